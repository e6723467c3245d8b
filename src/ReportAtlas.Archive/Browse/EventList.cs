using Microsoft.EntityFrameworkCore;
using ReportAtlas.Archive.Events;

namespace ReportAtlas.Archive.Browse;

/// <summary>The list of events that a filter lets through.</summary>
public sealed class EventList(IDbContextFactory<ArchiveContext> archives)
{
    /// <summary>A stretch of the list.</summary>
    /// <param name="skip">How many to pass over.</param>
    /// <param name="take">At most how many to give.</param>
    public async Task<EventPage> FindAsync(
        EventFilter filter, EventOrder order = EventOrder.Latest, int skip = 0, int take = 50, CancellationToken cancel = default)
    {
        await using var archive = await archives.CreateDbContextAsync(cancel);
        var events = archive.Select(filter);
        var total = await events.CountAsync(cancel);
        var ids = await Sort(events, order).Skip(skip).Take(take).Select(row => row.Id).ToListAsync(cancel);
        return new EventPage(await EventItems.LoadAsync(archive, ids, cancel), skip, total);
    }

    /// <summary>One event; null when there is none of this id.</summary>
    public async Task<EventItem?> FindAsync(int id, CancellationToken cancel = default)
    {
        await using var archive = await archives.CreateDbContextAsync(cancel);
        return (await EventItems.LoadAsync(archive, [id], cancel)).FirstOrDefault();
    }

    private static IOrderedQueryable<EventRow> Sort(IQueryable<EventRow> events, EventOrder order) => order switch
    {
        EventOrder.Text => events.OrderBy(row => row.ArticleId).ThenBy(row => row.Ordinal),
        EventOrder.Earliest => events.OrderBy(row => row.DateFrom == null).ThenBy(row => row.DateFrom).ThenBy(row => row.Id),
        _ => events.OrderByDescending(row => row.DateFrom).ThenBy(row => row.Id),
    };
}
