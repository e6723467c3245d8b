using ReportAtlas.Archive.History;
using ReportAtlas.Archive.Storage;
using ReportAtlas.Language;

namespace ReportAtlas.Archive.Import;

/// <summary>
/// Imports reports: reads them on all cores and writes them one after the other, in the order given. Same bytes twice
/// change nothing; a changed file becomes a new version of its report; a deleted report stays deleted. Afterwards reports without a day are dated by what others tell, where that settles one. The archive's copy
/// of the gazetteer is brought in step with the reader's first. Share it; one import at a time goes on.
/// </summary>
public sealed class ReportImporter(ArchiveDatabase database, ArticleReader reader) : IDisposable
{
    /// <summary>Reports that share a transaction at most: more do not make it faster, and other writers wait less.</summary>
    private const int ReportsInTransaction = 100;

    /// <summary>Milliseconds after which what is written is shown, so that an import is seen to grow.</summary>
    private const int TransactionMilliseconds = 500;

    /// <summary>From so many new reports on SQLite looks at its tables again.</summary>
    private const int ManyReports = 500;

    private readonly SemaphoreSlim _oneAtATime = new(1);
    private bool _isGazetteerWritten;

    /// <summary>Imports files. Stopping it keeps the reports that were finished, and the summary says so; nothing is thrown.</summary>
    /// <param name="run">An earlier call's <see cref="ImportSummary.Run"/> when this is one more batch of the same import.</param>
    /// <exception cref="Microsoft.Data.Sqlite.SqliteException">The archive cannot be written to (disk full, locked for long); what was committed stays.</exception>
    public async Task<ImportSummary> ImportAsync(
        FoundFiles found,
        ImportOptions options,
        IProgress<ImportProgress>? progress = null,
        int? run = null,
        CancellationToken cancel = default
    )
    {
        ArgumentNullException.ThrowIfNull(found);
        ArgumentNullException.ThrowIfNull(options);
        try
        {
            await _oneAtATime.WaitAsync(cancel);
        }
        catch (OperationCanceledException)
        {
            // Who leaves while another import goes on has no import.
            return new ImportSummary { Run = run ?? 0, Stopped = true };
        }

        try
        {
            return await Task.Run(() => RunAsync(found, options, progress, run, cancel), CancellationToken.None);
        }
        finally
        {
            _oneAtATime.Release();
        }
    }

    public void Dispose() => _oneAtATime.Dispose();

    private async Task<ImportSummary> RunAsync(
        FoundFiles found,
        ImportOptions options,
        IProgress<ImportProgress>? progress,
        int? run,
        CancellationToken cancel
    )
    {
        WriteGazetteer();
        using var known = new KnownReports(database);
        var preparation = new ReportPreparation(reader, known, options);
        using var writer = new ReportWriter(database);
        using var history = writer.Begin(options.Door, run, DateTime.UtcNow);
        var (written, changed) = (new List<int>(), new List<int>());
        var (summary, done, total) = (new ImportSummary { Run = history.Id }, 0, found.Files.Length + found.Refused.Length);
        foreach (var refused in found.Refused)
        {
            Count(refused, null);
        }

        var (inTransaction, since) = (0, Environment.TickCount64);
        await OrderedWork.RunAsync(
            ContainedReports.Open(found.Files, options, change => Interlocked.Add(ref total, change)),
            static file => file.Length,
            preparation.Prepare,
            prepared =>
            {
                Count(prepared.Report is { } report ? writer.Write(report, DateTime.UtcNow) : prepared.Outcome!, prepared.File.Path);
                if (++inTransaction >= ReportsInTransaction || Environment.TickCount64 - since > TransactionMilliseconds)
                {
                    writer.Commit(history.Count);
                    (inTransaction, since) = (0, Environment.TickCount64);
                }
            },
            cancel
        );
        writer.Commit(history.Count);
        new CrossReportDating(database, reader).Run(written, changed, cancel);
        var isStopped = cancel.IsCancellationRequested && done < total;
        writer.Commit(transaction =>
        {
            history.Count(transaction);
            history.End(transaction, DateTime.UtcNow, isStopped);
        });
        if (summary.Added + summary.NewVersions >= ManyReports)
        {
            await using var archive = await database.CreateFactory().CreateDbContextAsync(CancellationToken.None);
            await archive.OptimizeAsync(CancellationToken.None);
        }

        return summary with
        {
            Stopped = isStopped,
        };

        void Count(ImportOutcome outcome, string? path)
        {
            summary = summary.With(outcome);
            if (outcome is { Status: ImportStatus.Added or ImportStatus.NewVersion, ReportId: { } report })
            {
                written.Add(report);
                if (outcome.Status == ImportStatus.NewVersion)
                {
                    changed.Add(report);
                }
            }

            writer.Tell(history, outcome, path);
            progress?.Report(new ImportProgress(++done, total, outcome));
        }
    }

    private void WriteGazetteer()
    {
        if (!_isGazetteerWritten)
        {
            PlaceTable.Write(database, reader.Gazetteer.Places);
            _isGazetteerWritten = true;
        }
    }
}
