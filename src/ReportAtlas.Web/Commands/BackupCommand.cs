using System.CommandLine;
using ReportAtlas.Archive;

namespace ReportAtlas.Web.Commands;

/// <summary>`backup`: a whole copy of the archive, made while it is in use.</summary>
internal static class BackupCommand
{
    private static readonly Argument<string> Copy = new("FILE")
    {
        Description = "Where the copy goes; a file that is there is replaced once the copy is whole",
    };

    private static readonly Option<string> Database = DatabaseOption.Create();

    private static readonly Option<bool> Json = JsonOption.Create();

    public static void AddTo(RootCommand root)
    {
        var backup = new Command(
            "backup",
            """
            Copy the archive, while it may be in use, into one file

            Examples:
              reportatlas backup atlas-2026-01-31.db
              reportatlas backup /mnt/backup/atlas.db --database data/reportatlas.db --json
            """
        )
        {
            Copy,
            Database,
            Json,
        };
        backup.SetAction(RunAsync);
        root.Add(backup);
    }

    private static async Task<int> RunAsync(ParseResult call, CancellationToken cancel)
    {
        var (database, copy, settings) = (call.GetValue(Database)!, Path.GetFullPath(call.GetValue(Copy)!), call.InvocationConfiguration);
        if (!File.Exists(database))
        {
            await settings.Error.WriteLineAsync($"reportatlas: there is no archive {database}. Name it with --database.");
            return CommandLine.Usage;
        }

        if (copy == Path.GetFullPath(database))
        {
            await settings.Error.WriteLineAsync("reportatlas: the copy cannot be the archive itself. Name another file.");
            return CommandLine.Usage;
        }

        await Task.Run(() => ArchiveBackup.Copy(new ArchiveDatabase(database), copy), cancel);
        var bytes = new FileInfo(copy).Length;
        await (
            call.GetValue(Json)
                ? JsonOption.WriteAsync(
                    settings.Output,
                    new
                    {
                        database = Path.GetFullPath(database),
                        copy,
                        bytes,
                    }
                )
                : settings.Output.WriteLineAsync($"{copy}: {bytes:N0} bytes")
        );
        return 0;
    }
}
