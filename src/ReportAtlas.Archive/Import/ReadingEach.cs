using System.Collections.Immutable;
using ReportAtlas.Language;
using ReportAtlas.Language.Layout;

namespace ReportAtlas.Archive.Import;

/// <summary>Reads reports together, and where one of them makes the reader stumble each by itself, so that the others are read.</summary>
internal static class ReadingEach
{
    /// <summary>The articles of each report, in order; the problem says why there are none.</summary>
    public static IReadOnlyList<(ImmutableArray<ArticleReading> Articles, ImportProblem? Problem)> ReadEach(this ArticleReader reader, IReadOnlyList<ReportSource> reports)
    {
        try
        {
            return [.. reader.Read(reports).Select(static articles => (articles, (ImportProblem?)null))];
        }
#pragma warning disable CA1031 // one report that the reader stumbles over must not stop the thousands after it
        catch (Exception failure)
#pragma warning restore CA1031
        {
            return reports.Count > 1
                ? [.. reports.SelectMany(report => reader.ReadEach([report]))]
                : [([], new ImportProblem("reader-failed", failure.Message))];
        }
    }
}
