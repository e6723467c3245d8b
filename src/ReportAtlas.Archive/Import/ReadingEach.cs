using System.Collections.Immutable;
using ReportAtlas.Language;
using ReportAtlas.Language.Layout;

namespace ReportAtlas.Archive.Import;

/// <summary>Reads reports together, and where one of them makes the reader stumble each by itself, so that the others are read.</summary>
internal static class ReadingEach
{
    /// <summary>The articles of each report, in order; the problem says why there are none.</summary>
    public static IReadOnlyList<(ImmutableArray<ArticleReading> Articles, ImportProblem? Problem)> ReadEach(
        this ArticleReader reader,
        IReadOnlyList<ReportSource> reports
    )
    {
        var (read, problem) = OneReport.Try<IReadOnlyList<ImmutableArray<ArticleReading>>>(() => (reader.Read(reports), null));
        return read is not null ? [.. read.Select(static articles => (articles, (ImportProblem?)null))]
            : reports.Count > 1 ? [.. reports.SelectMany(report => reader.ReadEach([report]))]
            : [([], problem)];
    }
}
