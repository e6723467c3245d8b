using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using ReportAtlas.Archive.Browse;
using ReportAtlas.Archive.Browse.Columns;
using ReportAtlas.Web.Hosting;
using ReportAtlas.Web.Screens;
using ReportAtlas.Web.State;
using ReportAtlas.Web.Wording;

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
    /// <param name="names">The language of the names, «ar» or «en»; the reader's when it is left out.</param>
    /// <param name="known">The stamp of the answer without any filter that the map has at hand; then counts are enough, see <see cref="Components.Map.MapCounts"/>.</param>
    private static async Task<Results<FileContentHttpResult, StatusCodeHttpResult>> GetPlacesAsync(
        HttpContext context,
        Archive.Browse.MapPlaces places,
        Totals totals,
        AtlasScreens screens,
        TypeCounts types,
        EventIndexSource events,
        Texts reader,
        KnownPlaces knownPlaces,
        CancellationToken cancel,
        string? names = null,
        string? known = null
    )
    {
        var texts = In(names, reader);
        var stamp = await events.StampAsync(cancel);
        var (state, _) = await screens.CheckAsync(AtlasState.Read(context.Request.QueryString.Value ?? "").State, cancel);
        var filter = state.Filter;
        var query = state.ToFilterQuery();
        return await TaggedJson.WriteAsync<object>(
            context,
            $"places {stamp} {texts.Code} {query} {known == stamp}",
            async () =>
            {
                if (known == stamp && query.Length == 0)
                {
                    return new Components.Map.MapUnchanged(stamp);
                }

                var (data, all, kinds) = (
                    await places.FindAsync(filter, cancel),
                    await totals.CountAsync(filter, cancel),
                    await types.FindAsync(filter, cancel)
                );
                // Both stamps are of the same archive only when it has not changed meanwhile.
                var positions =
                    known == stamp && await knownPlaces.FindAsync(stamp, cancel) is { } found && await events.StampAsync(cancel) == stamp
                        ? found
                        : null;
                return (positions is null ? null : MapDrawing.TryCount(data, all, kinds, positions))
                    ?? (object)MapDrawing.Of(data, all, kinds, texts, await events.StampAsync(cancel) == stamp ? stamp : "");
            }
        );
    }

    /// <summary>The PMTiles file that the settings chose, in the parts that the map asks for.</summary>
    private static Results<PhysicalFileHttpResult, NotFound> GetBaseMap(BaseMapSource source) =>
        source.File is { } file
            ? TypedResults.PhysicalFile(file, "application/vnd.pmtiles", lastModified: File.GetLastWriteTimeUtc(file), enableRangeProcessing: true)
            : TypedResults.NotFound();

    /// <param name="names">As for the places.</param>
    /// <param name="ranks">The ranks, «1-4» or «5-6»; all when it is left out. The lesser ones are many and seen only from near.</param>
    private static async Task<FileContentHttpResult> GetTownsAsync(
        HttpContext context,
        PlaceDirectories directories,
        Texts reader,
        CancellationToken cancel,
        string? names = null,
        string? ranks = null
    )
    {
        var towns = TownNames.Of(await directories.GetAsync(cancel), In(names, reader));
        var (first, last) =
            (ranks ?? "").Split('-') is [var from, var to]
            && int.TryParse(from, CultureInfo.InvariantCulture, out var least)
            && int.TryParse(to, CultureInfo.InvariantCulture, out var most)
                ? (least, most)
                : (1, int.MaxValue);
        return TaggedJson.Write(context.Response, towns.Where(town => town.Rank >= first && town.Rank <= last));
    }

    private static Texts In(string? language, Texts reader) =>
        language is "ar" ? Texts.Arabic
        : language is "en" ? Texts.English
        : reader;
}
