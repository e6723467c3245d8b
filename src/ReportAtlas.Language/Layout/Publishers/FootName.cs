using ReportAtlas.Language.Layout.Lines;

namespace ReportAtlas.Language.Layout.Publishers;

/// <summary>
/// The name of no list that stands alone below the last paragraph and signs it («المشهد الفراتي», «مرايا البادية»), where nothing else tells
/// whose page it is.
/// </summary>
internal static class FootName
{
    private const int MaxWords = 3;

    /// <summary>Letters from which on a word may have the article.</summary>
    private const int LeastLetters = 4;

    /// <summary>Words that begin no such name: persons and places, labels of what is not there, bodies.</summary>
    private static readonly UInt128 Others = LayoutWords.All.Bits(
        LayoutWord.NoName, LayoutWord.Generic, LayoutWord.Tag, LayoutWord.Teller, LayoutWord.Source, LayoutWord.Lead, LayoutWord.Issuer, LayoutWord.Organ, LayoutWord.Audience, LayoutWord.Caption, LayoutWord.Archive);

    /// <summary>The name, when the last line of the text is one; null otherwise.</summary>
    public static NamedOutlet? Find(ArticleParts parts)
    {
        var at = parts.Lines.FindLastIndex(static line => !line.IsChrome);
        return at > 0 && parts.Lines[at] is { Role: BlockRole.Paragraph, EndsSentence: false, Words: { IsWhole: true, Count: > 1 and <= MaxWords } words } line
            && parts.Lines[at - 1] is { IsProse: true, EndsSentence: true } && IsName(words)
                ? NamedOutlet.In(line, OutletName.Unlisted(words, 0, words.Count))
                : null;
    }

    private static bool IsName(LineWords words)
    {
        var all = LayoutWords.All;
        if (words.EndOfPart(0) < words.Count || words.Before(words.Count).Length > 0 || all.IsGivenName(words[0]) || all.IsPlaceOrSection(words, 0, words.Count))
        {
            return false;
        }

        if (LocalName.Sounds(words, 0, words.Count))
        {
            return true;
        }

        for (var at = 0; at < words.Count; at++)
        {
            if (words[at].Length <= LeastLetters || !words[at].StartsWith("ال"))
            {
                return false;
            }
        }

        return !all.Begins(words, 0, Others) && !all.Begins(words, 0, Others, prefix: 2);
    }
}
