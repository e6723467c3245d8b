namespace ReportAtlas.Archive.Browse.Columns;

/// <summary>
/// Keeps the last selections, since the parts of one screen all ask for the same, and the page and its map at the same time:
/// whoever comes second waits for the first. Thread-safe.
/// </summary>
internal sealed class SelectionCache
{
    /// <summary>A selection takes two bytes an event, so few are kept.</summary>
    private const int Kept = 8;

    private readonly (EventFilter Filter, Lazy<EventSelection> Selection)?[] _kept = new (EventFilter, Lazy<EventSelection>)?[Kept];
    private readonly Lock _lock = new();
    private int _next;

    public EventSelection? Find(EventFilter filter)
    {
        Lazy<EventSelection>? known;
        lock (_lock)
        {
            known = Get(filter);
        }

        return known?.Value;
    }

    public EventSelection GetOrAdd(EventFilter filter, Func<EventSelection> create)
    {
        Lazy<EventSelection> selection;
        lock (_lock)
        {
            if (Get(filter) is { } known)
            {
                selection = known;
            }
            else
            {
                selection = new Lazy<EventSelection>(create);
                _kept[_next] = (filter, selection);
                _next = (_next + 1) % Kept;
            }
        }

        return selection.Value;
    }

    private Lazy<EventSelection>? Get(EventFilter filter) => Array.Find(_kept, kept => kept?.Filter.Equals(filter) == true)?.Selection;
}
