namespace ReportAtlas.Language.Places;

/// <summary>A point in WGS84 degrees.</summary>
/// <param name="Latitude">From -90 to 90, north positive.</param>
/// <param name="Longitude">From -180 to 180, east positive.</param>
public readonly record struct GeoPoint(double Latitude, double Longitude)
{
    /// <summary>Mean radius of the earth in kilometres, rounded as the measures of geocoding have it.</summary>
    private const double EarthRadius = 6371;

    /// <summary>Great-circle distance in kilometres by the haversine formula.</summary>
    public double DistanceTo(GeoPoint other)
    {
        var latitude = Math.Sin(Radians(other.Latitude - Latitude) / 2);
        var longitude = Math.Sin(Radians(other.Longitude - Longitude) / 2);
        var chord = (latitude * latitude) + (Math.Cos(Radians(Latitude)) * Math.Cos(Radians(other.Latitude)) * (longitude * longitude));
        return 2 * EarthRadius * Math.Asin(Math.Min(1, Math.Sqrt(chord)));
    }

    /// <summary>
    /// Whether another point lies nearer than so many kilometres. Most that are asked for do not, and their latitude alone
    /// says so.
    /// </summary>
    public bool IsWithin(double kilometres, GeoPoint other) => LeastDistanceTo(other) < kilometres && DistanceTo(other) < kilometres;

    /// <summary>The distance from this point to another, or a shorter one if it is less than that.</summary>
    internal double NearerOf(double kilometres, GeoPoint other) =>
        LeastDistanceTo(other) < kilometres ? Math.Min(kilometres, DistanceTo(other)) : kilometres;

    /// <summary>Less than the distance by what rounding may take off: that along the meridian.</summary>
    private double LeastDistanceTo(GeoPoint other) => 0.999 * EarthRadius * Radians(Math.Abs(other.Latitude - Latitude));

    private static double Radians(double degrees) => degrees * Math.PI / 180;
}
