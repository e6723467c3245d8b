using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events;

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

    /// <summary>The bit of a word that may be one of the tails. A common trigger waits for half a dozen of them, and nearly no word after it is any.</summary>
    private readonly uint _bit;

    internal TailWords(Vocabulary vocabulary) => _bit = vocabulary.AddTest(MayBeTail);

    internal void Add(string tail)
    {
        foreach (var front in Fronts)
        {
            if (_tails.Find(front + tail) < 0)
            {
                _tails.Add(front + tail);
            }
        }
    }

    /// <summary>Whether the word that a «…» of the cue waits for follows in the sentence.</summary>
    /// <param name="match">The cue.</param>
    /// <param name="ahead">The words that follow, kept for the other cues that end there.</param>
    internal static bool Follow(in LexiconMatch<Cue> match, ref TailsAhead ahead)
    {
        if (match.Entry.Tail is not { } tail)
        {
            return true;
        }

        foreach (var word in ahead.From(match.EndToken, ReachOf(match.Entry)))
        {
            if (IsTail(ahead.Text.Word(word), tail))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>How many words the «…» of a cue may stand for.</summary>
    internal static int ReachOf(Cue cue) => cue is TriggerCue { Type: "body_recovery" } ? LongReach : Reach;

    /// <summary>Whether a token may be some tail.</summary>
    internal bool MayBeAt(AnalyzedText text, int token) => (text.Begins(token) & _bit) != 0;

    /// <summary>Whether some word from a token on may be the one that a «…» before it waits for.</summary>
    internal bool MayFollow(AnalyzedText text, int first, int reach)
    {
        var tokens = text.Tokens;
        for (var (at, words) = (first, 0); at < tokens.Length && words < reach && tokens[at].Kind != TokenKind.Break; at++)
        {
            if (MayBeAt(text, at))
            {
                return true;
            }

            words += tokens[at].Kind == TokenKind.Punctuation ? 0 : 1;
        }

        return false;
    }

    /// <summary>The word itself or with a particle or the article before it and up to two letters of ending after it.</summary>
    private static bool IsTail(ReadOnlySpan<char> word, string tail)
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

    /// <summary>Whether a word is one of the tails with some front and ending.</summary>
    private bool MayBeTail(string word)
    {
        for (var ending = 0; ending <= LongestEnding && ending < word.Length; ending++)
        {
            if (_tails.Find(word.AsSpan(0, word.Length - ending)) >= 0)
            {
                return true;
            }
        }

        return false;
    }
}
