using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events.Cues;

/// <summary>The words that a «…» of some cue waits for. Fill it before the vocabulary is frozen; reading is thread-safe.</summary>
internal sealed class TailWords
{
    /// <summary>How many words a «…» may stand for; signs are not counted: «عثر أهالٍ في بلدة ...، الثلاثاء، على جثتين».</summary>
    internal const int Reach = 14;

    /// <summary>The same, of «عثر … جثة» and the like, whose verb means little else and has place and time before its object.</summary>
    internal const int LongReach = 24;

    /// <summary>Letters of an ending after a tail.</summary>
    private const int LongestEnding = 2;

    /// <summary>What may stand before a tail.</summary>
    private static readonly string[] Fronts = ["", "ال", "و", "ب", "ل", "لل", "بال", "وال", "ف"];

    /// <summary>The tails, each with every front.</summary>
    private readonly KeyedWords _tails = new();

    /// <summary>The bits (<see cref="BitOf"/>) of the tails that each of them may be.</summary>
    private readonly List<ulong> _bits = [];

    private readonly WordNotes<Bits> _notes;

    /// <summary>The bit of a word that may be one of the tails. A common trigger waits for half a dozen of them, and nearly no word after it is any.</summary>
    private readonly uint _bit;

    internal TailWords(Vocabulary vocabulary)
    {
        _bit = vocabulary.AddTest(word => BitsOf(word) != 0);
        _notes = new WordNotes<Bits>(vocabulary, word => new Bits(BitsOf(word.Word)));
    }

    /// <summary>One of 64 bits for a tail; those that have the same are told apart by their letters.</summary>
    internal static ulong BitOf(string tail) => 1UL << (int)(new WordKey(tail).Hash >> 26);

    internal void Add(string tail)
    {
        foreach (var front in Fronts)
        {
            var number = _tails.Find(front + tail);
            if (number < 0)
            {
                number = _tails.Add(front + tail);
                _bits.Add(0);
            }

            _bits[number] |= BitOf(tail);
        }
    }

    /// <summary>How many words the «…» of a cue may stand for.</summary>
    internal static int ReachOf(Cue cue) => cue is TriggerCue { Type: "body_recovery" } ? LongReach : Reach;

    /// <summary>Whether a token may be some tail; nearly none may.</summary>
    internal bool MayBeAt(AnalyzedText text, int token) => (text.Begins(token) & _bit) != 0;

    /// <summary>Has fetched what such a word may be.</summary>
    internal void FetchAhead(WordReading word) => _notes.FetchAhead(word);

    /// <summary>The bits of the tails that such a word may be.</summary>
    internal ulong BitsOf(WordReading word) => _notes.Of(word).Of;

    /// <summary>The word itself or with a particle or the article before it and up to two letters of ending after it.</summary>
    internal static bool IsTail(ReadOnlySpan<char> word, string tail)
    {
        for (var at = 0; at <= Math.Min(3, word.Length - tail.Length); at++)
        {
            if (word[at..].StartsWith(tail))
            {
                return word.Length - tail.Length - at <= LongestEnding && IsFront(word[..at]);
            }
        }

        return false;
    }

    private static bool IsFront(ReadOnlySpan<char> letters)
    {
        foreach (var front in Fronts)
        {
            if (letters.SequenceEqual(front))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The bits of the tails that a word is with some front and ending.</summary>
    private ulong BitsOf(ReadOnlySpan<char> word)
    {
        var bits = 0UL;
        for (var ending = 0; ending <= LongestEnding && ending < word.Length; ending++)
        {
            bits |= _tails.Find(word[..^ending]) is >= 0 and var tail ? _bits[tail] : 0;
        }

        return bits;
    }

    /// <summary>The tails that a word may be, as bits.</summary>
    private sealed record Bits(ulong Of);
}
