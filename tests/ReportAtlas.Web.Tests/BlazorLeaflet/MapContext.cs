using System.Text.Json;
using BlazorLeaflet;
using Bunit;
using Microsoft.AspNetCore.Components;

namespace ReportAtlas.Web.Tests.BlazorLeaflet;

/// <summary>A page with a circuit, in which maps may stand. Calls to scripts that were not foreseen fail.</summary>
public sealed class MapContext : IDisposable
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);
    private readonly BunitContext _page = new();

    public MapContext(bool interactive = true)
    {
        _page.SetRendererInfo(new RendererInfo(interactive ? "Server" : "Static", interactive));
        Module = _page.JSInterop.SetupModule("./_content/BlazorLeaflet/LeafletMap.razor.js");
        Handle = Module.SetupModule(call => call.Identifier == "createMap");
        Handle.SetupVoid("dispose").SetVoidResult();
        SetLayers = Handle.SetupVoid("setLayers", _ => true);
    }

    public BunitJSModuleInterop Module { get; }

    public BunitJSModuleInterop Handle { get; }

    public JSRuntimeInvocationHandler SetLayers { get; }

    public BunitJSInterop Script => _page.JSInterop;

    public IRenderedComponent<LeafletMap> Render(Action<ComponentParameterCollectionBuilder<LeafletMap>>? parameters = null) =>
        _page.Render<LeafletMap>(builder =>
        {
            builder.Add(map => map.Label, "Events");
            parameters?.Invoke(builder);
        });

    public Task CloseAsync() => _page.DisposeComponentsAsync();

    /// <summary>An argument of a call as the browser gets it.</summary>
    public static JsonElement Sent(JSRuntimeInvocation call, int argument = 0) => JsonSerializer.SerializeToElement(call.Arguments[argument], Json);

    public void Dispose() => _page.Dispose();
}
