using ReportAtlas.Archive.Browse;
using ReportAtlas.Archive.Export;
using ReportAtlas.Language.Dates;
using ReportAtlas.Language.Layout;
using ReportAtlas.Language.Places;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Web.Endpoints.Api;

/// <summary>An article as lists tell it.</summary>
/// <param name="Events">How many of its events the filter lets through.</param>
public sealed record ApiArticleItem(
    int Id,
    int ReportId,
    string Url,
    string FileName,
    string? Title,
    string? Publisher,
    ApiDate? Published,
    PublicationBasis PublishedBasis,
    int Events
)
{
    internal static ApiArticleItem Of(ArticleItem item, Uri site) =>
        new(
            item.Id,
            item.ReportId,
            $"{site}?report={item.Id}",
            item.FileName,
            item.Title,
            item.Publisher,
            ApiDate.Of(item.Published),
            item.PublishedBasis,
            item.Events
        );
}

/// <summary>A page of articles, the latest published first.</summary>
public sealed record ApiArticles(IReadOnlyList<ApiArticleItem> Items, int Total, string? Next);

/// <summary>A whole article with everything that was found in its text.</summary>
/// <param name="Text">The text that every span counts in, as UTF-16 units.</param>
public sealed record ApiArticle(
    int Id,
    int ReportId,
    string Url,
    string? Title,
    string? Publisher,
    ApiDate? Published,
    PublicationBasis PublishedBasis,
    string Text,
    IReadOnlyList<ApiBlock> Blocks,
    IReadOnlyList<ApiPlaceMention> Places,
    IReadOnlyList<ApiDateMention> Dates,
    IReadOnlyList<ApiEvent> Events,
    ApiOrigin Origin
)
{
    internal static ApiArticle Of(StoredArticle article, ExportRequest export) =>
        new(
            article.Id,
            article.ReportId,
            $"{export.Site}?report={article.Id}",
            article.Title,
            article.Publisher,
            ApiDate.Of(article.Published.Value),
            article.Published.Basis,
            article.Text,
            [.. article.Blocks.Select(block => new ApiBlock(ApiSpan.Of(block.Span), block.Role, block.Level))],
            [
                .. article.Places.Select(place => new ApiPlaceMention(
                    ApiSpan.Of(place.Span),
                    place.Status,
                    ApiPlaceName.Of(place.Place),
                    place.Kind,
                    (int)place.Precision,
                    place.Confidence,
                    place.Rule,
                    place.Reason is { } reason ? Reasons.Tell(reason, "en") : null,
                    place.Alternatives
                )),
            ],
            [
                .. article.Dates.Select(date => new ApiDateMention(
                    ApiSpan.Of(date.Span),
                    ApiDate.Of(date.Value),
                    date.Anchor,
                    date.Role,
                    date.Confidence,
                    date.Rule,
                    date.Reason is { } reason ? Reasons.Tell(reason, "en") : null
                )),
            ],
            [.. article.Events.Select(item => ApiEvent.Of(item, export))],
            new ApiOrigin(
                article.Origin.FileName,
                article.Origin.Sha256,
                article.Origin.Version,
                article.Origin.ImportedAt,
                article.Origin.ReaderVersion,
                article.Origin.Citation
            )
        );
}

/// <summary>A block of an article: a headline, a paragraph and the like.</summary>
public sealed record ApiBlock(ApiSpan Span, BlockRole Role, int Level);

/// <summary>A place name in an article and what it means there.</summary>
/// <param name="Place">Null unless it is settled.</param>
/// <param name="Reason">Why it was settled so, left open or refused.</param>
/// <param name="Alternatives">Gazetteer ids of the other places that it might be.</param>
public sealed record ApiPlaceMention(
    ApiSpan Span,
    PlaceStatus Status,
    ApiPlaceName? Place,
    PlaceKind Kind,
    int GeoPrecision,
    double Confidence,
    string Rule,
    string? Reason,
    IReadOnlyList<string> Alternatives
);

/// <summary>A date expression in an article and what it means there.</summary>
/// <param name="Value">Null when that is not settled.</param>
/// <param name="Anchor">The day it was reckoned from.</param>
public sealed record ApiDateMention(ApiSpan Span, ApiDate? Value, DateOnly? Anchor, DateRole Role, double Confidence, string Rule, string? Reason);

/// <summary>Where an article comes from.</summary>
/// <param name="Sha256">Of the report's bytes as they came.</param>
/// <param name="ImportedAt">In universal time.</param>
public sealed record ApiOrigin(string FileName, string Sha256, int Version, DateTime ImportedAt, int ReaderVersion, string? Citation);
