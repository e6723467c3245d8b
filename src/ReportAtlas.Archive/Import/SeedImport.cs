using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;

namespace ReportAtlas.Archive.Import;

/// <summary>Fills an empty archive from a folder of sample reports, so that a first start has something to show.</summary>
public sealed class SeedImport(IDbContextFactory<ArchiveContext> archives, ReportImporter importer)
{
    /// <summary>Imports the folder's reports; null, and nothing done, when the archive holds a report or there is no such folder.</summary>
    public async Task<ImportSummary?> RunAsync(string folder, IProgress<ImportProgress>? progress = null, CancellationToken cancel = default)
    {
        await using (var archive = await archives.CreateDbContextAsync(cancel))
        {
            if (!Directory.Exists(folder) || await archive.Reports.AnyAsync(cancel))
            {
                return null;
            }
        }

        // Known by their place among the seeds, not by where the program lies, which changes with every publish.
        var found = FileFinder.Find([folder]);
        ImmutableArray<ReportFile> files =
            [.. found.Files.Select(file => ReportFile.FromDisk(file.Name, $"seeds/{Path.GetRelativePath(folder, file.Name).Replace('\\', '/')}"))];
        return await importer.ImportAsync(found with { Files = files }, new ImportOptions { Door = ImportDoor.Seeds }, progress, cancel: cancel);
    }
}
