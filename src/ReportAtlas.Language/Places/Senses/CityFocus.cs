using ReportAtlas.Language.Places.Names;

namespace ReportAtlas.Language.Places.Senses;

/// <summary>
/// Whether an article that names a city and its governorate by one word speaks of the city: it says «مدينة دير الزور» or
/// names one of its quarters, and nothing else of the governorate.
/// </summary>
internal sealed class CityFocus
{
    private readonly HashSet<string> _cities = [];
    private readonly HashSet<string> _governorates = [];

    public CityFocus(PlaceScan scan, Gazetteer gazetteer)
    {
        foreach (var hit in scan.Hits)
        {
            if (hit is not { IsIn: true, Place: { } place })
            {
                continue;
            }

            if (CityOrGovernorate.Pair(hit, place, gazetteer) is { } pair)
            {
                if (
                    hit.Surrounding != SurroundingKind.None
                    || (hit.Head is { IsAny: false } head && !head.Kinds.Contains(PlaceKind.City) && head.Kinds.Contains(PlaceKind.Governorate))
                )
                {
                    _governorates.Add(pair.Governorate.Id);
                }
                else if (hit.Head is { IsAny: false } own && own.Kinds.Contains(PlaceKind.City))
                {
                    _cities.Add(pair.City.Id);
                }
            }
            else if (place.Kind == PlaceKind.Neighbourhood && place.ParentId is { } parent)
            {
                _cities.Add(parent);
            }
            else if (
                place.Kind is PlaceKind.City or PlaceKind.Town or PlaceKind.Village or PlaceKind.Region or PlaceKind.District or PlaceKind.Subdistrict
                && place.GovernorateId is { } governorate
            )
            {
                _governorates.Add(governorate);
            }
        }
    }

    /// <summary>Whether a bare name means the city throughout.</summary>
    public bool IsOn(Place city, Place governorate) => _cities.Contains(city.Id) && !_governorates.Contains(governorate.Id);
}
