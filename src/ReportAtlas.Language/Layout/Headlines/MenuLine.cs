using System.Buffers;
using ReportAtlas.Language.Layout.Credits;
using ReportAtlas.Language.Layout.Lines;
using ReportAtlas.Language.Layout.Pages;
using ReportAtlas.Language.Layout.Publishers;

namespace ReportAtlas.Language.Layout.Headlines;

/// <summary>A menu on one line, told by its many short items; those of no list among them.</summary>
internal static class MenuLine
{
    private const int MinItems = 3;

    /// <summary>So many items are a menu though no list knows any of them.</summary>
    private const int ManyItems = 4;

    private const int MaxItemWords = 3;

    private static readonly SearchValues<char> OfSentences = SearchValues.Create("،,:؛()«»[]");

    /// <summary>Whether a line is nothing but short items between signs or wide blanks.</summary>
    public static bool Is(LineWords words)
    {
        if (!words.IsWhole || words.Count < MinItems)
        {
            return false;
        }

        var (items, known, places, longer) = (0, 0, 0, 0);
        for (int at = 0, end; at < words.Count; at = end)
        {
            // «حصاد اليوم: 4 _ 3 _ 2019»: what stands between the signs of a date is no item.
            end = at;
            do
            {
                if (StatedDate.FindAt(words, end) is { IsFull: true })
                {
                    return false;
                }

                end++;
            } while (end < words.Count && !Parts(words, end));

            items++;
            known += IsKnown(words, at, end) ? 1 : 0;
            places += LayoutWords.All.Cities.Fills(words, at, end) ? 1 : 0;
            longer += end - at > MaxItemWords ? 1 : 0;
        }

        return items >= MinItems && places < items && (known > 0 || items >= ManyItems) && longer <= (known > 1 ? 1 : 0);
    }

    /// <summary>«ضفاف نيوز   سياسة   أمن   اقتصاد»: the site's own name at the head of its menu, told by the word that ends such names or by its kind; null where it has none.</summary>
    public static OutletName? OwnerOf(LineWords words)
    {
        var end = 1;
        while (end < words.Count && !Parts(words, end))
        {
            end++;
        }

        var all = LayoutWords.All;
        return
            end is > 1 and <= MaxItemWords
            && end < words.Count
            && Is(words)
            && AreKnownFrom(words, end)
            && NamePhrase.MayBe(words, 0, end)
            && !all.IsPlaceOrSection(words, 0, end)
            && (
                all[LayoutWord.PressWord].Fills(words, end - 1, end)
                || (all[LayoutWord.Media].TryFindAt(words, 0, out var name) && name < end && NamePhrase.Is(words, name, end))
            )
            ? OutletName.Unlisted(words, 0, end)
            : null;
    }

    /// <summary>Whether two items right behind the first are known ones of menus.</summary>
    private static bool AreKnownFrom(LineWords words, int at)
    {
        for (var items = 0; items < MinItems - 1; items++)
        {
            var end = at + 1;
            while (end < words.Count && !Parts(words, end))
            {
                end++;
            }

            if (at >= words.Count || !IsKnown(words, at, end))
            {
                return false;
            }

            at = end;
        }

        return true;
    }

    /// <summary>A dash, bar, dot or the like, or more blanks than one; commas and colons are those of sentences.</summary>
    private static bool Parts(LineWords words, int at) =>
        words.HasSigns(at) && (words.Before(at).Length == 0 || (words.IsParted(at) && !words.Before(at).ContainsAny(OfSentences)));

    private static bool IsKnown(LineWords words, int first, int end) =>
        LayoutWords.All.Sections.Fills(words, first, end)
        || LayoutWords.All[ChromeMatch.Line].Fills(words, first, end)
        || LayoutWords.All[ChromeMatch.Words].Fills(words, first, end);
}
