using Microsoft.EntityFrameworkCore;
using ReportAtlas.Archive;
using ReportAtlas.Archive.Browse;
using ReportAtlas.Archive.Browse.Columns;

namespace ReportAtlas.Benchmarks.Archive;

/// <summary>All that one screen of the page asks.</summary>
internal sealed class ScreenQuestions(IDbContextFactory<ArchiveContext> archives, EventIndexSource events)
{
    private readonly Totals _totals = new(events);
    private readonly Facets _facets = new(events);
    private readonly Timeline _timeline = new(events);
    private readonly MapPlaces _map = new(events);
    private readonly PlaceTree _tree = new(events);
    private readonly EventList _list = new(archives, events);

    /// <summary>Everything that is counted: totals, facets, timeline, map, tree.</summary>
    public async Task CountAsync(EventFilter filter)
    {
        await _totals.CountAsync(filter);
        await _facets.FindAsync(filter);
        await _timeline.FindAsync(filter);
        await _map.FindAsync(filter);
        await _tree.FindAsync(filter);
    }

    /// <summary>The counts and the first page of events.</summary>
    public async Task LoadAsync(EventFilter filter)
    {
        await CountAsync(filter);
        await _list.FindAsync(filter, take: 40);
    }
}
