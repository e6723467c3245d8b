namespace ReportAtlas.Archive.Browse.Columns;

/// <summary>A column of several values an event: those of position p are the ones from its start up to the start of p + 1. Immutable.</summary>
internal sealed class Postings
{
    private readonly int[] _starts;
    private readonly int[] _values;

    /// <param name="count">The number of events.</param>
    /// <param name="pairs">Position and value, each pair once, in any order.</param>
    public Postings(int count, IReadOnlyList<(int Position, int Value)> pairs)
    {
        _starts = new int[count + 1];
        foreach (var (position, _) in pairs)
        {
            _starts[position + 1]++;
        }

        for (var position = 0; position < count; position++)
        {
            _starts[position + 1] += _starts[position];
        }

        _values = new int[pairs.Count];
        var next = _starts.AsSpan(0, count).ToArray();
        foreach (var (position, value) in pairs)
        {
            _values[next[position]++] = value;
        }
    }

    /// <summary>Adds up how many events have each value, of those that fail nothing but one part.</summary>
    /// <param name="failed">By position.</param>
    /// <param name="counts">By value.</param>
    public void Count(ReadOnlySpan<FilterParts> failed, FilterParts own, Span<int> counts)
    {
        ReadOnlySpan<int> starts = _starts,
            values = _values;
        for (var position = 0; position < failed.Length; position++)
        {
            if ((failed[position] & ~own) == 0)
            {
                for (var at = starts[position]; at < starts[position + 1]; at++)
                {
                    counts[values[at]]++;
                }
            }
        }
    }

    /// <summary>The values of the event at a position.</summary>
    public ReadOnlySpan<int> this[int position] => _values.AsSpan(_starts[position], _starts[position + 1] - _starts[position]);
}
