using System.Buffers;
using System.Numerics;
using System.Runtime.CompilerServices;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events.Cues;

/// <summary>
/// All cues of an article by token, as <see cref="CueFinder"/> finds them. Its tables are lent, and given back by <see cref="Dispose"/>.
/// </summary>
internal sealed class CueScan : IDisposable
{
    private readonly int _tokens;
    private readonly int[] _start;

    /// <summary>By token the kinds of cue that begin there, as bits: most questions are answered «none».</summary>
    private readonly uint[] _kinds;

    private CueMatch[] _matches;
    private int _count;

    /// <summary>The tokens up to which it is settled where their cues start.</summary>
    private int _started;

    internal CueScan(AnalyzedText text, EventLexicon lexicon, ReadOnlySpan<bool> closed)
    {
        _tokens = text.TokenCount;
        _matches = ArrayPool<CueMatch>.Shared.Rent(_tokens);
        _start = ArrayPool<int>.Shared.Rent(_tokens + 1);
        _kinds = ArrayPool<uint>.Shared.Rent(_tokens);
        _kinds.AsSpan(0, _tokens).Clear();
        CueFinder.Find(text, lexicon, closed, this);
        StartUpTo(_tokens);
    }

    /// <summary>Notes for a token, and for those before it that begin no cue, where its cues start.</summary>
    private void StartUpTo(int token)
    {
        for (; _started <= token; _started++)
        {
            _start[_started] = _count;
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
    internal ReadOnlySpan<CueMatch> At(int token) => (uint)token < (uint)_tokens && _kinds[token] != 0 ? Begun(token) : [];

    [MethodImpl(MethodImplOptions.NoInlining)]
    private ReadOnlySpan<CueMatch> Begun(int token) => Between(token, token + 1);

    private ReadOnlySpan<CueMatch> Between(int first, int end)
    {
        var start = _start[first];
        return _matches.AsSpan(start, _start[end] - start);
    }

    /// <summary>The cues that begin in a range of tokens, in text order; a range may reach over either end of the text, where none begins.</summary>
    internal ReadOnlySpan<CueMatch> In(int first, int end)
    {
        // The lent table is longer than the text, and what it holds beyond is another's.
        (first, end) = (Math.Max(first, 0), Math.Min(end, _tokens));
        return first >= end ? [] : Between(first, end);
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

    /// <summary>Adds what a word is by itself at a token; not before one that was added to already.</summary>
    internal void Add(CueWord word, int count, int token)
    {
        StartUpTo(token);
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

    /// <summary>Adds a cue that begins at a token; not before one that was added to already.</summary>
    internal void Add(in LexiconMatch<Cue> match)
    {
        StartUpTo(match.FirstToken);
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
}
