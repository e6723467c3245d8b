using ReportAtlas.Archive.Import.Lists;
using ReportAtlas.Archive.Import.Zip;

namespace ReportAtlas.Archive.Import;

/// <summary>Opens the files that hold many reports, one after the other and only when their turn comes.</summary>
public static class ContainedReports
{
    /// <summary>The single reports of files: a report's own file is one, an archive or list all that it holds, at most one level deep.</summary>
    /// <param name="resize">Told by how many reports more, or fewer, than was thought a file brings; each file counts as one.</param>
    public static IEnumerable<ReportFile> Open(IEnumerable<ReportFile> files, ImportOptions options, Action<int>? resize = null)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(options);
        foreach (var file in files)
        {
            var format = file.Format is null ? ReportReader.ContainerOf(file.Name) : null;
            if (format is null)
            {
                yield return file;
                continue;
            }

            var inside =
                format == ContainerFormat.Zip
                    ? Open(ZipReports.Open(file, options, Resize), options, resize)
                    : ListReports.Open(file, format.Value, options, Resize);
            foreach (var report in UpToFailure(file, inside))
            {
                yield return report;
            }
        }

        void Resize(int change) => resize?.Invoke(change);
    }

    /// <summary>The reports of a file; where it stumbles over one it ends, and the file is told of with the problem.</summary>
    private static IEnumerable<ReportFile> UpToFailure(ReportFile file, IEnumerable<ReportFile> inside)
    {
        using var reports = inside.GetEnumerator();
        while (true)
        {
            var (report, problem) = OneReport.Try(() => (reports.MoveNext() ? reports.Current : null, (ImportProblem?)null));
            if (problem is not null)
            {
                yield return ReportFile.Unreadable(file.Name, problem);
            }

            if (report is null)
            {
                yield break;
            }

            yield return report;
        }
    }
}
