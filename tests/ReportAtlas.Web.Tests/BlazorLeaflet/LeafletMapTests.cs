using System.Globalization;
using BlazorLeaflet;
using Bunit;
using Xunit;

namespace ReportAtlas.Web.Tests.BlazorLeaflet;

public sealed class LeafletMapTests
{
    [Fact]
    public void The_container_is_left_to_right_and_named_and_says_something_without_a_script()
    {
        using var page = new MapContext();
        var map = page.Render(builder => builder.Add(m => m.Id, "events").Add(m => m.Language, "ar").AddUnmatched("class", "wide"));

        var host = map.Find("#events");
        Assert.Equal("ltr", host.GetAttribute("dir"));
        Assert.Equal("ar", host.GetAttribute("lang"));
        Assert.Equal("Events", host.GetAttribute("aria-label"));
        Assert.Equal("الخريطة قيد التحميل.", map.Find(".leaflet-map-fallback").TextContent.Trim());
        Assert.Single(map.FindAll("[data-leaflet-stage]"));
    }

    [Fact]
    public void The_fallback_can_be_the_pages_own()
    {
        using var page = new MapContext();
        var map = page.Render(builder => builder.Add(m => m.Fallback, "<p>List of places</p>"));

        map.Find(".leaflet-map-fallback")
            .MarkupMatches("<div class=\"leaflet-map-fallback\" dir=\"auto\" diff:ignoreAttributes><p>List of places</p></div>");
    }

    [Fact]
    public void The_script_is_imported_and_the_map_made_once_however_often_it_renders()
    {
        using var page = new MapContext();
        var map = page.Render();
        map.Render(builder => builder.Add(m => m.Zoom, 9));
        map.Render(builder => builder.Add(m => m.Zoom, 10));

        page.Script.VerifyInvoke("import", 1);
        page.Module.VerifyInvoke("createMap", 1);
    }

    [Fact]
    public void The_script_gets_the_view_the_limits_and_the_words_in_the_readers_language()
    {
        using var page = new MapContext();
        page.Render(builder =>
            builder
                .Add(m => m.Center, new LatLng(35.25, 40.5))
                .Add(m => m.Zoom, 8.5)
                .Add(m => m.MaxBounds, new LatLngBounds(new LatLng(30, 34), new LatLng(39, 45)))
                .Add(m => m.Language, "ar")
                .Add(m => m.LeafletUrl, "/lib/leaflet.js")
                .Add(m => m.Credits, [new Credit("Natural Earth", "https://example.org")])
        );

        var settings = MapContext.Sent(page.Module.VerifyInvoke("createMap"), 1);
        Assert.Equal(35.25, settings.GetProperty("center").GetProperty("lat").GetDouble());
        Assert.Equal(40.5, settings.GetProperty("center").GetProperty("lng").GetDouble());
        Assert.Equal(8.5, settings.GetProperty("zoom").GetDouble());
        Assert.Equal(45, settings.GetProperty("maxBounds").GetProperty("northEast").GetProperty("lng").GetDouble());
        Assert.Equal("تكبير", settings.GetProperty("texts").GetProperty("zoomIn").GetString());
        Assert.Equal("/lib/leaflet.js", settings.GetProperty("leafletUrl").GetString());
        Assert.Equal("Natural Earth", settings.GetProperty("credits")[0].GetProperty("text").GetString());
    }

    [Theory]
    [InlineData(false, 0)]
    [InlineData(true, 1)]
    public void Moves_are_asked_for_only_when_somebody_listens(bool listens, int events)
    {
        using var page = new MapContext();
        page.Render(builder =>
        {
            if (listens)
            {
                builder.Add(m => m.OnMoved, _ => { });
            }
        });

        Assert.Equal(events, MapContext.Sent(page.Module.VerifyInvoke("createMap"), 1).GetProperty("events").GetArrayLength());
    }

    [Fact]
    public void The_map_tells_when_it_stands()
    {
        using var page = new MapContext();
        var ready = 0;
        page.Render(builder => builder.Add(m => m.OnReady, () => ready++));

        Assert.Equal(1, ready);
    }

    [Fact]
    public async Task The_map_is_taken_down_with_its_component()
    {
        using var page = new MapContext();
        page.Render();

        await page.CloseAsync();

        page.Handle.VerifyInvoke("dispose", 1);
    }

    [Theory]
    [InlineData(false, false)]
    [InlineData(true, true)]
    public void Without_a_circuit_and_when_only_the_markup_is_wanted_no_script_is_called(bool interactive, bool renderOnly)
    {
        using var page = new MapContext(interactive);
        var map = page.Render(builder => builder.Add(m => m.RenderOnly, renderOnly).Add(m => m.Zoom, 7));

        page.Script.VerifyNotInvoke("import");
        Assert.Contains("\"zoom\":7", map.Find("[data-leaflet]").GetAttribute("data-leaflet"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Calls_reach_the_map_with_what_they_were_given()
    {
        using var page = new MapContext();
        foreach (var method in (string[])["fitBounds", "setView", "panTo", "flyTo", "invalidateSize"])
        {
            page.Handle.SetupVoid(method, _ => true).SetVoidResult();
        }

        var map = page.Render().Instance;
        await map.FitBoundsAsync(new LatLngBounds(new LatLng(34, 38), new LatLng(37, 42)));
        await map.SetViewAsync(new LatLng(35, 40), 8);
        await map.PanToAsync(new LatLng(35, 40));
        await map.FlyToAsync(new LatLng(35, 40), 11);
        await map.InvalidateSizeAsync();

        Assert.Equal(37, MapContext.Sent(page.Handle.VerifyInvoke("fitBounds")).GetProperty("northEast").GetProperty("lat").GetDouble());
        Assert.Equal(8, MapContext.Sent(page.Handle.VerifyInvoke("setView"), 1).GetDouble());
        Assert.Equal(40, MapContext.Sent(page.Handle.VerifyInvoke("panTo")).GetProperty("lng").GetDouble());
        Assert.Equal(11, MapContext.Sent(page.Handle.VerifyInvoke("flyTo"), 1).GetDouble());
        page.Handle.VerifyInvoke("invalidateSize", 1);
    }

    [Theory]
    [InlineData("NaN", "40")]
    [InlineData("35", "Infinity")]
    [InlineData("95", "40")]
    public async Task An_impossible_point_leaves_the_map_where_it_is(string lat, string lng)
    {
        using var page = new MapContext();
        var map = page.Render().Instance;

        await map.FlyToAsync(new LatLng(double.Parse(lat, CultureInfo.InvariantCulture), double.Parse(lng, CultureInfo.InvariantCulture)), 11);

        page.Handle.VerifyNotInvoke("flyTo");
    }
}
