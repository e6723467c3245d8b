namespace ReportAtlas.Language.Text;

/// <summary>
/// Every word that the lexicons know, folded and numbered once, so that a text is taken apart once and then matched
/// by number. Words are added while lexicons are built; after <see cref="Freeze"/> it is immutable and thread-safe.
/// </summary>
public sealed class Vocabulary
{
    /// <summary>Letters that may be taken off a word's front, and one more: a conjunction, a particle, the article, with its alef restored.</summary>
    private const int Fronts = 6;

    /// <summary>Longer words than these are no Arabic.</summary>
    private const int UsualLength = 48;

    /// <summary>The readings of a word until all are found: this thread's list for all its words.</summary>
    [ThreadStatic]
    private static List<WordForm>? s_forms;

    private readonly WordTable _words = new();
    private bool _frozen;
    private int _lexicons;
    private int _notes;
    private uint[] _marks = [];
    private uint[] _continues = [];
    private readonly List<(uint Bit, Predicate<ReadOnlySpan<char>> Passes)> _tests = [];

    /// <summary>The reading of every word that is nothing to anybody, unless it is kept.</summary>
    private readonly WordReading _unknown = new("", [], new WordSigns(0, 0, 0, -1));

    /// <summary>How many words it holds.</summary>
    public int Count => _words.Count;

    /// <summary>The number of a folded word, given anew when it is not yet known.</summary>
    /// <exception cref="InvalidOperationException">The vocabulary is frozen and the word is new.</exception>
    public int Add(string foldedWord)
    {
        ArgumentNullException.ThrowIfNull(foldedWord);
        return Find(foldedWord) is >= 0 and var number ? number
            : _frozen ? throw new InvalidOperationException($"The vocabulary is frozen; '{foldedWord}' came too late.")
            : _words.Add(foldedWord);
    }

    /// <summary>Ends the building: from here on it only answers.</summary>
    public void Freeze() => _frozen = true;

    /// <summary>Whether it only answers.</summary>
    internal bool IsFrozen => _frozen;

    /// <summary>A bit that stands for a new lexicon of these words.</summary>
    /// <exception cref="InvalidOperationException">There are 32 already.</exception>
    internal uint AddLexicon() => _lexicons < 32 ? 1u << _lexicons++ : throw new InvalidOperationException("A vocabulary serves 32 lexicons.");

    /// <summary>Marks a word as of some classes, as bits; only places have any.</summary>
    internal void Mark(int word, uint classes) => Add(ref _marks, word, classes);

    /// <summary>The classes that a word is marked as.</summary>
    internal uint Marks(int word) => (uint)word < (uint)_marks.Length ? _marks[word] : 0;

    /// <summary>Finders and lexicons that may keep a note with every word.</summary>
    internal const int MostNotes = 20;

    /// <summary>The slot in which a finder keeps its notes of words.</summary>
    /// <exception cref="InvalidOperationException">All are given away.</exception>
    internal int AddNotes() =>
        _notes < MostNotes ? _notes++ : throw new InvalidOperationException($"A vocabulary serves {MostNotes} takers of notes.");

    /// <summary>Notes that a phrase of a lexicon begins with a word.</summary>
    internal void Begin(int word, uint lexicon) => _words.Begin(word, lexicon);

    /// <summary>Notes that a word stands in a phrase of a lexicon after its first.</summary>
    internal void Continue(int word, uint lexicon) => Add(ref _continues, word, lexicon);

    /// <summary>The lexicons of which some phrase goes on with a word, as bits.</summary>
    private uint Continues(int word) => (uint)word < (uint)_continues.Length ? _continues[word] : 0;

    /// <summary>A bit, among those of the lexicons, that is set for the words that pass a test of their letters, known or not.</summary>
    internal uint AddTest(Predicate<ReadOnlySpan<char>> passes)
    {
        var bit = AddLexicon();
        _tests.Add((bit, passes));
        return bit;
    }

    /// <summary>The number of a folded word, or -1.</summary>
    public int Find(ReadOnlySpan<char> foldedWord) => _words.Find(foldedWord, WordTable.Hash(foldedWord)).Number;

