using System.Collections.Immutable;
using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using ReportAtlas.Archive.History;
using ReportAtlas.Archive.Import;
using ReportAtlas.Web.Commands;
using ReportAtlas.Web.State;
using ReportAtlas.Web.Wording;

namespace ReportAtlas.Web.Endpoints;

/// <summary>
/// What the import page sends: files, batch by batch from its script or all at once from the plain form, and what a person
/// says of reports. A form is answered with the page, the script with JSON.
/// </summary>
internal static class ImportEndpoints
{
    /// <summary>The most bytes of one request, a zip archive of the largest size that is taken.</summary>
    private const long LargestUpload = 2L * 1024 * 1024 * 1024 + 1024 * 1024;

    /// <summary>Letters of what a person may write in a field.</summary>
    private const int LongestField = 200;

    /// <summary>The most files of one request of the plain form.</summary>
    private const int MostFiles = 20_000;

    internal static void MapImport(this IEndpointRouteBuilder app)
    {
        var import = app.MapGroup("/import");
        import
            .MapPost("/files", TakeFilesAsync)
            // Larger files wait on disk and not in memory.
            .WithFormOptions(multipartBodyLengthLimit: LargestUpload, valueCountLimit: MostFiles, bufferBodyLengthLimit: LargestUpload)
            .WithMetadata(new RequestSizeLimitAttribute(LargestUpload));
        import.MapPost("/given", TakeGiven);
        import.MapPost("/retry", RetryAsync);
        import.MapGet("/state", GetStateAsync);
    }

    private static async Task<Results<JsonHttpResult<ImportBatch>, JsonHttpResult<ImportStopped>, RedirectHttpResult>> TakeFilesAsync(
        HttpContext context,
        IFormFileCollection files,
        [FromForm] string? published,
        [FromForm] string? publisher,
        [FromForm] int? run,
        ReportImporter importer,
        ImportHistory history,
        ImportActivity activity,
        Texts texts
    )
    {
        ImmutableArray<ReportFile> reports =
        [
            .. files
                .Where(file => file.FileName.Length > 0)
                .Select(file => ReportFile.FromUpload(UploadName.Clean(file.FileName), file.Length, file.OpenReadStream)),
            .. context.Request.Form["claimed"].OfType<string>().Select(Claimed).OfType<ReportFile>(),
        ];
        // A number that no import has would break the whole batch.
        var known = run is { } number && await history.FindRunAsync(number, context.RequestAborted) is not null ? run : null;
        if (reports.IsEmpty)
        {
            return WantsJson(context)
                ? TypedResults.Json(new ImportBatch(known ?? 0, []), JsonImportDisplay.Options)
                : TypedResults.Redirect("/import");
        }

        var options = new ImportOptions
        {
            Door = ImportDoor.Page,
            Published = AddressDate.TryFirst(published ?? "", out var day) ? day : null,
            Publisher = Plain(publisher),
        };
        var outcomes = new Outcomes(activity);
        activity.Begin();
        try
        {
            var summary = await importer.ImportAsync(new FoundFiles(reports, []), options, outcomes, known, context.RequestAborted);
            return WantsJson(context)
                ? TypedResults.Json(
                    new ImportBatch(summary.Run, [.. outcomes.All.Select(outcome => ImportOutcomeText.Of(outcome, texts.IsArabic))]),
                    JsonImportDisplay.Options
                )
                : TypedResults.Redirect(AddressOf(summary.Run));
        }
        catch (Exception failure) when (ImportFailure.Find(failure) is { } code)
        {
            return WantsJson(context)
                ? TypedResults.Json(
                    new ImportStopped(code, texts[$"import.failed.{code}"]),
                    JsonImportDisplay.Options,
                    statusCode: StatusCodes.Status503ServiceUnavailable
                )
                : TypedResults.Redirect(AddressOfFailure(code));
        }
        finally
        {
            activity.End();
        }
    }

