using System.Globalization;

namespace ReportAtlas.Web.State;

/// <summary>Where the map looks: its middle in WGS84 degrees and its zoom level. Written with four decimals, about ten metres.</summary>
/// <param name="Latitude">From -85 to 85, which is what a web map can show.</param>
/// <param name="Longitude">From -180 to 180.</param>
/// <param name="Zoom">From 0 to 18; null leaves the zoom as it is.</param>
public readonly record struct MapView(double Latitude, double Longitude, int? Zoom)
{
    /// <summary>The view that three texts of an address give, or null when one of them is missing or out of range.</summary>
    public static MapView? Find(string? latitude, string? longitude, string? zoom)
    {
        if (!TryDegrees(latitude, 85, out var lat) || !TryDegrees(longitude, 180, out var lng))
        {
            return null;
        }

        if (string.IsNullOrEmpty(zoom))
        {
            return new MapView(lat, lng, null);
        }

        return int.TryParse(zoom, NumberStyles.None, CultureInfo.InvariantCulture, out var level) && level <= 18
            ? new MapView(lat, lng, level)
            : null;
    }

    /// <summary>A degree as addresses write it.</summary>
    internal static string Write(double degrees) => degrees.ToString("0.####", CultureInfo.InvariantCulture);

    private static bool TryDegrees(string? text, double limit, out double degrees) =>
        double.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out degrees)
        && Math.Abs(degrees) <= limit;
}
