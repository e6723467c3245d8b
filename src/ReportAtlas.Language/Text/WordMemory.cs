namespace ReportAtlas.Language.Text;

/// <summary>
/// Reads words, and remembers the readings of those met last: a few thousand words make up most of every report, and to take
/// one apart costs several look-ups. What it holds is bounded. Thread-safe.
/// </summary>
internal sealed class WordMemory(Vocabulary vocabulary)
{
    /// <summary>A power of two.</summary>
    private const int Places = 16384;

    /// <summary>Longer words are too seldom met again.</summary>
    private const int LongestKept = 24;

    /// <summary>Each word has one place, and the one met last holds it.</summary>
    private readonly WordReading?[] _readings = new WordReading?[Places];

    internal WordReading Read(ReadOnlySpan<char> word, TokenKind kind)
    {
        var hash = WordTable.Hash(word);
        ref var place = ref _readings[(hash ^ (hash >> 15)) & (Places - 1)];

        // Read once, since another thread may put another word here.
        if (place is { } known && word.SequenceEqual(known.Word))
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
