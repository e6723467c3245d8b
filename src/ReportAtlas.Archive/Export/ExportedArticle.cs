using ReportAtlas.Language.Dates;

namespace ReportAtlas.Archive.Export;

/// <summary>What exports say of the article that tells an event.</summary>
/// <param name="PublishedFrom">The first day of when it was published; null when that is not known.</param>
/// <param name="ImportedAt">When its report was taken in, in universal time.</param>
/// <param name="Text">The text that all spans point into.</param>
public sealed record ExportedArticle(
    int Id,
    int ReportId,
    string? Title,
    string? Publisher,
    DateOnly? PublishedFrom,
    PublicationBasis PublishedBasis,
    DateTime ImportedAt,
    string Text
);
