namespace ReportAtlas.Language.Text;

/// <summary>
/// Every word that the lexicons know, folded and numbered once, so that a text is taken apart once and then matched
/// by number. Words are added while lexicons are built; after <see cref="Freeze"/> it is immutable and thread-safe.
/// </summary>
public sealed class Vocabulary
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private bool _frozen;

    public Vocabulary() => _lookup = _numbers.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>How many words it holds.</summary>
    public int Count => _numbers.Count;

    /// <summary>The number of a folded word, given anew when it is not yet known.</summary>
    /// <exception cref="InvalidOperationException">The vocabulary is frozen and the word is new.</exception>
    public int Add(string foldedWord)
    {
        if (_numbers.TryGetValue(foldedWord, out var number))
        {
            return number;
        }

        if (_frozen)
        {
            throw new InvalidOperationException($"The vocabulary is frozen; '{foldedWord}' came too late.");
        }

        number = _numbers.Count;
        _numbers.Add(foldedWord, number);
        return number;
    }

    /// <summary>Ends the building: from here on it only answers.</summary>
    public void Freeze() => _frozen = true;

    /// <summary>The number of a folded word, or -1.</summary>
    public int Find(ReadOnlySpan<char> foldedWord) => _lookup.TryGetValue(foldedWord, out var number) ? number : -1;

    /// <summary>
    /// Adds to <paramref name="forms"/> every reading of a written word as clitics before a known word, the whole
    /// word first. «وبالرقة» gives الرقة (و, ب) and, where known, رقة (و, ب, article).
    /// </summary>
    public void FindForms(ReadOnlySpan<char> word, List<WordForm> forms)
    {
        AddForms(word, 0, Clitics.None, forms);
        if (word.Length > 2 && word[0] is 'و' or 'ف')
        {
            AddForms(word, 1, Clitics.Conjunction, forms);
        }
    }

    private void AddForms(ReadOnlySpan<char> word, int at, Clitics clitics, List<WordForm> forms)
    {
        AddWord(word[at..], at, clitics, forms);
        if (word.Length - at < 3)
        {
            return;
        }

        switch (word[at])
        {
            case 'ب':
                AddWord(word[(at + 1)..], at + 1, clitics | Clitics.Bi, forms);
                break;
            case 'ك':
                AddWord(word[(at + 1)..], at + 1, clitics | Clitics.Ka, forms);
                break;
            case 'س':
                AddWord(word[(at + 1)..], at + 1, clitics | Clitics.Future, forms);
                break;
            case 'ل' when word[at + 1] == 'ل':
                AddElidedArticle(word[(at + 1)..], at + 1, clitics | Clitics.Li, forms);
                break;
            case 'ل':
                AddWord(word[(at + 1)..], at + 1, clitics | Clitics.Li, forms);
                break;
        }
    }

    private void AddWord(ReadOnlySpan<char> word, int at, Clitics clitics, List<WordForm> forms)
    {
        if (Find(word) is >= 0 and var whole)
        {
            forms.Add(new WordForm(whole, at, clitics));
        }

        if (word.Length > 4 && word[0] == 'ا' && word[1] == 'ل' && Find(word[2..]) is >= 0 and var bare)
        {
            forms.Add(new WordForm(bare, at, clitics | Clitics.Article));
        }
    }

    /// <summary>«للرقة» is ل before الرقة with the alef left out, so the word is sought as ا + what is written.</summary>
    private void AddElidedArticle(ReadOnlySpan<char> word, int at, Clitics clitics, List<WordForm> forms)
    {
        Span<char> restored = word.Length < 64 ? stackalloc char[word.Length + 1] : new char[word.Length + 1];
        restored[0] = 'ا';
        word.CopyTo(restored[1..]);
        AddWord(restored, at, clitics, forms);
        if (Find(word) is >= 0 and var lamInitial)
        {
            forms.Add(new WordForm(lamInitial, at, clitics));
        }
    }
}
