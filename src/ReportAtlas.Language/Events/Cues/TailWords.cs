using System.Collections.Immutable;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events.Cues;

/// <summary>The words that a «…» of some cue waits for. Fill it before the vocabulary is frozen; reading is thread-safe.</summary>
internal sealed class TailWords
{
    /// <summary>How many words a «…» may stand for; signs are not counted: «عثر أهالٍ في بلدة ...، الثلاثاء، على جثتين».</summary>
    internal const int Reach = 14;

    /// <summary>The same, of «عثر … جثة» and the like, whose verb means little else and has place and time before its object.</summary>
    internal const int LongReach = 24;

    /// <summary>Letters of an ending after a tail: any two, or the pronoun of two people.</summary>
    private const int LongestEnding = 3;

    /// <summary>What may stand before a tail.</summary>
    private static readonly string[] Fronts = ["", "ال", "و", "ب", "ل", "لل", "بال", "وال", "ف"];

    /// <summary>The tails, numbered in the order they came.</summary>
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

    /// <summary>The tails, each with every front.</summary>
    private readonly KeyedWords _tails = new();

    /// <summary>The numbers of the tails that each of them may be.</summary>
    private readonly List<List<int>> _mayBe = [];

    /// <summary>Their bits, by number.</summary>
    private readonly List<ulong> _bits = [];

    private readonly WordNotes<TailNote> _notes;

    /// <summary>The bit of a word that may be one of the tails. A common trigger waits for half a dozen of them, and nearly no word after it is any.</summary>
    private readonly uint _bit;

    internal TailWords(Vocabulary vocabulary)
    {
        _bit = vocabulary.AddTest(MayBe);
        _notes = new WordNotes<TailNote>(vocabulary, word => NoteOf(word.Word));
    }

    /// <summary>One of 64 bits for a tail; those that have the same are told apart by their number.</summary>
    internal static ulong BitOf(string tail) => 1UL << (int)(new WordKey(tail).Hash >> 26);

    /// <summary>Notes the words that a cue waits for.</summary>
    internal TailSet Add(ImmutableArray<string> tails) => new(tails, tails.Select(Add));

    private int Add(string tail)
    {
        if (_numbers.TryGetValue(tail, out var known))
        {
            return known;
        }

        _numbers.Add(tail, _numbers.Count);
        _bits.Add(BitOf(tail));
        foreach (var front in Fronts)
        {
            var at = _tails.Find(front + tail);
            if (at < 0)
            {
                at = _tails.Add(front + tail);
                _mayBe.Add([]);
            }

            _mayBe[at].Add(_numbers.Count - 1);
        }

        return _numbers.Count - 1;
    }

    /// <summary>How many words the «…» of a cue may stand for.</summary>
    internal static int ReachOf(Cue cue) => cue is TriggerCue { Type: "body_recovery" } ? LongReach : Reach;

    /// <summary>Whether a token may be some tail; nearly none may.</summary>
    internal bool MayBeAt(AnalyzedText text, int token) => (text.Begins(token) & _bit) != 0;

    /// <summary>Has fetched what such a word may be.</summary>
    internal void FetchAhead(WordReading word) => _notes.FetchAhead(word);

    /// <summary>The tails that such a word may be.</summary>
    internal TailNote Of(WordReading word) => _notes.Of(word);

    /// <summary>The word itself or with a particle or the article before it and an ending after it.</summary>
    internal static bool IsTail(ReadOnlySpan<char> word, string tail)
    {
        for (var at = 0; at <= Math.Min(3, word.Length - tail.Length); at++)
        {
            if (word[at..].StartsWith(tail))
            {
                return IsEnding(word[(tail.Length + at)..]) && IsFront(word[..at]);
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

    /// <summary>Whether some letters may stand behind a tail: «مصرعه», «مصرعهم», «مصرعهما».</summary>
    private static bool IsEnding(ReadOnlySpan<char> letters) => letters.Length < LongestEnding || letters is "هما";

    private bool MayBe(ReadOnlySpan<char> word)
    {
        for (var ending = 0; ending <= LongestEnding && ending < word.Length; ending++)
        {
            if (IsEnding(word[^ending..]) && _tails.Find(word[..^ending]) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The tails that a word is with some front and ending.</summary>
    private TailNote NoteOf(ReadOnlySpan<char> word)
    {
        var numbers = new List<int>();
        for (var ending = 0; ending <= LongestEnding && ending < word.Length; ending++)
        {
            if (IsEnding(word[^ending..]) && _tails.Find(word[..^ending]) is >= 0 and var at)
            {
                numbers.AddRange(_mayBe[at]);
            }
        }

        return new TailNote(numbers.Aggregate(0UL, (bits, number) => bits | _bits[number]), [.. numbers]);
    }
}

/// <summary>The tails that a word may be.</summary>
/// <param name="Bits">Their bits (<see cref="TailWords.BitOf"/>).</param>
/// <param name="Tails">Their numbers.</param>
internal sealed record TailNote(ulong Bits, int[] Tails);
