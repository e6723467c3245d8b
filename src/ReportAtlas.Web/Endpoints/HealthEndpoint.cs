namespace ReportAtlas.Web.Endpoints;

/// <summary>Tells a container or a supervisor whether the program answers.</summary>
internal static class HealthEndpoint
{
    internal static void MapHealth(this IEndpointRouteBuilder app) => app.MapHealthChecks("/health");
}
