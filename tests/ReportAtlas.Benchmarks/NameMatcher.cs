using ReportAtlas.Language.Text;

namespace ReportAtlas.Benchmarks;

/// <summary>
/// Counts the names of a list in folded text by one automaton (Aho and Corasick, 1975), whatever stands around them: the least
/// that finding places costs. Letters that no name has lead back to the start.
/// </summary>
internal sealed class NameMatcher
{
    private readonly int[] _next;
    private readonly int[] _ends;
    private readonly int[] _letters = new int[char.MaxValue + 1];
    private readonly int _width;

    internal NameMatcher(IEnumerable<string> names)
    {
        var folded = names.Select(ArabicFolder.Fold).Where(name => name.Length > 0).Distinct(StringComparer.Ordinal).ToList();
        foreach (var letter in folded.SelectMany(name => name).Distinct())
        {
            _letters[letter] = ++_width;
        }

        _width++;
        var trie = new List<int[]> { new int[_width] };
        var ends = new List<int> { 0 };
        foreach (var name in folded)
        {
            var node = 0;
            foreach (var letter in name)
            {
                ref var child = ref trie[node][_letters[letter]];
                if (child == 0)
                {
                    child = trie.Count;
                    trie.Add(new int[_width]);
                    ends.Add(0);
                }

                node = child;
            }

            ends[node]++;
        }

        _ends = [.. ends];
        _next = Complete(trie);
    }

    /// <summary>How many names end in a folded text.</summary>
    internal int Count(string folded)
    {
        var (node, count) = (0, 0);
        foreach (var letter in folded)
        {
            node = _next[(node * _width) + _letters[letter]];
            count += _ends[node];
        }

        return count;
    }

    /// <summary>Gives every node a way on for every letter, breadth first, so that the longest suffix is known before it is needed.</summary>
    private int[] Complete(List<int[]> trie)
    {
        var suffix = new int[trie.Count];
        var order = new Queue<int>(trie[0].Where(child => child > 0));
        while (order.TryDequeue(out var node))
        {
            _ends[node] += _ends[suffix[node]];
            for (var letter = 0; letter < _width; letter++)
            {
                if (trie[node][letter] is > 0 and var child)
                {
                    suffix[child] = trie[suffix[node]][letter];
                    order.Enqueue(child);
                }
                else
                {
                    trie[node][letter] = trie[suffix[node]][letter];
                }
            }
        }

        return [.. trie.SelectMany(row => row)];
    }
}
