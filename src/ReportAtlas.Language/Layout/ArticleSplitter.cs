using System.Runtime.InteropServices;
using ReportAtlas.Language.Layout.Headlines;
using ReportAtlas.Language.Layout.Lines;

namespace ReportAtlas.Language.Layout;

/// <summary>
/// Parts a file that holds several articles. It takes a drawn line with an article on both sides, or headlines that
/// stand again and again over a dateline; in doubt it leaves the file whole.
/// </summary>
internal static class ArticleSplitter
{
    private const int MinWords = 12;

    /// <summary>The lines of each article in order; every line belongs to one.</summary>
    public static List<List<SourceLine>> Split(List<SourceLine> lines)
    {
        var starts = SeparatorStarts(lines);
        if (starts.Count < 2)
        {
            starts = DatelineStarts(lines);
        }

        return starts.Count < 2
            ? [lines]
            : [.. starts.Select((start, index) => Slice(start, index + 1 < starts.Count ? starts[index + 1] : lines.Count))];

        List<SourceLine> Slice(int start, int end) => lines.GetRange(start, end - start);
    }

    private static List<int> SeparatorStarts(List<SourceLine> lines)
    {
        // Above a line drawn below the head of a report («مكتب الضفاف» and «أبرز الأحداث») stands no article, however many words the head has.
        List<int> starts = [0];
        var (words, hasText) = (0, false);
        for (var at = 0; at < lines.Count; at++)
        {
            if (Separator.Is(lines[at]) && words >= MinWords && hasText && IsArticle(lines, at + 1, Separator.IsStrong(lines[at])))
            {
                starts.Add(at + 1);
                (words, hasText) = (0, false);
            }

            words += lines[at].IsChrome ? 0 : lines[at].WordCount;
            hasText |= lines[at] is { IsChrome: false } line && (line.WordCount >= MinWords || line.EndsSentence);
        }

        return starts;
    }

    /// <summary>Whether an article begins at a line; below a weak separator only a headline shows that.</summary>
    private static bool IsArticle(List<SourceLine> lines, int from, bool isAfterStrong)
    {
        var head = new List<SourceLine>();
        var words = 0;
        for (var at = from; at < lines.Count && !Separator.Is(lines[at]) && head.Count < 12; at++)
        {
            if (!lines[at].IsChrome)
            {
                head.Add(lines[at]);
                words += lines[at].WordCount;
            }
        }

        return words >= MinWords
            && (
                isAfterStrong
                || (
                    head.Count > 1
                    && !head[0].EndsSentence
                    && HeadlineRule.IsHeadline(head[0], CollectionsMarshal.AsSpan(head)[1..], false)
                    && (head[1].AfterBlank || head[1].Credit(strict: true) is not null)
                )
            );
    }

    /// <summary>Headlines right over a dateline, each after an empty line and before a paragraph. The first must head the file.</summary>
    private static List<int> DatelineStarts(List<SourceLine> lines)
    {
        var starts = new List<int>();
        var isFirst = true;
        for (var at = 0; at + 2 < lines.Count; at++)
        {
            var line = lines[at];
            if (line.IsChrome)
            {
                continue;
            }

            var begins =
                line.AfterBlank
                && line.Given is null
                && !line.IsProse
                && !line.EndsFullStop
                && line.WordCount is >= 3 and <= 30
                && line.Credit(strict: true) is null
                && lines[at + 1].Credit(strict: true) is { } credit
                && (credit.Dates.Length > 0 || credit.Outlets.Length > 0)
                && lines.Skip(at + 2).Take(3).Any(next => next.IsProse);
            if (begins)
            {
                starts.Add(at);
            }
            else if (isFirst)
            {
                return [];
            }

            isFirst = false;
        }

        if (starts.Count > 1)
        {
            starts[0] = 0;
        }

        return starts;
    }
}
