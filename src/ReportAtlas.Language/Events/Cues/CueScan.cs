using System.Buffers;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events.Cues;

/// <summary>
/// All cues of an article by token, made in one pass. Where two of one kind begin at a token the longer stands. Its tables are
/// lent, and given back by <see cref="Dispose"/>.
/// </summary>
internal sealed class CueScan : IDisposable
{
    /// <summary>The cues that begin at one token, until they are settled: this thread's list for all its texts.</summary>
    [ThreadStatic]
    private static List<LexiconMatch<Cue>>? s_spare;

    /// <summary>Tokens whose words are fetched before any of them is looked at.</summary>
    private const int Together = 64;

    private readonly int _tokens;
    private readonly int[] _start;

    /// <summary>By token the kinds of cue that begin there, as bits: most questions are answered «none».</summary>
    private readonly uint[] _kinds;

    private CueMatch[] _matches;
    private int _count;

    internal CueScan(AnalyzedText text, EventLexicon lexicon, ReadOnlySpan<bool> closed)
    {
        _tokens = text.TokenCount;
        _matches = ArrayPool<CueMatch>.Shared.Rent(_tokens);
        _start = ArrayPool<int>.Shared.Rent(_tokens + 1);
        _kinds = ArrayPool<uint>.Shared.Rent(_tokens);
        _kinds.AsSpan(0, _tokens).Clear();
        Scan(text, lexicon, closed);
    }

