using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ReportAtlas.Language.Text;

/// <summary>
/// The phrases of a <see cref="Lexicon{T}"/> as a tree of their words, told by number: at a node ends what is entered under the words
/// that lead to it. Nodes are numbered from 1. Fill it before it is read; reading is thread-safe.
/// </summary>
internal sealed class PhraseTree<T>
{
    /// <summary>The node that a phrase's first word leads to, by the word's number; 0 for none. Every word of a text is asked, so this is no dictionary.</summary>
    private int[] _first = [];

    private readonly PhraseLinks _next = new();
    private readonly List<Node> _nodes = [default];
    private readonly List<(T Entry, int Next)> _entries = [];

    /// <summary>Adds an entry under a phrase, by the numbers of its words; at least one.</summary>
    internal void Add(ReadOnlySpan<int> words, T entry)
    {
        var node = 0;
        foreach (var word in words)
        {
            var next = Next(node, word);
            if (next == 0)
            {
                next = _nodes.Count;
                _nodes.Add(new Node { FirstEntry = -1, LastEntry = -1 });
                Link(node, word, next);
            }

            node = next;
        }

        Append(ref CollectionsMarshal.AsSpan(_nodes)[node], entry);
    }

    /// <summary>The node that a phrase's first word leads to; 0 for none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal int First(int word) => word < _first.Length ? _first[word] : 0;

    /// <summary>The node that a word leads to from another node; 0 for none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal int Next(int node, int word) => node > 0 ? _next.Find(node, word) : First(word);

    /// <summary>Whether some phrase ends at a node.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal bool IsEnd(int node) => CollectionsMarshal.AsSpan(_nodes)[node].FirstEntry >= 0;

    /// <summary>The bits (<see cref="PhraseStart{T}.BitOf"/>) of the words that lead on from a node; 0 where none does.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal ulong Following(int node) => CollectionsMarshal.AsSpan(_nodes)[node].Next;

    /// <summary>The entries of the phrases that end at a node, in the order in which they were added.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal EntriesAt At(int node) => new(CollectionsMarshal.AsSpan(_entries), CollectionsMarshal.AsSpan(_nodes)[node].FirstEntry);

    private void Link(int node, int word, int next)
    {
        if (node > 0)
        {
            _next.Add(node, word, next);
            CollectionsMarshal.AsSpan(_nodes)[node].Next |= PhraseStart<T>.BitOf(word);
            return;
        }

        if (word >= _first.Length)
        {
            Array.Resize(ref _first, Math.Max(word + 1, _first.Length * 2));
        }

        _first[word] = next;
    }

    private void Append(ref Node node, T entry)
    {
        if (node.FirstEntry < 0)
        {
            node.FirstEntry = _entries.Count;
        }
        else
        {
            CollectionsMarshal.AsSpan(_entries)[node.LastEntry].Next = _entries.Count;
        }

        node.LastEntry = _entries.Count;
        _entries.Add((entry, -1));
    }

    /// <summary>What ends at a word of a phrase, as a chain of entries, and by which words longer phrases go on from it.</summary>
    private struct Node
    {
        internal int FirstEntry;
        internal int LastEntry;

        /// <summary>The bits of these words.</summary>
        internal ulong Next;
    }

    /// <summary>Goes along the entries of a node.</summary>
    internal ref struct EntriesAt(ReadOnlySpan<(T Entry, int Next)> entries, int first)
    {
        private readonly ReadOnlySpan<(T Entry, int Next)> _entries = entries;
        private int _next = first;

        public T Current { get; private set; } = default!;

        public readonly EntriesAt GetEnumerator() => this;

        public bool MoveNext()
        {
            if (_next < 0)
            {
                return false;
            }

            (Current, _next) = _entries[_next];
            return true;
        }
    }
}
