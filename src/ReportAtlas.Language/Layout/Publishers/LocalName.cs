using ReportAtlas.Language.Layout.Lines;

namespace ReportAtlas.Language.Layout.Publishers;

/// <summary>
/// The name of an outlet of no list that a town or a region has: behind a word that such names begin with («صدى الطبقة», «نبض
/// الخابور») or before one that ends them («الرقة الآن»).
/// </summary>
internal static class LocalName
{
    private const int MaxWords = 5;

    private const int MaxPairWords = 3;

    /// <summary>Letters from which on a word may have the article.</summary>
    private const int LeastLetters = 4;

    /// <summary>Words that begin no pair that is a name: persons and places, labels of what is not there, bodies, what prints.</summary>
    private static readonly UInt128 NoPairs = LayoutWords.All.Bits(
        LayoutWord.NoName,
        LayoutWord.Generic,
        LayoutWord.Tag,
        LayoutWord.Teller,
        LayoutWord.Source,
        LayoutWord.Lead,
        LayoutWord.Issuer,
        LayoutWord.Organ,
        LayoutWord.Audience,
        LayoutWord.Caption,
        LayoutWord.Archive,
        LayoutWord.Bulletin,
        LayoutWord.Declaration,
        LayoutWord.Place,
        LayoutWord.Weekday,
        LayoutWord.Exclusive,
        LayoutWord.Insider
    );

    /// <summary>Whether words (half-open) are such a name.</summary>
    /// <param name="words">The line.</param>
    /// <param name="first">The first word.</param>
    /// <param name="end">The word after the last.</param>
    /// <param name="isDated">Whether a day stands beside them, so that «أخبار» and the like begin a name too and no section.</param>
    public static bool Is(LineWords words, int first, int end, bool isDated = false)
    {
        var all = LayoutWords.All;
        if (end - first is < 2 or > MaxWords || all.IsPlaceOrSection(words, first, end))
        {
            return false;
        }

        if (EndOfPlace(words, first) is var place && place > first && all[LayoutWord.NameTail].Fills(words, place, end))
        {
            return true;
        }

        if (!all[LayoutWord.NameBegin].TryFindAt(words, first, out var name) || (!isDated && all[LayoutWord.Tag].Fills(words, first, name)))
        {
            return false;
        }

        var after = EndOfPlace(words, name);
        return after > name && (after == end || all[LayoutWord.NameTail].Fills(words, after, end));
    }

    /// <summary>«ضفاف الجزيرة»: an everyday noun and a town or region; beside another place it is a name.</summary>
    public static bool IsOfPlace(LineWords words, int first, int end) =>
        end - first is > 1 and <= MaxWords
        && LayoutWords.All[LayoutWord.NameNoun].TryFindAt(words, first, out var name)
        && name < end
        && EndOfPlace(words, name) == end
        && !LayoutWords.All.IsPlaceOrSection(words, first, end);

    /// <summary>Whether words (half-open) begin as names do, and with nothing that a headline leads to.</summary>
    public static bool Begins(LineWords words, int first, int end) =>
        LayoutWords.All[LayoutWord.NameBegin].TryFindAt(words, first, out var name)
        && name < end
        && !LayoutWords.All[LayoutWord.Tag].Fills(words, first, name)
        && NamePhrase.Is(words, name, end);

    /// <summary>Whether words (half-open) are the name of a town's outlet, or begin as names of outlets do.</summary>
    public static bool Sounds(LineWords words, int first, int end) =>
        end - first is > 1 and <= MaxWords
        && !LayoutWords.All.IsPlaceOrSection(words, first, end)
        && (Is(words, first, end) || Begins(words, first, end));

    /// <summary>Whether words (half-open) may be a name where something else tells that one stands there: everyday nouns begin names too («جسر الفرسان»).</summary>
    public static bool MayBe(LineWords words, int first, int end) =>
        Sounds(words, first, end)
        || (
            end - first is > 1 and <= MaxWords
            && LayoutWords.All[LayoutWord.NameNoun].TryFindAt(words, first, out var name)
            && name < end
            && NamePhrase.Is(words, name, end)
            && !LayoutWords.All.IsPlaceOrSection(words, first, end)
        );

    /// <summary>
    /// Whether words (half-open) are definite all («المشهد الفراتي»), as persons, towns and what pages say of their reports are
    /// not: where a name is due, such a pair is one.
    /// </summary>
    public static bool IsPair(LineWords words, int first, int end)
    {
        var all = LayoutWords.All;
        for (var at = first; at < end; at++)
        {
            if (words[at].Length <= LeastLetters || !words[at].StartsWith("ال"))
            {
                return false;
            }
        }

        return end - first is > 1 and <= MaxPairWords && !all.IsPlaceOrSection(words, first, end) && !IsOther(words, first);
    }

    /// <summary>Whether a word begins what stands alone on pages and is no name: «عاجل», «المصدر», «الشمال السوري».</summary>
    public static bool IsOther(LineWords words, int at) =>
        LayoutWords.All.Begins(words, at, NoPairs)
        || (words[at].StartsWith("ال") && LayoutWords.All.Begins(words, at, NoPairs, prefix: 2))
        || LayoutWords.All.IsGivenName(words[at]);

    private static int EndOfPlace(LineWords words, int first)
    {
        var all = LayoutWords.All;
        var at = all[LayoutWord.Place].TryFindAt(words, first, out var kind) && kind < words.Count ? kind : first;
        return all.Cities.TryFindAt(words, at, out var end) || all[LayoutWord.Region].TryFindAt(words, first, out end) ? end : first;
    }
}
