using ReportAtlas.Language.Layout.Lines;

namespace ReportAtlas.Language.Layout.Publishers;

/// <summary>Names of no list that the words for a source lead to: on the line below them («المصدر:» above «ضفاف الشمال»), or before them («ضفاف الشمال نقلاً عن رويترز»).</summary>
internal static class SourceLabel
{
    private const int MaxNameWords = 4;

    private const int MaxLineWords = 9;

    /// <summary>The last such name; null where there is none.</summary>
    public static NamedOutlet? Find(ArticleParts parts)
    {
        for (var at = parts.Lines.Count - 1; at > 0; at--)
        {
            var line = parts.Lines[at];
            if (
                line.IsProse
                || line.IsChrome
                || line.EndsSentence
                || line == parts.Headline
                || line.WordCount > MaxLineWords
                || line.Words is not { IsWhole: true, Count: > 0 } words
            )
            {
                continue;
            }

            var end = IsLabel(parts.Lines[at - 1]) ? words.Count : StartOfSource(words);
            if (end is > 0 and <= MaxNameWords && words.EndOfPart(0) >= end && IsName(words, end))
            {
                return NamedOutlet.In(line, OutletName.Unlisted(words, 0, end));
            }
        }

        return null;
    }

    private static bool IsLabel(SourceLine line) =>
        line is { IsProse: false, WordCount: <= 2, Words: { IsWhole: true, Count: > 0 } words }
        && LayoutWords.All[LayoutWord.Source].Fills(words, 0, words.Count)
        && line.Text[^1] == ':';

    /// <summary>Where «نقلاً عن رويترز» begins behind other words; 0 where it does not.</summary>
    private static int StartOfSource(LineWords words)
    {
        for (var at = 1; at + 1 < words.Count && at <= MaxNameWords; at++)
        {
            if (
                LayoutWords.All[LayoutWord.Source].TryFindAt(words, at, out var source)
                && source - at > 1
                && OutletName.FindAt(words, source) is { Outlet.IsListed: true } named
                && named.End == words.Count
            )
            {
                return at;
            }
        }

        return 0;
    }

    private static bool IsName(LineWords words, int end)
    {
        var all = LayoutWords.All;
        return !words.IsNumber(0)
            && !all.IsGivenName(words[0])
            && !all.IsPlaceOrSection(words, 0, end)
            && !all[LayoutWord.Generic].IsAt(words, 0)
            && !all[LayoutWord.Lead].IsAt(words, 0)
            && !all[LayoutWord.Tag].IsAt(words, 0)
            && !all[LayoutWord.NoName].IsAt(words, 0)
            && NamePhrase.Is(words, 0, end);
    }
}
