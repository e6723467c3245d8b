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
        var byPlace = await events.GroupBy(row => row.PlaceKey)
            .Select(place => new { Key = place.Key, Count = place.Count(), WithoutDate = place.Count(row => row.DateFrom == null) })
            .ToListAsync(cancel);
        var drawn = await archive.Places.Where(place => !place.IsArea && place.Latitude != null).Select(place => place.Key).ToHashSetAsync(cancel);
        var reports = await archive.Articles.Where(article => events.Select(row => row.ArticleId).Contains(article.Id))
            .GroupBy(article => article.ReportId).Select(report => report.Count()).ToListAsync(cancel);
        var (matching, withoutPlace) = (byPlace.Sum(place => place.Count), byPlace.Where(place => place.Key is null).Sum(place => place.Count));
        var onMap = byPlace.Where(place => place.Key is { } key && drawn.Contains(key)).Sum(place => place.Count);
        return new EventTotals(
            matching, onMap, matching - onMap - withoutPlace, withoutPlace, byPlace.Sum(place => place.WithoutDate), reports.Sum(), reports.Count);
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
