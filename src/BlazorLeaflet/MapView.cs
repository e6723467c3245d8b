namespace BlazorLeaflet;

/// <summary>What a map shows at this moment.</summary>
/// <param name="Center">The middle of the view.</param>
/// <param name="Zoom">Leaflet's zoom: the world is 256 × 2^zoom pixels wide. Fractions occur.</param>
/// <param name="Bounds">The visible rectangle.</param>
public sealed record MapView(LatLng Center, double Zoom, LatLngBounds Bounds);
