using System.CommandLine;
using System.Globalization;
using ReportAtlas.Archive;
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
        Arity = ArgumentArity.OneOrMore,
    };

    private static readonly Option<string> Database = DatabaseOption.Create();

    private static readonly Option<DateOnly?> Published = PublishedOption.Create();

    private static readonly Option<string?> Publisher = new("--publisher")
    {
        Description = "Publisher, for reports whose front matter names none",
        HelpName = "NAME",
    };

    private static readonly Option<ColumnMap> Map = MapOption.Create();

    public static void AddTo(RootCommand root)
    {
        var import = new Command("import", "Import reports; the same bytes twice change nothing, a changed file becomes a new version")
        {
            Paths, Database, Published, Publisher, Map,
        };
        import.SetAction(RunAsync);
        root.Add(import);
    }

    private static async Task<int> RunAsync(ParseResult call, CancellationToken cancel)
    {
        var database = new ArchiveDatabase(call.GetValue(Database)!);
        await database.MigrateAsync(cancel);
        using var importer = new ReportImporter(database, new ArticleReader());
        var output = call.InvocationConfiguration.Output;
        var progress = new ImportDisplay(output, asBar: output == Console.Out && !Console.IsOutputRedirected);
        var options = new ImportOptions { Published = call.GetValue(Published), Publisher = call.GetValue(Publisher), Columns = call.GetValue(Map)! };
        var summary = await importer.ImportAsync(FileFinder.Find(call.GetValue(Paths)!), options, progress, cancel);
        progress.Finish();
        await output.WriteLineAsync(Describe(summary));
        if (summary.Stopped)
        {
            await call.InvocationConfiguration.Error.WriteLineAsync("reportatlas: stopped. What was finished is in the archive; the same call goes on from there.");
        }

        return summary.Refused.IsEmpty && !summary.Stopped ? 0 : CommandLine.FallsShort;
    }

    private static string Describe(ImportSummary summary) => string.Create(
        CultureInfo.InvariantCulture,
        $"{summary.Total} files: {summary.Added} added, {summary.NewVersions} new versions, {summary.Unchanged} unchanged, {summary.Refused.Length} refused");
}
