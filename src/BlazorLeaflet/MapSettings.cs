namespace BlazorLeaflet;

/// <summary>What the script needs to start a map; written into the markup, and sent over the circuit where there is one.</summary>
internal sealed record MapSettings(
    LatLng? Center,
    double? Zoom,
    LatLngBounds? Bounds,
    double? MinZoom,
    double? MaxZoom,
    LatLngBounds? MaxBounds,
    double ZoomSnap,
    string Language,
    string Label,
    bool ZoomControl,
    bool ScaleBar,
    IReadOnlyList<Credit> Credits,
    MapTexts Texts,
    string? LeafletUrl,
    string? ProtomapsUrl,
    IReadOnlyList<string> Events
);
