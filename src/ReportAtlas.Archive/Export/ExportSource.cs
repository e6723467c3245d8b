using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using ReportAtlas.Archive.Browse;
using ReportAtlas.Archive.Browse.Columns;
using ReportAtlas.Archive.Places;
using ReportAtlas.Archive.Reviews;

namespace ReportAtlas.Archive.Export;

/// <summary>
/// Reads what a filter lets through from the archive, some hundred rows at a time; of the rest only the ids are in memory.
/// May be shared and used from any thread.
/// </summary>
public sealed class ExportSource(ArchiveDatabase database, EventIndexSource events)
{
    /// <summary>Events that are read at a time; while they are written the next ones are read.</summary>
    private const int Batch = 1000;

    /// <summary>Articles whose place names are read at a time.</summary>
    private const int ArticleBatch = 200;

    /// <summary>The gazetteer as the archive holds it.</summary>
    public async Task<ExportedPlaces> LoadPlacesAsync(CancellationToken cancel = default) => new((await events.GetAsync(cancel)).Places.All);

    /// <summary>Every event that the filter lets through, by id; what the archive loses meanwhile is passed over.</summary>
    public async IAsyncEnumerable<ExportedEvent> EventsAsync(EventFilter filter, [EnumeratorCancellation] CancellationToken cancel = default)
    {
        var (ids, reviews) = await SelectAsync(filter, cancel);
        using var reader = new ExportReader(database, await LoadPlacesAsync(cancel));
        await foreach (var batch in AheadAsync(ids.Length, Batch, part => reader.ReadEvents(ids.AsSpan(part), reviews.AsSpan(part)), cancel))
        {
            foreach (var item in batch)
            {
                yield return item;
            }
        }
    }

    /// <summary>The last of the events that the filter lets through to come into the archive, the newest first.</summary>
    /// <param name="take">At most how many; some hundreds at most.</param>
    public async Task<IReadOnlyList<ExportedEvent>> NewestAsync(EventFilter filter, int take, CancellationToken cancel = default)
    {
        var (ids, reviews) = await SelectAsync(filter, cancel);
        using var reader = new ExportReader(database, await LoadPlacesAsync(cancel));
        var last = Math.Max(0, ids.Length - take)..;
        var newest = reader.ReadEvents(ids.AsSpan(last), reviews.AsSpan(last));
        newest.Reverse();
        return newest;
    }

    /// <summary>Every place name in the articles that tell the filter's events, article by article; those that were refused as no places are left out.</summary>
    public async IAsyncEnumerable<ExportedMention> MentionsAsync(EventFilter filter, [EnumeratorCancellation] CancellationToken cancel = default)
    {
        var selection = await events.SelectAsync(filter, cancel);
        var (index, slots) = (selection.Index, new HashSet<int>());
        for (var position = 0; position < index.Count; position++)
        {
            if (selection.Has(position))
            {
                slots.Add(index.Article[position]);
            }
        }

        var ids = slots.Select(slot => index.Articles.All[slot].Id).Order().ToArray();
        using var reader = new ExportReader(database, new ExportedPlaces(index.Places.All));
        await foreach (var batch in AheadAsync(ids.Length, ArticleBatch, part => reader.ReadMentions(ids.AsSpan(part)), cancel))
        {
            foreach (var mention in batch)
            {
                yield return mention;
            }
        }
    }

    /// <summary>The places of the filter's events with their number, first and last day; the most events first.</summary>
    public async Task<ImmutableArray<PlaceUse>> PlaceUsesAsync(EventFilter filter, CancellationToken cancel = default)
    {
        var selection = await events.SelectAsync(filter, cancel);
        var (index, uses) = (selection.Index, new Dictionary<int, PlaceUse>());
        for (var position = 0; position < index.Count; position++)
        {
            var place = index.Place[position];
            if (place >= 0 && selection.Has(position))
            {
                var isDated = index.From[position] != EventIndex.NoDay;
                var use = uses.GetValueOrDefault(place) ?? new PlaceUse(index.Places.All[place], 0, null, null);
                uses[place] = use with
                {
                    Events = use.Events + 1,
                    First = isDated && !(use.First?.DayNumber <= index.From[position]) ? DateOnly.FromDayNumber(index.From[position]) : use.First,
                    Last = isDated && !(use.Last?.DayNumber >= index.To[position]) ? DateOnly.FromDayNumber(index.To[position]) : use.Last,
                };
            }
        }

        return [.. uses.Values.OrderByDescending(use => use.Events).ThenBy(use => use.Place.Id, StringComparer.Ordinal)];
    }

    private async Task<(int[] Ids, ReviewStatus[] Reviews)> SelectAsync(EventFilter filter, CancellationToken cancel)
    {
        var selection = await events.SelectAsync(filter, cancel);
        var (count, next) = (selection.CountAll(), 0);
        var (ids, reviews) = (new int[count], new ReviewStatus[count]);
        for (var position = 0; position < selection.Index.Count; position++)
        {
            if (selection.Has(position))
            {
                ids[next] = selection.Index.Ids[position];
                reviews[next++] = (ReviewStatus)selection.Index.Review[position];
            }
        }

        Array.Sort(ids, reviews);
        return (ids, reviews);
    }

    /// <summary>Reads part after part, the next one on another thread while the last one is used.</summary>
    private static async IAsyncEnumerable<List<T>> AheadAsync<T>(
        int count,
        int size,
        Func<Range, List<T>> read,
        [EnumeratorCancellation] CancellationToken cancel
    )
    {
        var next = Begin(0);
        try
        {
            for (var start = 0; start < count; start += size)
            {
                var batch = await next!;
                cancel.ThrowIfCancellationRequested();
                next = Begin(start + size);
                yield return batch;
            }
        }
        finally
        {
            // Who stops early still waits for the thread that reads, which would otherwise lose its connection.
            if (next is not null)
            {
                await next.ContinueWith(_ => { }, CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
            }
        }

        Task<List<T>>? Begin(int start) => start < count ? Task.Run(() => read(start..Math.Min(start + size, count)), CancellationToken.None) : null;
    }
}

/// <summary>A place with what a filter lets through there.</summary>
/// <param name="Events">How many events stand at it.</param>
/// <param name="First">The first day on which any may have happened; null when none is dated.</param>
/// <param name="Last">The last such day.</param>
public sealed record PlaceUse(PlaceRow Place, int Events, DateOnly? First, DateOnly? Last);
