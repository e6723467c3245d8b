using System.Buffers;
using ReportAtlas.Language.Layout.Credits;
using ReportAtlas.Language.Layout.Lines;
using ReportAtlas.Language.Layout.Pages;

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
            }
            while (end < words.Count && !Parts(words, end));

            items++;
            known += IsKnown(words, at, end) ? 1 : 0;
            places += LayoutWords.All.Cities.Fills(words, at, end) ? 1 : 0;
            longer += end - at > MaxItemWords ? 1 : 0;
        }

        return items >= MinItems && places < items && (known > 0 || items >= ManyItems) && longer <= (known > 1 ? 1 : 0);
    }

    /// <summary>A dash, bar, dot or the like, or more blanks than one; commas and colons are those of sentences.</summary>
    private static bool Parts(LineWords words, int at) =>
        words.HasSigns(at) && (words.Before(at).Length == 0 || (words.IsParted(at) && !words.Before(at).ContainsAny(OfSentences)));

    private static bool IsKnown(LineWords words, int first, int end) =>
        LayoutWords.All.Sections.Fills(words, first, end)
        || LayoutWords.All[ChromeMatch.Line].Fills(words, first, end)
        || LayoutWords.All[ChromeMatch.Words].Fills(words, first, end);
}
