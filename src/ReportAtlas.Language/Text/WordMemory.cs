namespace ReportAtlas.Language.Text;

/// <summary>
/// Reads words, and remembers the readings of those met last: a few thousand words make up most of every report, and to take
/// one apart costs several look-ups. What it holds is bounded. Thread-safe.
/// </summary>
internal sealed class WordMemory(Vocabulary vocabulary)
{
    private const int PlaceBits = 15;

    /// <summary>Longer words are too seldom met again.</summary>
    private const int LongestKept = 24;

    /// <summary>Each word has one place, and the one met last holds it.</summary>
    private readonly WordReading?[] _readings = new WordReading?[1 << PlaceBits];

    /// <param name="key">The key of the word.</param>
    /// <param name="word">The folded word.</param>
    /// <param name="kind">What it is made of.</param>
    internal WordReading Read(in WordKey key, ReadOnlySpan<char> word, TokenKind kind)
    {
        ref var place = ref _readings[key.Hash >> (32 - PlaceBits)];

        // Read once, since another thread may put another word here.
        if (place is { } known && known.IsOf(word, key))
        {
            return known;
        }

        var reading = vocabulary.Read(word, kind);
        if (word.Length <= LongestKept && vocabulary.IsFrozen)
        {
            place = reading;
        }

        return reading;
    }
}
