using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using ReportAtlas.Archive.Browse;
using ReportAtlas.Archive.Browse.Columns;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Archive.Search;

/// <summary>Free text search over the paragraphs and titles of all articles, those that tell no event among them.</summary>
public sealed class TextSearch(ArchiveDatabase database, IDbContextFactory<ArchiveContext> archives, EventIndexSource events)
{
    /// <summary>The paragraphs that hold a filter's text, the best match first. Where the filter asks for more, only those that tell an event it lets through.</summary>
    public async Task<SearchPage> FindAsync(EventFilter filter, int skip = 0, int take = 20, CancellationToken cancel = default)
    {
        var (query, keys) = await RankAsync(filter, cancel);
        return await LoadAsync(query, keys, skip, take, cancel);
    }

    /// <summary>
    /// The same, after a paragraph that was shown. New reports change the rank of all, so what counts is where that paragraph
    /// stands now: what was before it stays behind.
    /// </summary>
    /// <returns>The stretch, and the last paragraph of it; null where nothing comes after.</returns>
    public async Task<(SearchPage Page, SearchPlace? Next)> FindAfterAsync(
        EventFilter filter,
        SearchPlace? after,
        int take,
        CancellationToken cancel = default
    )
    {
        var (query, keys) = await RankAsync(filter, cancel);
        var skip = after is { } place ? Math.Min(Array.IndexOf(keys, place.Paragraph) is >= 0 and var at ? at + 1 : place.Passed, keys.Length) : 0;
        var page = await LoadAsync(query, keys, skip, take, cancel);
        return (page, skip + take < keys.Length ? new SearchPlace(keys[skip + take - 1], skip + take) : null);
    }

    private async Task<(SearchQuery Query, long[] Keys)> RankAsync(EventFilter filter, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(filter);
        var query = SearchQuery.Parse(filter.Text ?? "");
        if (query.IsEmpty)
        {
            return (query, []);
        }

        var keys = await ParagraphSearch.FindRankedAsync(database, query, cancel);
        if (!(filter with { Text = null }).IsEmpty)
        {
            var told = Paragraphs(await events.SelectAsync(filter, cancel));
            keys = Array.FindAll(keys, told.Contains);
        }

        return (query, keys);
    }

    private async Task<SearchPage> LoadAsync(SearchQuery query, long[] keys, int skip, int take, CancellationToken cancel) =>
        keys.Length == 0 ? SearchPage.Empty : new SearchPage(await LoadAsync(keys.Skip(skip).Take(take).ToList(), query, cancel), skip, keys.Length);

    private static HashSet<long> Paragraphs(EventSelection selection)
    {
        var paragraphs = new HashSet<long>();
        for (var position = 0; position < selection.Index.Count; position++)
        {
            if (selection.Has(position))
            {
                paragraphs.Add(selection.Index.ParagraphOf(position));
            }
        }

        return paragraphs;
    }

    private async Task<ImmutableArray<SearchHit>> LoadAsync(List<long> keys, SearchQuery query, CancellationToken cancel)
    {
        var ids = keys.Select(ParagraphKey.Article).Distinct().ToList();
        await using var archive = await archives.CreateDbContextAsync(cancel);
        var articles = await archive
            .Articles.AsNoTracking()
            .Where(article => ids.Contains(article.Id))
            .Include(article => article.Blocks)
            .ToDictionaryAsync(article => article.Id, cancel);
        var hits = ImmutableArray.CreateBuilder<SearchHit>(keys.Count);
        foreach (var key in keys)
        {
            // Gone since it was found: a report was written anew meanwhile.
            if (articles.GetValueOrDefault(ParagraphKey.Article(key)) is not { } article)
            {
                continue;
            }

            var block = article.Blocks.Find(candidate => candidate.Ordinal == ParagraphKey.Block(key));
            var text = block is null ? article.Title ?? "" : new TextSpan(block.Start, block.Length).In(article.Text);
            hits.Add(
                new SearchHit(
                    article.Id,
                    article.ReportId,
                    block?.Ordinal,
                    text,
                    block?.Start ?? 0,
                    query.FindIn(text),
                    article.Title,
                    article.Publisher,
                    EventItems.Date(article.PublishedFrom, article.PublishedTo, article.PublishedPrecision)
                )
            );
        }

        return hits.ToImmutable();
    }
}
