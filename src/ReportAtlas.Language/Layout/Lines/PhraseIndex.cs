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

    private readonly KeyedWords _words = new();
    private readonly List<ulong> _begins = [];
    private int _tables;

    public PhraseIndex() => Add("0");

    /// <summary>A bit that stands for a new table.</summary>
    /// <exception cref="InvalidOperationException">There are 64 already.</exception>
    public ulong AddTable() => _tables < 64 ? 1UL << _tables++ : throw new InvalidOperationException("An index serves 64 tables.");

    /// <summary>The number of a folded word, given anew when it is not yet known.</summary>
    public int Add(ReadOnlySpan<char> word)
    {
        if (NumberOf(word) is >= 0 and var known)
        {
            return known;
        }

        _begins.Add(0);
        return _words.Add(word.ToString());
    }

    /// <summary>Notes that a phrase of a table begins with a word.</summary>
    public void Begin(int word, ulong table) => _begins[word] |= table;

    /// <summary>The number of a folded word; -1 when it is in no phrase.</summary>
    public int NumberOf(ReadOnlySpan<char> word) => _words.Find(word);

    /// <summary>The tables of which a phrase begins with a word, by its number, as bits.</summary>
    public ulong Of(int word) => word < 0 ? 0 : _begins[word];
}
