using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using ReportAtlas.Archive.Places;
using ReportAtlas.Language.Places;

namespace ReportAtlas.Archive.Browse;

/// <summary>The places that the map draws under a filter, and the units that group them.</summary>
public sealed class MapPlaces(IDbContextFactory<ArchiveContext> archives)
{
    public async Task<MapData> FindAsync(EventFilter filter, CancellationToken cancel = default)
    {
        await using var archive = await archives.CreateDbContextAsync(cancel);
        var counts = await archive.Select(filter)
            .Where(row => row.PlaceKey != null)
            .GroupBy(row => new { PlaceKey = row.PlaceKey!.Value, row.TypeKey })
            .Select(group => new TypeCount(
                group.Key.PlaceKey, group.Key.TypeKey, group.Count(), group.Count(row => row.PlacePrecision == PlacePrecision.Exact)))
            .ToListAsync(cancel);
        var types = await archive.EventTypes.AsNoTracking().ToDictionaryAsync(type => type.Key, type => type.Code, cancel);
        var places = await archive.Places.AsNoTracking().ToListAsync(cancel);
        var byPlace = counts.ToLookup(count => count.PlaceKey);
        ImmutableArray<MapPlace> drawn =
        [
            .. places.Where(place => byPlace.Contains(place.Key))
                .Select(place => Draw(place, byPlace[place.Key], types))
                .OrderByDescending(place => place.Count).ThenBy(place => place.Id, StringComparer.Ordinal),
        ];
        var byId = places.ToDictionary(place => place.Id);
        return new MapData(drawn, Units(drawn, byId, place => place.GovernorateId), Units(drawn, byId, place => place.DistrictId));
    }

    private static MapPlace Draw(PlaceRow place, IEnumerable<TypeCount> counts, Dictionary<int, string> types)
    {
        var all = counts.ToList();
        var dominant = all.Select(count => (Code: types[count.TypeKey], count.Count))
            .OrderByDescending(type => type.Count).ThenBy(type => type.Code, StringComparer.Ordinal).First();
        return new MapPlace(
            place.Id, place.Name, place.NameEnglish, place.Kind, EventItems.Point(place.Latitude, place.Longitude),
            Shape(place, all.Exists(count => count.Exact > 0)), all.Sum(count => count.Count), dominant.Code,
            place.GovernorateId, place.DistrictId, place.SubdistrictId);
    }

    private static MapShape Shape(PlaceRow place, bool anyExact) =>
        place.IsArea ? MapShape.Area
        : place.PointIsContainers || place.Kind == PlaceKind.Neighbourhood || !anyExact ? MapShape.Ring
        : MapShape.Dot;

    private static ImmutableArray<MapUnit> Units(
        ImmutableArray<MapPlace> places, Dictionary<string, PlaceRow> byId, Func<MapPlace, string?> unitOf) =>
    [
        .. places.Where(place => unitOf(place) is { } id && byId.ContainsKey(id))
            .GroupBy(place => unitOf(place)!)
            .Select(group => Unit(byId[group.Key], [.. group]))
            .OrderByDescending(unit => unit.Count).ThenBy(unit => unit.Id, StringComparer.Ordinal),
    ];

    private static MapUnit Unit(PlaceRow unit, ImmutableArray<MapPlace> places) => new(
        unit.Id, unit.Name, unit.NameEnglish, unit.Kind,
        EventItems.Point(unit.Latitude, unit.Longitude) ?? Middle(places), places.Sum(place => place.Count));

    private static GeoPoint? Middle(ImmutableArray<MapPlace> places)
    {
        var known = places.Where(place => place.Point is not null).ToList();
        double total = known.Sum(place => place.Count);
        return total == 0 ? null : new GeoPoint(
            known.Sum(place => place.Point!.Value.Latitude * place.Count) / total,
            known.Sum(place => place.Point!.Value.Longitude * place.Count) / total);
    }

    private sealed record TypeCount(int PlaceKey, int TypeKey, int Count, int Exact);
}
