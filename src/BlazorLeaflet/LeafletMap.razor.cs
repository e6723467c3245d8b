using System.Text.Json;
using Microsoft.AspNetCore.Components;

namespace BlazorLeaflet;

/// <summary>A Leaflet map (1.9.4). Layers stand inside it as components.</summary>
/// <remarks>
/// With a circuit the component imports its script once, starts the map after the first render and removes it on disposal.
/// On a static page, while prerendering, or with <see cref="RenderOnly"/>, it only writes the container, its settings and its
/// layers into the markup, and a script of the page calls <c>createMap(element)</c> of <c>LeafletMap.razor.js</c>.
/// The view given by parameters is where the map starts; later moves are asked for by method, so that a render never pulls
/// the map away from its reader. For other settings to take effect, give the component a new <c>@key</c>.
/// </remarks>
public sealed partial class LeafletMap : ComponentBase, IAsyncDisposable
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);
    private ElementReference element;
    private MapConnection connection = default!;

    [Parameter]
    public string Id { get; set; } = "map-" + Guid.NewGuid().ToString("N")[..8];

    /// <summary>Where the map starts, with <see cref="Zoom"/>. <see cref="Bounds"/> goes before it.</summary>
    [Parameter]
    public LatLng? Center { get; set; }

    [Parameter]
    public double? Zoom { get; set; }

    /// <summary>The rectangle that the map starts with in view.</summary>
    [Parameter]
    public LatLngBounds? Bounds { get; set; }

    [Parameter]
    public double? MinZoom { get; set; }

    [Parameter]
    public double? MaxZoom { get; set; }

    /// <summary>The map cannot be moved out of this rectangle.</summary>
    [Parameter]
    public LatLngBounds? MaxBounds { get; set; }

    /// <summary>Zooms are multiples of this. Tiles look best at 1.</summary>
    [Parameter]
    public double ZoomSnap { get; set; } = 1;

    /// <summary>Language tag of labels and controls; Arabic labels and popups run right to left, the map itself never does.</summary>
    [Parameter]
    public string Language { get; set; } = "en";

    /// <summary>What this map is, for screen readers.</summary>
    [Parameter, EditorRequired]
    public string Label { get; set; } = "";

    /// <summary>Shown until the map is there, and for good where no script runs.</summary>
    [Parameter]
    public RenderFragment? Fallback { get; set; }

    [Parameter]
    public bool ZoomControl { get; set; } = true;

    [Parameter]
    public bool ScaleBar { get; set; }

    [Parameter]
    public IReadOnlyList<Credit> Credits { get; set; } = [];

    /// <summary>Address of Leaflet's ES module. By default <c>vendor/leaflet/leaflet-src.esm.js</c> under the application's root.</summary>
    [Parameter]
    public string? LeafletUrl { get; set; }

    /// <summary>Address of protomaps-leaflet's script, which <see cref="PmtilesLayer"/> loads. By default <c>vendor/protomaps/protomaps-leaflet.js</c> under the application's root.</summary>
    [Parameter]
    public string? ProtomapsUrl { get; set; }

    /// <summary>
    /// Address of Leaflet's style sheet. By default <c>vendor/leaflet/leaflet.css</c> under the application's root; empty where
    /// the page links to it in its head, which holds up less.
    /// </summary>
    [Parameter]
    public string? StylesheetUrl { get; set; }

    /// <summary>The page's own script starts the map; the component only writes the markup.</summary>
    [Parameter]
    public bool RenderOnly { get; set; }

    /// <summary>The map stands and takes calls.</summary>
    [Parameter]
    public EventCallback OnReady { get; set; }

    /// <summary>The view came to rest; at most four times a second.</summary>
    [Parameter]
    public EventCallback<MapView> OnMoved { get; set; }

    [Parameter]
    public RenderFragment? ChildContent { get; set; }

    [Parameter(CaptureUnmatchedValues = true)]
    public IReadOnlyDictionary<string, object>? AdditionalAttributes { get; set; }

    /// <summary>Whether the layers must stand in the markup because nothing will be sent over a circuit.</summary>
    internal bool ReadsMarkup => RenderOnly || !RendererInfo.IsInteractive;

    private string SettingsText => JsonSerializer.Serialize(Settings(), Json);

    /// <summary>Shows the whole rectangle, at once and without a flight.</summary>
    public ValueTask FitBoundsAsync(LatLngBounds bounds) => connection.CallAsync("fitBounds", bounds);

    /// <summary>Moves to a point and zoom at once.</summary>
    public ValueTask SetViewAsync(LatLng center, double zoom) => MoveAsync("setView", center, zoom);

    /// <summary>Glides to a point at the present zoom; jumps when the reader asked for less motion.</summary>
    public ValueTask PanToAsync(LatLng center) => MoveAsync("panTo", center, null);

    /// <summary>Flies to a point and zoom; jumps when the reader asked for less motion.</summary>
    public ValueTask FlyToAsync(LatLng center, double? zoom = null) => MoveAsync("flyTo", center, zoom);

    /// <summary>Measures the container again. Changes of its size are noticed by themselves; this is for one that was hidden.</summary>
    public ValueTask InvalidateSizeAsync() => connection.CallAsync("invalidateSize");

    /// <summary>What is in view; null while there is no map.</summary>
    public ValueTask<MapView?> GetViewAsync() => connection.GetViewAsync();

    protected override void OnInitialized() => connection = new MapConnection(JS);

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (!firstRender || ReadsMarkup)
        {
            return;
        }

        var moduleUrl = "./" + Assets["_content/BlazorLeaflet/LeafletMap.razor.js"];
        if (await connection.StartAsync(moduleUrl, element, Settings(), new MapEvents(OnMoved, connection.FindLayer)))
        {
            await OnReady.InvokeAsync();
        }
    }

    internal void Set(Layer layer, LayerDescription description) => connection.Set(layer, description);

    internal void Remove(string id)
    {
        connection.Remove(id);
        _ = InvokeAsync(SendSoonAsync);
    }

    internal Task SendAsync() => connection.SendAsync();

    // Layers go one by one, but within one render; what they leave behind is sent when the last of them has gone.
    private async Task SendSoonAsync()
    {
        await Task.Yield();
        await connection.SendAsync();
    }

    public ValueTask DisposeAsync() => connection.DisposeAsync();

    // A bad coordinate leaves the map where it is.
    private ValueTask MoveAsync(string method, LatLng center, double? zoom) =>
        center.IsValid() ? connection.CallAsync(method, center, zoom) : ValueTask.CompletedTask;

    private MapSettings Settings() =>
        new(
            Center,
            Zoom,
            Bounds,
            MinZoom,
            MaxZoom,
            MaxBounds,
            ZoomSnap,
            Language,
            Label,
            ZoomControl,
            ScaleBar,
            Credits,
            MapTexts.For(Language),
            LeafletUrl ?? Assets["vendor/leaflet/leaflet-src.esm.js"],
            ProtomapsUrl ?? Assets["vendor/protomaps/protomaps-leaflet.js"],
            OnMoved.HasDelegate ? ["moved"] : []
        );
}
