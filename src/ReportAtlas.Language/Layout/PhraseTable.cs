namespace ReportAtlas.Language.Layout;

/// <summary>Phrases of a resource with what they stand for, looked up in the <see cref="LineWords"/> of a line. The first row wins where two agree.</summary>
/// <param name="index">The index of the tables that are asked about the same words; fill all of them before one is asked.</param>
/// <param name="numbersAreAlike">Whether every number matches every other.</param>
internal sealed class PhraseTable<T>(PhraseIndex index, bool numbersAreAlike = false)
{
    private readonly Dictionary<string, T> _phrases = new(StringComparer.Ordinal);
    private int _longest;

    /// <summary>The words with which phrases begin, as they are looked up.</summary>
    public IEnumerable<string> FirstWords => _phrases.Keys.Select(phrase => phrase.Split(' ')[0]);

    /// <summary>The table's bit in its index.</summary>
    public ulong Bit { get; } = index.AddTable();

    /// <exception cref="ArgumentException">The phrase holds no word.</exception>
    public void Add(string phrase, T value)
    {
        var words = LineWords.Of(phrase);
        if (words.Count == 0)
        {
            throw new ArgumentException($"The phrase '{phrase}' holds no word.", nameof(phrase));
        }

        _phrases.TryAdd(Key(words, 0, words.Count).ToString(), value);
        index.Add(Key(words, 0, 1).ToString(), Bit);
        _longest = Math.Max(_longest, words.Count);
    }

    /// <summary>Whether all words of the line together are a phrase.</summary>
    public bool TryFindWhole(LineWords words, out T value)
    {
        value = default!;
        return words.IsWhole && words.Count > 0 && words.Count <= _longest && MayBeginAt(words, 0) && TryFind(words, 0, words.Count, out value);
    }

    /// <summary>The longest phrase that begins at a word, with the first word after it.</summary>
    /// <param name="mayCross">Whether signs that part may stand within the phrase.</param>
    /// <param name="prefix">How many letters at the head of the word are no part of the phrase.</param>
    public bool TryFindAt(LineWords words, int first, out T value, out int end, bool mayCross = false, int prefix = 0)
    {
        if (!MayBeginAt(words, first, prefix))
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

    /// <summary>Whether some phrase may begin at a word: a quick answer, and nearly always no.</summary>
    private bool MayBeginAt(LineWords words, int first, int prefix = 0) =>
        first < words.Count
        && ((prefix == 0 ? words.Begins(index, first)
            : words[first].Length > prefix ? index.Of(words[first][prefix..])
            : 0) & Bit) != 0;

    private bool TryFind(LineWords words, int first, int end, out T value, int prefix = 0) =>
        _phrases.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(Key(words, first, end)[prefix..], out value!);

    private ReadOnlySpan<char> Key(LineWords words, int first, int end) =>
        numbersAreAlike ? words.Shape(first, end) : words.Written(first, end);
}
