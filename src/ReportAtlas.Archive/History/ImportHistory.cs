using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using ReportAtlas.Archive.Import;
using ReportAtlas.Archive.Storage;

namespace ReportAtlas.Archive.History;

/// <summary>A file of an import as the history shows it.</summary>
/// <param name="Item">What became of it.</param>
/// <param name="Article">The first article of its report; null when it was refused or the report is deleted.</param>
/// <param name="Title">That article's headline.</param>
/// <param name="IsDeleted">Whether its report was deleted since.</param>
/// <param name="HasDate">Whether its publication day is known now.</param>
/// <param name="HasPublisher">Whether its publisher is known now.</param>
public sealed record HistoryItem(ImportItem Item, int? Article, string? Title, bool IsDeleted, bool HasDate, bool HasPublisher);

/// <summary>Looks up what was imported when, and what became of it. May be shared and used from any thread.</summary>
public sealed class ImportHistory(IDbContextFactory<ArchiveContext> archives)
{
    /// <summary>The latest imports, the last first.</summary>
    public async Task<ImmutableArray<ImportRun>> FindRunsAsync(int skip, int take, CancellationToken cancel = default)
    {
        await using var archive = await archives.CreateDbContextAsync(cancel);
        return
        [
            .. (await archive.ImportRuns.AsNoTracking().OrderByDescending(run => run.Id).Skip(skip).Take(take).ToListAsync(cancel)).Select(run =>
                Look(archive, run)
            ),
        ];
    }

    /// <summary>The number of imports.</summary>
    public async Task<int> CountRunsAsync(CancellationToken cancel = default)
    {
        await using var archive = await archives.CreateDbContextAsync(cancel);
        return await archive.ImportRuns.CountAsync(cancel);
    }

    /// <summary>An import; null when there is none of this id.</summary>
    public async Task<ImportRun?> FindRunAsync(int id, CancellationToken cancel = default)
    {
        await using var archive = await archives.CreateDbContextAsync(cancel);
        return await archive.ImportRuns.AsNoTracking().SingleOrDefaultAsync(run => run.Id == id, cancel) is { } run ? Look(archive, run) : null;
    }

    /// <summary>Files of an import: the refused first, then those with something to notice, then the others in their order.</summary>
    public async Task<ImmutableArray<HistoryItem>> FindItemsAsync(int run, int skip, int take, CancellationToken cancel = default)
    {
        await using var archive = await archives.CreateDbContextAsync(cancel);
        var items = await archive
            .ImportItems.AsNoTracking()
            .Where(item => item.RunId == run)
            .OrderBy(item => item.Status == ImportStatus.Refused ? 0 : 1)
            .ThenBy(item => item.Id)
            .Skip(skip)
            .Take(take)
            .ToListAsync(cancel);
        return await WithReportsAsync(archive, items, cancel);
    }

    /// <summary>The number of files of an import that are told one by one.</summary>
    public async Task<int> CountItemsAsync(int run, CancellationToken cancel = default)
    {
        await using var archive = await archives.CreateDbContextAsync(cancel);
        return await archive.ImportItems.CountAsync(item => item.RunId == run, cancel);
    }

    /// <summary>Files that were refused, have not been taken since and still lie where they lay, so that they can be tried again.</summary>
    /// <param name="run">Of one import; null for all.</param>
    public async Task<ImmutableArray<string>> FindRefusedFilesAsync(int? run = null, CancellationToken cancel = default)
    {
        await using var archive = await archives.CreateDbContextAsync(cancel);
        var paths = await archive
            .ImportItems.Where(item => item.Status == ImportStatus.Refused && item.Path != null && (run == null || item.RunId == run))
            .Where(item => !archive.ImportItems.Any(later => later.Path == item.Path && later.Id > item.Id && later.Status != ImportStatus.Refused))
            .Select(item => item.Path!)
            .Distinct()
            .OrderBy(path => path)
            .ToListAsync(cancel);
        return [.. paths.Where(File.Exists)];
    }

    /// <summary>A word that changes whenever a report has come, changed or gone, whichever process did it.</summary>
    public async Task<string> FindStateAsync(CancellationToken cancel = default)
    {
        await using var archive = await archives.CreateDbContextAsync(cancel);
        var version = await archive.ReportVersions.MaxAsync(row => (int?)row.Id, cancel) ?? 0;
        var deleted = await archive.Reports.CountAsync(report => report.DeletedAt != null, cancel);
        var read = await archive.Articles.MaxAsync(row => (int?)row.Id, cancel) ?? 0;
        return $"{version}.{read}.{deleted}";
    }

    /// <summary>Whether one without an end still goes on.</summary>
    private static ImportRun Look(ArchiveContext archive, ImportRun run)
    {
        run.IsBrokenOff = run.EndedAt is null && !SignOfLife.IsGiven(archive.Database.GetDbConnection().DataSource, run.Id);
        return run;
    }

    private static async Task<ImmutableArray<HistoryItem>> WithReportsAsync(ArchiveContext archive, List<ImportItem> items, CancellationToken cancel)
    {
        var ids = items.Select(item => item.ReportId).OfType<int>().Distinct().ToList();
        var articles = await archive
            .Articles.AsNoTracking()
            .Where(article => ids.Contains(article.ReportId) && article.Ordinal == 0)
            .Select(article => new
            {
                article.ReportId,
                article.Id,
                article.Title,
                article.Publisher,
                article.PublishedFrom,
                article.PublishedTo,
            })
            .ToDictionaryAsync(article => article.ReportId, cancel);
        return
        [
            .. items.Select(item =>
                item.ReportId is { } report && articles.TryGetValue(report, out var article)
                    ? new HistoryItem(
                        item,
                        article.Id,
                        article.Title,
                        false,
                        article.PublishedFrom is not null && article.PublishedFrom == article.PublishedTo,
                        article.Publisher is not null
                    )
                    : new HistoryItem(item, null, null, item.ReportId is not null, true, true)
            ),
        ];
    }
}
