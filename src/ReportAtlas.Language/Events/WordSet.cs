using System.Collections.Frozen;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events;

/// <summary>A set of words of a resource, asked for by their folded letters. Immutable.</summary>
internal sealed class WordSet(IEnumerable<string> words)
{
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _words =
        words.Select(word => ArabicFolder.Fold(word)).ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a folded word is one of them.</summary>
    internal bool Has(ReadOnlySpan<char> word) => _words.Contains(word);
}
