using Microsoft.AspNetCore.Http.HttpResults;
using ReportAtlas.Archive.Browse;
using ReportAtlas.Archive.Browse.Columns;
using ReportAtlas.Web.Hosting;
using ReportAtlas.Web.Screens;
using ReportAtlas.Web.State;

namespace ReportAtlas.Web.Endpoints;

/// <summary>The data that the map draws: places with their events under a filter, and the names of the base map.</summary>
internal static class MapEndpoints
{
    internal static void MapMapData(this IEndpointRouteBuilder app)
    {
        var map = app.MapGroup("/map");
        map.MapGet("/places.json", GetPlacesAsync);
        map.MapGet("/towns.json", GetTownsAsync);
        app.MapMethods(BaseMapSource.FileAddress, [HttpMethods.Get, HttpMethods.Head], GetBaseMap);
    }

    /// <summary>Reads the same query as the page. What the page would tell as wrong is ignored here too.</summary>
    private static async Task<Results<FileContentHttpResult, StatusCodeHttpResult>> GetPlacesAsync(
        HttpContext context, Archive.Browse.MapPlaces places, Totals totals, AtlasScreens screens, TypeCounts types, EventIndexSource events, CancellationToken cancel)
    {
        var stamp = await events.StampAsync(cancel);
        var (state, _) = await screens.CheckAsync(AtlasState.Read(context.Request.QueryString.Value ?? "").State, cancel);
        var filter = state.ToFilter();
        return await TaggedJson.WriteAsync(
            context, $"places {stamp} {state.ToFilterQuery()}",
            async () => MapDrawing.Of(await places.FindAsync(filter, cancel), await totals.CountAsync(filter, cancel), await types.FindAsync(filter, cancel)));
    }

    /// <summary>The PMTiles file that the settings chose, in the parts that the map asks for.</summary>
    private static Results<PhysicalFileHttpResult, NotFound> GetBaseMap(BaseMapSource source) => source.File is { } file
        ? TypedResults.PhysicalFile(file, "application/vnd.pmtiles", lastModified: File.GetLastWriteTimeUtc(file), enableRangeProcessing: true)
        : TypedResults.NotFound();

    private static async Task<FileContentHttpResult> GetTownsAsync(HttpContext context, PlaceDirectories directories, CancellationToken cancel) =>
        TaggedJson.Write(context.Response, TownNames.Of(await directories.GetAsync(cancel)));
}
