using System.Text.Json;
using BlazorLeaflet;
using Bunit;
using Microsoft.AspNetCore.Components;
using ReportAtlas.Web.Components.Map;
using Xunit;

namespace ReportAtlas.Web.Tests.Map;

public sealed class AtlasMapTests : IDisposable
{
    private readonly BunitContext _page = new();

    [Theory]
    [InlineData("ar", "rtl", "خريطة الأحداث", "مفتاح الخريطة")]
    [InlineData("en", "ltr", "Map of events", "Key")]
    [InlineData("fr", "rtl", "خريطة الأحداث", "مفتاح الخريطة")]
    public void The_map_speaks_the_readers_language_and_arabic_when_it_has_no_other(string language, string direction, string name, string key)
    {
        var map = Render(builder => builder.Add(m => m.Language, language));

        Assert.Equal(direction, map.Find("atlas-map").GetAttribute("dir"));
        Assert.Equal(name, map.Find("[role=region]").GetAttribute("aria-label"));
        Assert.Equal(key, map.Find("summary").TextContent);
    }

    [Theory]
    [InlineData("ar", "تكبير", "تصغير", "إظهار كل النتائج", "شمال شرق سوريا كله")]
    [InlineData("en", "Zoom in", "Zoom out", "Show all results", "All of north-east Syria")]
    public void Every_tool_is_a_named_button(string language, params string[] names)
    {
        var tools = Render(builder => builder.Add(m => m.Language, language)).FindAll(".map-controls button");

        Assert.Equal(names, tools.Select(tool => tool.GetAttribute("aria-label")));
        Assert.All(tools, tool => Assert.Equal("button", tool.GetAttribute("type")));
    }

    [Fact]
    public void The_key_explains_each_shape_and_each_type_with_the_mark_that_the_map_draws()
    {
        var key = Render().Find(".map-legend");

        Assert.Equal(
            ["dot", "ring", "area", "group"],
            key.QuerySelectorAll("ul:not(.map-legend-types) .map-mark").Select(mark => mark.GetAttribute("data-shape"))
        );
        Assert.Equal(MapEventTypes.All, key.QuerySelectorAll("[data-map-type]").Select(row => row.GetAttribute("data-map-type")));
        Assert.All(key.QuerySelectorAll("li"), row => Assert.NotEmpty(row.TextContent.Trim()));
    }

    [Fact]
    public void Without_a_script_the_reader_is_told_where_to_read_on() =>
        Assert.Contains("جافاسكربت", Render().Find("noscript").InnerHtml, StringComparison.Ordinal);

    [Fact]
    public void What_the_page_decides_arrives_as_attributes()
    {
        var element = Render(builder =>
                builder
                    .Add(m => m.TownsUrl, "/map/towns.json")
                    .Add(m => m.Selected, "gn174506")
                    .Add(m => m.View, new MapFocus(new LatLng(34.5, 40.75), 11))
                    .Add(m => m.KeepView, true)
            )
            .Find("atlas-map");

        Assert.Equal("/map/places.json?from=2019&names=ar", element.GetAttribute("places"));
        Assert.Equal("/map/towns.json?names=ar", element.GetAttribute("towns"));
        Assert.Equal("/?place={place}", element.GetAttribute("place-href"));
        Assert.Equal("gn174506", element.GetAttribute("selected"));
        Assert.Equal("34.5,40.75,11", element.GetAttribute("view"));
        Assert.True(element.HasAttribute("keep-view"));
    }

    [Fact]
    public void What_the_page_leaves_open_leaves_no_attribute()
    {
        var element = Render().Find("atlas-map");

        Assert.All((string[])["selected", "view", "keep-view"], name => Assert.False(element.HasAttribute(name), name));
    }

    [Fact]
    public void Navigation_keeps_the_map_of_one_language_and_replaces_it_by_that_of_another()
    {
        var arabic = Render().Find("atlas-map").GetAttribute("data-permanent");
        var english = Render(builder => builder.Add(m => m.Language, "en")).Find("atlas-map").GetAttribute("data-permanent");

        Assert.NotEqual(arabic, english);
    }

    [Fact]
    public void The_script_is_told_where_the_figures_are_and_what_to_say()
    {
        var settings = JsonDocument.Parse(Render().Find("atlas-map script[data-map-settings]").TextContent).RootElement;

        Assert.Equal(
            ["borders", "governorates", "land", "names", "water"],
            settings.GetProperty("figures").EnumerateObject().Select(figure => figure.Name).Order()
        );
        Assert.Equal("{0} حدثاً", settings.GetProperty("texts").GetProperty("events").GetProperty("many").GetString());
    }

    [Fact]
    public void Tiles_are_there_only_when_a_server_was_chosen()
    {
        Assert.Empty(Render().FindAll("template"));

        var tiles = Render(builder => builder.Add(m => m.Tiles, new MapTiles("/tiles/{z}/{x}/{y}.png", Credit: new Credit("Surveyors"))));
        Assert.Contains("/tiles/{z}/{x}/{y}.png", tiles.Find("template").GetAttribute("data-leaflet-layer"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void It_asks_nothing_of_a_circuit(bool interactive)
    {
        _page.SetRendererInfo(new RendererInfo(interactive ? "Server" : "Static", interactive));

        Render();

        Assert.Empty(_page.JSInterop.Invocations);
    }

    [Fact]
    public void The_same_state_gives_the_same_markup() => Render().MarkupMatches(Render().Markup);

    public void Dispose() => _page.Dispose();

    private IRenderedComponent<AtlasMap> Render(Action<ComponentParameterCollectionBuilder<AtlasMap>>? parameters = null) =>
        _page.Render<AtlasMap>(builder =>
        {
            builder.Add(m => m.PlacesUrl, "/map/places.json?from=2019").Add(m => m.PlaceHref, "/?place={place}");
            parameters?.Invoke(builder);
        });
}
