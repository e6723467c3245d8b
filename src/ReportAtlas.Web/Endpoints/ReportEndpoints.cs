using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using ReportAtlas.Archive.History;

namespace ReportAtlas.Web.Endpoints;

/// <summary>Links to passages that follow their quote from version to version, and deleting and restoring reports.</summary>
internal static class ReportEndpoints
{
    internal static void MapReports(this IEndpointRouteBuilder app)
    {
        app.MapGet("/article/{id:int}/passage", FindPassageAsync);
        var report = app.MapGroup("/report/{id:int}");
        report.MapPost("/delete", (int id, [FromForm] string? back, ReportRereading reports) => Act(id, back, () => reports.Delete(id)));
        report.MapPost("/restore", (int id, [FromForm] string? back, ReportRereading reports) => Act(id, back, () => reports.Restore(id) is null));
    }

    /// <summary>Leads to the paragraph that holds the quote today, or to the versions when it is gone.</summary>
    private static async Task<Results<RedirectHttpResult, NotFound>> FindPassageAsync(int id, string? quote, ReportVersions versions, CancellationToken cancel) =>
        await versions.FindPassageAsync(id, quote ?? "", cancel) switch
        {
            null => TypedResults.NotFound(),
            { Block: { } block } place => TypedResults.Redirect(string.Create(CultureInfo.InvariantCulture, $"/?report={place.Article}&p={block}")),
            var place => TypedResults.Redirect(string.Create(CultureInfo.InvariantCulture, $"/report/{place.Report}/versions?quote={Uri.EscapeDataString(quote ?? "")}")),
        };

    private static RedirectHttpResult Act(int id, string? back, Func<bool> act)
    {
        try
        {
            act();
        }
        catch (Exception failure) when (ImportFailure.Find(failure) is { } code)
        {
            return TypedResults.Redirect(ImportEndpoints.AddressOfFailure(code));
        }

        // Only to a page of this site.
        var isOwn = back is ['/', not ('/' or '\\'), ..];
        return TypedResults.Redirect(isOwn ? back! : string.Create(CultureInfo.InvariantCulture, $"/report/{id}/versions"));
    }
}
