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
    /// <param name="prefix">How many letters at the head of the word are no part of the phrase.</param>
    public bool TryFindAt(LineWords words, int first, out T value, out int end, bool mayCross = false, int prefix = 0)
    {
        // Few words begin a phrase, and a text asks about all of its words.
        if (first >= words.Count || Key(words, first, first + 1).Length <= prefix
            || !_firstWords.GetAlternateLookup<ReadOnlySpan<char>>().Contains(Key(words, first, first + 1)[prefix..]))
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
            if (TryFind(words, first, end, out value, prefix))
            {
                return true;
            }
        }

        value = default!;
        return false;
    }

    private bool TryFind(LineWords words, int first, int end, out T value, int prefix = 0) =>
        _phrases.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(Key(words, first, end)[prefix..], out value!);

    private ReadOnlySpan<char> Key(LineWords words, int first, int end) =>
        numbersAreAlike ? words.Shape(first, end) : words.Written(first, end);
}
