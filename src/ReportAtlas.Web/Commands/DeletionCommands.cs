using System.CommandLine;
using System.Globalization;
using ReportAtlas.Archive;
using ReportAtlas.Archive.History;
using ReportAtlas.Archive.Import;
using ReportAtlas.Language;

namespace ReportAtlas.Web.Commands;

/// <summary>`delete` and `restore-report`: hide reports everywhere, and take them into use again.</summary>
internal static class DeletionCommands
{
    private static readonly Argument<int[]> Ids = new("ID")
    {
        Description = "Numbers of reports, as `import --json` and the import history tell them",
        Arity = ArgumentArity.OneOrMore,
    };

    private static readonly Option<string> Database = DatabaseOption.Create();

    public static void AddTo(RootCommand root)
    {
        var delete = new Command("delete", "Delete reports: they are hidden everywhere and can be restored") { Ids, Database };
        delete.SetAction(
            (call, cancel) => RunAsync(call, "deleted", (reports, id) => reports.Delete(id) ? null : new ImportProblem("no-report"), cancel)
        );
        var restore = new Command("restore-report", "Take deleted reports into use again, under their old numbers") { Ids, Database };
        restore.SetAction((call, cancel) => RunAsync(call, "restored", (reports, id) => reports.Restore(id), cancel));
        root.Add(delete);
        root.Add(restore);
    }

    private static async Task<int> RunAsync(ParseResult call, string done, Func<ReportRereading, int, ImportProblem?> act, CancellationToken cancel)
    {
        var database = new ArchiveDatabase(call.GetValue(Database)!);
        await database.MigrateAsync(cancel);
        var (reports, code) = (new ReportRereading(database, new ArticleReader()), 0);
        foreach (var id in call.GetValue(Ids)!)
        {
            var problem = act(reports, id);
            code = problem is null ? code : CommandLine.FallsShort;
            await call.InvocationConfiguration.Output.WriteLineAsync(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{(problem is null ? done : "refused"), -12} {(problem is null ? $"report {id}" : ImportDisplay.Describe($"report {id}", problem))}"
                )
            );
        }

        return code;
    }
}
