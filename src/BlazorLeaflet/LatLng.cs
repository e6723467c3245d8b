using System.Globalization;

namespace BlazorLeaflet;

/// <summary>A point on the earth: latitude and longitude in WGS84 degrees, north and east positive.</summary>
/// <remarks>Any pair of numbers can be held, since data brings bad ones; ask <see cref="IsValid"/> before drawing. The default is 0°, 0°.</remarks>
public readonly record struct LatLng(double Lat, double Lng)
{
    /// <summary>Whether both numbers are finite and within ±90 and ±180 degrees.</summary>
    public bool IsValid() => double.IsFinite(Lat) && double.IsFinite(Lng) && Math.Abs(Lat) <= 90 && Math.Abs(Lng) <= 180;

    /// <summary>"lat,lng" with a point as decimal sign in every culture.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Lat},{Lng}");
}
