using ReportAtlas.Archive.Browse;
using ReportAtlas.Web.Components.Map;
using ReportAtlas.Web.Components.Marks;
using ReportAtlas.Web.Wording;

namespace ReportAtlas.Web.Endpoints;

/// <summary>Puts what the archive counted into the form that the map's script draws.</summary>
internal static class MapDrawing
{
    /// <summary>Places without a point cannot be drawn and are left out; the totals keep them among the matching.</summary>
    internal static IReadOnlyList<MapPlace> Drawn(MapData data) => [.. data.Places.Where(place => place.Point is not null)];

    /// <param name="stamp">The state of the archive.</param>
    internal static Components.Map.MapPlaces Of(MapData data, EventTotals totals, IEnumerable<TypeCount> types, Texts texts, string stamp)
    {
        var families = Families(types);
        var units = data
            .Governorates.Select(unit => Draw(unit, 1, texts))
            .Concat(data.Districts.Select(unit => Draw(unit, 2, texts)))
            .OfType<Components.Map.MapUnit>()
            .ToList();
        var indexes = units.Index().ToDictionary(unit => unit.Item.Id, unit => unit.Index, StringComparer.Ordinal);
        var drawn = Drawn(data);
        var places = new MapPlaceColumns(
            Column(place => place.Id),
            Column(place => texts.Pick(place.Name, place.NameEnglish)),
            Column(place => Round(place.Point!.Value.Latitude)),
            Column(place => Round(place.Point!.Value.Longitude)),
            Column(place => Shape(place.Shape)),
            Column(place => Index(place.GovernorateId)),
            Column(place => Index(place.DistrictId)),
            Column(place => place.Count),
            Column(place => families.GetValueOrDefault(place.DominantType, MapEventTypes.Other))
        );
        return new Components.Map.MapPlaces(places, units, new MapTotals(totals.Matching, drawn.Sum(place => place.Count)), stamp);

        List<T> Column<T>(Func<MapPlace, T> part) => [.. drawn.Select(part)];

        int? Index(string? unit) => unit is not null && indexes.TryGetValue(unit, out var index) ? index : null;
    }

    /// <summary>What a filter changes for a map that knows all places; null when it lets through a place that is not among them.</summary>
    /// <param name="known">Positions by place id.</param>
    internal static MapCounts? TryCount(MapData data, EventTotals totals, IEnumerable<TypeCount> types, IReadOnlyDictionary<string, int> known)
    {
        var (families, drawn) = (Families(types), Drawn(data));
        return drawn.All(place => known.ContainsKey(place.Id))
            ? new MapCounts(
                [.. drawn.Select(place => known[place.Id])],
                [.. drawn.Select(place => Shape(place.Shape))],
                [.. drawn.Select(place => place.Count)],
                [.. drawn.Select(place => families.GetValueOrDefault(place.DominantType, MapEventTypes.Other))],
                new MapTotals(totals.Matching, drawn.Sum(place => place.Count))
            )
            : null;
    }

    private static Dictionary<string, string> Families(IEnumerable<TypeCount> types) =>
        types.ToDictionary(type => type.Type.Code, type => EventFamily.Of(type.Type).Name, StringComparer.Ordinal);

    // Four decimals are about ten metres, finer than any source.
    internal static double Round(double degrees) => Math.Round(degrees, 4);

    private static PlaceShape Shape(MapShape shape) =>
        shape switch
        {
            MapShape.Dot => PlaceShape.Dot,
            MapShape.Ring => PlaceShape.Ring,
            _ => PlaceShape.Area,
        };

    private static Components.Map.MapUnit? Draw(Archive.Browse.MapUnit unit, int level, Texts texts) =>
        unit.Point is { } point ? new(unit.Id, texts.Pick(unit.Name, unit.NameEnglish), level, Round(point.Latitude), Round(point.Longitude)) : null;
}
