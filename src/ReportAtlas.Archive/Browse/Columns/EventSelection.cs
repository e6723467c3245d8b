namespace ReportAtlas.Archive.Browse.Columns;

/// <summary>
/// An <see cref="EventFilter"/> worked out over an <see cref="EventIndex"/>: for each position the parts that the event
/// fails. Every count of a screen comes from it; a facet counts the events that fail nothing but its own part.
/// </summary>
internal sealed class EventSelection
{
    private readonly FilterParts[] _failed;
    private readonly Lazy<EventTotals> _totals;

    private EventSelection(EventIndex index, FilterParts[] failed)
    {
        Index = index;
        _failed = failed;
        _totals = new Lazy<EventTotals>(() => SelectionTotals.Of(this));
    }

    public EventIndex Index { get; }

    /// <summary>What is let through in numbers: the page and its map both tell them.</summary>
    public EventTotals Totals => _totals.Value;

    /// <summary>By position; <see cref="FilterParts.None"/> for what is let through.</summary>
    public ReadOnlySpan<FilterParts> Failed => _failed;

    /// <param name="paragraphs">The paragraphs that hold the filter's text, in rising order; null when it asks for none.</param>
    public static EventSelection Create(EventIndex index, EventFilter filter, long[]? paragraphs) =>
        new(index, new FilterFailures(index, filter, paragraphs).Failed);

    /// <summary>Whether the event at a position is let through.</summary>
    public bool Has(int position) => _failed[position] == FilterParts.None;

    /// <summary>How many are let through.</summary>
    public int CountAll() => _failed.AsSpan().Count(FilterParts.None);

    /// <summary>How many events fall to each value of a column, the filter's own part of it left out of account.</summary>
    /// <param name="values">Values from 0 to <paramref name="size"/> - 1; others are not counted.</param>
    public int[] CountBy(ReadOnlySpan<byte> values, int size, FilterParts own)
    {
        var counts = new int[size];
        var failed = _failed.AsSpan(0, values.Length);
        for (var position = 0; position < values.Length; position++)
        {
            if ((failed[position] & ~own) == 0 && values[position] < size)
            {
                counts[values[position]]++;
            }
        }

        return counts;
    }

    /// <inheritdoc cref="CountBy(ReadOnlySpan{byte}, int, FilterParts)"/>
    public int[] CountBy(ReadOnlySpan<int> values, int size, FilterParts own)
    {
        var counts = new int[size];
        var failed = _failed.AsSpan(0, values.Length);
        for (var position = 0; position < values.Length; position++)
        {
            if ((failed[position] & ~own) == 0 && (uint)values[position] < (uint)size)
            {
                counts[values[position]]++;
            }
        }

        return counts;
    }

    /// <inheritdoc cref="CountBy(ReadOnlySpan{byte}, int, FilterParts)"/>
    public int[] CountBy(Postings values, int size, FilterParts own)
    {
        var counts = new int[size];
        values.Count(_failed, own, counts);
        return counts;
    }
}
