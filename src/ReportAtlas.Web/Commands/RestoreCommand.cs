using System.CommandLine;
using System.Globalization;
using ReportAtlas.Archive;

namespace ReportAtlas.Web.Commands;

/// <summary>`restore`: puts a copy in the archive's place; the old archive is kept aside.</summary>
internal static class RestoreCommand
{
    private static readonly Argument<string> Copy = new("FILE") { Description = "The copy that `backup` made" };

    private static readonly Option<string> Database = DatabaseOption.Create();

    private static readonly Option<bool> Json = JsonOption.Create();

    public static void AddTo(RootCommand root)
    {
        var restore = new Command(
            "restore",
            """
            Put a copy in the archive's place, after checking it; stop the server first

            The old archive is kept beside it, with the time in its name.

            Example:
              reportatlas restore atlas-2026-01-31.db --database data/reportatlas.db
            """
        )
        {
            Copy,
            Database,
            Json,
        };
        restore.SetAction(RunAsync);
        root.Add(restore);
    }

    private static async Task<int> RunAsync(ParseResult call, CancellationToken cancel)
    {
        var (database, copy, settings) = (
            Path.GetFullPath(call.GetValue(Database)!),
            Path.GetFullPath(call.GetValue(Copy)!),
            call.InvocationConfiguration
        );
        if (copy == database)
        {
            await settings.Error.WriteLineAsync("reportatlas: the copy cannot be the archive itself. Name another file.");
            return CommandLine.Usage;
        }

        if (await ArchiveBackup.CheckAsync(copy, cancel) is { } problem)
        {
            await settings.Error.WriteLineAsync($"reportatlas: {copy} was not restored: {problem}. The archive is as it was.");
            return CommandLine.FallsShort;
        }

        if (ArchiveBackup.IsInUse(new ArchiveDatabase(database)))
        {
            await settings.Error.WriteLineAsync($"reportatlas: {database} is open in another program. Stop the server, then restore.");
            return CommandLine.FallsShort;
        }

        var time = TimeProvider.System.GetLocalNow().ToString("yyyyMMdd-HHmmss", CultureInfo.InvariantCulture);
        var aside = Path.ChangeExtension(database, $".{time}.db");
        var hadOld = await Task.Run(() => ArchiveBackup.Restore(new ArchiveDatabase(database), copy, aside), cancel);
        if (call.GetValue(Json))
        {
            await JsonOption.WriteAsync(
                settings.Output,
                new
                {
                    database,
                    copy,
                    aside = hadOld ? aside : null,
                }
            );
        }
        else
        {
            await settings.Output.WriteLineAsync(hadOld ? $"{database} restored; the old archive is {aside}" : $"{database} restored");
        }

        return 0;
    }
}
