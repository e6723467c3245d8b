using ReportAtlas.Language.Layout.Credits;
using ReportAtlas.Language.Layout.Lines;

namespace ReportAtlas.Language.Layout.Pages;

/// <summary>Sets the page around an article aside, as far as that shows from the lines themselves and their order.</summary>
internal static class PageChrome
{
    /// <summary>Whose the page is stands at its very end, below whatever readers said.</summary>
    private const string Copyright = "copyright";

    /// <summary>How many headlines in a row a teaser brings along where the article goes on after them.</summary>
    private const int MaxTeased = 3;

    private const int MaxTeasedWords = 20;

    private const int MinTeasedWords = 4;

    /// <summary>More lines than this below the tags are another article.</summary>
    private const int MaxBelowTags = 12;

    /// <summary>Words of an office («رئيس مجلس الإدارة») and of the name that stands alone on the line below it.</summary>
    private const int MaxTitleWords = 5;

    private const int MaxNameWords = 5;

    /// <summary>Marks the lines of a source that are site chrome.</summary>
    public static void Mark(List<SourceLine> lines)
    {
        MarkKnown(lines);
        MarkBelowTags(lines);
    }

    private static void MarkKnown(List<SourceLine> lines)
    {
        var lastSeparator = lines.FindLastIndex(Separator.Is);
        var wordsAfter = lines.Sum(line => line.WordCount);
        var (wordsBefore, proseBefore) = (0, false);
        for (var at = 0; at < lines.Count; at++)
        {
            var line = lines[at];
            wordsAfter -= line.WordCount;
            if (MayBeChrome(line) && at > 0 && lines[at - 1].ChromeRule is FrequencyLines.Rule && FrequencyLines.GoesOn(line))
            {
                line.ChromeRule = FrequencyLines.Rule;
                continue;
            }

            if (!MayBeChrome(line))
            {
                wordsBefore += line.WordCount;
                proseBefore |= line.IsProse;
                continue;
            }

            // A date line may look like a counter, and what names a date is worth keeping.
            line.ChromeRule =
                ChromeRules.All.Find(line) is { } rule
                && !PrintsDate(line.Words)
                && !(rule is "navigation" && line.Credit(strict: true) is { Dates.Length: > 0 })
                    ? rule
                    : null;
            if (line.ChromeRule is null)
            {
                wordsBefore += line.WordCount;
                proseBefore |= line.IsProse;
            }
            else if (
                line.ChromeRule == "masthead"
                && line.WordCount <= MaxTitleWords
                && at + 1 < lines.Count
                && IsName(lines[at + 1])
                && !PrintsDate(lines[at + 1].Words)
            )
            {
                lines[++at].ChromeRule = "masthead";
                wordsAfter -= lines[at].WordCount;
            }
            else if (proseBefore && ChromeRules.All.BeginsTail(line) && wordsAfter < wordsBefore && lastSeparator <= at)
            {
                MarkRest(lines, at);
                return;
            }
            else if (proseBefore && ChromeRules.All.BeginsRun(line))
            {
                at = MarkRun(lines, at);
            }
            else if (proseBefore && line.ChromeRule is "read-also")
            {
                at = MarkNext(lines, at);
            }
        }
    }

    /// <summary>Below the tags at the foot of an article stand headlines of other articles; a name that signs stays.</summary>
    private static void MarkBelowTags(List<SourceLine> lines)
    {
        var tags = lines.FindLastIndex(line => line.ChromeRule is "tags");
        if (tags < 0 || lines.FindIndex(line => !line.IsChrome && line.IsProse) is var prose && (prose < 0 || prose > tags))
        {
            return;
        }

        var below = lines.GetRange(tags + 1, lines.Count - tags - 1);
        if (below.Count <= MaxBelowTags && below.TrueForAll(line => line.IsChrome || IsTeased(line)))
        {
            foreach (var line in below)
            {
                line.ChromeRule ??= line.Credit(strict: true) is null ? "related" : null;
            }
        }
    }

    private static bool IsTeased(SourceLine line) =>
        line.Given is null && !line.IsProse && line.WordCount <= MaxTeasedWords && !line.EndsFullStop && !Separator.Is(line);

    /// <summary>Whether a line begins with a full date, perhaps behind its hour: «10:30 - 4/3/2019».</summary>
    private static bool PrintsDate(LineWords words) =>
        StatedDate.FindAt(words, 0) is { IsFull: true }
        || (words.Count > 1 && words.IsNumber(0) && words[0].Contains(':') && StatedDate.FindAt(words, 1) is { IsFull: true });

    private static bool MayBeChrome(SourceLine line) =>
        line.WordCount <= ChromeRules.MostWords
        && line.Given is null or { Role: BlockRole.Paragraph or BlockRole.ListItem or BlockRole.Heading or BlockRole.Caption };

    private static bool IsName(SourceLine line) =>
        line.WordCount <= MaxNameWords
        && !line.EndsSentence
        && line.HasArabic
        && !line.Text.Contains(':')
        && (!line.AfterBlank || LayoutWords.All.IsGivenName(line.Words[0]));

    private static void MarkRest(List<SourceLine> lines, int marker)
    {
        foreach (var line in lines.Skip(marker))
        {
            line.ChromeRule ??= ChromeRules.All.Find(line) is Copyright ? Copyright : "comments";
        }
    }

    /// <summary>Marks the headlines below a teaser; gives the last of them.</summary>
    private static int MarkRun(List<SourceLine> lines, int marker)
    {
        var end = marker + 1;
        while (
            end < lines.Count
            && !lines[end].IsProse
            && lines[end].WordCount <= MaxTeasedWords
            && !lines[end].EndsFullStop
            && !Separator.Is(lines[end])
        )
        {
            end++;
        }

        if (end == marker + 1 && AreStoppedHeadlines(lines, end))
        {
            end = lines.Count;
        }
        else if (end < lines.Count)
        {
            end = Math.Min(end, marker + 1 + MaxTeased);
        }

        for (var at = marker + 1; at < end; at++)
        {
            lines[at].ChromeRule =
                ChromeRules.All.Find(lines[at]) ?? (lines[at].Credit(strict: true) is { IsSource: true, Outlets.Length: > 0 } ? null : "related");
        }

        return end - 1;
    }

    /// <summary>«اقرأ أيضا: عنوان», and right below it, without a blank line, the next one.</summary>
    private static int MarkNext(List<SourceLine> lines, int marker)
    {
        var at = marker;
        while (
            at + 1 < lines.Count
            && at - marker < MaxTeased
            && !lines[at + 1].AfterBlank
            && IsTeased(lines[at + 1])
            && lines[at + 1].WordCount >= MinTeasedWords
            && lines[at + 1].Credit(strict: true) is null
        )
        {
            lines[++at].ChromeRule = ChromeRules.All.Find(lines[at]) ?? "related";
        }

        return at;
    }

    /// <summary>Whether a teaser's headlines, up to the end, are short sentences with a full stop each; what goes on from the text above begins with «و».</summary>
    private static bool AreStoppedHeadlines(List<SourceLine> lines, int first) =>
        lines.Count - first is > 1 and <= MaxBelowTags
        && lines.FindIndex(
            first,
            static line =>
                line.Given is not null
                || line.WordCount is < MinTeasedWords or > MaxTeasedWords
                || !line.EndsFullStop
                || line.Text[0] == 'و'
                || line.Text[..^1].Contains('.')
        ) < 0;
}
