using System.Text.Json;
using BlazorLeaflet;
using Bunit;
using Microsoft.AspNetCore.Components;
using Xunit;

namespace ReportAtlas.Web.Tests.BlazorLeaflet;

public sealed class LayerTests
{
    [Fact]
    public void A_hundred_points_travel_in_one_message()
    {
        using var page = new MapContext();
        page.Render(builder => builder.AddChildContent(Points(100)));

        var changes = MapContext.Sent(page.Handle.VerifyInvoke("setLayers"));

        Assert.Equal(100, changes.GetProperty("set").GetArrayLength());
    }

    [Fact]
    public void Layers_taken_away_are_named_in_one_message()
    {
        using var page = new MapContext();
        page.SetLayers.SetVoidResult();
        var map = page.Render(builder => builder.AddChildContent(Points(3)));

        map.Render(builder => builder.AddChildContent(Points(1)));

        map.WaitForAssertion(() => page.Handle.VerifyInvoke("setLayers", 2));
        var last = MapContext.Sent(page.Handle.VerifyInvoke("setLayers", 2)[1]);
        Assert.Equal(["point-1", "point-2"], last.GetProperty("removed").EnumerateArray().Select(id => id.GetString()).Order());
        Assert.Empty(last.GetProperty("set").EnumerateArray());
    }

    [Fact]
    public void A_point_nowhere_on_earth_is_sent_without_a_position()
    {
        using var page = new MapContext();
        page.Render(builder =>
            builder.AddChildContent<Marker>(marker => marker.Add(m => m.Position, new LatLng(double.NaN, 40)).Add(m => m.Label, "?"))
        );

        var marker = MapContext.Sent(page.Handle.VerifyInvoke("setLayers")).GetProperty("set")[0];

        Assert.Equal(JsonValueKind.Null, marker.GetProperty("position").ValueKind);
    }

    [Fact]
    public void On_a_static_page_layers_stand_in_the_markup_for_a_script_to_find()
    {
        using var page = new MapContext(interactive: false);
        var map = page.Render(builder =>
            builder.AddChildContent<TileLayer>(tiles =>
                tiles.Add(t => t.UrlTemplate, "/tiles/{z}/{x}/{y}.png").Add(t => t.Attribution, new Credit("Surveyors <b>"))
            )
        );

        var layer = JsonDocument.Parse(map.Find("template").GetAttribute("data-leaflet-layer")!).RootElement;
        Assert.Equal("tile", layer.GetProperty("kind").GetString());
        Assert.Equal("/tiles/{z}/{x}/{y}.png", layer.GetProperty("url").GetString());
        Assert.Equal("Surveyors <b>", layer.GetProperty("credit").GetProperty("text").GetString());
    }

    [Fact]
    public void With_a_circuit_layers_leave_nothing_in_the_markup()
    {
        using var page = new MapContext();

        Assert.Empty(page.Render(builder => builder.AddChildContent(Points(2))).FindAll("template"));
    }

    [Fact]
    public void Every_kind_says_what_it_is()
    {
        using var page = new MapContext();
        page.Render(builder =>
            builder
                .AddChildContent<TileLayer>(layer => layer.Add(l => l.UrlTemplate, "/{z}/{x}/{y}"))
                .AddChildContent<GeoJsonDataLayer>(layer => layer.Add(l => l.Data, "{}").Add(l => l.OnClick, _ => { }))
                .AddChildContent<Marker>(layer => layer.Add(l => l.Label, "a").Add(l => l.Title, "b"))
                .AddChildContent<CircleMarker>(layer => layer.Add(l => l.Label, "a").Add(l => l.Style, new PathStyle("--river", Radius: 9)))
                .AddChildContent<Popup>(layer => layer.Add(l => l.Title, "a").Add(l => l.Href, "/x"))
        );

        Assert.Equal(
            ["tile False", "geojson True", "marker True", "circle False", "popup False"],
            MapContext
                .Sent(page.Handle.VerifyInvoke("setLayers"))
                .GetProperty("set")
                .EnumerateArray()
                .Select(layer => $"{layer.GetProperty("kind")} {layer.GetProperty("interactive")}")
        );
    }

    [Fact]
    public void A_layer_outside_a_map_says_where_it_belongs()
    {
        using var page = new BunitContext();

        var error = Assert.Throws<InvalidOperationException>(() => page.Render<Popup>());
        Assert.Contains(nameof(LeafletMap), error.Message, StringComparison.Ordinal);
    }

    private static RenderFragment Points(int count) =>
        builder =>
        {
            for (var i = 0; i < count; i++)
            {
                builder.OpenComponent<CircleMarker>(0);
                builder.SetKey(i);
                builder.AddComponentParameter(1, nameof(CircleMarker.Id), $"point-{i}");
                builder.AddComponentParameter(2, nameof(CircleMarker.Position), new LatLng(35, 40 + (i / 100d)));
                builder.AddComponentParameter(3, nameof(CircleMarker.Label), $"Point {i}");
                builder.CloseComponent();
            }
        };
}
