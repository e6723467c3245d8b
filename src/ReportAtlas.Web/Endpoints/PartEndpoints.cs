using System.Collections.Immutable;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http.HttpResults;
using ReportAtlas.Archive.Browse;
using ReportAtlas.Web.Components.Filters;
using ReportAtlas.Web.Components.List;
using ReportAtlas.Web.Hosting;
using ReportAtlas.Web.Screens;
using ReportAtlas.Web.State;

namespace ReportAtlas.Web.Endpoints;

/// <summary>Parts of the page that its scripts put in where a person asks for them. Each reads the same query as the page.</summary>
internal static class PartEndpoints
{
    internal static void MapParts(this IEndpointRouteBuilder app)
    {
        var parts = app.MapGroup("/parts");
        parts.MapGet("/branch", GetBranchAsync);
        parts.MapGet("/places", GetPlacesAsync);
        parts.MapGet("/list", GetListAsync);
    }

    /// <summary>What a place of the tree holds.</summary>
    /// <param name="of">Its id.</param>
    private static async Task<Results<RazorComponentResult<PlaceBranches>, NotFound>> GetBranchAsync(
        HttpContext context,
        AtlasScreens screens,
        PlaceTree tree,
        CancellationToken cancel,
        string of = ""
    )
    {
        var state = await ReadAsync(context, screens, cancel);
        return Find(await tree.FindAsync(state.Filter, cancel), of) is { } node
            ? Part<PlaceBranches>(
                new()
                {
                    ["Nodes"] = node.Children,
                    ["State"] = state,
                    ["Open"] = BranchCookie.Read(context).ToImmutableHashSet(),
                }
            )
            : TypedResults.NotFound();
    }

    /// <summary>Places by the beginning of their names.</summary>
    private static async Task<RazorComponentResult<PlaceMatches>> GetPlacesAsync(
        HttpContext context,
        AtlasScreens screens,
        Suggestions suggestions,
        PlaceDirectories directories,
        CancellationToken cancel,
        string find = ""
    )
    {
        var state = await ReadAsync(context, screens, cancel);
        return Part<PlaceMatches>(
            new()
            {
                ["Found"] = await suggestions.FindPlacesAsync(find, state.Filter, cancel: cancel),
                ["Places"] = await directories.GetAsync(cancel),
                ["State"] = state,
            }
        );
    }

    /// <summary>What the list of the page holds, for a page that was asked for without it: see <see cref="PartHeader"/>.</summary>
    private static async Task<RazorComponentResult<ListEntries>> GetListAsync(HttpContext context, AtlasScreens screens, CancellationToken cancel) =>
        Part<ListEntries>(new() { ["Screen"] = await screens.LoadAsync(context.Request.QueryString.Value ?? "", ScreenParts.List, cancel) });

    private static PlaceNode? Find(ImmutableArray<PlaceNode> nodes, string id) =>
        nodes.FirstOrDefault(node => node.Id == id) ?? nodes.Select(node => Find(node.Children, id)).FirstOrDefault(found => found is not null);

    private static RazorComponentResult<T> Part<T>(Dictionary<string, object?> parameters)
        where T : IComponent => new(parameters);

    private static async Task<AtlasState> ReadAsync(HttpContext context, AtlasScreens screens, CancellationToken cancel) =>
        (await screens.CheckAsync(AtlasState.Read(context.Request.QueryString.Value ?? "").State with { Language = null }, cancel)).State;
}
