using ReportAtlas.Language.Places.Gazetteers;
using ReportAtlas.Language.Places.Names;

namespace ReportAtlas.Language.Places.Senses;

/// <summary>
/// Weighs what a name may mean: how well a place is known, whether the noun before it fits, whether the place that holds
/// it is named after it, and how near it lies to what the sentence and the article name. The figures are set by hand.
/// </summary>
internal sealed class SenseWeights(PlaceScan scan, ResolvedPlaces resolved)
{
    /// <summary>A container is sought among this many names after a hit, and no farther than this many tokens.</summary>
    private const int ContainerNames = 3;
    private const int ContainerTokens = 12;

    private readonly Gazetteer _gazetteer = scan.Language.Gazetteer;

    /// <param name="adjective">The country whose adjective follows the hit; null where none does.</param>
    public double Of(PlaceHit hit, int at, PlaceSense sense, string? adjective)
    {
        var place = sense.Place;
        var weight =
            Prior(place)
            + (
                sense.Use switch
                {
                    NameUse.Always => 0.8,
                    NameUse.After or NameUse.Near => 0.4,
                    NameUse.Cue => 0,
                    _ => -0.4,
                }
            );
        if (hit.Head is { IsAny: false } head)
        {
            weight +=
                head.Kinds[0] == place.Kind ? 2
                : head.Kinds.Contains(place.Kind) ? 1.5
                : 0;
        }

        weight += resolved.Names(place.Id) ? 2 : 0;
        weight += place.CountryId is { } land && land == adjective ? 3 : 0;
        weight +=
            IsHeldByNext(at, place) ? 4
            : IsInNextCountry(at, place) ? 2
            : 0;
        weight += place is { Kind: PlaceKind.Neighbourhood, ParentId: { } city } && resolved.Names(city) ? 1 : 0;
        weight += IsInNamedCountryOrGovernorate(place) ? 0.7 : 0;
        return weight + Nearness(at, place);
    }

    private static double Prior(Place place) =>
        place.Kind switch
        {
            PlaceKind.Country => 3,
            PlaceKind.City => 2 + (Math.Log10(Math.Max(place.Population ?? 1, 1000)) / 6),
            PlaceKind.Region or PlaceKind.River => 2.2,
            PlaceKind.Governorate => 1.8,
            PlaceKind.Town => 1.6,
            PlaceKind.Neighbourhood => 0.7,
            PlaceKind.Village => 0.8,
            _ => 1.2,
        };

    /// <summary>«الصالحية في ريف دمشق»: the next name is that of a place that holds this one.</summary>
    private bool IsHeldByNext(int at, Place place)
    {
        var hit = scan.Hits[at];
        for (var next = at + 1; next < scan.Hits.Count && next <= at + ContainerNames && scan.Hits[next].Sentence == hit.Sentence; next++)
        {
            if (scan.Hits[next] is { IsIn: true, Name: { } name } && scan.Hits[next].First - hit.End < ContainerTokens && HoldsAny(name, place))
            {
                return true;
            }
        }

        return false;
    }

    private bool HoldsAny(PlaceName outer, Place inner)
    {
        foreach (var sense in outer.Senses)
        {
            var whole = _gazetteer.GovernorateOf(sense.Place) ?? sense.Place;
            if (
                sense.Use < NameUse.Inner
                && whole.Kind != PlaceKind.Country
                && !whole.Equals(inner)
                && !sense.Place.Equals(inner)
                && (_gazetteer.Contains(whole, inner) || _gazetteer.Contains(sense.Place, inner) || IsOfItsDistrict(sense.Place, inner))
            )
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>«الرمادي بريف البوكمال»: a town is said to hold what lies in the district that is named after it.</summary>
    private bool IsOfItsDistrict(Place town, Place inner) =>
        town.Kind is PlaceKind.City or PlaceKind.Town
        && town.DistrictId is { } id
        && id == inner.DistrictId
        && _gazetteer.TryGet(id, out var district)
        && district.Name.AsSpan().EndsWith(town.Name);

    /// <summary>«طرابلس شمال لبنان»: the next name is that of the country.</summary>
    private bool IsInNextCountry(int at, Place place)
    {
        if (at + 1 < scan.Hits.Count && scan.Hits[at + 1] is { IsIn: true, Name: { } next } && scan.Hits[at + 1].Sentence == scan.Hits[at].Sentence)
        {
            foreach (var sense in next.Senses)
            {
                if (sense.Place is { Kind: PlaceKind.Country } country && country.Id == place.CountryId && !country.Equals(place))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private bool IsInNamedCountryOrGovernorate(Place place) =>
        (place.GovernorateId is { } governorate && resolved.Names(governorate))
        || (place.CountryId is { } country && country != place.Id && resolved.Names(country));

    private double Nearness(int at, Place place)
    {
        if (place.Point is not { } point || place.CountryId is not ("c-SY" or "c-IQ"))
        {
            return 0;
        }

        var inSentence = double.PositiveInfinity;
        foreach (var near in scan.Around(at))
        {
            if (near is { IsIn: true, Place: { IsArea: false, Point: { } other } })
            {
                inSentence = point.NearerOf(inSentence, other);
            }
        }

        return (2.5 * Math.Exp(-inSentence / 30)) + (1.2 * Math.Exp(-resolved.DistanceToNearest(point) / 60));
    }
}
