namespace ReportAtlas.Archive.Browse.Columns;

/// <summary>Keeps the last selections, since the parts of one screen all ask for the same. Thread-safe.</summary>
internal sealed class SelectionCache
{
    /// <summary>A selection takes two bytes an event, so few are kept.</summary>
    private const int Kept = 8;

    private readonly (EventFilter Filter, EventSelection Selection)?[] _kept = new (EventFilter, EventSelection)?[Kept];
    private readonly Lock _lock = new();
    private int _next;

    public EventSelection? Find(EventFilter filter)
    {
        lock (_lock)
        {
            return Array.Find(_kept, kept => kept?.Filter.Equals(filter) == true)?.Selection;
        }
    }

    public EventSelection GetOrAdd(EventFilter filter, Func<EventSelection> create)
    {
        if (Find(filter) is { } known)
        {
            return known;
        }

        var selection = create();
        lock (_lock)
        {
            _kept[_next] = (filter, selection);
            _next = (_next + 1) % Kept;
        }

        return selection;
    }
}
