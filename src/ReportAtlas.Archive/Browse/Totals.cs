using Microsoft.EntityFrameworkCore;

namespace ReportAtlas.Archive.Browse;

/// <summary>Counts events honestly: what is drawn, what is not, and why.</summary>
public sealed class Totals(IDbContextFactory<ArchiveContext> archives)
{
    /// <summary>The totals of what a filter lets through.</summary>
    public async Task<EventTotals> CountAsync(EventFilter filter, CancellationToken cancel = default)
    {
        await using var archive = await archives.CreateDbContextAsync(cancel);
        var events = archive.Select(filter);
        var sums = await events.GroupBy(_ => 1).Select(all => new
        {
            Matching = all.Count(),
            OnMap = all.Count(row => row.PlaceKey != null && !row.Place!.IsArea && row.Place.Latitude != null),
            WithoutPlace = all.Count(row => row.PlaceKey == null),
            WithoutDate = all.Count(row => row.DateFrom == null),
            Articles = all.Select(row => row.ArticleId).Distinct().Count(),
            Reports = all.Select(row => row.Article!.ReportId).Distinct().Count(),
        }).FirstOrDefaultAsync(cancel);
        return sums is null
            ? new EventTotals(0, 0, 0, 0, 0, 0, 0)
            : new EventTotals(
                sums.Matching, sums.OnMap, sums.Matching - sums.OnMap - sums.WithoutPlace, sums.WithoutPlace,
                sums.WithoutDate, sums.Articles, sums.Reports);
    }

    /// <summary>What the archive holds in all.</summary>
    public async Task<ArchiveTotals> CountArchiveAsync(CancellationToken cancel = default)
    {
        await using var archive = await archives.CreateDbContextAsync(cancel);
        var news = archive.Events.Where(row => !row.IsBackground);
        return new ArchiveTotals(
            await archive.Reports.CountAsync(cancel),
            await archive.Articles.CountAsync(cancel),
            await news.CountAsync(cancel),
            await archive.Events.CountAsync(row => row.IsBackground, cancel),
            await news.MinAsync(row => row.DateFrom, cancel),
            await news.MaxAsync(row => row.DateTo, cancel));
    }
}
