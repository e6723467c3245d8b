using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events.Cues;

/// <summary>A set of words of a resource, asked for by their folded letters. Immutable.</summary>
internal sealed class WordSet
{
    /// <summary>Longer words count as so long.</summary>
    private const int Longest = 63;

    private readonly KeyedWords _words = new();

    /// <summary>
    /// By the low bits of a word's first letter, which tell all letters of the alphabet apart, how long words are that begin with it, as bits.
    /// Nearly all words that are asked for end here.
    /// </summary>
    private readonly ulong[] _lengths = new ulong[64];

    internal WordSet(IEnumerable<string> words)
    {
        foreach (var word in words.Select(word => ArabicFolder.Fold(word)).Distinct(StringComparer.Ordinal))
        {
            LengthsOf(word) |= 1UL << Math.Min(word.Length, Longest);
            _words.Add(word);
        }
    }

    /// <summary>Whether a folded word is one of them.</summary>
    internal bool Has(ReadOnlySpan<char> word) =>
        word.Length > 0 && (LengthsOf(word) & (1UL << Math.Min(word.Length, Longest))) != 0 && _words.Find(word) >= 0;

    private ref ulong LengthsOf(ReadOnlySpan<char> word) => ref _lengths[word[0] & 63];
}
