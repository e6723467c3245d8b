using System.Collections.Immutable;
using ReportAtlas.Language.Dates;

namespace ReportAtlas.Archive.Browse;

/// <summary>An article as lists show it.</summary>
/// <param name="Published">When it was published; null when that is not known.</param>
/// <param name="Events">How many of its events the filter lets through.</param>
public sealed record ArticleItem(
    int Id,
    int ReportId,
    string FileName,
    string? Title,
    string? Publisher,
    DateValue? Published,
    PublicationBasis PublishedBasis,
    int Events
);

/// <summary>A stretch of the list of articles.</summary>
/// <param name="Skipped">How many stand before it.</param>
/// <param name="Total">How many the filter lets through.</param>
public sealed record ArticlePage(ImmutableArray<ArticleItem> Items, int Skipped, int Total)
{
    public bool HasMore => Skipped + Items.Length < Total;
}
