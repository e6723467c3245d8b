namespace ReportAtlas.Language.Evaluation;

/// <summary>Great-circle distance by the haversine formula on a sphere of 6371 km.</summary>
internal static class GeoDistance
{
    private const double EarthDiameterKm = 12742;

    public static double Kilometres(double fromLat, double fromLon, double toLat, double toLon)
    {
        const double Radians = Math.PI / 180;
        var haversine = Math.Pow(Math.Sin((toLat - fromLat) * Radians / 2), 2)
            + (Math.Cos(fromLat * Radians) * Math.Cos(toLat * Radians) * Math.Pow(Math.Sin((toLon - fromLon) * Radians / 2), 2));
        return EarthDiameterKm * Math.Asin(Math.Min(1, Math.Sqrt(haversine)));
    }
}
