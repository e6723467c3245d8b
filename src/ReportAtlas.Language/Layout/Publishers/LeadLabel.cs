using System.Buffers;
using ReportAtlas.Language.Layout.Lines;

namespace ReportAtlas.Language.Layout.Publishers;

/// <summary>The name of no list that a bar sets off at the head of the first paragraph: «ضفاف الشمال | قُتل راعيان في ...».</summary>
internal static class LeadLabel
{
    private const int MaxWords = 3;

    private static readonly SearchValues<char> Bars = SearchValues.Create("|│┃");

    /// <summary>The name; null where the paragraph begins with none, or with a place, a section or the like.</summary>
    public static NamedOutlet? Find(ArticleParts parts)
    {
        if (parts.Lead is not { IsProse: true } lead)
        {
            return null;
        }

        var (all, words, end) = (LayoutWords.All, lead.Words, lead.Words.EndOfPart(0));
        return
            end is > 1 and <= MaxWords
            && end < words.Count
            && words.Before(end).ContainsAny(Bars)
            && !words.IsNumber(0)
            && NamePhrase.Is(words, 0, end)
            && !LocalName.IsOther(words, 0)
            && !all.IsPlaceOrSection(words, 0, end)
            && !all.Cities.IsAt(words, 0)
            && !all[LayoutWord.Region].IsAt(words, 0)
            && !all[LayoutWord.Place].IsAt(words, 0)
            && !all[LayoutWord.Exclusive].IsAt(words, 0)
            ? NamedOutlet.In(lead, OutletName.Unlisted(words, 0, end))
            : null;
    }
}
