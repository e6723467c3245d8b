namespace ReportAtlas.Language.Places;

/// <summary>What has been settled so far in an article: which places it names and where they lie.</summary>
internal sealed class ResolvedPlaces
{
    private readonly HashSet<GeoPoint> _points = [];
    private readonly HashSet<string> _ids = [];

    public void Add(Place place)
    {
        _ids.Add(place.Id);
        if (place is { IsArea: false, Point: { } point, CountryId: "c-SY" or "c-IQ" })
        {
            _points.Add(point);
        }
    }

    public bool Names(string id) => _ids.Contains(id);

    /// <summary>Kilometres to the nearest other place that is settled; infinite when there is none.</summary>
    public double DistanceToNearest(GeoPoint point)
    {
        var nearest = double.PositiveInfinity;
        foreach (var other in _points)
        {
            if (other != point)
            {
                nearest = Math.Min(nearest, point.DistanceTo(other));
            }
        }

        return nearest;
    }
}
