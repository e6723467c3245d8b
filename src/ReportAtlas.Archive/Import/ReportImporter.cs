using System.Collections.Immutable;
using System.Security.Cryptography;
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
        FoundFiles found, ImportOptions options, IProgress<ImportProgress>? progress = null, int? run = null, CancellationToken cancel = default)
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
        FoundFiles found, ImportOptions options, IProgress<ImportProgress>? progress, int? run, CancellationToken cancel)
    {
        WriteGazetteer();
        using var known = new KnownReports(database);
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
            files => Prepare(files, options, known),
            preparation =>
            {
                Count(preparation.Report is { } report ? writer.Write(report, DateTime.UtcNow) : preparation.Outcome!, preparation.File.Path);
                if (++inTransaction >= ReportsInTransaction || Environment.TickCount64 - since > TransactionMilliseconds)
                {
                    writer.Commit(history.Count);
                    (inTransaction, since) = (0, Environment.TickCount64);
                }
            },
            cancel);
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

        return summary with { Stopped = isStopped };

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

    private Preparation[] Prepare(IReadOnlyList<ReportFile> files, ImportOptions options, KnownReports known)
    {
        var preparations = new Preparation[files.Count];
        var decoded = new List<(int Index, byte[] Bytes, string Hash, ReadFile Read)>();
        for (var i = 0; i < files.Count; i++)
        {
            if (Decode(files[i], options, known, out var bytes, out var hash, out var read) is { } without)
            {
                preparations[i] = without;
            }
            else
            {
                decoded.Add((i, bytes, hash, read));
            }
        }

        var readings = reader.ReadEach([.. decoded.Select(static file => file.Read.Source)]);
        foreach (var ((i, bytes, hash, read), (articles, problem)) in decoded.Zip(readings))
        {
            preparations[i] = problem is null
                ? new Preparation(files[i], new PreparedReport(files[i], bytes, hash, read, options, articles), null)
                : Refuse(files[i], problem);
        }

        return preparations;
    }

    /// <summary>A file's bytes and text; what became of the file where there is nothing to read.</summary>
    private static Preparation? Decode(ReportFile file, ImportOptions options, KnownReports known, out byte[] bytes, out string hash, out ReadFile read)
    {
        (bytes, hash, read) = ([], "", null!);
        var (content, problem) = file.Read(options.MaximumBytes);
        if (content is null)
        {
            return Refuse(file, problem!);
        }

        (bytes, hash) = (content, Convert.ToHexStringLower(SHA256.HashData(content)));
        if (known.Find(hash) is { } same)
        {
            return new Preparation(file, null, Unchanged(file, same, options));
        }

        var (text, refusal) = Understand(file, bytes, options);
        if (text is null)
        {
            return Refuse(file, refusal!);
        }

        read = text;
        return null;
    }

    /// <summary>A file's text; a file that its format's reader stumbles over is refused by itself, so that the others are read.</summary>
    private static (ReadFile? File, ImportProblem? Refusal) Understand(ReportFile file, byte[] bytes, ImportOptions options)
    {
        try
        {
            return ReportReader.Read(file.Name, bytes, options, file.Format);
        }
#pragma warning disable CA1031 // one file that a parser stumbles over must not stop the thousands after it
        catch (Exception failure)
#pragma warning restore CA1031
        {
            return (null, new ImportProblem("reader-failed", failure.Message));
        }
    }

    private static Preparation Refuse(ReportFile file, ImportProblem problem) => new(file, null, ImportOutcome.Refuse(file.Name, problem));

    private static ImportOutcome Unchanged(ReportFile file, KnownReport same, ImportOptions options)
    {
        ImmutableArray<ImportProblem> notices = same.IsDeleted ? [ReportWriter.Deleted(same.Id)]
            : options.Published is null && options.Publisher is null ? [] : [new ImportProblem("already-here")];
        return new ImportOutcome(file.Name, ImportStatus.Unchanged, null, notices) { ReportId = same.Id };
    }

    /// <summary>A report ready to be written, or what became of its file without that.</summary>
    private sealed record Preparation(ReportFile File, PreparedReport? Report, ImportOutcome? Outcome);
}
