using Microsoft.AspNetCore.Components;

namespace BlazorLeaflet;

/// <summary>Features in GeoJSON (RFC 7946), given by address or as text; points are drawn as circles.</summary>
/// <remarks>
/// A new address supersedes the load under way, which the browser aborts. A feature with an impossible coordinate is left
/// out and counted in <see cref="OnLoaded"/>; the rest is drawn.
/// </remarks>
public sealed class GeoJsonDataLayer : Layer
{
    /// <summary>Where the browser gets the data. Preferred over <see cref="Data"/>: it is cached, and does not travel over the circuit.</summary>
    [Parameter]
    public string? Url { get; set; }

    /// <summary>The data itself, as GeoJSON text; used when no <see cref="Url"/> is given.</summary>
    [Parameter]
    public string? Data { get; set; }

    [Parameter]
    public PathStyle? Style { get; set; }

    /// <summary>Property that names a feature in events; by default the feature's own <c>id</c>.</summary>
    [Parameter]
    public string? IdProperty { get; set; }

    /// <summary>Property shown as the feature's label on hover, and spoken by screen readers.</summary>
    [Parameter]
    public string? LabelProperty { get; set; }

    /// <summary>A feature was clicked, or chosen with Enter. Without a handler the layer does not react to the pointer.</summary>
    [Parameter]
    public EventCallback<FeatureClick> OnClick { get; set; }

    [Parameter]
    public EventCallback<LayerLoaded> OnLoaded { get; set; }

    private protected override LayerDescription Describe() =>
        new(Key, "geojson")
        {
            Url = Url,
            Data = Url is null ? Data : null,
            Style = Style,
            IdProperty = IdProperty,
            LabelProperty = LabelProperty,
            Interactive = OnClick.HasDelegate,
        };

    internal override Task NotifyAsync(FeatureClick click) => OnClick.InvokeAsync(click);

    internal override Task NotifyAsync(LayerLoaded loaded) => OnLoaded.InvokeAsync(loaded);
}
