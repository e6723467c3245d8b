using System.Buffers;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events.Cues;

/// <summary>
/// The words of a text that may be some tail. They are few, while cues that wait for one stand everywhere: so they are found once,
/// and what follows a cue is told by how many words lie between. Its tables are lent, and given back by <see cref="Dispose"/>.
/// </summary>
internal struct TailsAhead : IDisposable
{
    /// <summary>What the end of a sentence counts for; no cue waits so long.</summary>
    private const int End = 1000;

    /// <summary>How many words stand before a token; a number by itself means nothing, the difference of two does.</summary>
    private readonly int[] _words;

    private readonly TailAhead[] _tails;
    private readonly int _count;
    private readonly TimeSigns _times;
    private readonly AnalyzedText _text;

    /// <summary>The first of them that is not before the token that was reached.</summary>
    private int _next;

    internal TailsAhead(TailWords tails, TimeSigns times, AnalyzedText text)
    {
        (_times, _text) = (times, text);
        var tokens = text.Tokens;
        _words = ArrayPool<int>.Shared.Rent(tokens.Length + 1);
        _tails = ArrayPool<TailAhead>.Shared.Rent(tokens.Length);
        var (words, letters) = (0, text.Folded.Text);
        for (var at = 0; at < tokens.Length; at++)
        {
            _words[at] = words;
            words += tokens[at].Kind switch
            {
                TokenKind.Word or TokenKind.Number => 1,
                TokenKind.Punctuation => tokens[at].Length == 1 && letters[tokens[at].Start] is '.' or '؛' ? End : 0,
                _ => End,
            };
            if (tails.MayBeAt(text, at))
            {
                tails.FetchAhead(text.Reading(at));
                _tails[_count++] = new TailAhead(at, 0, []);
            }
        }

        _words[tokens.Length] = words;
        foreach (ref var tail in _tails.AsSpan(0, _count))
        {
            var note = tails.Of(text.Reading(tail.Token));
            tail = new TailAhead(tail.Token, note.Bits, note.Tails);
        }
    }

    public readonly void Dispose()
    {
        ArrayPool<int>.Shared.Return(_words);
        ArrayPool<TailAhead>.Shared.Return(_tails);
    }

    /// <summary>Goes on to a token; none before it will be asked for any more.</summary>
    internal void GoTo(int token)
    {
        while (_next < _count && _tails[_next].Token < token)
        {
            _next++;
        }
    }

    /// <summary>Whether some word from a token on, in its sentence, may be one that a «…» before it waits for.</summary>
    /// <param name="first">The token; not before the one that was gone to.</param>
    /// <param name="reach">How many words the «…» may stand for.</param>
    /// <param name="wanted">The bits of the words that it waits for.</param>
    internal readonly bool MayFollow(int first, int reach, ulong wanted) => NextOf(_next, first, reach, wanted) >= 0;

    /// <summary>The bits of all tails that the words from a token on may be, as far as any cue waits; the token is not before the one that was gone to.</summary>
    internal readonly ulong BitsFrom(int first)
    {
        var bits = 0UL;
        for (var at = _next; at < _count && _words[_tails[at].Token] - _words[first] < TailWords.LongReach; at++)
        {
            bits |= _tails[at].Bits;
        }

        return bits;
    }

    /// <summary>Whether a word that a «…» of the cue waits for follows in the sentence.</summary>
    internal readonly bool Follow(in LexiconMatch<Cue> match) => match.Entry.Tails is not { } tails || Follows(match, tails);

    /// <summary>«قصفت المدفعية القرية، فيما استهدفت مسيرة ...», «استشهد طفل بقصف، واستشهد شابان تحت التعذيب»: whether the word that a cue waits for stands only in what another does meanwhile, or what befell others.</summary>
    internal readonly bool IsAcross(in LexiconMatch<Cue> match)
    {
        if (match.Entry.Tails is not { } tails)
        {
            return false;
        }

        for (var at = _next; NextOf(at, match.EndToken, TailWords.ReachOf(match.Entry), tails.Bits) is >= 0 and var found; at = found + 1)
        {
            if (tails.HasOneOf(_tails[found].Tails))
            {
                return HasTurn(match.FirstToken, match.EndToken, _tails[found].Token);
            }
        }

        return false;
    }

    private readonly bool HasTurn(int verb, int first, int end)
    {
        for (var token = first; token < end; token++)
        {
            if (_text.Is(token, TokenKind.Punctuation) && _text.Word(token) is "،" or ",")
            {
                var turn = _text.Is(token + 1, "في") ? token + 2 : token + 1;
                if (
                    _text.Is(turn, TokenKind.Word)
                    && _times.Turning.Has(_text.Word(turn))
                    && !(_text.Is(turn + 1, TokenKind.Word) && _times.NotTurning.Has(_text.Word(turn + 1)))
                )
                {
                    return true;
                }

                if (IsAgain(verb, token + 1))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>«قتل ...، وقتلت ...»: the verb once more, of others.</summary>
    private readonly bool IsAgain(int verb, int token) =>
        _text.Is(token, TokenKind.Word)
        && _text.Word(token) is ['و', _, _, _, ..] and [_, .. var again]
        && _text.Word(verb) is [_, _, _, ..] once
        && again.TrimEnd("تاو").SequenceEqual((once[0] == 'و' ? once[1..] : once).TrimEnd("تاو"));

    private readonly bool Follows(in LexiconMatch<Cue> match, TailSet tails)
    {
        var reach = TailWords.ReachOf(match.Entry);
        for (var at = _next; NextOf(at, match.EndToken, reach, tails.Bits) is >= 0 and var found; at = found + 1)
        {
            if (tails.HasOneOf(_tails[found].Tails))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Which of the tails from one on stands at a token or within reach after it and may be a wanted word; -1 when none does.</summary>
    private readonly int NextOf(int from, int first, int reach, ulong wanted)
    {
        for (var at = from; at < _count && _words[_tails[at].Token] - _words[first] < reach; at++)
        {
            if ((_tails[at].Bits & wanted) != 0 && _tails[at].Token >= first)
            {
                return at;
            }
        }

        return -1;
    }

    /// <summary>A word that may be a tail.</summary>
    /// <param name="Token">Where it stands.</param>
    /// <param name="Bits">Which tails it may be, by <see cref="TailWords.BitOf"/>.</param>
    /// <param name="Tails">Their numbers.</param>
    private readonly record struct TailAhead(int Token, ulong Bits, int[] Tails);
}
