using System.Collections.Immutable;
using ReportAtlas.Language.Dates;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Archive.Search;

/// <summary>A paragraph or title that a question matches.</summary>
/// <param name="Block">The index of its block in the article; null for a title that does not stand in the article's text.</param>
/// <param name="Text">The whole paragraph or title.</param>
/// <param name="Start">Where it begins in the article's text; 0 for a title that does not stand there.</param>
/// <param name="Hits">Where the words of the question stand in <paramref name="Text"/>, in text order.</param>
/// <param name="Published">When the article was published; null when that is not known.</param>
public sealed record SearchHit(
    int ArticleId,
    int ReportId,
    int? Block,
    string Text,
    int Start,
    ImmutableArray<TextSpan> Hits,
    string? ArticleTitle,
    string? Publisher,
    DateValue? Published
);

/// <summary>A stretch of what a question matches, the best match first.</summary>
/// <param name="Skipped">How many stand before it.</param>
/// <param name="Total">How many paragraphs and titles match in all.</param>
public sealed record SearchPage(ImmutableArray<SearchHit> Items, int Skipped, int Total)
{
    public static SearchPage Empty { get; } = new([], 0, 0);

    public bool HasMore => Skipped + Items.Length < Total;
}
