using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;

namespace ReportAtlas.Archive.Import;

/// <summary>Fills an empty archive from a folder of sample reports, so that a first start has something to show.</summary>
public sealed class SeedImport(IDbContextFactory<ArchiveContext> archives, ReportImporter importer)
{
    /// <summary>
    /// Imports the folder's reports, or goes on with that where the last time it did not come to its end; null, and nothing
    /// done, when the archive holds reports otherwise or there is no such folder.
    /// </summary>
    public async Task<ImportSummary?> RunAsync(string folder, IProgress<ImportProgress>? progress = null, CancellationToken cancel = default)
    {
        await using (var archive = await archives.CreateDbContextAsync(cancel))
        {
            if (!Directory.Exists(folder) || (await archive.Reports.AnyAsync(cancel) && !await IsUnfinishedAsync(archive, cancel)))
            {
                return null;
            }
        }

        // Known by their place among the seeds, not by where the program lies, which changes with every publish.
        var found = FileFinder.Find([folder]);
        ImmutableArray<ReportFile> files =
        [
            .. found.Files.Select(file => ReportFile.FromDisk(file.Name, $"seeds/{Path.GetRelativePath(folder, file.Name).Replace('\\', '/')}")),
        ];
        return await importer.ImportAsync(found with { Files = files }, new ImportOptions { Door = ImportDoor.Seeds }, progress, cancel: cancel);
    }

    private static Task<bool> IsUnfinishedAsync(ArchiveContext archive, CancellationToken cancel) =>
        archive
            .ImportRuns.Where(run => run.Door == ImportDoor.Seeds)
            .OrderByDescending(run => run.Id)
            .Take(1)
            .AnyAsync(run => run.EndedAt == null || run.IsStopped, cancel);
}
