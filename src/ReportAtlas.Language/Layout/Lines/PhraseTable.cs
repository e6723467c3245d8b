using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Layout.Lines;

/// <summary>Phrases of a resource with what they stand for, looked up in the <see cref="LineWords"/> of a line. The first row wins where two agree.</summary>
/// <param name="index">The index of the tables that are asked about the same words; fill all of them before one is asked.</param>
/// <param name="numbersAreAlike">Whether every number matches every other.</param>
internal sealed class PhraseTable<T>(PhraseIndex index, bool numbersAreAlike = false)
{
    /// <summary>The node to which a word leads from a node; 0 is where all phrases begin. Words count from 1 there.</summary>
    private readonly PhraseLinks _next = new();

    private readonly List<Node> _nodes = [default];

    private readonly int _table = index.AddTable();

    /// <summary>The table's bit in its index.</summary>
    public UInt128 Bit => UInt128.One << _table;

    /// <exception cref="ArgumentException">The phrase holds no word.</exception>
    public void Add(string phrase, T value)
    {
        var words = LineWords.Of(phrase);
        if (words.Count == 0)
        {
            throw new ArgumentException($"The phrase '{phrase}' holds no word.", nameof(phrase));
        }

        var node = 0;
        for (var at = 0; at < words.Count; at++)
        {
            var word = numbersAreAlike && words.IsNumber(at) ? PhraseIndex.AnyNumber : index.Add(words[at]);
            if (node == 0)
            {
                index.Begin(word, _table);
            }

            node = Lead(node, word);
        }

        if (!_nodes[node].IsEnd)
        {
            _nodes[node] = _nodes[node] with { IsEnd = true, Value = value };
        }
    }

    /// <summary>Whether all words of the line together are a phrase.</summary>
    public bool TryFindWhole(LineWords words, out T value)
    {
        var node = 0;
        for (var at = 0; words.IsWhole && at < words.Count; at++)
        {
            node = at == 0 ? First(words, 0, 0) : Next(node, WordAt(words, at));
            if (node == 0)
            {
                break;
            }
        }

        value = _nodes[node].Value;
        return _nodes[node].IsEnd;
    }

    /// <summary>The longest phrase that begins at a word, with the first word after it.</summary>
    /// <param name="mayCross">Whether signs that part may stand within the phrase.</param>
    /// <param name="prefix">How many letters at the head of the word are no part of the phrase.</param>
    public bool TryFindAt(LineWords words, int first, out T value, out int end, bool mayCross = false, int prefix = 0)
    {
        (value, end) = (default!, first);
        var node = First(words, first, prefix);
        for (var at = first + 1; node > 0; at++)
        {
            var here = _nodes[node];
            if (here.IsEnd)
            {
                (value, end) = (here.Value, at);
            }

            node = here.LeadsOn && at < words.Count && (mayCross || !words.IsParted(at)) ? Next(node, WordAt(words, at)) : 0;
        }

        return end > first;
    }

    /// <summary>The same, where it does not matter what the phrase stands for.</summary>
    public bool TryFindAt(LineWords words, int first, out int end, bool mayCross = false, int prefix = 0) =>
        TryFindAt(words, first, out _, out end, mayCross, prefix);

    /// <summary>Whether a phrase begins at a word.</summary>
    public bool IsAt(LineWords words, int first, int prefix = 0) => TryFindAt(words, first, out _, out _, prefix: prefix);

    /// <summary>Whether the longest phrase that begins at a word ends right before another.</summary>
    public bool Fills(LineWords words, int first, int end, int prefix = 0) =>
        TryFindAt(words, first, out _, out var last, prefix: prefix) && last == end;

    /// <summary>The node to which a first word leads; 0, as for nearly all words, when no phrase begins with it.</summary>
    private int First(LineWords words, int first, int prefix)
    {
        if (first >= words.Count || words[first].Length <= prefix)
        {
            return 0;
        }

        var word = prefix == 0 ? WordAt(words, first) : words.NumberIn(index, first, prefix);
        return index.Begins(word, _table) ? Next(0, word) : 0;
    }

    private int WordAt(LineWords words, int at) => numbersAreAlike && words.IsNumber(at) ? PhraseIndex.AnyNumber : words.NumberIn(index, at);

    private int Next(int node, int word) => word < 0 ? 0 : _next.Find(node, word + 1);

    private int Lead(int node, int word)
    {
        if (Next(node, word) is > 0 and var known)
        {
            return known;
        }

        var next = _nodes.Count;
        _nodes.Add(default);
        _next.Add(node, word + 1, next);
        _nodes[node] = _nodes[node] with { LeadsOn = true };
        return next;
    }

    /// <summary>What ends at a word of a phrase, and whether longer phrases go on from it.</summary>
    private readonly record struct Node(T Value, bool IsEnd, bool LeadsOn);
}
