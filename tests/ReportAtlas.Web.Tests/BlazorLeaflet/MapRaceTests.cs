using BlazorLeaflet;
using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.JSInterop;
using Xunit;

namespace ReportAtlas.Web.Tests.BlazorLeaflet;

public sealed class MapRaceTests : IDisposable
{
    private readonly BunitContext _page = new();
    private readonly HeldScript _script = new();

    public MapRaceTests()
    {
        _page.Services.AddSingleton<IJSRuntime>(_script);
        _page.SetRendererInfo(new RendererInfo("Server", true));
    }

    [Fact]
    public async Task A_map_whose_component_goes_while_the_script_loads_is_never_made()
    {
        Render("a.json");
        await _page.DisposeComponentsAsync();

        await AnswerAsync("import");

        Assert.Equal(["import"], _script.Calls);
    }

    [Fact]
    public async Task A_map_whose_component_goes_while_it_is_made_is_taken_down_at_once()
    {
        Render("a.json");
        await AnswerAsync("import");
        await _page.DisposeComponentsAsync();

        await AnswerAsync("createMap");

        Assert.Equal(["import", "createMap", "dispose"], _script.Calls);
    }

    [Fact]
    public async Task A_load_that_another_supersedes_is_no_longer_waited_for()
    {
        var map = Render("a.json");
        await AnswerAsync("import");
        await AnswerAsync("createMap");

        map.Render(builder => builder.AddChildContent(Layer("b.json")));

        Assert.Equal(["import", "createMap", "setLayers", "setLayers"], _script.Calls);
        Assert.Equal([true, false], _script.Tokens[2..].Select(token => token.IsCancellationRequested));
    }

    [Fact]
    public async Task Layers_that_have_not_changed_are_not_sent_again()
    {
        var map = Render("a.json");
        await AnswerAsync("import");
        await AnswerAsync("createMap");
        await AnswerAsync("setLayers");

        map.Render(builder => builder.AddChildContent(Layer("a.json")));

        Assert.Equal(["import", "createMap", "setLayers"], _script.Calls);
    }

    public void Dispose() => _page.Dispose();

    // Where the component waits, so that it has gone on when the call returns.
    private Task AnswerAsync(string call) => _page.Renderer.Dispatcher.InvokeAsync(() => _script.Answer(call));

    private IRenderedComponent<LeafletMap> Render(string url) =>
        _page.Render<LeafletMap>(builder => builder.Add(m => m.Label, "Events").AddChildContent(Layer(url)));

    private static RenderFragment Layer(string url) =>
        builder =>
        {
            builder.OpenComponent<GeoJsonDataLayer>(0);
            builder.AddComponentParameter(1, nameof(GeoJsonDataLayer.Id), "outlines");
            builder.AddComponentParameter(2, nameof(GeoJsonDataLayer.Url), url);
            builder.CloseComponent();
        };
}
