namespace ReportAtlas.Archive.Import;

/// <summary>Imports what comes into watched folders until it is stopped, whatever goes wrong meanwhile.</summary>
public sealed class WatchedImport(ReportImporter importer)
{
    /// <summary>Between two looks at a folder; a file comes in after two.</summary>
    internal TimeSpan Pause { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>The longest wait after a failure; the first is one pause, and each further one in a row twice as long as that before.</summary>
    internal TimeSpan LongestPause { get; init; } = TimeSpan.FromMinutes(1);

    /// <param name="paths">Folders and patterns.</param>
    /// <param name="activity">Told while something is imported; null when nobody looks.</param>
    /// <param name="progress">Told of each file.</param>
    /// <param name="tell">Told what kept files from coming in (an archive that is locked, a full disk), and after what time they are tried again.</param>
    public async Task RunAsync(
        IReadOnlyList<string> paths,
        ImportOptions options,
        ImportActivity? activity,
        IProgress<ImportProgress>? progress,
        Action<Exception, TimeSpan> tell,
        CancellationToken cancel
    )
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(tell);
        var (watch, wait) = (new FolderWatch(paths), Pause);
        do
        {
            if (await TryAsync(watch, options with { Door = ImportDoor.Watch }, activity, progress, cancel) is not { } failure)
            {
                wait = Pause;
                continue;
            }

            tell(failure, wait);
            if (!await HasWaitedAsync(wait, cancel))
            {
                return;
            }

            wait = TimeSpan.FromTicks(Math.Min(wait.Ticks * 2, LongestPause.Ticks));
        } while (await HasWaitedAsync(Pause, cancel));
    }

    /// <summary>Looks once and imports what has settled; gives what kept it from that, null when nothing did.</summary>
    private async Task<Exception?> TryAsync(
        FolderWatch watch,
        ImportOptions options,
        ImportActivity? activity,
        IProgress<ImportProgress>? progress,
        CancellationToken cancel
    )
    {
        var found = new FoundFiles([], []);
        try
        {
            found = watch.Look();
            if (found.Files.IsEmpty && found.Refused.IsEmpty)
            {
                return null;
            }

            activity?.Begin();
            try
            {
                await importer.ImportAsync(found, options, progress ?? activity, cancel: cancel);
                return null;
            }
            finally
            {
                activity?.End();
            }
        }
#pragma warning disable CA1031 // a watch goes on whatever happens to one import, and tells of it
        catch (Exception failure)
#pragma warning restore CA1031
        {
            watch.GiveAgain(found);
            return failure;
        }
    }

    /// <summary>Waits; false when it was stopped meanwhile.</summary>
    private static async Task<bool> HasWaitedAsync(TimeSpan time, CancellationToken cancel)
    {
        try
        {
            await Task.Delay(time, cancel);
            return true;
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }
}
