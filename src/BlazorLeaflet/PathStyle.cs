namespace BlazorLeaflet;

/// <summary>How a line, an area or a circle is painted. A null leaves Leaflet's default.</summary>
/// <param name="Color">Line colour: any CSS colour, or the name of a custom property (<c>--river</c>), resolved on the map's element when drawn.</param>
/// <param name="Weight">Line width in pixels; 0 draws no line.</param>
/// <param name="Opacity">0 to 1.</param>
/// <param name="FillColor">As <paramref name="Color"/>.</param>
/// <param name="FillOpacity">0 to 1; 0 draws no fill.</param>
/// <param name="DashArray">SVG dash pattern, such as <c>4 3</c>.</param>
/// <param name="Radius">Of points drawn as circles, in pixels.</param>
public sealed record PathStyle(
    string? Color = null,
    double? Weight = null,
    double? Opacity = null,
    string? FillColor = null,
    double? FillOpacity = null,
    string? DashArray = null,
    double? Radius = null
);
