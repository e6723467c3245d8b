using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using ReportAtlas.Archive.Browse.Columns;

namespace ReportAtlas.Archive.Browse;

/// <summary>The list of articles that tell events a filter lets through; an empty filter lists articles without events too.</summary>
public sealed class ArticleList(IDbContextFactory<ArchiveContext> archives, EventIndexSource events)
{
    /// <summary>A stretch of the list, the latest published first, those without a date last.</summary>
    public async Task<ArticlePage> FindAsync(EventFilter filter, int skip = 0, int take = 50, CancellationToken cancel = default)
    {
        var (articles, counts, listed) = await ListAsync(filter, cancel);
        return await LoadAsync(articles, counts, listed, skip, take, cancel);
    }

    /// <summary>The stretch after a place in the list, whatever came into the archive or left it since that place was given.</summary>
    /// <returns>The stretch, and the place after it; null where the list ends.</returns>
    public async Task<(ArticlePage Page, ArticlePlace? Next)> FindAfterAsync(
        EventFilter filter,
        ArticlePlace? after,
        int take,
        CancellationToken cancel = default
    )
    {
        var (articles, counts, listed) = await ListAsync(filter, cancel);
        var skip = after is { } place ? listed.FindIndex(slot => place.IsBefore(PlaceOf(slot))) : 0;
        skip = skip < 0 ? listed.Count : skip;
        var page = await LoadAsync(articles, counts, listed, skip, take, cancel);
        return (page, skip + take < listed.Count ? PlaceOf(listed[skip + take - 1]) : null);

        ArticlePlace PlaceOf(int slot) => new(articles[slot].Published, articles[slot].Id);
    }

    private async Task<(ImmutableArray<IndexedArticle> Articles, int[] Counts, List<int> Listed)> ListAsync(
        EventFilter filter,
        CancellationToken cancel
    )
    {
        var selection = await events.SelectAsync(filter, cancel);
        var articles = selection.Index.Articles.All;
        var counts = selection.CountBy(selection.Index.Article, articles.Length, FilterParts.None);
        return (articles, counts, Enumerable.Range(0, articles.Length).Where(slot => filter.IsEmpty || counts[slot] > 0).ToList());
    }

    private async Task<ArticlePage> LoadAsync(
        ImmutableArray<IndexedArticle> articles,
        int[] counts,
        List<int> listed,
        int skip,
        int take,
        CancellationToken cancel
    )
    {
        var shown = listed.Skip(skip).Take(take).ToDictionary(slot => articles[slot].Id, slot => counts[slot]);
        await using var archive = await archives.CreateDbContextAsync(cancel);
        var page = await archive
            .Articles.AsNoTracking()
            .Where(article => shown.Keys.Contains(article.Id))
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
            })
            .ToDictionaryAsync(article => article.Id, cancel);
        return new ArticlePage(
            [
                .. shown
                    .Where(item => page.ContainsKey(item.Key))
                    .Select(item => (Article: page[item.Key], Events: item.Value))
                    .Select(item => new ArticleItem(
                        item.Article.Id,
                        item.Article.ReportId,
                        item.Article.FileName,
                        item.Article.Title,
                        item.Article.Publisher,
                        EventItems.Date(item.Article.PublishedFrom, item.Article.PublishedTo, item.Article.PublishedPrecision),
                        item.Article.PublishedBasis,
                        item.Events
                    )),
            ],
            skip,
            listed.Count
        );
    }
}
