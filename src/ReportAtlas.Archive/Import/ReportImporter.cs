using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Threading.Channels;
using Microsoft.EntityFrameworkCore;
using ReportAtlas.Archive.Storage;
using ReportAtlas.Language;

namespace ReportAtlas.Archive.Import;

/// <summary>
/// Imports reports: reads them on all cores and writes them one after the other, in the order given. Same bytes twice
/// change nothing; a changed file becomes a new version of its report. The archive's copy of the gazetteer is brought in
/// step with the reader's first. Share it; one import at a time goes on.
/// </summary>
public sealed class ReportImporter(ArchiveDatabase database, ArticleReader reader) : IDisposable
{
    /// <summary>Reports that share a transaction at most: more do not make it faster, and other writers wait less.</summary>
    private const int ReportsInTransaction = 100;

    /// <summary>Milliseconds after which what is written is shown, so that an import is seen to grow.</summary>
    private const int TransactionMilliseconds = 500;

    private readonly SemaphoreSlim _oneAtATime = new(1);

    /// <summary>Imports files. Stopping it keeps the reports that were finished, and the summary says so; nothing is thrown.</summary>
    /// <exception cref="Microsoft.Data.Sqlite.SqliteException">The archive cannot be written to (disk full, locked for long); what was committed stays.</exception>
    public async Task<ImportSummary> ImportAsync(
        FoundFiles found, ImportOptions options, IProgress<ImportProgress>? progress = null, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(found);
        ArgumentNullException.ThrowIfNull(options);
        await _oneAtATime.WaitAsync(CancellationToken.None);
        try
        {
            return await Task.Run(() => RunAsync(found, options, progress, cancel), CancellationToken.None);
        }
        finally
        {
            _oneAtATime.Release();
        }
    }

    public void Dispose() => _oneAtATime.Dispose();

    private async Task<ImportSummary> RunAsync(FoundFiles found, ImportOptions options, IProgress<ImportProgress>? progress, CancellationToken cancel)
    {
        var known = await PrepareArchiveAsync();
        var (summary, done, total) = (new ImportSummary(), 0, found.Files.Length + found.Refused.Length);
        foreach (var refused in found.Refused)
        {
            Count(refused);
        }

        var preparing = Channel.CreateBounded<Task<Preparation>>(Environment.ProcessorCount * 4);
        var producing = ProduceAsync(found, options, known, preparing.Writer, change => Interlocked.Add(ref total, change), cancel);
        using var writer = new ReportWriter(database);
        var (inTransaction, since) = (0, Environment.TickCount64);
        await foreach (var task in preparing.Reader.ReadAllAsync(CancellationToken.None))
        {
            var preparation = await task;
            if (cancel.IsCancellationRequested)
            {
                continue;
            }

            Count(preparation.Report is { } report ? writer.Write(report, DateTime.UtcNow) : preparation.Outcome!);
            if (++inTransaction >= ReportsInTransaction || Environment.TickCount64 - since > TransactionMilliseconds)
            {
                writer.Commit();
                (inTransaction, since) = (0, Environment.TickCount64);
            }
        }

        await producing;
        writer.Commit();
        await OptimizeAsync();
        return summary with { Stopped = cancel.IsCancellationRequested && done < total };

        void Count(ImportOutcome outcome)
        {
            summary = summary.With(outcome);
            progress?.Report(new ImportProgress(++done, total, outcome));
        }
    }

    /// <summary>Brings the archive's places in step and gives the hashes of all current versions.</summary>
    private async Task<HashSet<string>> PrepareArchiveAsync()
    {
        PlaceTable.Write(database, reader.Gazetteer.Places);
        await using var archive = await database.CreateFactory().CreateDbContextAsync();
        return await archive.ReportVersions.Where(version => version.IsCurrent).Select(version => version.Sha256).ToHashSetAsync();
    }

    private async Task OptimizeAsync()
    {
        await using var archive = await database.CreateFactory().CreateDbContextAsync();
        await archive.OptimizeAsync(CancellationToken.None);
    }

    /// <summary>Hands out the files' preparation in order; the channel's bound keeps memory in bounds.</summary>
    private async Task ProduceAsync(
        FoundFiles found, ImportOptions options, HashSet<string> known, ChannelWriter<Task<Preparation>> preparing, Action<int> resize, CancellationToken cancel)
    {
        foreach (var file in ContainedReports.Open(found.Files, options, resize))
        {
            if (cancel.IsCancellationRequested)
            {
                break;
            }

            await preparing.WriteAsync(Task.Run(() => Prepare(file, options, known), CancellationToken.None), CancellationToken.None);
        }

        preparing.Complete();
    }

    private Preparation Prepare(ReportFile file, ImportOptions options, HashSet<string> known)
    {
        var (bytes, problem) = file.Read(options.MaximumBytes);
        if (bytes is null)
        {
            return Refuse(file, problem!);
        }

        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes));
        if (known.Contains(hash))
        {
            return new Preparation(null, new ImportOutcome(file.Name, ImportStatus.Unchanged, null, Unused(options)));
        }

        var (read, refusal) = ReportReader.Read(file.Name, bytes, options, file.Format);
        if (read is null)
        {
            return Refuse(file, refusal!);
        }

        try
        {
            return new Preparation(new PreparedReport(file, bytes, hash, read, options, reader.Read(read.Source)), null);
        }
#pragma warning disable CA1031 // one report that the reader stumbles over must not stop the thousands after it
        catch (Exception failure)
#pragma warning restore CA1031
        {
            return Refuse(file, new ImportProblem("reader-failed", failure.Message));
        }
    }

    private static Preparation Refuse(ReportFile file, ImportProblem problem) => new(null, ImportOutcome.Refuse(file.Name, problem));

    private static ImmutableArray<ImportProblem> Unused(ImportOptions options) =>
        options.Published is null && options.Publisher is null ? [] : [new ImportProblem("already-here")];

    /// <summary>A report ready to be written, or what became of its file without that.</summary>
    private sealed record Preparation(PreparedReport? Report, ImportOutcome? Outcome);
}
