using Microsoft.AspNetCore.Components;

namespace BlazorLeaflet;

/// <summary>
/// Vector tiles of one PMTiles file, drawn by protomaps-leaflet in its light or dark style and in the map's language. The file
/// must be in the Protomaps base map's scheme, and its server must give parts of it (HTTP range requests).
/// </summary>
public sealed class PmtilesLayer : Layer
{
    /// <summary>Address of the file.</summary>
    [Parameter, EditorRequired]
    public string Url { get; set; } = "";

    /// <summary>Named in the map's corner while the layer is shown.</summary>
    [Parameter]
    public Credit? Attribution { get; set; }

    /// <summary>0 to 1.</summary>
    [Parameter]
    public double? Opacity { get; set; }

    private protected override LayerDescription Describe() =>
        new(Key, "pmtiles")
        {
            Url = Url,
            Credit = Attribution,
            Opacity = Opacity,
        };
}
