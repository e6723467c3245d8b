using ReportAtlas.Language.Places;

namespace ReportAtlas.Web.Components.Reader;

/// <summary>How near the map goes to a place: so near that the place and what lies around it are in sight.</summary>
internal static class PlaceZoom
{
    internal static int Of(PlaceKind kind) =>
        kind switch
        {
            PlaceKind.Continent => 3,
            PlaceKind.Country => 6,
            PlaceKind.Governorate or PlaceKind.Region or PlaceKind.Desert or PlaceKind.River => 8,
            PlaceKind.District or PlaceKind.Road or PlaceKind.Area => 9,
            PlaceKind.Subdistrict or PlaceKind.Lake => 10,
            _ => 11,
        };
}
