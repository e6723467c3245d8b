using System.Collections.Immutable;

namespace ReportAtlas.Archive.Browse.Columns;

/// <summary>An article as the index knows it.</summary>
/// <param name="Publisher">The slot of its publisher; -1 when nobody is named.</param>
/// <param name="Published">The number of its first day of publication (<see cref="DateOnly.DayNumber"/>); null when that is not known.</param>
internal readonly record struct IndexedArticle(int Id, int ReportId, int Publisher, int? Published);

/// <summary>All articles of the archive, the latest published first and those without a date last. Immutable.</summary>
/// <param name="All">By slot.</param>
/// <param name="Publishers">Canonical names by slot.</param>
/// <param name="Reports">How many reports there are, those without articles among them.</param>
internal sealed record IndexedArticles(ImmutableArray<IndexedArticle> All, ImmutableArray<string> Publishers, int Reports)
{
    /// <summary>The largest id of a report with articles; 0 when there is none.</summary>
    public int LastReport { get; } = All.IsEmpty ? 0 : All.Max(article => article.ReportId);
}
