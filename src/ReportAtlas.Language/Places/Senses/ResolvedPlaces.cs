using System.Runtime.InteropServices;

namespace ReportAtlas.Language.Places.Senses;

/// <summary>What has been settled so far in an article: which places it names and where they lie.</summary>
internal sealed class ResolvedPlaces
{
    private readonly List<GeoPoint> _points = [];
    private readonly HashSet<string> _ids = [];

    /// <summary>The place that was added last: names of one place stand together, and need no look-up.</summary>
    private Place? _last;

    /// <summary>Of the towns, cities and larger places of each governorate and country the first, and whether others are named.</summary>
    private readonly Dictionary<string, (string First, bool HasOthers)> _large = new(StringComparer.Ordinal);

    public void Add(Place place)
    {
        if (ReferenceEquals(place, _last) || !_ids.Add(place.Id))
        {
            return;
        }

        _last = place;

        if (place is { IsArea: false, Point: { } point, CountryId: "c-SY" or "c-IQ" })
        {
            _points.Add(point);
        }

        if (place.Kind is not (PlaceKind.Village or PlaceKind.Neighbourhood))
        {
            AddLarge(place.GovernorateId, place.Id);
            AddLarge(place.CountryId, place.Id);
        }
    }

    private void AddLarge(string? holder, string id)
    {
        if (holder is not null)
        {
            ref var held = ref CollectionsMarshal.GetValueRefOrAddDefault(_large, holder, out var isKnown);
            held = isKnown ? held with { HasOthers = true } : (id, false);
        }
    }

    /// <summary>Whether a town or larger place of a governorate or country is named, other than this one.</summary>
    public bool NamesOtherOf(string holder, Place place) => _large.TryGetValue(holder, out var held) && (held.HasOthers || held.First != place.Id);

    public bool Names(string id) => _ids.Contains(id);

    /// <summary>Kilometres to the nearest other place that is settled; infinite when there is none.</summary>
    public double DistanceToNearest(GeoPoint point)
    {
        var nearest = double.PositiveInfinity;
        foreach (var other in _points)
        {
            if (other != point)
            {
                nearest = point.NearerOf(nearest, other);
            }
        }

        return nearest;
    }
}
