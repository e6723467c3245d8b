using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Layout.Lines;

/// <summary>
/// The words of the phrases of several <see cref="PhraseTable{T}"/>, numbered, with the tables of which a phrase begins with
/// each: a line asks dozens of tables about each of its words, and nearly all know none of them.
/// </summary>
internal sealed class PhraseIndex
{
    /// <summary>The number of the word that stands for every number where all are alike.</summary>
    public const int AnyNumber = 0;

    /// <summary>The bits of <see cref="UInt128"/>.</summary>
    private const int MostTables = 128;

    private readonly KeyedWords _words = new();
    private readonly List<UInt128> _begins = [];
    private int _tables;

    public PhraseIndex() => Add("0");

    /// <summary>A bit that stands for a new table.</summary>
    /// <exception cref="InvalidOperationException">There are as many already as there are bits.</exception>
    public UInt128 AddTable() => _tables < MostTables ? UInt128.One << _tables++ : throw new InvalidOperationException($"An index serves {MostTables} tables.");

    /// <summary>The number of a folded word, given anew when it is not yet known.</summary>
    public int Add(ReadOnlySpan<char> word)
    {
        if (NumberOf(word) is >= 0 and var known)
        {
            return known;
        }

        _begins.Add(UInt128.Zero);
        return _words.Add(word.ToString());
    }

    /// <summary>Notes that a phrase of a table begins with a word.</summary>
    public void Begin(int word, UInt128 table) => _begins[word] |= table;

    /// <summary>The number of a folded word; -1 when it is in no phrase.</summary>
    public int NumberOf(ReadOnlySpan<char> word) => _words.Find(word);

    /// <summary>The tables of which a phrase begins with a word, by its number, as bits.</summary>
    public UInt128 Of(int word) => word < 0 ? UInt128.Zero : _begins[word];
}
