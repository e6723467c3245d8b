using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using ReportAtlas.Archive.Articles;
using ReportAtlas.Archive.Browse;
using ReportAtlas.Archive.Events;
using ReportAtlas.Archive.Places;

namespace ReportAtlas.Archive.Export;

/// <summary>Reads what a filter lets through from the archive, a few hundred rows at a time. May be shared and used from any thread.</summary>
public sealed class ExportSource(IDbContextFactory<ArchiveContext> archives)
{
    /// <summary>Rows that are in memory at a time.</summary>
    private const int Batch = 500;

    /// <summary>The gazetteer as the archive holds it.</summary>
    public async Task<ExportedPlaces> LoadPlacesAsync(CancellationToken cancel = default)
    {
        await using var archive = await archives.CreateDbContextAsync(cancel);
        return new ExportedPlaces(await archive.Places.AsNoTracking().ToListAsync(cancel));
    }

    /// <summary>Every event that the filter lets through, by id.</summary>
    public async IAsyncEnumerable<ExportedEvent> EventsAsync(EventFilter filter, [EnumeratorCancellation] CancellationToken cancel = default)
    {
        var places = await LoadPlacesAsync(cancel);
        await using var list = await archives.CreateDbContextAsync(cancel);
        var types = await list.EventTypes.AsNoTracking().ToDictionaryAsync(type => type.Key, cancel);
        var actors = await list.Actors.AsNoTracking().ToDictionaryAsync(actor => actor.Key, cancel);
        // One walk over the ids keeps the export to what was there when it began, and never sorts the archive anew for each batch.
        var ids = list.Select(filter).OrderBy(row => row.Id).Select(row => row.Id).AsAsyncEnumerable();
        await foreach (var batch in ids.Chunk(Batch).WithCancellation(cancel))
        {
            await using var archive = await archives.CreateDbContextAsync(cancel);
            var rows = await LoadAsync(archive, batch, cancel);
            var articles = await ArticlesAsync(archive, [.. rows.Select(row => row.ArticleId).Distinct()], cancel);
            foreach (var row in rows)
            {
                row.Actors.ForEach(actor => actor.Actor = actors[actor.ActorKey]);
                var (article, imported) = articles[row.ArticleId];
                yield return new ExportedEvent { Row = row, Type = types[row.TypeKey], Article = article, ImportedAt = imported, Places = places };
            }
        }
    }

    /// <summary>Every place name in the articles that tell the filter's events, by id; those that were refused as no places are left out.</summary>
    public async IAsyncEnumerable<(PlaceMentionRow Mention, Article Article)> MentionsAsync(
        EventFilter filter, [EnumeratorCancellation] CancellationToken cancel = default)
    {
        await using var list = await archives.CreateDbContextAsync(cancel);
        var articles = list.Select(filter).Select(row => row.ArticleId).Distinct().OrderBy(id => id).AsAsyncEnumerable();
        await foreach (var article in articles.WithCancellation(cancel))
        {
            await using var archive = await archives.CreateDbContextAsync(cancel);
            var row = await archive.Articles.AsNoTracking().FirstOrDefaultAsync(candidate => candidate.Id == article, cancel);
            var mentions = archive.PlaceMentions.AsNoTracking()
                .Where(mention => mention.ArticleId == article && mention.Status != Language.Places.PlaceStatus.Refused).OrderBy(mention => mention.Ordinal);
            await foreach (var mention in mentions.AsAsyncEnumerable().WithCancellation(cancel))
            {
                yield return (mention, row!);
            }
        }
    }

    /// <summary>The places of the filter's events with their number, first and last day; the most events first.</summary>
    public async Task<IReadOnlyList<PlaceUse>> PlaceUsesAsync(EventFilter filter, CancellationToken cancel = default)
    {
        await using var archive = await archives.CreateDbContextAsync(cancel);
        var uses = await archive.Select(filter).Where(row => row.PlaceKey != null)
            .GroupBy(row => row.PlaceKey!.Value)
            .Select(place => new PlaceUse(place.Key, place.Count(), place.Min(row => row.DateFrom), place.Max(row => row.DateTo)))
            .ToListAsync(cancel);
        return [.. uses.OrderByDescending(use => use.Events).ThenBy(use => use.PlaceKey)];
    }

    private static async Task<List<EventRow>> LoadAsync(ArchiveContext archive, int[] ids, CancellationToken cancel) =>
        await archive.Events.AsNoTracking().AsSplitQuery()
            .Where(row => ids.Contains(row.Id)).OrderBy(row => row.Id)
            .Include(row => row.PlaceMention).Include(row => row.DateMention)
            .Include(row => row.Actors.OrderBy(actor => actor.Ordinal))
            .Include(row => row.Claims.OrderBy(claim => claim.Ordinal))
            .ToListAsync(cancel);

    private static async Task<Dictionary<int, (Article Article, DateTime ImportedAt)>> ArticlesAsync(ArchiveContext archive, int[] ids, CancellationToken cancel)
    {
        var articles = await archive.Articles.AsNoTracking().Where(article => ids.Contains(article.Id))
            .Select(article => new
            {
                Article = article,
                archive.ReportVersions.First(version => version.ReportId == article.ReportId && version.IsCurrent).ImportedAt,
            })
            .ToListAsync(cancel);
        return articles.ToDictionary(row => row.Article.Id, row => (row.Article, row.ImportedAt));
    }
}

/// <summary>A place with what a filter lets through there.</summary>
/// <param name="PlaceKey">The archive's number of the place.</param>
/// <param name="Events">How many events stand at it.</param>
/// <param name="First">The first day on which any may have happened; null when none is dated.</param>
/// <param name="Last">The last such day.</param>
public sealed record PlaceUse(int PlaceKey, int Events, DateOnly? First, DateOnly? Last);
