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
            events = events.Where(row => archive.Places.Any(top =>
                top.Id == place && row.Place!.TreeStart >= top.TreeStart && row.Place.TreeStart <= top.TreeEnd));
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
