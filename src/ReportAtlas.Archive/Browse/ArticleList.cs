using Microsoft.EntityFrameworkCore;

namespace ReportAtlas.Archive.Browse;

/// <summary>The list of articles that tell events a filter lets through; an empty filter lists articles without events too.</summary>
public sealed class ArticleList(IDbContextFactory<ArchiveContext> archives)
{
    /// <summary>A stretch of the list, the latest published first, those without a date last.</summary>
    public async Task<ArticlePage> FindAsync(EventFilter filter, int skip = 0, int take = 50, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(filter);
        await using var archive = await archives.CreateDbContextAsync(cancel);
        var events = archive.Select(filter);
        var articles = archive.Articles.AsNoTracking();
        if (!filter.IsEmpty)
        {
            articles = articles.Where(article => events.Select(row => row.ArticleId).Contains(article.Id));
        }

        var total = await articles.CountAsync(cancel);
        var page = await articles
            .OrderByDescending(article => article.PublishedFrom).ThenBy(article => article.Id)
            .Skip(skip).Take(take)
            .Select(article => new
            {
                article.Id,
                article.ReportId,
                archive.ReportVersions.First(version => version.ReportId == article.ReportId && version.IsCurrent).FileName,
                article.Title,
                article.Publisher,
                article.PublishedFrom,
                article.PublishedTo,
                article.PublishedPrecision,
                article.PublishedBasis,
                Events = events.Count(row => row.ArticleId == article.Id),
            })
            .ToListAsync(cancel);
        return new ArticlePage(
            [.. page.Select(article => new ArticleItem(
                article.Id, article.ReportId, article.FileName, article.Title, article.Publisher,
                EventItems.Date(article.PublishedFrom, article.PublishedTo, article.PublishedPrecision),
                article.PublishedBasis, article.Events))],
            skip, total);
    }
}
