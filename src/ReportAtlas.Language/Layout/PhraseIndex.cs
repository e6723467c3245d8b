namespace ReportAtlas.Language.Layout;

/// <summary>
/// The first words of the phrases of several <see cref="PhraseTable{T}"/>: it tells of a word at once in which tables some
/// phrase begins with it, since a line asks two dozen tables about each of its words and nearly all know none of them.
/// </summary>
internal sealed class PhraseIndex
{
    private readonly Dictionary<string, ulong> _begins = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ulong>.AlternateLookup<ReadOnlySpan<char>> _bySpan;
    private int _tables;

    /// <param name="number">0 or 1: a <see cref="LineWords"/> keeps the answers of two indexes.</param>
    internal PhraseIndex(int number)
    {
        Number = number;
        _bySpan = _begins.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    internal int Number { get; }

    /// <summary>A bit that stands for a new table.</summary>
    /// <exception cref="InvalidOperationException">There are 64 already.</exception>
    internal ulong AddTable() => _tables < 64 ? 1UL << _tables++ : throw new InvalidOperationException("An index serves 64 tables.");

    /// <summary>Notes that a phrase of a table begins with a word.</summary>
    internal void Add(string word, ulong table) => _begins[word] = _begins.GetValueOrDefault(word) | table;

    /// <summary>The tables of which a phrase begins with a folded word, as bits.</summary>
    internal ulong Of(ReadOnlySpan<char> word) => _bySpan.TryGetValue(word, out var tables) ? tables : 0;
}
