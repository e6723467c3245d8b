using ReportAtlas.Archive.Browse;
using ReportAtlas.Web.Components.Map;
using ReportAtlas.Web.Components.Marks;

namespace ReportAtlas.Web.Endpoints;

/// <summary>Puts what the archive counted into the form that the map's script draws.</summary>
internal static class MapDrawing
{
    /// <summary>Places without a point cannot be drawn and are left out; the totals keep them among the matching.</summary>
    internal static Components.Map.MapPlaces Of(MapData data, EventTotals totals, IEnumerable<TypeCount> types)
    {
        var families = types.ToDictionary(type => type.Type.Code, type => EventFamily.Of(type.Type).Name, StringComparer.Ordinal);
        var units = data.Governorates.Select(unit => Draw(unit, 1)).Concat(data.Districts.Select(unit => Draw(unit, 2)))
            .OfType<Components.Map.MapUnit>().ToList();
        var known = units.Select(unit => unit.Id).ToHashSet(StringComparer.Ordinal);
        var places = data.Places.Where(place => place.Point is not null).Select(place => Draw(place, known, families.GetValueOrDefault(place.DominantType, MapEventTypes.Other))).ToList();
        return new Components.Map.MapPlaces(places, units, new MapTotals(totals.Matching, places.Sum(place => place.Count)));
    }

    private static Components.Map.MapPlace Draw(Archive.Browse.MapPlace place, HashSet<string> units, string family) => new(
        place.Id, place.Name, English(place.NameEnglish), Round(place.Point!.Value.Latitude), Round(place.Point.Value.Longitude),
        place.Shape switch
        {
            MapShape.Dot => PlaceShape.Dot,
            MapShape.Ring => PlaceShape.Ring,
            _ => PlaceShape.Area,
        },
        place.GovernorateId is { } governorate && units.Contains(governorate) ? governorate : null,
        place.DistrictId is { } district && units.Contains(district) ? district : null,
        place.Count, family);

    private static Components.Map.MapUnit? Draw(Archive.Browse.MapUnit unit, int level) =>
        unit.Point is { } point ? new(unit.Id, unit.Name, English(unit.NameEnglish), level, Round(point.Latitude), Round(point.Longitude)) : null;

    private static string? English(string name) => name.Length == 0 ? null : name;

    // Four decimals are about ten metres, finer than any source.
    private static double Round(double degrees) => Math.Round(degrees, 4);
}
