using System.CommandLine;
using System.Globalization;
using ReportAtlas.Archive;
using ReportAtlas.Archive.History;
using ReportAtlas.Language;

namespace ReportAtlas.Web.Commands;

/// <summary>`reread`: all reports of the archive read again by the present reader.</summary>
internal static class RereadCommand
{
    private static readonly Option<string> Database = DatabaseOption.Create();

    private static readonly Option<bool> Outdated = new("--outdated") { Description = "Only those that an older reader read" };

    public static void AddTo(RootCommand root)
    {
        var reread = new Command("reread", "Read all reports of the archive again with this version's reader; articles and events keep their ids")
        {
            Database,
            Outdated,
        };
        reread.SetAction(RunAsync);
        root.Add(reread);
    }

    private static async Task<int> RunAsync(ParseResult call, CancellationToken cancel)
    {
        var database = new ArchiveDatabase(call.GetValue(Database)!);
        await database.MigrateAsync(cancel);
        var output = call.InvocationConfiguration.Output;
        var display = output == Console.Out && !Console.IsOutputRedirected ? new Bar(output) : null;
        var summary = await new ReportRereading(database, new ArticleReader()).RunAsync(call.GetValue(Outdated), display, cancel);
        await output.WriteLineAsync(
            (display is null ? "" : "\r\u001b[K")
                + string.Create(
                    CultureInfo.InvariantCulture,
                    $"{summary.Read} reports read again by reader {ArticleReader.Version}, {summary.Failed.Length} left as they were"
                )
        );
        foreach (var (report, name, problem) in summary.Failed)
        {
            await output.WriteLineAsync(
                string.Create(CultureInfo.InvariantCulture, $"failed       report {report}, {ImportDisplay.Describe(name, problem)}")
            );
        }

        if (summary.Stopped)
        {
            await call.InvocationConfiguration.Error.WriteLineAsync(
                "reportatlas: stopped. `reportatlas reread --outdated` goes on from there when the reader is newer."
            );
        }

        return summary.Failed.IsEmpty && !summary.Stopped ? 0 : CommandLine.FallsShort;
    }

    private sealed class Bar(TextWriter output) : IProgress<RereadProgress>
    {
        private const int Step = 20;

        private readonly long _begun = TimeProvider.System.GetTimestamp();

        public void Report(RereadProgress value)
        {
            if (value.Done % Step == 0)
            {
                output.Write($"\r{ImportDisplay.Describe(value.Done, value.Total, TimeProvider.System.GetElapsedTime(_begun))}\u001b[K");
            }
        }
    }
}
