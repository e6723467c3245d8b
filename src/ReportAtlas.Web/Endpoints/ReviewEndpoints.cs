using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using ReportAtlas.Archive.Reviews;
using ReportAtlas.Web.State;
using ReportAtlas.Web.Wording;

namespace ReportAtlas.Web.Endpoints;

/// <summary>Takes what a person makes of an event from the buttons on its card. Forms only, with the page's antiforgery token.</summary>
internal static class ReviewEndpoints
{
    // The token is checked by hand, since the framework's own refusal ends in the page for errors.
    internal static void MapReviews(this IEndpointRouteBuilder app) => app.MapPost("/events/{id:int}/review", SetAsync).DisableAntiforgery();

    /// <summary>Sets the review and leads back to the page that it was given on, which also tells when the event is gone.</summary>
    private static async Task<Results<RedirectHttpResult, ContentHttpResult>> SetAsync(
        int id,
        [FromForm] string? status,
        [FromForm] string? seen,
        [FromForm(Name = "return")] string? back,
        HttpContext context,
        IAntiforgery antiforgery,
        EventReviews reviews,
        Texts texts,
        CancellationToken cancel
    )
    {
        if (!await antiforgery.IsRequestValidAsync(context) || Status(status) is not { } chosen)
        {
            return TypedResults.Text(texts["review.stale"], "text/plain; charset=utf-8", statusCode: StatusCodes.Status400BadRequest);
        }

        var page = IsPage(back) ? back! : "/";
        try
        {
            var outcome = await reviews.SetAsync(id, chosen, seen: Status(seen), cancel: cancel);
            return TypedResults.LocalRedirect(outcome == ReviewOutcome.Overtaken ? Unsaved.AddTo(page, Unsaved.Review) : page);
        }
        catch (Exception failure) when (ImportFailure.Find(failure) is { } code)
        {
            return TypedResults.LocalRedirect(Unsaved.AddTo(page, code));
        }
    }

    private static ReviewStatus? Status(string? name) =>
        Enum.TryParse<ReviewStatus>(name, ignoreCase: true, out var status) && Enum.IsDefined(status) ? status : null;

    // Only the atlas itself is led back to, so that no form can send a person elsewhere.
    private static bool IsPage(string? address) => address == "/" || address?.StartsWith("/?", StringComparison.Ordinal) == true;
}
