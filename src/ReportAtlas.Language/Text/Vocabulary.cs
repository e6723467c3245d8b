namespace ReportAtlas.Language.Text;

/// <summary>
/// Every word that the lexicons know, folded and numbered once, so that a text is taken apart once and then matched
/// by number. Words are added while lexicons are built; after <see cref="Freeze"/> it is immutable and thread-safe.
/// </summary>
public sealed class Vocabulary
{
    /// <summary>Longer written words are hashed anew for each reading; none of them is Arabic.</summary>
    private const int UsualLength = 48;

    private readonly WordTable _words = new();
    private bool _frozen;

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

    /// <summary>The number of a folded word, or -1.</summary>
    public int Find(ReadOnlySpan<char> foldedWord) => _words.Find(foldedWord, WordTable.Hash(foldedWord));

    /// <summary>
    /// Adds to <paramref name="forms"/> every reading of a written word as clitics before a known word, the whole
    /// word first. «وبالرقة» gives الرقة (و, ب) and, where known, رقة (و, ب, article).
    /// </summary>
    public void FindForms(ReadOnlySpan<char> word, List<WordForm> forms)
    {
        ArgumentNullException.ThrowIfNull(forms);

        // All readings are ends of the one word, and the hash of an end grows to the front.
        Span<uint> hashes = word.Length < UsualLength ? stackalloc uint[UsualLength] : new uint[word.Length + 1];
        WordTable.HashEnds(word, hashes);
        var written = new Written(word, hashes);
        AddForms(written, 0, Clitics.None, forms);
        if (word.Length > 2 && word[0] is 'و' or 'ف')
        {
            AddForms(written, 1, Clitics.Conjunction, forms);
        }
    }

    private void AddForms(in Written written, int at, Clitics clitics, List<WordForm> forms)
    {
        AddWord(written, at, at, clitics, forms);
        if (written.Word.Length - at < 3)
        {
            return;
        }

        switch (written.Word[at])
        {
            case 'ب':
                AddWord(written, at + 1, at + 1, clitics | Clitics.Bi, forms);
                break;
            case 'ك':
                AddWord(written, at + 1, at + 1, clitics | Clitics.Ka, forms);
                break;
            case 'س':
                AddWord(written, at + 1, at + 1, clitics | Clitics.Future, forms);
                break;
            case 'ل' when written.Word[at + 1] == 'ل':
                AddElidedArticle(written, at + 1, clitics | Clitics.Li, forms);
                break;
            case 'ل':
                AddWord(written, at + 1, at + 1, clitics | Clitics.Li, forms);
                break;
        }
    }

    private void AddWord(in Written written, int from, int at, Clitics clitics, List<WordForm> forms)
    {
        var word = written.Word[from..];
        if (_words.Find(word, written.Hashes[from]) is >= 0 and var whole)
        {
            forms.Add(new WordForm(whole, at, clitics));
        }

        if (word.Length > 4 && word[0] == 'ا' && word[1] == 'ل' && _words.Find(word[2..], written.Hashes[from + 2]) is >= 0 and var bare)
        {
            forms.Add(new WordForm(bare, at, clitics | Clitics.Article));
        }
    }

    /// <summary>«للرقة» is ل before الرقة with the alef left out, so the word is sought as ا + what is written.</summary>
    private void AddElidedArticle(in Written written, int at, Clitics clitics, List<WordForm> forms)
    {
        var word = written.Word[at..];
        Span<char> restored = word.Length < UsualLength ? stackalloc char[word.Length + 1] : new char[word.Length + 1];
        Span<uint> hashes = word.Length < UsualLength ? stackalloc uint[word.Length + 2] : new uint[word.Length + 2];
        restored[0] = 'ا';
        word.CopyTo(restored[1..]);
        WordTable.HashEnds(restored, hashes);
        AddWord(new Written(restored, hashes), 0, at, clitics, forms);
        if (_words.Find(word, written.Hashes[at]) is >= 0 and var lamInitial)
        {
            forms.Add(new WordForm(lamInitial, at, clitics));
        }
    }

    /// <summary>A written word with the hash of each of its ends.</summary>
    private readonly ref struct Written(ReadOnlySpan<char> word, ReadOnlySpan<uint> hashes)
    {
        internal readonly ReadOnlySpan<char> Word = word;
        internal readonly ReadOnlySpan<uint> Hashes = hashes;
    }
}
