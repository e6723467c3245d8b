namespace ReportAtlas.Web.Endpoints;

/// <summary>The data that the map draws.</summary>
internal static class MapEndpoints
{
    internal static void MapMapData(this IEndpointRouteBuilder app)
    {
        app.MapGroup("/map");
    }
}
