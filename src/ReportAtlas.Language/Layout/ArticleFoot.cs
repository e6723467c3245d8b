using ReportAtlas.Language.Layout.Credits;
using ReportAtlas.Language.Layout.Lines;
using ReportAtlas.Language.Layout.Publishers;

namespace ReportAtlas.Language.Layout;

/// <summary>Settles the lines at the bottom of an article: source lines, signatures, site names and labels.</summary>
internal static class ArticleFoot
{
    private const int MaxSourceWords = 8;

    /// <summary>Lines that pages bring below a signature, and words of one.</summary>
    private const int MaxDebris = 6;

    private const int MaxDebrisWords = 20;

    /// <summary>Settles the foot; gives the end of the body.</summary>
    /// <param name="parts">The article.</param>
    /// <param name="body">The line at which the body begins.</param>
    public static int Read(ArticleParts parts, int body)
    {
        var end = parts.Lines.Count;
        while (end > body + 1 && (IsFoot(parts, parts.Lines[end - 1]) || IsSignedAbove(parts, body, end)))
        {
            end--;
        }

        return end;
    }

    /// <summary>
    /// «المصدر: ضفاف الشمال» with other lines below it that are no text: what the page says of itself, the headline once more, a reader's word. They
    /// are set aside where the line above signs without a doubt.
    /// </summary>
    private static bool IsSignedAbove(ArticleParts parts, int body, int end)
    {
        var debris = 0;
        for (var at = end - 1; at > body && debris <= MaxDebris && parts.Lines[at] is { IsProse: false, Given: null } line; at--)
        {
            if (debris > 0 && !line.IsChrome && EndsText(parts, body, at) && TakesSignature(parts, line))
            {
                for (var below = at + 1; below < end; below++)
                {
                    parts.Lines[below].ChromeRule ??= "page-part";
                }

                return true;
            }

            if (!line.IsChrome && (line.EndsFullStop || line.WordCount > MaxDebrisWords))
            {
                return false;
            }

            debris += line.IsChrome ? 0 : 1;
        }

        return false;
    }

    /// <summary>Whether the line above, other than those of the page, is a whole paragraph.</summary>
    private static bool EndsText(ArticleParts parts, int body, int at)
    {
        do
        {
            at--;
        } while (at > body && parts.Lines[at].IsChrome);
        return parts.Lines[at] is { IsProse: true, EndsSentence: true };
    }

    private static bool TakesSignature(ArticleParts parts, SourceLine line) =>
        ArticleParts.IsSiteName(line)
        || TrySourceLine(parts, line)
        || Masthead.TakesSure(parts, line)
        || (line.Credit(strict: true) is { Outlets.Length: > 0 } && parts.TryCredit(line, strict: true));

    private static bool IsFoot(ArticleParts parts, SourceLine line) =>
        line.IsChrome
        || ArticleParts.IsSiteName(line)
        || ArticleParts.IsSectionLabel(line)
        || (line.WordCount > 1 && parts.TryCredit(line, strict: true))
        || TrySourceLine(parts, line)
        || parts.TryCredit(line, MakerLine.Read(line))
        || Masthead.TakesSure(parts, line)
        || TrySignature(parts, line)
        || parts.TryCredit(line, IssuedStatement.ReadSigned(line));

    /// <summary>«المصدر: وكالات» below the text. A name that no list knows passes only there, behind the word for source.</summary>
    private static bool TrySourceLine(ArticleParts parts, SourceLine line) =>
        !line.IsProse
        && line.WordCount is > 1 and <= MaxSourceWords
        && LayoutWords.All[LayoutWord.Source].TryFindAt(line.Words, 0, out var end)
        && end < line.Words.Count
        && (
            end > 1
            || line.Words.Before(end).ContainsAny(Signs.Quotes)
            || line.Words.Before(end).ContainsAny(Signs.BehindLabel)
            || LayoutWords.All[LayoutWord.PlainHead].IsAt(line.Words, end)
        )
        && parts.TryCredit(line, strict: false);

    private static bool TrySignature(ArticleParts parts, SourceLine line) =>
        line.Given is null or { Role: BlockRole.Paragraph } && parts.TryCredit(line, CreditLine.ReadSignature(line));
}
