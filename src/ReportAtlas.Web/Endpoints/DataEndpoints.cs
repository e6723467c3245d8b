using Microsoft.AspNetCore.Http.HttpResults;
using ReportAtlas.Archive.Browse;
using ReportAtlas.Archive.Browse.Columns;
using ReportAtlas.Web.Screens;
using ReportAtlas.Web.State;

namespace ReportAtlas.Web.Endpoints;

/// <summary>
/// The data of the page's own scripts: counts of every facet, the timeline, suggestions. Each reads the same query as the
/// page and, like it, ignores what it cannot use.
/// </summary>
internal static class DataEndpoints
{
    /// <summary>More bars than any screen has room for.</summary>
    private const int MostBars = 400;

    internal static void MapData(this IEndpointRouteBuilder app)
    {
        var data = app.MapGroup("/data");
        data.MapGet("/facets.json", GetFacetsAsync);
        data.MapGet("/timeline.json", GetTimelineAsync);
        data.MapGet("/suggest.json", GetSuggestionsAsync);
    }

    private static async Task<Results<FileContentHttpResult, StatusCodeHttpResult>> GetFacetsAsync(
        HttpContext context,
        AtlasScreens screens,
        Facets facets,
        Totals totals,
        EventIndexSource events,
        CancellationToken cancel
    )
    {
        var stamp = await events.StampAsync(cancel);
        var state = await ReadAsync(context, screens, cancel);
        var filter = state.Filter;
        return await TaggedJson.WriteAsync(
            context,
            $"facets {stamp} {state.ToFilterQuery()}",
            async () => new FacetAnswer(await totals.CountAsync(filter, cancel), await facets.FindAsync(filter, cancel))
        );
    }

    /// <param name="bars">At most how many bars.</param>
    /// <param name="first">First day of the stretch shown; all of it when it is left out.</param>
    /// <param name="last">Its last day.</param>
    private static async Task<Results<FileContentHttpResult, StatusCodeHttpResult>> GetTimelineAsync(
        HttpContext context,
        AtlasScreens screens,
        Timeline timeline,
        EventIndexSource events,
        CancellationToken cancel,
        int bars = 80,
        string? first = null,
        string? last = null
    )
    {
        var stamp = await events.StampAsync(cancel);
        var state = await ReadAsync(context, screens, cancel);
        DateOnly? from = AddressDate.TryFirst(first ?? "", out var day) ? day : null;
        DateOnly? to = AddressDate.TryLast(last ?? "", out day) ? day : null;
        return await TaggedJson.WriteAsync(
            context,
            FormattableString.Invariant($"timeline {stamp} {state.ToFilterQuery()} {bars} {from:O} {to:O}"),
            async () => TimelineAnswer.Of(await timeline.FindAsync(state.Filter, Math.Clamp(bars, 1, MostBars), from, to, cancel))
        );
    }

    private static async Task<Results<FileContentHttpResult, StatusCodeHttpResult>> GetSuggestionsAsync(
        HttpContext context,
        Suggestions suggestions,
        EventIndexSource events,
        CancellationToken cancel,
        string? text = null
    ) =>
        await TaggedJson.WriteAsync(
            context,
            $"suggest {await events.StampAsync(cancel)} {text}",
            async () => await suggestions.FindAsync(text ?? "", cancel: cancel)
        );

    private static async Task<AtlasState> ReadAsync(HttpContext context, AtlasScreens screens, CancellationToken cancel) =>
        (await screens.CheckAsync(AtlasState.Read(context.Request.QueryString.Value ?? "").State, cancel)).State;
}

/// <summary>The totals of a filter with the counts beside them.</summary>
internal sealed record FacetAnswer(EventTotals Totals, FacetCounts Facets);

/// <summary>A timeline with the codes of the families in the order in which its bars count them; the last are those of no family.</summary>
internal sealed record TimelineAnswer(TimelineUnit Unit, IReadOnlyList<string> Families, IReadOnlyList<TimelineBar> Bars, int Coarse, int Undated)
{
    internal static TimelineAnswer Of(TimelineCounts counts) =>
        new(counts.Unit, [.. AcledFamily.All.Select(family => family.Code), "other"], counts.Bars, counts.Coarse, counts.Undated);
}
