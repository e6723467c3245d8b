namespace ReportAtlas.Language.Places;

/// <summary>A point in WGS84 degrees.</summary>
/// <param name="Latitude">From -90 to 90, north positive.</param>
/// <param name="Longitude">From -180 to 180, east positive.</param>
public readonly record struct GeoPoint(double Latitude, double Longitude)
{
    /// <summary>Mean radius of the earth in kilometres (IUGG).</summary>
    private const double EarthRadius = 6371.0088;

    /// <summary>Great-circle distance in kilometres by the haversine formula.</summary>
    public double DistanceTo(GeoPoint other)
    {
        var (latitude, longitude) = (Radians(other.Latitude - Latitude), Radians(other.Longitude - Longitude));
        var chord = Math.Pow(Math.Sin(latitude / 2), 2)
            + (Math.Cos(Radians(Latitude)) * Math.Cos(Radians(other.Latitude)) * Math.Pow(Math.Sin(longitude / 2), 2));
        return 2 * EarthRadius * Math.Asin(Math.Min(1, Math.Sqrt(chord)));
    }

    private static double Radians(double degrees) => degrees * Math.PI / 180;
}
