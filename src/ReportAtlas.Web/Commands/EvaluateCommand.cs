using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using ReportAtlas.Archive.Import;
using ReportAtlas.Language;
using ReportAtlas.Language.Evaluation;

namespace ReportAtlas.Web.Commands;

/// <summary>`evaluate`: reads reports and measures the readings against the gold.</summary>
internal static class EvaluateCommand
{
    private static readonly Argument<string> Texts = new("TEXTS") { Description = "Folder of the reports, .txt in UTF-8" };

    private static readonly Argument<string> Gold = new("GOLD") { Description = "Folder of the gold readings, .json, named after the reports" };

    private static readonly Option<bool> Verbose = new("--verbose") { Description = "Name every difference" };

    private static readonly Option<bool> UseMetadata = new("--use-metadata")
    {
        Description = "Tell the reader each publication date that the gold knows from outside, and take it for the truth",
    };

    private static readonly Option<string?> Floors = new("--floors")
    {
        Description = "File of lines `figure value`; a figure below its value makes the exit code 1",
        HelpName = "FILE",
    };

    private static readonly Option<bool> Json = JsonOption.Create();

    public static void AddTo(RootCommand root)
    {
        var evaluate = new Command(
            "evaluate",
            """
            Measure readings against gold readings

            Examples:
              reportatlas evaluate tests/readings/texts tests/readings/gold --verbose
              reportatlas evaluate texts gold --floors floors.tsv --json
            """
        )
        {
            Texts,
            Gold,
            Verbose,
            UseMetadata,
            Floors,
            Json,
        };
        evaluate.SetAction(RunAsync);
        root.Add(evaluate);
    }

    private static async Task<int> RunAsync(ParseResult call, CancellationToken cancel)
    {
        var (texts, gold, settings) = (call.GetValue(Texts)!, call.GetValue(Gold)!, call.InvocationConfiguration);
        foreach (var folder in new[] { texts, gold })
        {
            if (!Directory.Exists(folder))
            {
                await settings.Error.WriteLineAsync($"reportatlas: there is no folder {folder}.");
                return CommandLine.Usage;
            }
        }

        var floors = FigureFloors.Read(call.GetValue(Floors));
        var readings = Directory.CreateTempSubdirectory("reportatlas-");
        try
        {
            var refused = await ReadAllAsync(texts, gold, readings.FullName, call.GetValue(UseMetadata), cancel);
            var result = Evaluator.Compare(gold, readings.FullName, texts, new EvaluationOptions { UseMetadata = call.GetValue(UseMetadata) });
            await (
                call.GetValue(Json) ? settings.Output.WriteLineAsync(result.ToJson()) : PrintAsync(result, call.GetValue(Verbose), settings.Output)
            );
            var below = floors.FindBelow(result);
            foreach (var line in refused.Concat(below))
            {
                await settings.Error.WriteLineAsync($"reportatlas: {line}");
            }

            return below.Count + refused.Count == 0 ? 0 : CommandLine.FallsShort;
        }
        finally
        {
            readings.Delete(recursive: true);
        }
    }

    /// <summary>Writes the readings of the reports; gives what there is to say of those that could not be read, which count as readings that found nothing.</summary>
    private static async Task<List<string>> ReadAllAsync(string texts, string gold, string readings, bool useMetadata, CancellationToken cancel)
    {
        var (reader, plain, refused) = (new ArticleReader(), new ImportOptions(), new List<string>());
        var together = new FileReading(reader, plain);
        foreach (var goldFile in Directory.GetFiles(gold, "*.json").Order(StringComparer.Ordinal))
        {
            var id = Path.GetFileNameWithoutExtension(goldFile);
            var text = Path.Combine(texts, $"{id}.txt");
            if (!File.Exists(text))
            {
                continue;
            }

            cancel.ThrowIfCancellationRequested();
            var known = useMetadata ? await KnownDateAsync(goldFile, cancel) : null;
            var reading = known is null ? together : new FileReading(reader, plain with { Published = known });
            var (result, problem) = reading.Read(id, ReportFile.FromDisk(text));
            if (result is null)
            {
                refused.Add(ImportDisplay.Describe(text, problem!));
                continue;
            }

            await File.WriteAllTextAsync(Path.Combine(readings, $"{id}.json"), result.ToJson(), cancel);
        }

        foreach (var (id, dated) in together.DateByOthers())
        {
            await File.WriteAllTextAsync(Path.Combine(readings, $"{id}.json"), dated.ToJson(), cancel);
        }

        return refused;
    }

    /// <summary>The publication day that the gold knows from outside the text; null when the text gives one or nobody knows, or the gold is none, which is told when it is compared.</summary>
    private static async Task<DateOnly?> KnownDateAsync(string goldFile, CancellationToken cancel)
    {
        try
        {
            using var gold = JsonDocument.Parse(await File.ReadAllTextAsync(goldFile, cancel));
            return
                TextOf("published") is null
                && DateOnly.TryParseExact(TextOf("published_metadata"), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
                ? day
                : null;

            string? TextOf(string name) => gold.RootElement.TryGetProperty(name, out var value) ? value.GetString() : null;
        }
        catch (Exception broken) when (broken is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    private static async Task PrintAsync(EvaluationResult result, bool verbose, TextWriter output)
    {
        if (verbose)
        {
            foreach (var finding in result.Findings)
            {
                await output.WriteLineAsync(Describe(finding));
            }
        }

        var width = result.Figures.Max(figure => figure.Name.Length);
        foreach (var figure in result.Figures)
        {
            await output.WriteLineAsync($"{figure.Name.PadRight(width)} {figure.ValueText}");
        }

        await output.WriteLineAsync(
            $"recall by type: {string.Join(", ", result.RecallByType.Select(type => $"{type.Type} {type.Found}/{type.Expected}"))}"
        );
        if (result.TypeConfusions.Count > 0)
        {
            await output.WriteLineAsync(
                $"type confusions (gold -> read): {string.Join(", ", result.TypeConfusions.Select(type => $"{type.Expected}->{type.Found ?? "none"} {type.Times}"))}"
            );
        }

        await output.WriteLineAsync(result.ToJson());
    }

    private static string Describe(Finding finding)
    {
        var line = $"{finding.Kind} {finding.ReportId} {finding.Text}";
        line += finding.Expected is { } expected ? $" | gold: {expected}" : "";
        line += finding.Found is { } found ? $" | read: {found}" : "";
        return line + (finding.DistanceKm is { } distance ? string.Create(CultureInfo.InvariantCulture, $" | {distance:0} km off") : "");
    }
}
