using System.CommandLine;
using System.Globalization;
using ReportAtlas.Archive;
using ReportAtlas.Archive.History;
using ReportAtlas.Archive.Import;
using ReportAtlas.Archive.Import.Lists;
using ReportAtlas.Language;

namespace ReportAtlas.Web.Commands;

/// <summary>`import`: reports into the archive.</summary>
internal static class ImportCommand
{
    private static readonly Argument<string[]> Paths = new("PATH")
    {
        Description = "Files (.txt, .md, .html, .zip, .csv, .json, .jsonl), patterns in quotes, and folders, which are searched at any depth",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private static readonly Option<string> Database = DatabaseOption.Create();

    private static readonly Option<DateOnly?> Published = PublishedOption.Create();

    private static readonly Option<string?> Publisher = new("--publisher")
    {
        Description = "Publisher, for reports whose own data name none",
        HelpName = "NAME",
    };

    private static readonly Option<ColumnMap?> Map = MapOption.Create();

    private static readonly Option<bool> Watch = new("--watch") { Description = "Go on importing what comes into the folders, until stopped" };

    private static readonly Option<bool> Retry = new("--retry")
    {
        Description = "Try those files again that were refused before and still lie where they lay",
    };

    private static readonly Option<bool> Json = new("--json")
    {
        Description = "Write one JSON object a file instead of words, and the sum as the last",
    };

    public static void AddTo(RootCommand root)
    {
        var import = new Command("import", "Import reports; the same bytes twice change nothing, a changed file becomes a new version")
        {
            Paths,
            Database,
            Published,
            Publisher,
            Map,
            Watch,
            Retry,
            Json,
        };
        import.Validators.Add(call =>
        {
            if (call.GetValue(Paths) is null or [] && !call.GetValue(Retry))
            {
                call.AddError("Required argument missing for command: 'import'. Name files or folders, or --retry.");
            }
        });
        import.SetAction(RunAsync);
        root.Add(import);
    }

    private static async Task<int> RunAsync(ParseResult call, CancellationToken cancel)
    {
        var database = new ArchiveDatabase(call.GetValue(Database)!);
        await database.MigrateAsync(cancel);
        using var importer = new ReportImporter(database, new ArticleReader());
        var (output, paths) = (call.InvocationConfiguration.Output, call.GetValue(Paths)!);
        IImportDisplay progress = call.GetValue(Json)
            ? new JsonImportDisplay(output)
            : new ImportDisplay(output, asBar: output == Console.Out && !Console.IsOutputRedirected, TimeProvider.System);
        var options = new ImportOptions
        {
            Published = call.GetValue(Published),
            Publisher = call.GetValue(Publisher),
            Columns = call.GetValue(Map) ?? ColumnMap.ByName,
        };
        if (call.GetValue(Watch))
        {
            await new WatchedImport(importer).RunAsync(paths, options, null, progress, Tell, cancel);
            progress.Finish();
            return 0;
        }

        void Tell(Exception failure, TimeSpan wait)
        {
            progress.Finish();
            call.InvocationConfiguration.Error.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"reportatlas: {CommandLine.Describe(failure, call)} It is tried again in {wait.TotalSeconds:0} s."
                )
            );
        }

        var again = call.GetValue(Retry) ? await new ImportHistory(database.CreateFactory()).FindRefusedFilesAsync(cancel: cancel) : [];
        var summary = await importer.ImportAsync(FileFinder.Find([.. again, .. paths]), options, progress, cancel: cancel);
        progress.Finish();
        progress.Sum(summary);
        if (summary.Stopped)
        {
            await call.InvocationConfiguration.Error.WriteLineAsync(
                "reportatlas: stopped. What was finished is in the archive; the same call goes on from there."
            );
        }

        return summary.Refused.IsEmpty && !summary.Stopped ? 0 : CommandLine.FallsShort;
    }

    /// <summary>What an import did, in one line.</summary>
    internal static string Describe(ImportSummary summary) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{summary.Total} {(summary.Total == 1 ? "file" : "files")}: {summary.Added} added, {summary.NewVersions} new versions, {summary.Unchanged} unchanged, {summary.Refused.Length} refused"
        );
}
