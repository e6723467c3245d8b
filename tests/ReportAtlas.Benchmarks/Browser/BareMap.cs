using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace ReportAtlas.Benchmarks.Browser;

/// <summary>
/// What the page is compared with: a page that holds nothing but Leaflet and the same markers from a JSON file, and that
/// draws the file again when asked to. On a server of its own.
/// </summary>
internal sealed class BareMap : IAsyncDisposable
{
    private const string Page = """
        <!DOCTYPE html><meta charset="utf-8"><title>Bare</title><link rel="stylesheet" href="/leaflet.css">
        <style>body { margin: 0 } #map { height: 100vh } .map-spot { display: block; width: 24px; height: 24px; border-radius: 12px; background: #a33 }</style>
        <div id="map"></div>
        <script type="module">
          import * as L from '/leaflet.js';
          const map = L.map('map', { center: [35.5, 40.2], zoom: 7.5, zoomSnap: 0.5 });
          let drawn = [];
          window.draw = async (round) => {
            const { places } = await (await fetch(`/places.json?${round}`)).json();
            drawn.forEach((marker) => marker.remove());
            drawn = places.map(({ lat, lng }) => L.marker([lat, lng], { icon: L.divIcon({ html: '<a class="map-spot" href="#"></a>', className: '', iconSize: [0, 0] }) }).addTo(map));
          };
          draw(0);
        </script>
        """;

    private readonly WebApplication _app;

    private BareMap(WebApplication app) => _app = app;

    public Uri Address => new(_app.Urls.First());

    /// <param name="places">JSON: <c>{ places: [{ lat, lng }] }</c>.</param>
    public static async Task<BareMap> StartAsync(string places)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseSetting(WebHostDefaults.ServerUrlsKey, "http://127.0.0.1:0");
        var app = builder.Build();
        var leaflet = Path.Combine(Repository.Folder, "node_modules", "leaflet", "dist");
        app.MapGet("/", () => Results.Content(Page, "text/html"));
        app.MapGet("/places.json", () => Results.Content(places, "application/json"));
        app.MapGet("/leaflet.js", () => Results.File(Path.Combine(leaflet, "leaflet-src.esm.js"), "text/javascript"));
        app.MapGet("/leaflet.css", () => Results.File(Path.Combine(leaflet, "leaflet.css"), "text/css"));
        await app.StartAsync();
        return new BareMap(app);
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}
