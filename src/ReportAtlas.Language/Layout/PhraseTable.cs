namespace ReportAtlas.Language.Layout;

/// <summary>Phrases of a resource with what they stand for, looked up in the <see cref="LineWords"/> of a line. The first row wins where two agree.</summary>
/// <param name="numbersAreAlike">Whether every number matches every other.</param>
internal sealed class PhraseTable<T>(bool numbersAreAlike = false)
{
    private readonly Dictionary<string, T> _phrases = new(StringComparer.Ordinal);
    private readonly HashSet<string> _firstWords = new(StringComparer.Ordinal);
    private int _longest;

    public IReadOnlyDictionary<string, T> Phrases => _phrases;

    /// <summary>The words with which phrases begin, as they are looked up.</summary>
    public IReadOnlyCollection<string> FirstWords => _firstWords;

    /// <summary>Whether a phrase begins with a word.</summary>
    public bool BeginsWith(ReadOnlySpan<char> word) => _firstWords.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    /// <exception cref="ArgumentException">The phrase holds no word.</exception>
    public void Add(string phrase, T value)
    {
        var words = LineWords.Of(phrase);
        if (words.Count == 0)
        {
            throw new ArgumentException($"The phrase '{phrase}' holds no word.", nameof(phrase));
        }

        _phrases.TryAdd(Key(words, 0, words.Count).ToString(), value);
        _firstWords.Add(Key(words, 0, 1).ToString());
        _longest = Math.Max(_longest, words.Count);
    }

    /// <summary>Whether all words of the line together are a phrase.</summary>
    public bool TryFindWhole(LineWords words, out T value)
    {
        value = default!;
        return words.IsWhole && words.Count > 0 && words.Count <= _longest && TryFind(words, 0, words.Count, out value);
    }

    /// <summary>The longest phrase that begins at a word, with the first word after it.</summary>
    /// <param name="mayCross">Whether signs that part may stand within the phrase.</param>
    public bool TryFindAt(LineWords words, int first, out T value, out int end, bool mayCross = false)
    {
        // Few words begin a phrase, and a text asks about all of its words.
        if (first >= words.Count || !BeginsWith(Key(words, first, first + 1)))
        {
            (value, end) = (default!, first);
            return false;
        }

        var last = first + 1;
        while (last < words.Count && last < first + _longest && (mayCross || !words.IsParted(last)))
        {
            last++;
        }

        for (end = Math.Min(last, words.Count); end > first; end--)
        {
            if (TryFind(words, first, end, out value))
            {
                return true;
            }
        }

        value = default!;
        return false;
    }

    private bool TryFind(LineWords words, int first, int end, out T value) =>
        _phrases.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(Key(words, first, end), out value!);

    private ReadOnlySpan<char> Key(LineWords words, int first, int end) =>
        numbersAreAlike ? words.Shape(first, end) : words.Written(first, end);
}
