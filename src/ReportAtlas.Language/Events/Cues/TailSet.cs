using System.Collections;
using System.Collections.Immutable;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events.Cues;

/// <summary>The words of which a «…» of some cue waits for one.</summary>
/// <param name="words">The words, folded.</param>
/// <param name="numbers">Their numbers among all such words.</param>
internal sealed class TailSet(ImmutableArray<string> words, IEnumerable<int> numbers)
{
    private readonly BitArray _numbers = BitsOf([.. numbers]);

    /// <summary>The bits (<see cref="TailWords.BitOf"/>) of its words: where none of them follows it need not be asked.</summary>
    internal ulong Bits { get; } = words.Aggregate(0UL, static (bits, word) => bits | TailWords.BitOf(word));

    /// <summary>Whether one of some words, by number, is in it.</summary>
    internal bool HasOneOf(ReadOnlySpan<int> tails)
    {
        foreach (var tail in tails)
        {
            if (tail < _numbers.Length && _numbers[tail])
            {
                return true;
            }
        }

        return false;
    }

    private static BitArray BitsOf(int[] numbers)
    {
        var bits = new BitArray(numbers.Length == 0 ? 0 : numbers.Max() + 1);
        foreach (var number in numbers)
        {
            bits[number] = true;
        }

        return bits;
    }

    /// <summary>Whether a word is one of them, with a particle or the article before it and an ending after it or without.</summary>
    internal bool Has(ReadOnlySpan<char> word)
    {
        foreach (var tail in words)
        {
            if (TailWords.IsTail(word, tail))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The first token after a cue, in its sentence, that is one of them; -1 when none is.</summary>
    internal int FirstAfter(AnalyzedText text, int end)
    {
        var sentence = text.SentenceOf(end - 1);
        for (var token = end; token < text.Sentences[sentence].EndToken; token++)
        {
            if (text.Is(token, TokenKind.Word) && Has(text.Word(token)))
            {
                return token;
            }
        }

        return -1;
    }
}