    private void Scan(AnalyzedText text, EventLexicon lexicon, ReadOnlySpan<bool> closed)
    {
        var (tokens, counts, words) = (new Numbers(), new Numbers(), new Words());
        var (silentUntil, started) = (0, 0);
        var ahead = new TailsAhead(lexicon.Tails, text);
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
                StartUpTo(token, ref started);
                if (closed[token])
                {
                    continue;
                }

                var word = words[i];
                ahead.GoTo(token + 1);
                if (token >= silentUntil && word.IsSettled
                    && !(word.MayGoOn(text, token) && lexicon.Cues.HasLonger(word.Start, text, token)) && !(word.TailReach > 0 && ahead.MayFollow(token + 1, word.TailReach, word.Tails)))
                {
                    Add(word, counts[i], token);
                }
                else
                {
                    silentUntil = AddFitting(word, lexicon.Cues, text, token, ahead, silentUntil);
                }
            }
        }

        ahead.Dispose();
        StartUpTo(_tokens, ref started);
    }

    /// <summary>
    /// Adds the cues of a word that hang on what stands around it; gives where silence ends. Few words come here: in place of its
    /// call it would take the registers from those that do not.
    /// </summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private int AddFitting(CueWord word, Lexicon<Cue> cues, AnalyzedText text, int token, in TailsAhead ahead, int silentBefore)
    {
        var matches = s_spare ??= [];
        matches.Clear();
        word.FindAt(cues, text, token, ahead.BitsFrom(token + 1), matches);
        var silentUntil = Math.Max(silentBefore, KeepFitting(text, ahead, matches));
        foreach (ref readonly var match in CollectionsMarshal.AsSpan(matches))
        {
            if (!IsSilent(match, silentBefore, silentUntil) && !CueFit.IsBeaten(match, matches))
            {
                Add(match);
            }
        }

        return silentUntil;
    }

    /// <summary>Notes for a token, and for those before it that begin no cue, where its cues start.</summary>
    private void StartUpTo(int token, ref int started)
    {
        for (; started <= token; started++)
        {
            _start[started] = _count;
        }
    }

    public void Dispose()
    {
        ArrayPool<CueMatch>.Shared.Return(_matches);
        ArrayPool<int>.Shared.Return(_start);
        ArrayPool<uint>.Shared.Return(_kinds);
    }

    /// <summary>The cues that begin at a token; none outside the text.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal ReadOnlySpan<CueMatch> At(int token) =>
        (uint)token < (uint)_tokens && _kinds[token] != 0 ? _matches.AsSpan(_start[token].._start[token + 1]) : [];

    /// <summary>The cues that begin in a range of tokens, in text order; a range may reach over either end of the text, where none begins.</summary>
    internal ReadOnlySpan<CueMatch> In(int first, int end)
    {
        // The lent table is longer than the text, and what it holds beyond is another's.
        (first, end) = (Math.Max(first, 0), Math.Min(end, _tokens));
        return first >= end ? [] : _matches.AsSpan(_start[first].._start[end]);
    }

    /// <summary>The same, for who looks for one kind only: none where no cue of it begins there, as is mostly so.</summary>
    internal ReadOnlySpan<CueMatch> In(int first, int end, CueKind kind) => HasIn(first, end, kind) ? In(first, end) : [];

    /// <summary>Whether some cue of a kind begins in a range of tokens.</summary>
    internal bool HasIn(int first, int end, CueKind kind)
    {
        (first, end) = (Math.Max(first, 0), Math.Min(end, _tokens));
        if (first >= end)
        {
            return false;
        }

        var kinds = _kinds.AsSpan(first, end - first);
        var wanted = new Vector<uint>(1u << (int)kind);
        for (; kinds.Length >= Vector<uint>.Count; kinds = kinds[Vector<uint>.Count..])
        {
            if ((new Vector<uint>(kinds) & wanted) != Vector<uint>.Zero)
            {
                return true;
            }
        }

        foreach (var here in kinds)
        {
            if ((here & (1u << (int)kind)) != 0)
            {
                return true;
            }
        }

        return false;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal bool TryFind(int token, CueKind kind, out CueMatch found)
    {
        // No call for the most of tokens, at which there is none.
        if (Has(token, kind))
        {
            return FindFirst(token, kind, out found);
        }

        found = default;
        return false;
    }

    private bool FindFirst(int token, CueKind kind, out CueMatch found)
    {
        foreach (var match in At(token))
        {
            if (match.Cue.Kind == kind)
            {
                found = match;
                return true;
            }
        }

        found = default;
        return false;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal bool Has(int token, CueKind kind) => HasAny(token, 1u << (int)kind);

    /// <summary>Whether a cue of one of these kinds, as bits, begins at a token.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal bool HasAny(int token, uint kinds) => (uint)token < (uint)_tokens && (_kinds[token] & kinds) != 0;

    private void Add(CueWord word, int count, int token)
    {
        EnsureRoom(count);
        var room = _matches.AsSpan(_count, count);
        var cues = word.Cues.AsSpan(0, count);
        for (var i = 0; i < cues.Length; i++)
        {
            room[i] = new CueMatch(cues[i].Entry, token, token + 1, cues[i].Clitics);
        }

        _count += count;
        _kinds[token] = word.Kinds;
    }

    private void Add(in LexiconMatch<Cue> match)
    {
        EnsureRoom(1);
        _matches[_count++] = new CueMatch(match.Entry, match.FirstToken, match.EndToken, match.Form.Clitics);
        _kinds[match.FirstToken] |= 1u << (int)match.Entry.Kind;
    }

    private void EnsureRoom(int more)
    {
        if (_count + more > _matches.Length)
        {
            Grow(more);
        }
    }

    private void Grow(int more)
    {
        var larger = ArrayPool<CueMatch>.Shared.Rent((_count + more) * 2);
        _matches.AsSpan(0, _count).CopyTo(larger);
        ArrayPool<CueMatch>.Shared.Return(_matches);
        _matches = larger;
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
        return silentUntil;
    }

    /// <summary>A party of the very words that are no trigger («الحشد الشعبي») is named all the same.</summary>
    private static bool IsSilent(in LexiconMatch<Cue> match, int before, int silentUntil) =>
        match.EndToken <= silentUntil && (match.Entry.Kind is CueKind.Trigger or CueKind.Light or CueKind.Means or CueKind.Person
            || (match.Entry.Kind == CueKind.Actor && (match.EndToken <= before || match.EndToken < silentUntil)));

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
