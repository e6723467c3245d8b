using ReportAtlas.Language.Layout.Lines;

namespace ReportAtlas.Language.Layout.Publishers;

/// <summary>
/// A short line at the head or foot of a page that leads to the page's own name: «أسرة تحرير ضفاف الشمال», «للتواصل مع ضفاف الشمال: ...», «تصدر «ضفاف الشمال» كل
/// أربعاء», «#ضفاف_الشمال».
/// </summary>
internal static class OwnLine
{
    private const int Reach = 4;

    private const int MaxWords = 10;

    private const int MaxNameWords = 4;

    /// <summary>The name of the last such line; null where there is none.</summary>
    public static NamedOutlet? Find(ArticleParts parts)
    {
        for (var at = parts.Lines.Count - 1; at >= 0; at--)
        {
            var line = parts.Lines[at];
            if (
                (at < Reach || at >= parts.Lines.Count - Reach)
                && line is { IsProse: false, WordCount: <= MaxWords }
                && line != parts.Headline
                && (Led(line.Words) ?? Tagged(line)) is { } name
            )
            {
                return NamedOutlet.In(line, name);
            }
        }

        return null;
    }

    private static OutletName? Led(LineWords words)
    {
        var all = LayoutWords.All;
        var isPublished = all[LayoutWord.Published].TryFindAt(words, 0, out var first);
        if ((!isPublished && !all[LayoutWord.Owner].TryFindAt(words, 0, out first)) || first >= words.Count)
        {
            return null;
        }

        if (OutletName.QuotedAt(words, first) is { } quoted)
        {
            return quoted;
        }

        first = all[LayoutWord.PlainHead].TryFindAt(words, first, out var headed) && headed < words.Count ? headed : first;
        var end = Invitation.WithoutNow(words, first, words.EndOfRun(first, all[LayoutWord.Through]));
        return
            !isPublished
            && end - first is > 1 and <= MaxNameWords
            && NamePhrase.Is(words, first, end)
            && !all.IsGivenName(words[first])
            && !all[LayoutWord.Generic].IsAt(words, first)
            && !all.Sections.IsAt(words, first)
            && !all.Cities.IsAt(words, first)
            && LocalName.MayBe(words, first, end)
            ? OutletName.Unlisted(words, first, end)
            : null;
    }

    /// <summary>«#ضفاف_الشمال #الحسكة»: of the tags, the one that sounds as a name.</summary>
    private static OutletName? Tagged(SourceLine line)
    {
        if (line.ChromeRule is not "tags")
        {
            return null;
        }

        var words = line.Words;
        for (int at = 0, end; at < words.Count; at = end)
        {
            end = at + 1;
            while (end < words.Count && !words.Before(end).Contains('#'))
            {
                end++;
            }

            if (
                words.Before(at).Contains('#')
                && (LocalName.Sounds(words, at, end) || (end - at > 2 && LayoutWords.All[LayoutWord.Issuer].IsAt(words, at)))
            )
            {
                return OutletName.Unlisted(words, at, end);
            }
        }

        return null;
    }
}
