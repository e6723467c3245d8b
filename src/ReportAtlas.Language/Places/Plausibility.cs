namespace ReportAtlas.Language.Places;

/// <summary>
/// Keeps small places from being taken for others of their name: a hamlet or quarter that lies far from all that the
/// article speaks of is not the one that is meant, though the gazetteer knows no other.
/// </summary>
internal sealed class Plausibility(PlaceScan scan, ResolvedPlaces resolved)
{
    /// <summary>A hamlet farther than this from all that an article names is most likely another of its name.</summary>
    private const double ElsewhereKilometres = 120;

    /// <summary>A quarter lies no farther from its city than this.</summary>
    private const double QuarterKilometres = 30;

    /// <summary>Whether the place that a hit was given is believable.</summary>
    public bool Holds(int at, Place place) => !IsElsewhere(scan.Hits[at], place) && !IsInOtherCity(at, place);

    private bool IsElsewhere(PlaceHit hit, Place place) =>
        place is { Kind: PlaceKind.Village or PlaceKind.Neighbourhood, Point: { } point } && hit.Surrounding == SurroundingKind.None
        && !(place.GovernorateId is { } governorate && resolved.Names(governorate))
        && resolved.DistanceToNearest(point) is > ElsewhereKilometres and < double.PositiveInfinity;

    /// <summary>«حي الأشرفية بمدينة عفرين»: the sentence names a city, and the quarter that is known lies in another.</summary>
    private bool IsInOtherCity(int at, Place place)
    {
        if (place is not { Kind: PlaceKind.Neighbourhood, Point: { } point })
        {
            return false;
        }

        var other = false;
        foreach (var near in scan.Around(at))
        {
            if (near is { IsIn: true, Place: { } named })
            {
                if ((named.IsArea && named.GovernorateId == place.GovernorateId) || (named.Point is { } its && its.DistanceTo(point) < QuarterKilometres))
                {
                    return false;
                }

                other |= named.Kind is PlaceKind.City or PlaceKind.Town;
            }
        }

        return other;
    }
}
