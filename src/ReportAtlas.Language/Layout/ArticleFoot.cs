using ReportAtlas.Language.Layout.Credits;
using ReportAtlas.Language.Layout.Lines;
using ReportAtlas.Language.Layout.Publishers;

namespace ReportAtlas.Language.Layout;

/// <summary>Settles the lines at the bottom of an article: source lines, signatures, site names and labels.</summary>
internal static class ArticleFoot
{
    private const int MaxSourceWords = 8;

    /// <summary>Settles the foot; gives the end of the body.</summary>
    /// <param name="parts">The article.</param>
    /// <param name="body">The line at which the body begins.</param>
    public static int Read(ArticleParts parts, int body)
    {
        var end = parts.Lines.Count;
        while (end > body + 1 && IsFoot(parts, parts.Lines[end - 1]))
        {
            end--;
        }

        return end;
    }

    private static bool IsFoot(ArticleParts parts, SourceLine line) =>
        line.IsChrome || ArticleParts.IsSiteName(line) || ArticleParts.IsSectionLabel(line) || (line.WordCount > 1 && parts.TryCredit(line, strict: true))
        || TrySourceLine(parts, line) || parts.TryCredit(line, MakerLine.Read(line)) || Masthead.TakesSure(parts, line) || TrySignature(parts, line) || parts.TryCredit(line, IssuedStatement.ReadSigned(line));

    /// <summary>«المصدر: وكالات» below the text. A name that no list knows passes only there, behind the word for source.</summary>
    private static bool TrySourceLine(ArticleParts parts, SourceLine line) =>
        !line.IsProse && line.WordCount is > 1 and <= MaxSourceWords
        && LayoutWords.All[LayoutWord.Source].TryFindAt(line.Words, 0, out var end)
        && end < line.Words.Count && (end > 1 || line.Words.Before(end).ContainsAny(Signs.Quotes) || line.Words.Before(end).ContainsAny(Signs.BehindLabel) || LayoutWords.All[LayoutWord.PlainHead].IsAt(line.Words, end))
        && parts.TryCredit(line, strict: false);

    private static bool TrySignature(ArticleParts parts, SourceLine line) =>
        line.Given is null or { Role: BlockRole.Paragraph } && parts.TryCredit(line, CreditLine.ReadSignature(line));
}
