using System.Numerics;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Dates.Patterns;

/// <summary>
/// What patterns may read after their first word. A number or «في» begins a dozen patterns and a date only seldom, and the
/// word after it rules nearly all of them out.
/// </summary>
internal sealed class SecondWords
{
    private readonly WordBits _byWord = new();
    private readonly ulong[] _byKind = new ulong[DateTokens.WordBits];
    private readonly ulong[] _byNumber = new ulong[NumberKinds.Count];
    private ulong _endsAfterFirst;

    internal void Add(DatePattern pattern, ulong bit)
    {
        foreach (var second in pattern.Seconds)
        {
            foreach (var word in second.Words)
            {
                _byWord.Add(word, bit);
            }

            for (var kind = 0; kind < _byKind.Length; kind++)
            {
                _byKind[kind] |= (second.Kinds & (1 << kind)) != 0 ? bit : 0;
            }

            for (var number = NumberKind.None; number <= NumberKind.Joined; number++)
            {
                _byNumber[(int)number] |= NumberKinds.Takes(second.Slot, number) ? bit : 0;
            }

            _endsAfterFirst |= second.Kind == PatternStepKind.Accept ? bit : 0;
        }
    }

    /// <summary>The patterns that may read a word, by its number, after their first.</summary>
    internal ulong Of(int word) => _byWord.Of(word);

    /// <summary>The patterns that may go on, or end, after the word at a token, as bits; all where that word may be several tokens long.</summary>
    /// <param name="tokens">The text.</param>
    /// <param name="token">The first word.</param>
    /// <param name="next">What the word after it is to the patterns.</param>
    internal ulong After(DateTokens tokens, int token, PatternWord next)
    {
        if (tokens.HasLonger(token))
        {
            return ulong.MaxValue;
        }

        var second = token + 1;
        var found = _endsAfterFirst;
        if (second < tokens.Text.TokenCount)
        {
            found |= tokens.Text.Is(second, TokenKind.Number) ? _byNumber[(int)NumberKinds.Of(tokens.Text.Word(second))] : 0;
            found |= next.Second;
            for (var kinds = tokens.KindsAt(second); kinds != 0; kinds &= kinds - 1)
            {
                found |= _byKind[BitOperations.TrailingZeroCount(kinds)];
            }
        }

        return found;
    }
}
