using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events.Cues;

/// <summary>
/// The cues that a written word is by itself, worked out once: those whose clitics fit, the better where two are of one kind.
/// Most words of a text are followed by none that makes a phrase of them or that they wait for, and this is then all that they are.
/// </summary>
internal sealed class CueWord
{
    private CueWord(PhraseStart<Cue> start) => (Start, LeadsOn) = (start, start.Open.Length > 0);

    internal PhraseStart<Cue> Start { get; }

    /// <summary>Whether cues of more words begin with it.</summary>
    internal bool LeadsOn { get; }

    /// <summary>Whether nothing but a tail has a say: none of its cues hangs on how the text spells its ending, none silences others.</summary>
    internal bool IsSettled { get; private init; }

    /// <summary>Within how many words there may follow one that further cues of it wait for; 0 where none does.</summary>
    internal int TailReach { get; private init; }

    /// <summary>The bits (<see cref="TailWords.BitOf"/>) of the words that these wait for.</summary>
    internal ulong Tails { get; private init; }

    /// <summary>The cues that wait for nothing, each with what was taken off the word's front; not to be used unless <see cref="IsSettled"/>.</summary>
    internal (Cue Entry, Clitics Clitics)[] Cues { get; private init; } = [];

    /// <summary>Their kinds, as bits.</summary>
    internal uint Kinds { get; private init; }

    internal static CueWord Of(PhraseStart<Cue> start)
    {
        var free = Array.FindAll(start.Singles, single => single.Entry.Tail is null);
        if (Array.Exists(free, single => single.Entry.Kind == CueKind.Silence || CueFit.DependsOnEnding(single.Entry)))
        {
            return new CueWord(start);
        }

        var fitting = free.Select(single => new LexiconMatch<Cue>(single.Entry, 0, 1, single.Form)).Where(match => CueFit.HasClitics(match)).ToList();
        var kept = fitting.Where(match => !CueFit.IsBeaten(match, fitting)).ToArray();
        return new CueWord(start)
        {
            IsSettled = true,
            TailReach = start.Singles.Where(static single => single.Entry.Tail is not null).Select(static single => TailWords.ReachOf(single.Entry)).DefaultIfEmpty().Max(),
            Tails = start.Singles.Aggregate(0UL, static (tails, single) => tails | (single.Entry.Tail is { } tail ? TailWords.BitOf(tail) : 0)),
            Cues = [.. kept.Select(match => (match.Entry, match.Form.Clitics))],
            Kinds = kept.Aggregate(0u, (kinds, match) => kinds | (1u << (int)match.Entry.Kind)),
        };
    }
}
