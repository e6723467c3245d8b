using System.CommandLine;
using System.Globalization;
using ReportAtlas.Archive.Import;
using ReportAtlas.Language;
using ReportAtlas.Language.Evaluation;

namespace ReportAtlas.Web.Commands;

/// <summary>`read`: one JSON reading a report, into a folder; no archive is opened.</summary>
internal static class ReadCommand
{
    private static readonly Argument<string[]> Paths = new("PATH")
    {
        Description = "Files (.txt, .md, .html, .zip, .csv, .json, .jsonl) and folders, which are searched at any depth",
        Arity = ArgumentArity.OneOrMore,
    };

    private static readonly Option<string> Output = new("--output")
    {
        Description = "Folder for the readings, one .json a report, named after it; made when it is missing",
        HelpName = "DIR",
        Required = true,
    };

    private static readonly Option<DateOnly?> Published = PublishedOption.Create();

    private static readonly Option<bool> Json = JsonOption.Create();

    public static void AddTo(RootCommand root)
    {
        var read = new Command(
            "read",
            """
            Write what is read in reports as JSON, without an archive; reports read together help to date each other

            Example:
              reportatlas read ~/reports --output readings
            """
        )
        {
            Paths,
            Output,
            Published,
            Json,
        };
        read.SetAction(RunAsync);
        root.Add(read);
    }

    private static async Task<int> RunAsync(ParseResult call, CancellationToken cancel)
    {
        var (output, folder) = (call.InvocationConfiguration.Output, call.GetValue(Output)!);
        Directory.CreateDirectory(folder);
        var found = FileFinder.Find(call.GetValue(Paths)!);
        var options = new ImportOptions { Published = call.GetValue(Published) };
        var reading = new FileReading(new ArticleReader(), options);
        var (written, refused) = (new HashSet<string>(StringComparer.OrdinalIgnoreCase), found.Refused.ToList());
        foreach (var file in ContainedReports.Open(found.Files, options))
        {
            cancel.ThrowIfCancellationRequested();
            var id = NameOf(file);
            var (result, problem) = written.Contains(id) ? (null, new ImportProblem("same-name", id)) : reading.Read(id, file);
            problem ??= await WriteAsync(Path.Combine(folder, $"{id}.json"), result!);
            if (problem is not null)
            {
                refused.Add(ImportOutcome.Refuse(file.Name, problem));
                continue;
            }

            written.Add(id);
        }

        foreach (var (id, dated) in reading.DateByOthers().Where(dated => written.Contains(dated.Id)))
        {
            if (await WriteAsync(Path.Combine(folder, $"{id}.json"), dated) is { } problem)
            {
                written.Remove(id);
                refused.Add(ImportOutcome.Refuse(id, problem));
            }
        }

        if (call.GetValue(Json))
        {
            await JsonOption.WriteAsync(
                output,
                new
                {
                    folder = Path.GetFullPath(folder),
                    written,
                    refused = refused.Select(outcome => new { outcome.Name, problem = ProblemText.Describe(outcome.Refusal!, arabic: false) }),
                }
            );
            return refused.Count == 0 ? 0 : CommandLine.FallsShort;
        }

        var display = new ImportDisplay(output, asBar: false, TimeProvider.System);
        foreach (var outcome in refused)
        {
            display.Report(new ImportProgress(0, 0, outcome));
        }

        await output.WriteLineAsync(
            string.Create(CultureInfo.InvariantCulture, $"{written.Count} readings in {folder}, {refused.Count} files refused")
        );
        return refused.Count == 0 ? 0 : CommandLine.FallsShort;
    }

    /// <summary>Writes a reading, whole or not at all; gives what kept it from being written.</summary>
    private static async Task<ImportProblem?> WriteAsync(string path, ReadingFile reading)
    {
        try
        {
            await File.WriteAllTextAsync(path, reading.ToJson() + "\n", CancellationToken.None);
            return null;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            DeleteBegun(path);
            return new ImportProblem("not-written", failure.Message);
        }
    }

    private static void DeleteBegun(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // What could not be written because of it was never begun.
        }
    }

    /// <summary>What a report's reading is named after: its file without the extension, an article of a list by its number there («list.csv#3»).</summary>
    private static string NameOf(ReportFile file) =>
        file.Format == ReportFormat.ListItem ? Path.GetFileName(file.Name) : Path.GetFileNameWithoutExtension(file.Name);
}
