using System.Runtime.CompilerServices;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events.Cues;

/// <summary>A set of words of a resource, asked for by their folded letters. Immutable.</summary>
internal sealed class WordSet
{
    private readonly KeyedWords _words = new();

    /// <summary>
    /// The bits of the words, made of their ends and lengths in two ways. Nearly all words that are asked for lack one of the two and end
    /// here; they lie in the set itself, since hundreds of sets are asked and a table for each would crowd the processor's caches.
    /// </summary>
    private readonly ulong _ones;
    private readonly ulong _others;

    internal WordSet(IEnumerable<string> words)
    {
        foreach (var word in words.Select(word => ArabicFolder.Fold(word)).Distinct(StringComparer.Ordinal))
        {
            (_ones, _others) = (_ones | OneOf(word), _others | OtherOf(word));
            _words.Add(word);
        }
    }

    /// <summary>Whether a folded word is one of them.</summary>
    internal bool Has(ReadOnlySpan<char> word) => MayHave(word) && Holds(word);

    /// <summary>Whether a folded word may be one of them: a quick answer, which for most words is no.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal bool MayHave(ReadOnlySpan<char> word) => word.Length > 0 && (_ones & OneOf(word)) != 0 && (_others & OtherOf(word)) != 0;

    /// <summary>Whether a folded word that may be one of them is.</summary>
    internal bool Holds(ReadOnlySpan<char> word) => _words.Find(word) >= 0;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong OneOf(ReadOnlySpan<char> word) => 1UL << (word[0] + (5 * word.Length));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong OtherOf(ReadOnlySpan<char> word) => 1UL << (word[^1] + (3 * word[0]) + (11 * word.Length));
}
