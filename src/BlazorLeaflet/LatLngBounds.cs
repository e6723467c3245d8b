namespace BlazorLeaflet;

/// <summary>A rectangle of latitudes and longitudes in WGS84 degrees, both edges included. It does not cross the 180th meridian.</summary>
public readonly record struct LatLngBounds(LatLng SouthWest, LatLng NorthEast)
{
    /// <summary>The smallest rectangle around all valid points; null when there is none.</summary>
    public static LatLngBounds? Around(IEnumerable<LatLng> points)
    {
        LatLngBounds? bounds = null;
        foreach (var point in points.Where(p => p.IsValid()))
        {
            bounds = bounds is { } b ? b.Extend(point) : new LatLngBounds(point, point);
        }

        return bounds;
    }

    /// <summary>The smallest rectangle that holds this one and the point.</summary>
    public LatLngBounds Extend(LatLng point) =>
        new(
            new LatLng(Math.Min(SouthWest.Lat, point.Lat), Math.Min(SouthWest.Lng, point.Lng)),
            new LatLng(Math.Max(NorthEast.Lat, point.Lat), Math.Max(NorthEast.Lng, point.Lng))
        );

    /// <summary>Whether the point lies inside or on an edge.</summary>
    public bool Contains(LatLng point) =>
        point.Lat >= SouthWest.Lat && point.Lat <= NorthEast.Lat && point.Lng >= SouthWest.Lng && point.Lng <= NorthEast.Lng;

    /// <summary>The middle, in degrees.</summary>
    public LatLng GetCenter() => new((SouthWest.Lat + NorthEast.Lat) / 2, (SouthWest.Lng + NorthEast.Lng) / 2);
}
