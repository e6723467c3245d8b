using BlazorLeaflet;

namespace ReportAtlas.Web.Components.Map;

/// <summary>A point to look at, and how near: Leaflet's zoom, 5 to 15.</summary>
public sealed record MapFocus(LatLng Center, double Zoom);
