using ReportAtlas.Language.Layout.Credits;
using ReportAtlas.Language.Layout.Headlines;
using ReportAtlas.Language.Layout.Lines;

namespace ReportAtlas.Language.Layout.Publishers;

/// <summary>A bulletin and, behind a bar or dash, who puts it out, above the day and the headline: «نشرة الظهيرة | وكالة تلول للأنباء».</summary>
internal static class BulletinHead
{
    private const int MaxBulletinWords = 4;

    private const int MaxNameWords = 5;

    /// <summary>Settles a line above the headline as such a line, if it is one.</summary>
    public static bool Takes(ArticleParts parts, int at)
    {
        var line = parts.Lines[at];
        return line is { Given: null, IsProse: false, EndsSentence: false }
            && Issuer(line.Words) is { } issuer
            && IsAboveHeadline(parts, at)
            && parts.TryCredit(line, new CreditLine(BlockRole.Byline, [(issuer.Outlet, line.Words.SpanOf(issuer.First, issuer.End))], []));
    }

    private static OutletName? Issuer(LineWords words)
    {
        var (all, first) = (LayoutWords.All, words.EndOfPart(0));
        if (
            !words.IsWhole
            || first > MaxBulletinWords
            || words.Count - first is < 2 or > MaxNameWords
            || words.EndOfPart(first) < words.Count
            || words.Before(first) is not ("|" or "||" or "-" or "–" or "—" or ":")
            || !all[LayoutWord.Bulletin].IsAt(words, 0)
        )
        {
            return null;
        }

        return OutletName.FindAt(words, first) is { Outlet.IsListed: true } listed && listed.End == words.Count ? listed
            : all[LayoutWord.Media].TryFindAt(words, first, out var name) && NamePhrase.Is(words, name, words.Count)
                ? OutletName.Unlisted(words, first, words.Count)
            : null;
    }

    private static bool IsAboveHeadline(ArticleParts parts, int at)
    {
        var next = parts.Kept.After(at);
        while (next.Length > 0 && (ArticleParts.IsSectionLabel(next[0]) || next[0].Credit(strict: true) is not null))
        {
            next = next[1..];
        }

        return next is [{ IsProse: false }, _, ..] && HeadlineRule.IsHeadline(next[0], next[1..], false);
    }
}
