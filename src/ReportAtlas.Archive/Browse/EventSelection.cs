using Microsoft.EntityFrameworkCore;
using ReportAtlas.Archive.Events;

namespace ReportAtlas.Archive.Browse;

/// <summary>Turns an <see cref="EventFilter"/> into the rows that it lets through.</summary>
internal static class EventSelection
{
    public static IQueryable<EventRow> Select(this ArchiveContext archive, EventFilter filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        var events = archive.Events.AsNoTracking();
        if (!filter.WithBackground)
        {
            events = events.Where(row => !row.IsBackground);
        }

        // A date known only by month may lie anywhere in it, so a range lets through whatever it touches.
        if (filter.From is { } from)
        {
            events = events.Where(row => row.DateTo >= from);
        }

        if (filter.To is { } to)
        {
            events = events.Where(row => row.DateFrom <= to);
        }

        if (filter.Place is { } place)
        {
            // Of its own and not of each row, so that SQLite makes the list of places once. Null, for an unknown id, matches none.
            var top = archive.Places.Where(row => row.Id == place);
            var within = archive.Places
                .Where(row => row.TreeStart >= top.Select(first => (int?)first.TreeStart).FirstOrDefault()
                    && row.TreeStart <= top.Select(last => (int?)last.TreeEnd).FirstOrDefault())
                .Select(row => (int?)row.Key);
            events = events.Where(row => within.Contains(row.PlaceKey));
        }

        return SelectBySource(archive, SelectByDoubt(events, filter), filter);
    }

    private static IQueryable<EventRow> SelectByDoubt(IQueryable<EventRow> events, EventFilter filter)
    {
        if (filter.WithoutDate)
        {
            events = events.Where(row => row.DateFrom == null);
        }

        return filter.Placing switch
        {
            Placing.OnMap => events.Where(row => row.PlaceKey != null && !row.Place!.IsArea && row.Place.Latitude != null),
            Placing.RegionOnly => events.Where(row => row.PlaceKey != null && (row.Place!.IsArea || row.Place.Latitude == null)),
            Placing.None => events.Where(row => row.PlaceKey == null),
            _ => events,
        };
    }

    private static IQueryable<EventRow> SelectBySource(ArchiveContext archive, IQueryable<EventRow> events, EventFilter filter)
    {
        if (!filter.Types.IsDefaultOrEmpty)
        {
            var types = filter.Types.ToArray();
            events = events.Where(row => archive.EventTypes.Any(type => type.Key == row.TypeKey && types.Contains(type.Code)));
        }

        if (filter.Publisher is { } publisher)
        {
            events = events.Where(row => row.Article!.Publisher == publisher);
        }

        if (filter.ReportId is { } report)
        {
            events = events.Where(row => row.Article!.ReportId == report);
        }

        if (filter.ArticleId is { } article)
        {
            events = events.Where(row => row.ArticleId == article);
        }

        return events;
    }
}
