using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events.Cues;

/// <summary>Finds the cues of an article in one pass. Where two of one kind begin at a token the longer stands.</summary>
internal static class CueFinder
{
    /// <summary>Tokens whose words are fetched before any of them is looked at.</summary>
    private const int Together = 64;

    /// <summary>The cues that begin at one token, until they are settled: this thread's list for all its texts.</summary>
    [ThreadStatic]
    private static List<LexiconMatch<Cue>>? s_spare;

    /// <summary>Adds all cues of a text to its scan, in text order.</summary>
    /// <param name="text">The text.</param>
    /// <param name="lexicon">What is known of cues.</param>
    /// <param name="closed">By token, whether no cue begins there: it stands in a name.</param>
    /// <param name="scan">Takes the cues.</param>
    internal static void Find(AnalyzedText text, EventLexicon lexicon, ReadOnlySpan<bool> closed, CueScan scan)
    {
        var (tokens, counts, words) = (new Numbers(), new Numbers(), new Words());
        var silentUntil = 0;
        var ahead = new TailsAhead(lexicon.Tails, lexicon.TimeSigns, text);
        for (var first = 0; first < closed.Length; first += Together)
        {
            var found = lexicon.Words.Gather(text, first, Math.Min(first + Together, closed.Length), lexicon.Cues.Bit, tokens, words);
            for (var i = 0; i < found; i++)
            {
                Ahead.FetchObject(words[i].Cues);
            }

            for (var i = 0; i < found; i++)
            {
                counts[i] = words[i].Cues.Length;
            }

            for (var i = 0; i < found; i++)
            {
                var token = tokens[i];
                if (closed[token])
                {
                    continue;
                }

                var word = words[i];
                ahead.GoTo(token + 1);
                if (
                    token >= silentUntil
                    && word.IsSettled
                    && !(word.MayGoOn(text, token) && lexicon.Cues.HasLonger(word.Start, text, token))
                    && !(word.TailReach > 0 && ahead.MayFollow(token + 1, word.TailReach, word.Tails))
                )
                {
                    scan.Add(word, counts[i], token);
                }
                else
                {
                    silentUntil = AddFitting(word, lexicon.Cues, text, token, ahead, silentUntil, scan);
                }
            }
        }

        ahead.Dispose();
    }

    /// <summary>
    /// Adds the cues of a word that hang on what stands around it; gives where silence ends. Few words come here: in place of its
    /// call it would take the registers from those that do not.
    /// </summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int AddFitting(CueWord word, Lexicon<Cue> cues, AnalyzedText text, int token, in TailsAhead ahead, int silentBefore, CueScan scan)
    {
        var matches = s_spare ??= [];
        matches.Clear();
        word.FindAt(cues, text, token, ahead.BitsFrom(token + 1), matches);
        var silentUntil = Math.Max(silentBefore, KeepFitting(text, ahead, matches));
        foreach (ref readonly var match in CollectionsMarshal.AsSpan(matches))
        {
            if (!IsSilent(match, silentBefore, silentUntil) && !CueFit.IsBeaten(match, matches))
            {
                scan.Add(match);
            }
        }

        return silentUntil;
    }

    /// <summary>Keeps of the cues that begin at a token those whose clitics and tail fit; gives where silence among them ends, 0 where there is none.</summary>
    private static int KeepFitting(AnalyzedText text, in TailsAhead ahead, List<LexiconMatch<Cue>> found)
    {
        var (kept, silentUntil) = (0, 0);
        var matches = CollectionsMarshal.AsSpan(found);
        foreach (ref readonly var match in matches)
        {
            if (match.Entry.Kind == CueKind.Silence)
            {
                silentUntil = match.EndToken > silentUntil && ahead.Follow(match) ? match.EndToken : silentUntil;
            }
            else if (CueFit.HasClitics(match) && CueFit.HasEnding(text, match) && ahead.Follow(match))
            {
                matches[kept++] = match;
            }
        }

        CollectionsMarshal.SetCount(found, kept);
        if (kept > 1)
        {
            DropThoseAcross(ahead, found);
        }

        return silentUntil;
    }

    /// <summary>Drops a trigger whose word stands only in what another does meanwhile, where the verb alone tells something, too.</summary>
    private static void DropThoseAcross(in TailsAhead ahead, List<LexiconMatch<Cue>> found)
    {
        for (var at = found.Count - 1; at >= 0; at--)
        {
            var match = found[at];
            if (match.Entry is { Kind: CueKind.Trigger, Tails: not null } && HasBareTrigger(found, match.TokenCount) && ahead.IsAcross(match))
            {
                found.RemoveAt(at);
            }
        }
    }

    private static bool HasBareTrigger(List<LexiconMatch<Cue>> found, int length)
    {
        foreach (ref readonly var other in CollectionsMarshal.AsSpan(found))
        {
            if (other.Entry is { Kind: CueKind.Trigger, Tails: null } && other.TokenCount == length)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A party of the very words that are no trigger («الحشد الشعبي») is named all the same.</summary>
    private static bool IsSilent(in LexiconMatch<Cue> match, int before, int silentUntil) =>
        match.EndToken <= silentUntil
        && (
            match.Entry.Kind is CueKind.Trigger or CueKind.Light or CueKind.Means or CueKind.Person
            || (match.Entry.Kind == CueKind.Actor && (match.EndToken <= before || match.EndToken < silentUntil))
        );

    [InlineArray(Together)]
    private struct Numbers
    {
        private int _first;
    }

    [InlineArray(Together)]
    private struct Words
    {
        private CueWord _first;
    }
}
