using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using ReportAtlas.Archive.Browse.Columns;

namespace ReportAtlas.Archive.Browse;

/// <summary>The list of events that a filter lets through.</summary>
public sealed class EventList(IDbContextFactory<ArchiveContext> archives, EventIndexSource events)
{
    /// <summary>A stretch of the list.</summary>
    /// <param name="skip">How many to pass over.</param>
    /// <param name="take">At most how many to give.</param>
    public async Task<EventPage> FindAsync(
        EventFilter filter,
        EventOrder order = EventOrder.Latest,
        int skip = 0,
        int take = 50,
        CancellationToken cancel = default
    )
    {
        var selection = await events.SelectAsync(filter, cancel);
        await using var archive = await archives.CreateDbContextAsync(cancel);
        var items = await EventItems.LoadAsync(archive, Stretch(selection, order, skip, take), cancel);
        return new EventPage(items, skip, selection.CountAll());
    }

    /// <summary>The ids of all events that the filter lets through, in order: what exports walk through.</summary>
    public async Task<IReadOnlyList<int>> FindIdsAsync(
        EventFilter filter,
        EventOrder order = EventOrder.Latest,
        CancellationToken cancel = default
    ) => Stretch(await events.SelectAsync(filter, cancel), order, 0, int.MaxValue);

    /// <summary>The events of these ids, in this order; ids that are not there are passed over. Ask for some hundreds at a time.</summary>
    public async Task<ImmutableArray<EventItem>> LoadAsync(IReadOnlyList<int> ids, CancellationToken cancel = default)
    {
        await using var archive = await archives.CreateDbContextAsync(cancel);
        return await EventItems.LoadAsync(archive, ids, cancel);
    }

    /// <summary>One event; null when there is none of this id.</summary>
    public async Task<EventItem?> FindAsync(int id, CancellationToken cancel = default) => (await LoadAsync([id], cancel)).FirstOrDefault();

    private static List<int> Stretch(EventSelection selection, EventOrder order, int skip, int take)
    {
        var (ids, passed) = (new List<int>(), 0);
        var positions = order switch
        {
            EventOrder.Text => selection.Index.ByText,
            EventOrder.Earliest => selection.Index.Earliest,
            _ => [],
        };
        for (var place = 0; place < selection.Index.Count && ids.Count < take; place++)
        {
            // The index itself runs from the latest on.
            var position = positions.IsEmpty ? place : positions[place];
            if (selection.Has(position) && passed++ >= skip)
            {
                ids.Add(selection.Index.Ids[position]);
            }
        }

        return ids;
    }
}
