namespace ReportAtlas.Archive.Import;

/// <summary>Imports what comes into watched folders until it is stopped.</summary>
public sealed class WatchedImport(ReportImporter importer)
{
    /// <summary>Between two looks at a folder; a file comes in after two.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    /// <param name="paths">Folders and patterns.</param>
    /// <param name="activity">Told while something is imported; null when nobody looks.</param>
    /// <param name="progress">Told of each file.</param>
    public async Task RunAsync(
        IReadOnlyList<string> paths, ImportOptions options, ImportActivity? activity, IProgress<ImportProgress>? progress, CancellationToken cancel)
    {
        var watch = new FolderWatch(paths);
        using var timer = new PeriodicTimer(Pause);
        do
        {
            var found = watch.Look();
            if (found.Files.IsEmpty && found.Refused.IsEmpty)
            {
                continue;
            }

            activity?.Begin();
            try
            {
                await importer.ImportAsync(found, options with { Door = ImportDoor.Watch }, progress ?? activity, cancel: cancel);
            }
            finally
            {
                activity?.End();
            }
        }
        while (await NextAsync(timer, cancel));
    }

    private static async Task<bool> NextAsync(PeriodicTimer timer, CancellationToken cancel)
    {
        try
        {
            return await timer.WaitForNextTickAsync(cancel);
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }
}