    /// <summary>A file that the script did not send since it is too large, so that it is refused and told like the others: «bytes name».</summary>
    private static ReportFile? Claimed(string claim) =>
        claim.Split(' ', 2) is [var bytes, var name] && long.TryParse(bytes, NumberStyles.None, CultureInfo.InvariantCulture, out var length)
            ? ReportFile.FromUpload(UploadName.Clean(name), length, () => Stream.Null)
            : null;

    private static RedirectHttpResult TakeGiven(
        [FromForm] int report,
        [FromForm] int run,
        [FromForm] string? published,
        [FromForm] string? publisher,
        ReportRereading reports
    )
    {
        DateOnly? day = null;
        if (Plain(published) is { } written)
        {
            if (!AddressDate.TryFirst(written, out var read))
            {
                return TypedResults.Redirect($"{AddressOf(run)}&wrong={Uri.EscapeDataString(written)}");
            }

            day = read;
        }

        var page = $"{AddressOf(run)}#report-{report.ToString(CultureInfo.InvariantCulture)}";
        try
        {
            return TypedResults.Redirect(reports.Read(report, day, Plain(publisher)) is null ? page : Unsaved.AddTo(page, Unsaved.Report));
        }
        catch (Exception failure) when (ImportFailure.Find(failure) is { } code)
        {
            return TypedResults.Redirect(Unsaved.AddTo(page, code));
        }
    }

    private static async Task<RedirectHttpResult> RetryAsync(
        [FromForm] int run,
        ImportHistory history,
        ReportImporter importer,
        ImportActivity activity,
        CancellationToken cancel
    )
    {
        var files = await history.FindRefusedFilesAsync(run, cancel);
        if (files.IsEmpty)
        {
            return TypedResults.Redirect(AddressOf(run));
        }

        activity.Begin();
        try
        {
            var summary = await importer.ImportAsync(FileFinder.Find(files), new ImportOptions { Door = ImportDoor.Page }, activity, cancel: cancel);
            return TypedResults.Redirect(AddressOf(summary.Run));
        }
        catch (Exception failure) when (ImportFailure.Find(failure) is { } code)
        {
            return TypedResults.Redirect(AddressOfFailure(code));
        }
        finally
        {
            activity.End();
        }
    }

    /// <summary>What an open page asks now and then: a word that changes with the archive.</summary>
    private static async Task<FileContentHttpResult> GetStateAsync(
        HttpContext context,
        ImportHistory history,
        ImportActivity activity,
        CancellationToken cancel
    ) => TaggedJson.Write(context.Response, new { archive = await history.FindStateAsync(cancel), running = activity.IsRunning });

    internal static string AddressOf(int run) => $"/import?run={run.ToString(CultureInfo.InvariantCulture)}";

    internal static string AddressOfFailure(string code) => $"/import?failed={code}";

    private static bool WantsJson(HttpContext context) =>
        context.Request.Headers.Accept.ToString().Contains("application/json", StringComparison.Ordinal);

    /// <summary>What a person wrote in a field, cut where it is longer than any name; null for nothing.</summary>
    private static string? Plain(string? text) =>
        string.IsNullOrWhiteSpace(text) ? null
        : text.Trim() is { Length: > LongestField } longer ? longer[..LongestField]
        : text.Trim();

    /// <summary>Gathers what became of the files of one request and passes it on to whoever watches.</summary>
    private sealed class Outcomes(ImportActivity activity) : IProgress<ImportProgress>
    {
        /// <summary>An archive may bring hundreds of thousands; the history has them all.</summary>
        private const int Most = 500;

        public List<ImportOutcome> All { get; } = [];

        public void Report(ImportProgress value)
        {
            activity.Report(value);
            if (All.Count < Most)
            {
                All.Add(value.Last);
            }
        }
    }
}

/// <summary>What the page's script is told of a batch of files.</summary>
internal sealed record ImportBatch(int Run, ImmutableArray<ImportOutcomeText> Items);
