using ReportAtlas.Archive.Places;
using ReportAtlas.Language.Places;
using ReportAtlas.Web.Components.Map;
using ReportAtlas.Web.Screens;
using ReportAtlas.Web.Wording;

namespace ReportAtlas.Web.Endpoints;

/// <summary>
/// The names that the base map shows: settlements and sites with a point of their own, ranked by what they are the seat
/// of. A settlement is the seat of a unit when the gazetteer puts the unit's point on it.
/// </summary>
internal static class TownNames
{
    /// <summary>Latitudes and longitudes of the map's own ground, beyond which only great towns are named.</summary>
    private static readonly (double South, double West, double North, double East) Ground = (32, 35, 38, 43);

    internal static IReadOnlyList<MapTown> Of(PlaceDirectory places, Texts texts)
    {
        var seats = places
            .All.Where(place => place.Kind is PlaceKind.Governorate or PlaceKind.District or PlaceKind.Subdistrict)
            .Where(unit => unit is { Latitude: not null, Longitude: not null })
            .GroupBy(Point)
            .ToDictionary(units => units.Key, units => units.Min(unit => RankOfSeat(unit.Kind)));
        return
        [
            .. places
                .All.Where(place => place is { Latitude: not null, Longitude: not null, PointIsContainers: false, IsArea: false })
                .Select(place => (Place: place, Rank: Rank(place, seats)))
                .Where(town => town.Rank > 0 && (town.Rank <= 2 || IsOnGround(town.Place)))
                .OrderBy(town => town.Rank)
                .ThenBy(town => town.Place.Id, StringComparer.Ordinal)
                .Select(town => new MapTown(
                    town.Place.Id,
                    texts.Pick(town.Place.Name, town.Place.NameEnglish),
                    MapDrawing.Round(town.Place.Latitude!.Value),
                    MapDrawing.Round(town.Place.Longitude!.Value),
                    town.Rank
                )),
        ];
    }

    private static int Rank(PlaceRow place, Dictionary<(double, double), int> seats) =>
        place.Kind switch
        {
            PlaceKind.City or PlaceKind.Town or PlaceKind.Village when seats.TryGetValue(Point(place), out var rank) => rank,
            PlaceKind.City => 2,
            PlaceKind.Town => 3,
            PlaceKind.Village => 5,
            PlaceKind.Neighbourhood
            or PlaceKind.Camp
            or PlaceKind.Oilfield
            or PlaceKind.Base
            or PlaceKind.Airport
            or PlaceKind.Crossing
            or PlaceKind.Dam => 6,
            _ => 0,
        };

    private static int RankOfSeat(PlaceKind unit) =>
        unit switch
        {
            PlaceKind.Governorate => 1,
            PlaceKind.District => 2,
            _ => 3,
        };

    private static (double Latitude, double Longitude) Point(PlaceRow place) => (place.Latitude!.Value, place.Longitude!.Value);

    private static bool IsOnGround(PlaceRow place) =>
        place.Latitude >= Ground.South && place.Latitude <= Ground.North && place.Longitude >= Ground.West && place.Longitude <= Ground.East;
}
