using System.Collections.Immutable;
using ReportAtlas.Archive.Import;
using ReportAtlas.Archive.Storage;
using ReportAtlas.Language;

namespace ReportAtlas.Archive.History;

/// <summary>How far a rereading has come.</summary>
public readonly record struct RereadProgress(int Done, int Total);

/// <summary>What a rereading did.</summary>
/// <param name="Read">Reports that were read anew.</param>
/// <param name="Failed">Reports that could not be, which stay as they were, by the name of their files.</param>
/// <param name="Stopped">Whether it was stopped before its end; what it did before stays.</param>
public sealed record RereadSummary(int Read, ImmutableArray<(int Report, string Name, ImportProblem Problem)> Failed, bool Stopped);

/// <summary>
/// Reads reports of the archive again from their original bytes: with a newer reader, with what a person says of them, or
/// when a deleted one is restored. Articles, and events that are still told in the same words, keep their ids. Share it.
/// </summary>
public sealed class ReportRereading(ArchiveDatabase database, ArticleReader reader)
{
    private const int ReportsInTransaction = 50;

    /// <summary>Reads all reports again that are not deleted, the ones that an older reader read first.</summary>
    /// <param name="onlyOutdated">Leaves those alone that the present reader has read.</param>
    public async Task<RereadSummary> RunAsync(
        bool onlyOutdated = false,
        IProgress<RereadProgress>? progress = null,
        CancellationToken cancel = default
    )
    {
        PlaceTable.Write(database, reader.Gazetteer.Places);
        var reports = FindReports(onlyOutdated);
        var (done, failed) = (0, ImmutableArray.CreateBuilder<(int, string, ImportProblem)>());
        using var writer = new ReportWriter(database);
        await OrderedWork.RunAsync(
            reports,
            static _ => 0,
            Read,
            ready =>
            {
                if ((ready.Reread is { } reread ? writer.Rewrite(reread) : ready.Problem) is { } problem)
                {
                    failed.Add((ready.Report, ready.Name, problem));
                }

                done++;
                if (done % ReportsInTransaction == 0)
                {
                    writer.Commit();
                }

                progress?.Report(new RereadProgress(done, reports.Count));
            },
            cancel
        );
        writer.Commit();
        new CrossReportDating(database, reader).Run(reports, cancel: cancel);
        return new RereadSummary(done - failed.Count, failed.ToImmutable(), done < reports.Count);
    }

    /// <summary>Reads a report again with the publication day and publisher that a person gives where its own data give none.</summary>
    /// <returns>Why it could not be read; null when it was.</returns>
    public ImportProblem? Read(int report, DateOnly? published, string? publisher)
    {
        using var writer = new ReportWriter(database);
        var (reread, problem) = FindOriginal(report)?.Read(reader, published, publisher) ?? (null, new ImportProblem("no-report"));
        problem ??= writer.Rewrite(reread!);
        if (problem is null)
        {
            writer.Commit();
            new CrossReportDating(database, reader).Run([report], [report]);
        }

        return problem;
    }

    /// <summary>Deletes a report: it is hidden everywhere, and its versions stay so that it can be restored.</summary>
    /// <returns>Whether there was such a report that was not deleted yet.</returns>
    public bool Delete(int report)
    {
        if (FindState(report) is not false)
        {
            return false;
        }

        var dating = new CrossReportDating(database, reader);
        var others = dating.FindDatedBy([report]);
        using (var writer = new ReportWriter(database))
        {
            if (!writer.MarkDeleted(report, DateTime.UtcNow))
            {
                return false;
            }

            writer.Commit();
        }

        dating.Date(others);
        return true;
    }

    /// <summary>Takes a deleted report into use again, read with the present reader and under its old ids.</summary>
    /// <returns>Why it could not be; null when it is in use again.</returns>
    public ImportProblem? Restore(int report)
    {
        if (FindState(report) is not true)
        {
            return new ImportProblem("no-report");
        }

        var (reread, problem) = FindOriginal(report)!.Read(reader);
        using var writer = new ReportWriter(database);
        problem ??= writer.Rewrite(reread!);
        if (problem is null)
        {
            writer.MarkRestored(report);
            writer.Commit();
            new CrossReportDating(database, reader).Run([report], [report]);
        }

        return problem;
    }

    /// <summary>Reads some reports; neither a reading nor a problem where one is no longer there.</summary>
    private Ready[] Read(IReadOnlyList<int> reports)
    {
        var ready = new Ready[reports.Count];
        var decoded = new List<(int Index, StoredOriginal Original, ReadFile File)>();
        using (var connection = database.Open())
        {
            for (var i = 0; i < reports.Count; i++)
            {
                var original = StoredOriginal.Find(connection, reports[i]);
                var (file, problem) = original?.Decode() ?? (null, null);
                ready[i] = new Ready(reports[i], original?.FileName ?? "", null, problem);
                if (file is not null)
                {
                    decoded.Add((i, original!, file));
                }
            }
        }

        foreach (var ((i, original, file), (articles, problem)) in decoded.Zip(reader.ReadEach([.. decoded.Select(static one => one.File.Source)])))
        {
            ready[i] = ready[i] with { Reread = problem is null ? original.Reread(file, articles) : null, Problem = problem };
        }

        return ready;
    }

    private StoredOriginal? FindOriginal(int report)
    {
        using var connection = database.Open();
        return StoredOriginal.Find(connection, report);
    }

    /// <summary>Whether a report is deleted; null when there is none of this id.</summary>
    private bool? FindState(int report)
    {
        using var connection = database.Open();
        using var command = connection.CreateCommand();
        command.CommandText = """SELECT "DeletedAt" IS NOT NULL FROM "Reports" WHERE "Id" = $report""";
        command.Parameters.AddWithValue("$report", report);
        return command.ExecuteScalar() is long state ? state != 0 : null;
    }

    private List<int> FindReports(bool onlyOutdated)
    {
        using var connection = database.Open();
        using var command = connection.CreateCommand();
        command.CommandText = """
            SELECT report."Id" FROM "Reports" report
            JOIN "ReportVersions" version ON version."ReportId" = report."Id" AND version."IsCurrent" = 1
            WHERE report."DeletedAt" IS NULL AND version."ReaderVersion" < $reader
            ORDER BY version."ReaderVersion", report."Id"
            """;
        command.Parameters.AddWithValue("$reader", onlyOutdated ? ArticleReader.Version : int.MaxValue);
        using var rows = command.ExecuteReader();
        var reports = new List<int>();
        while (rows.Read())
        {
            reports.Add(rows.GetInt32(0));
        }

        return reports;
    }

    /// <summary>A report read anew, or what kept it from being.</summary>
    private sealed record Ready(int Report, string Name, RereadReport? Reread, ImportProblem? Problem);
}
