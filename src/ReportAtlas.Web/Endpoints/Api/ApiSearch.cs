using ReportAtlas.Archive.Search;

namespace ReportAtlas.Web.Endpoints.Api;

/// <summary>A paragraph or title that holds the words.</summary>
/// <param name="Paragraph">Its number in the article from 0; null for a title that does not stand in the text.</param>
/// <param name="Start">Where it begins in the article's text.</param>
/// <param name="Hits">Where the words stand within <paramref name="Text"/>.</param>
public sealed record ApiSearchHit(
    int ArticleId,
    int ReportId,
    string Url,
    int? Paragraph,
    string Text,
    int Start,
    IReadOnlyList<ApiSpan> Hits,
    string? ArticleTitle,
    string? Publisher,
    ApiDate? Published
)
{
    internal static ApiSearchHit Of(SearchHit hit, Uri site) =>
        new(
            hit.ArticleId,
            hit.ReportId,
            $"{site}?report={hit.ArticleId}" + (hit.Block is { } block ? $"&p={block}" : ""),
            hit.Block,
            hit.Text,
            hit.Start,
            [.. hit.Hits.Select(ApiSpan.Of)],
            hit.ArticleTitle,
            hit.Publisher,
            ApiDate.Of(hit.Published)
        );
}

/// <summary>A page of what was found, the best match first.</summary>
public sealed record ApiSearch(IReadOnlyList<ApiSearchHit> Items, int Total, string? Next);
