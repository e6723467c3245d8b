using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using ReportAtlas.Archive.History;
using ReportAtlas.Archive.Import;
using ReportAtlas.Web.State;

namespace ReportAtlas.Web.Endpoints;

/// <summary>Links to passages that follow their quote from version to version, and deleting and restoring reports.</summary>
internal static class ReportEndpoints
{
    internal static void MapReports(this IEndpointRouteBuilder app)
    {
        app.MapGet("/article/{id:int}/passage", FindPassageAsync);
        var report = app.MapGroup("/report/{id:int}");
        report.MapPost(
            "/delete",
            (int id, [FromForm] string? back, ReportRereading reports) =>
                Act(id, back, () => reports.Delete(id) ? null : new ImportProblem("no-report"))
        );
        report.MapPost("/restore", (int id, [FromForm] string? back, ReportRereading reports) => Act(id, back, () => reports.Restore(id)));
    }

    /// <summary>Leads to the paragraph that holds the quote today, or to the versions when it is gone.</summary>
    private static async Task<Results<RedirectHttpResult, NotFound>> FindPassageAsync(
        int id,
        string? quote,
        ReportVersions versions,
        CancellationToken cancel
    ) =>
        await versions.FindPassageAsync(id, quote ?? "", cancel) switch
        {
            null => TypedResults.NotFound(),
            { Block: { } block } place => TypedResults.Redirect(string.Create(CultureInfo.InvariantCulture, $"/?report={place.Article}&p={block}")),
            var place => TypedResults.Redirect(
                string.Create(CultureInfo.InvariantCulture, $"/report/{place.Report}/versions?quote={Uri.EscapeDataString(quote ?? "")}")
            ),
        };

    /// <summary>Does something to a report and leads to the page of its versions, which tells what it is now, or back to the page that asked for it.</summary>
    private static RedirectHttpResult Act(int id, string? back, Func<ImportProblem?> act)
    {
        // Only to a page of this site.
        var isOwn = back is ['/', not ('/' or '\\'), ..];
        var page = isOwn ? back! : string.Create(CultureInfo.InvariantCulture, $"/report/{id}/versions");
        try
        {
            return TypedResults.Redirect(act() is null ? page : Unsaved.AddTo(page, Unsaved.Report));
        }
        catch (Exception failure) when (ImportFailure.Find(failure) is { } code)
        {
            return TypedResults.Redirect(Unsaved.AddTo(page, code));
        }
    }
}