    /// <summary>
    /// Adds to <paramref name="forms"/> every reading of a written word as clitics before a known word, the whole
    /// word first. «وبالرقة» gives الرقة (و, ب) and, where known, رقة (و, ب, article).
    /// </summary>
    /// <returns>The lexicons of which a phrase begins with one of the readings, as bits.</returns>
    internal uint FindForms(ReadOnlySpan<char> word, List<WordForm> forms)
    {
        // All readings are ends of the one word, and the hash of an end grows to the front.
        Span<uint> hashes = stackalloc uint[Fronts];
        WordTable.HashEnds(word, hashes);
        var written = new Written(word, hashes);
        var begins = AddForms(written, 0, Clitics.None, forms);
        return word.Length > 2 && word[0] is 'و' or 'ف' ? begins | AddForms(written, 1, Clitics.Conjunction, forms) : begins;
    }

    /// <summary>All readings of a token; a number or sign has at most the one.</summary>
    /// <param name="word">The folded word.</param>
    /// <param name="kind">What it is made of.</param>
    /// <param name="isKept">Whether it is kept to be told by its letters when the word is met again.</param>
    internal WordReading Read(ReadOnlySpan<char> word, TokenKind kind, bool isKept)
    {
        var forms = s_forms ??= [];
        forms.Clear();
        var begins = kind == TokenKind.Word ? FindForms(word, forms) : Add(word, WordTable.Hash(word), 0, Clitics.None, forms);
        var marks = 0u;
        foreach (var form in forms)
        {
            marks |= Marks(form.Word);
        }

        foreach (var (bit, passes) in _tests)
        {
            begins |= kind == TokenKind.Word && passes(word) ? bit : 0;
        }

        if (!isKept && forms.Count == 0 && begins == 0)
        {
            return _unknown;
        }

        var whole = forms is [{ CliticLength: 0, Clitics: Clitics.None } first, ..] ? first.Word : -1;
        return new WordReading(word.ToString(), [.. forms], new WordSigns(begins, Continues(whole), marks, whole));
    }

    private static void Add(ref uint[] bits, int word, uint more)
    {
        if (word >= bits.Length)
        {
            Array.Resize(ref bits, Math.Max(word + 1, bits.Length * 2));
        }

        bits[word] |= more;
    }

    private uint AddForms(in Written written, int at, Clitics clitics, List<WordForm> forms)
    {
        var begins = AddWord(written, at, at, clitics, forms);
        if (written.Word.Length - at < 3)
        {
            return begins;
        }

        return begins
            | written.Word[at] switch
            {
                'ب' => AddWord(written, at + 1, at + 1, clitics | Clitics.Bi, forms),
                'ك' => AddWord(written, at + 1, at + 1, clitics | Clitics.Ka, forms),
                'س' => AddWord(written, at + 1, at + 1, clitics | Clitics.Future, forms),
                'ل' when written.Word[at + 1] == 'ل' => AddElidedArticle(written, at + 1, clitics | Clitics.Li, forms),
                'ل' => AddWord(written, at + 1, at + 1, clitics | Clitics.Li, forms),
                _ => 0,
            };
    }

    private uint AddWord(in Written written, int from, int at, Clitics clitics, List<WordForm> forms)
    {
        var word = written.Word[from..];
        var begins = Add(word, written.Hashes[from], at, clitics, forms);
        return word.Length > 4 && word[0] == 'ا' && word[1] == 'ل'
            ? begins | Add(word[2..], written.Hashes[from + 2], at, clitics | Clitics.Article, forms)
            : begins;
    }

    /// <summary>«للرقة» is ل before الرقة with the alef left out, so the word is sought as ا + what is written.</summary>
    private uint AddElidedArticle(in Written written, int at, Clitics clitics, List<WordForm> forms)
    {
        var word = written.Word[at..];
        Span<char> restored = word.Length < UsualLength ? stackalloc char[word.Length + 1] : new char[word.Length + 1];
        Span<uint> hashes = stackalloc uint[Fronts];
        restored[0] = 'ا';
        word.CopyTo(restored[1..]);
        WordTable.HashEnds(restored, hashes);
        return AddWord(new Written(restored, hashes), 0, at, clitics, forms) | Add(word, written.Hashes[at], at, clitics, forms);
    }

    private uint Add(ReadOnlySpan<char> word, uint hash, int at, Clitics clitics, List<WordForm> forms)
    {
        var known = _words.Find(word, hash);
        if (known.Number >= 0)
        {
            forms.Add(new WordForm(known.Number, (byte)at, clitics));
        }

        return known.Begins;
    }

    /// <summary>A written word with the hashes of its ends from the first letters on.</summary>
    private readonly ref struct Written(ReadOnlySpan<char> word, ReadOnlySpan<uint> hashes)
    {
        internal readonly ReadOnlySpan<char> Word = word;
        internal readonly ReadOnlySpan<uint> Hashes = hashes;
    }
}
