using ReportAtlas.Language.Layout.Credits;
using ReportAtlas.Language.Layout.Lines;

namespace ReportAtlas.Language.Layout.Publishers;

/// <summary>
/// A statement that stands as its body published it: the headline tells who issued it («بيان صادر عن مجلس الضفاف»), or the
/// body signs below («بيان إلى الرأي العام ... مجلس الضفاف»). What others only report on has a headline of its own.
/// </summary>
internal static class IssuedStatement
{
    private const int MaxNameWords = 7;

    /// <summary>The body that the headline tells as the issuer; null where it tells none.</summary>
    public static NamedOutlet? IssuerOf(SourceLine? headline)
    {
        if (headline is not { IsShort: true } || headline.Words is not { Count: > 2 } words)
        {
            return null;
        }

        if (Issuing(headline, words) is { } issuing)
        {
            return issuing;
        }

        for (var at = 1; at + 1 < words.Count; at++)
        {
            if (LayoutWords.All[LayoutWord.IssuedBy].TryFindAt(words, at, out var first) && first < words.Count && BeginsStatement(headline))
            {
                var end = words.EndOfRun(first, LayoutWords.All[LayoutWord.OpenEnd]);
                return end - first <= MaxNameWords ? Named(headline, first, end) : null;
            }
        }

        return null;
    }

    /// <summary>«مجلس الضفاف يصدر بيانا»: that and nothing of what it says; papers tell what a statement says.</summary>
    private static NamedOutlet? Issuing(SourceLine headline, LineWords words)
    {
        if (!LayoutWords.All[LayoutWord.Organ].IsAt(words, 0))
        {
            return null;
        }

        for (var at = 2; at < Math.Min(words.Count - 1, MaxNameWords + 1); at++)
        {
            if (LayoutWords.All[LayoutWord.Issues].TryFindAt(words, at, out var said) && said == words.Count)
            {
                return Named(headline, 0, at);
            }
        }

        return null;
    }

    /// <summary>The body that signs the last lines of a statement; null where none does.</summary>
    public static NamedOutlet? SignerOf(ArticleParts parts)
    {
        var isStatement = parts
            .Lines.Where(line => line.ChromeRule is null or "section-label")
            .Take(3)
            .Any(line => !line.IsProse && BeginsStatement(line));
        if (!isStatement && !EndsInDay(parts))
        {
            return null;
        }

        var foot = parts.Lines.Where(line => !line.IsChrome).TakeLast(3);
        return foot.Where(line =>
                line is { IsProse: false, EndsSentence: false }
                && line != parts.Headline
                && line.Words is { Count: > 1 and <= MaxNameWords }
                && LayoutWords.All[LayoutWord.Organ].IsAt(line.Words, 0)
                && (isStatement || Letterhead.IsBody(line))
            )
            .Select(line => Named(line, 0, EndOfName(line.Words)))
            .LastOrDefault();
    }

    /// <summary>«مجلس الضفاف 4/3/2019» below a text: who signs and when; null when a line is anything else.</summary>
    public static CreditLine? ReadSigned(SourceLine line)
    {
        if (
            line is not { Given: null, IsProse: false, IsShort: true, EndsSentence: false }
            || line.Words is not { Count: > 2 } words
            || !LayoutWords.All[LayoutWord.Organ].IsAt(words, 0)
        )
        {
            return null;
        }

        var end = EndOfName(words);
        return end > 1 && StatedDate.FindAt(words, end) is { IsFull: true } day && day.End == words.Count && NamePhrase.Is(words, 1, end)
            ? new CreditLine(
                BlockRole.Byline,
                [(Outlet.Unlisted(words, 0, end, kind: OutletKind.Monitor), words.SpanOf(0, end))],
                [words.SpanOf(day.First, day.End)]
            )
            : null;
    }

    /// <summary>«مجلس الضفاف» above «4/3/2019», or below it, at the end: so bodies sign their letters, whatever heads these.</summary>
    private static bool EndsInDay(ArticleParts parts) =>
        parts.Lines.FindLast(static line => !line.IsChrome) is { IsProse: false } last
        && parts.Lines.Count > 2
        && (IsDay(last) || (parts.Lines.IndexOf(last) is > 1 and var at && IsDay(parts.Lines[at - 1])));

    private static bool IsDay(SourceLine line) =>
        line is { IsProse: false, IsShort: true } && StatedDate.FindAt(line.Words, 0) is { IsFull: true } day && day.End == line.Words.Count;

    /// <summary>«بيان», «تصريح إلى الرأي العام», «التقرير الشهري الصادر عن ...».</summary>
    private static bool BeginsStatement(SourceLine line) => LayoutWords.All[LayoutWord.Declaration].IsAt(line.Words, 0);

    /// <summary>A date may stand behind the name.</summary>
    private static int EndOfName(LineWords words)
    {
        var end = 1;
        while (end < words.Count && StatedDate.FindAt(words, end) is null)
        {
            end++;
        }

        return end;
    }

    private static NamedOutlet Named(SourceLine line, int first, int end) =>
        NamedOutlet.In(
            line,
            OutletName.FindAt(line.Words, first) is { } listed && listed.End == end ? listed : OutletName.Unlisted(line.Words, first, end)
        );
}
