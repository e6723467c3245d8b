namespace ReportAtlas.Language.Text;

/// <summary>
/// Reads words, and remembers the readings of those met last: a few thousand words make up most of every report, and to take
/// one apart costs several look-ups. What it holds is bounded. Thread-safe.
/// </summary>
internal sealed class WordMemory(Vocabulary vocabulary)
{
    private const int PlaceBits = 16;

    /// <summary>Longer words are too seldom met again.</summary>
    private const int LongestKept = 24;

    /// <summary>Each word has one place, and the one kept last holds it.</summary>
    private readonly WordReading?[] _readings = new WordReading?[1 << PlaceBits];

    /// <summary>
    /// Of the word that was met last in each place and not kept, some bits of its hash. Half of all words are met once only, and
    /// would drive out those that are met again and again: so a word is kept when it is met for the second time.
    /// </summary>
    private readonly byte[] _met = new byte[1 << PlaceBits];

    /// <summary>The reading that is kept where a word of this key would be; another word's more often than not where the word is rare.</summary>
    internal WordReading? At(uint hash) => _readings[hash >> (32 - PlaceBits)];

    /// <summary>Has the place of a key fetched.</summary>
    internal void FetchAhead(uint hash) => Ahead.Fetch(ref _readings[hash >> (32 - PlaceBits)]);

    /// <summary>Takes a word apart that is not kept, and keeps it if it was met before.</summary>
    /// <param name="hash">The hash of its key.</param>
    /// <param name="word">The folded word.</param>
    /// <param name="kind">What it is made of.</param>
    internal WordReading Read(uint hash, ReadOnlySpan<char> word, TokenKind kind)
    {
        if (word.Length > LongestKept || !vocabulary.IsFrozen)
        {
            return vocabulary.Read(word, kind, isKept: false);
        }

        var place = hash >> (32 - PlaceBits);
        var isMetAgain = _met[place] == (byte)hash;
        var reading = vocabulary.Read(word, kind, isMetAgain);
        _met[place] = (byte)hash;
        if (isMetAgain)
        {
            _readings[place] = reading;
        }

        return reading;
    }
}
