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

    /// <summary>By word the first 64 tables and the others, apart: one table is asked for thousands of times as often as several together.</summary>
    private ulong[] _begins = new ulong[64];
    private ulong[] _beginsOther = new ulong[64];
    private int _tables;

    public PhraseIndex() => Add("0");

    /// <summary>The number of a new table.</summary>
    /// <exception cref="InvalidOperationException">There are as many already as there are bits.</exception>
    public int AddTable() => _tables < MostTables ? _tables++ : throw new InvalidOperationException($"An index serves {MostTables} tables.");

    /// <summary>The number of a folded word, given anew when it is not yet known.</summary>
    public int Add(ReadOnlySpan<char> word)
    {
        if (NumberOf(word) is >= 0 and var known)
        {
            return known;
        }

        var number = _words.Add(word.ToString());
        if (number == _begins.Length)
        {
            Array.Resize(ref _begins, number * 2);
            Array.Resize(ref _beginsOther, number * 2);
        }

        return number;
    }

    /// <summary>Notes that a phrase of a table begins with a word.</summary>
    public void Begin(int word, int table) => Half(table)[word] |= 1UL << (table % 64);

    /// <summary>Whether a phrase of a table begins with a word, by its number.</summary>
    public bool Begins(int word, int table) => word >= 0 && (Half(table)[word] >> (table % 64) & 1) != 0;

    /// <summary>The number of a folded word; -1 when it is in no phrase.</summary>
    public int NumberOf(ReadOnlySpan<char> word) => _words.Find(word);

    /// <summary>The tables of which a phrase begins with a word, by its number, as bits.</summary>
    public UInt128 Of(int word) => word < 0 ? UInt128.Zero : new UInt128(_beginsOther[word], _begins[word]);

    private ulong[] Half(int table) => table < 64 ? _begins : _beginsOther;
}
