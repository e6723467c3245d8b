using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using ReportAtlas.Archive.Articles;
using ReportAtlas.Archive.Browse;
using ReportAtlas.Archive.Browse.Columns;
using ReportAtlas.Archive.Events;
using ReportAtlas.Archive.Places;
using ReportAtlas.Archive.Reviews;
using ReportAtlas.Language.Places;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Archive.Export;

/// <summary>
/// Reads what a filter lets through from the archive, a few hundred rows at a time; of the rest only the ids are in memory.
/// May be shared and used from any thread.
/// </summary>
public sealed class ExportSource(IDbContextFactory<ArchiveContext> archives, EventIndexSource events)
{
    /// <summary>Rows that are in memory at a time.</summary>
    private const int Batch = 500;

    /// <summary>The gazetteer as the archive holds it.</summary>
    public async Task<ExportedPlaces> LoadPlacesAsync(CancellationToken cancel = default) =>
        new((await events.GetAsync(cancel)).Places.All);

    /// <summary>Every event that the filter lets through, by id; what the archive loses meanwhile is passed over.</summary>
    public async IAsyncEnumerable<ExportedEvent> EventsAsync(EventFilter filter, [EnumeratorCancellation] CancellationToken cancel = default)
    {
        var (places, ids) = (await LoadPlacesAsync(cancel), await IdsAsync(filter, cancel));
        for (var start = 0; start < ids.Length; start += Batch)
        {
            foreach (var item in await LoadAsync(ids[start..Math.Min(start + Batch, ids.Length)], places, cancel))
            {
                yield return item;
            }
        }
    }

    /// <summary>The last of the events that the filter lets through to come into the archive, the newest first.</summary>
    /// <param name="take">At most how many; some hundreds at most.</param>
    public async Task<IReadOnlyList<ExportedEvent>> NewestAsync(EventFilter filter, int take, CancellationToken cancel = default)
    {
        var ids = await IdsAsync(filter, cancel);
        var newest = await LoadAsync(ids[Math.Max(0, ids.Length - take)..], await LoadPlacesAsync(cancel), cancel);
        newest.Reverse();
        return newest;
    }

    /// <summary>Every place name in the articles that tell the filter's events, article by article; those that were refused as no places are left out.</summary>
    public async IAsyncEnumerable<(PlaceMentionRow Mention, Article Article)> MentionsAsync(
        EventFilter filter, [EnumeratorCancellation] CancellationToken cancel = default)
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

        foreach (var article in slots.Select(slot => index.Articles.All[slot].Id).Order())
        {
            await using var archive = await archives.CreateDbContextAsync(cancel);
            if (await archive.Articles.AsNoTracking().FirstOrDefaultAsync(row => row.Id == article, cancel) is { } row)
            {
                foreach (var mention in await archive.PlaceMentions.AsNoTracking()
                    .Where(mention => mention.ArticleId == article && mention.Status != PlaceStatus.Refused)
                    .OrderBy(mention => mention.Ordinal).ToListAsync(cancel))
                {
                    yield return (mention, row);
                }
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

    private async Task<int[]> IdsAsync(EventFilter filter, CancellationToken cancel)
    {
        var selection = await events.SelectAsync(filter, cancel);
        var (ids, next) = (new int[selection.CountAll()], 0);
        for (var position = 0; position < selection.Index.Count; position++)
        {
            if (selection.Has(position))
            {
                ids[next++] = selection.Index.Ids[position];
            }
        }

        Array.Sort(ids);
        return ids;
    }

    private async Task<List<ExportedEvent>> LoadAsync(int[] ids, ExportedPlaces places, CancellationToken cancel)
    {
        await using var archive = await archives.CreateDbContextAsync(cancel);
        var rows = await archive.Events.AsNoTrackingWithIdentityResolution().AsSplitQuery()
            .Where(row => ids.Contains(row.Id)).OrderBy(row => row.Id)
            .Include(row => row.Type).Include(row => row.PlaceMention).Include(row => row.DateMention)
            .Include(row => row.Actors.OrderBy(actor => actor.Ordinal)).ThenInclude(actor => actor.Actor)
            .Include(row => row.Claims.OrderBy(claim => claim.Ordinal))
            .ToListAsync(cancel);
        var articleIds = rows.Select(row => row.ArticleId).Distinct().ToArray();
        var articles = await archive.Articles.AsNoTracking().Where(article => articleIds.Contains(article.Id))
            .Select(article => new
            {
                Article = article,
                archive.ReportVersions.First(version => version.ReportId == article.ReportId && version.IsCurrent).ImportedAt,
            })
            .ToDictionaryAsync(row => row.Article.Id, cancel);
        var reviews = (await archive.EventReviews.AsNoTracking().Where(review => articleIds.Contains(review.ArticleId)).ToListAsync(cancel))
            .ToDictionary(review => (review.ArticleId, review.Fingerprint), review => review.Status);
        return
        [
            .. rows.Where(row => articles.ContainsKey(row.ArticleId)).Select(row => new ExportedEvent
            {
                Row = row,
                Type = row.Type!,
                Article = articles[row.ArticleId].Article,
                ImportedAt = articles[row.ArticleId].ImportedAt,
                Places = places,
                Review = reviews.Count == 0 ? ReviewStatus.Open : reviews.GetValueOrDefault((row.ArticleId, Fingerprint(row, articles[row.ArticleId].Article))),
            }),
        ];
    }

    private static string Fingerprint(EventRow row, Article article) => EventFingerprint.Of(
        new TextSpan(row.TriggerStart, row.TriggerLength).In(article.Text), new TextSpan(row.QuoteStart, row.QuoteLength).In(article.Text));
}

/// <summary>A place with what a filter lets through there.</summary>
/// <param name="Events">How many events stand at it.</param>
/// <param name="First">The first day on which any may have happened; null when none is dated.</param>
/// <param name="Last">The last such day.</param>
public sealed record PlaceUse(PlaceRow Place, int Events, DateOnly? First, DateOnly? Last);
