using ReportAtlas.Language.Layout.Lines;

namespace ReportAtlas.Language.Layout.Publishers;

/// <summary>
/// Tells the name of an outlet behind the word for its kind («منصة ضفاف الشمال») from what else may stand there:
/// «منصة صواريخ في الوادي», «موقع عسكري», «قناة الضفاف تزور المخيم».
/// </summary>
internal static class NamePhrase
{
    /// <summary>Letters from which on a word may be a verb with its prefix, or an adjective with its ending.</summary>
    private const int LeastLetters = 4;

    /// <summary>Words that no name holds, as bits of their tables.</summary>
    private static readonly UInt128 Foreign = LayoutWords.All.Bits(LayoutWord.OpenEnd, LayoutWord.Joint, LayoutWord.Outside, LayoutWord.That);

    /// <summary>Whether words (half-open) behind the word for a kind of outlet may be a name.</summary>
    public static bool Is(LineWords words, int first, int end)
    {
        for (var at = first; at < end; at++)
        {
            var word = words[at];
            if (LayoutWords.All.Begins(words, at, Foreign) || (at > first && MayBeVerb(word)) || (at == first && MayBeAdjective(word)))
            {
                return false;
            }
        }

        return first < end && !LayoutWords.All[LayoutWord.Audience].IsAt(words, first);
    }

    /// <summary>Whether words (half-open) that end as names do may be one from the first on.</summary>
    public static bool MayBe(LineWords words, int first, int end)
    {
        for (var at = first; at < end; at++)
        {
            if (LayoutWords.All.Begins(words, at, Foreign))
            {
                return false;
            }
        }

        return true;
    }

    private static bool MayBeVerb(ReadOnlySpan<char> word) => word.Length >= LeastLetters && word[0] is 'ي' or 'ت';

    /// <summary>«عسكري», «دولية»: without the article it describes the word before it.</summary>
    private static bool MayBeAdjective(ReadOnlySpan<char> word) =>
        word.Length >= LeastLetters && !word.StartsWith("ال") && (word[^1] == 'ي' || word.EndsWith("يه"));
}
