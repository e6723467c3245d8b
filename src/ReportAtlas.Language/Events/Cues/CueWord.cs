using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events.Cues;

/// <summary>
/// The cues that a written word is by itself, worked out once: those whose clitics fit, the better where two are of one kind.
/// Most words of a text are followed by none that makes a phrase of them or that they wait for, and this is then all that they are.
/// </summary>
internal sealed class CueWord
{
    /// <summary>The bits of the words that go on from it in cues of more words, as its <see cref="Start"/> has them.</summary>
    private readonly ulong _next;

    /// <summary>By its cues of one word the bits of what each waits for, none where it waits for nothing.</summary>
    private readonly ulong[] _waits;

    private CueWord(PhraseStart<Cue> start) =>
        (Start, _next, _waits) = (start, start.Next, Array.ConvertAll(start.Singles, static single => single.Entry.Tails?.Bits ?? 0));

    internal PhraseStart<Cue> Start { get; }

    /// <summary>Whether a cue of more words may go on from it at a token: no, for most.</summary>
    internal bool MayGoOn(AnalyzedText text, int token) =>
        token + 1 < text.TokenCount && (_next & PhraseStart<Cue>.BitOf(text.WholeWord(token + 1))) != 0;

    /// <summary>Adds the cues that begin with it at a token, in the order of the lexicon, but for those of one word that wait for another than follow.</summary>
    /// <param name="cues">All cues.</param>
    /// <param name="text">The text.</param>
    /// <param name="token">The token.</param>
    /// <param name="tails">The bits of the words that follow and may be waited for.</param>
    /// <param name="found">The cues.</param>
    internal void FindAt(Lexicon<Cue> cues, AnalyzedText text, int token, ulong tails, List<LexiconMatch<Cue>> found)
    {
        var singles = 0;
        if (cues.GoesOn(Start, text, token))
        {
            foreach (ref readonly var open in Start.Open.AsSpan())
            {
                AddSingles(singles, open.Before, token, tails, found);
                cues.FindLonger(open, text, token, found);
                singles = open.Before;
            }
        }

        AddSingles(singles, _waits.Length, token, tails, found);
    }

    private void AddSingles(int first, int end, int token, ulong tails, List<LexiconMatch<Cue>> found)
    {
        for (var at = first; at < end; at++)
        {
            if (_waits[at] == 0 || (_waits[at] & tails) != 0)
            {
                var (entry, form) = Start.Singles[at];
                found.Add(new LexiconMatch<Cue>(entry, token, token + 1, form));
            }
        }
    }

    /// <summary>Whether nothing but a tail has a say: none of its cues hangs on how the text spells its ending, none silences others.</summary>
    internal bool IsSettled { get; private init; }

    /// <summary>Within how many words there may follow one that further cues of it wait for; 0 where none does.</summary>
    internal int TailReach { get; private init; }

    /// <summary>The bits (<see cref="TailSet.Bits"/>) of the words that these wait for.</summary>
    internal ulong Tails { get; private init; }

    /// <summary>The cues that wait for nothing, each with what was taken off the word's front; not to be used unless <see cref="IsSettled"/>.</summary>
    internal (Cue Entry, Clitics Clitics)[] Cues { get; private init; } = [];

    /// <summary>Their kinds, as bits.</summary>
    internal uint Kinds { get; private init; }

    internal static CueWord Of(PhraseStart<Cue> start)
    {
        var (reach, tails) = (0, 0UL);
        var fitting = new List<LexiconMatch<Cue>>(start.Singles.Length);
        foreach (var (entry, form) in start.Singles)
        {
            if (entry.Tails is { } waited)
            {
                (reach, tails) = (Math.Max(reach, TailWords.ReachOf(entry)), tails | waited.Bits);
            }
            else if (entry.Kind == CueKind.Silence || CueFit.DependsOnEnding(entry))
            {
                return new CueWord(start);
            }
            else if (new LexiconMatch<Cue>(entry, 0, 1, form) is var match && CueFit.HasClitics(match))
            {
                fitting.Add(match);
            }
        }

        var kept = new List<(Cue, Clitics)>(fitting.Count);
        var kinds = 0u;
        foreach (var match in fitting)
        {
            if (!CueFit.IsBeaten(match, fitting))
            {
                kept.Add((match.Entry, match.Form.Clitics));
                kinds |= 1u << (int)match.Entry.Kind;
            }
        }

        return new CueWord(start)
        {
            IsSettled = true,
            TailReach = reach,
            Tails = tails,
            Cues = [.. kept],
            Kinds = kinds,
        };
    }
}
