using Microsoft.AspNetCore.Components;

namespace BlazorLeaflet;

/// <summary>Pictures from a tile server. No server is built in: the address is the caller's.</summary>
public sealed class TileLayer : Layer
{
    /// <summary>Address with <c>{z}</c>, <c>{x}</c>, <c>{y}</c> and optionally <c>{s}</c> and <c>{r}</c>.</summary>
    [Parameter, EditorRequired]
    public string UrlTemplate { get; set; } = "";

    /// <summary>Named in the map's corner while the layer is shown.</summary>
    [Parameter]
    public Credit? Attribution { get; set; }

    [Parameter]
    public double? MinZoom { get; set; }

    /// <summary>Past this zoom no tile exists; the map stretches the last ones.</summary>
    [Parameter]
    public double? MaxZoom { get; set; }

    /// <summary>0 to 1.</summary>
    [Parameter]
    public double? Opacity { get; set; }

    private protected override LayerDescription Describe() =>
        new(Key, "tile")
        {
            Url = UrlTemplate,
            Credit = Attribution,
            MinZoom = MinZoom,
            MaxZoom = MaxZoom,
            Opacity = Opacity,
        };
}
