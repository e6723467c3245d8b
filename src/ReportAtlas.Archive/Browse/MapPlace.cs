using System.Collections.Immutable;
using ReportAtlas.Language.Places;

namespace ReportAtlas.Archive.Browse;

/// <summary>How a place is drawn: as exactly as its events are placed, and no more so.</summary>
public enum MapShape
{
    /// <summary>A settlement or site.</summary>
    Dot,

    /// <summary>Somewhere about there: a quarter, a place at its container's point, or «near» throughout.</summary>
    Ring,

    /// <summary>An area that a point would misstate.</summary>
    Area,
}

/// <summary>A place with events, for the map.</summary>
/// <param name="Id">The gazetteer id.</param>
/// <param name="Point">Where to draw it; null when no point is known, which only an area or an unplaced site is.</param>
/// <param name="Count">Events there under the filter, its descendants' not among them.</param>
/// <param name="DominantType">The code of the commonest event type there; the first by code where several are.</param>
public sealed record MapPlace(
    string Id,
    string Name,
    string NameEnglish,
    PlaceKind Kind,
    GeoPoint? Point,
    MapShape Shape,
    int Count,
    string DominantType,
    string? GovernorateId,
    string? DistrictId,
    string? SubdistrictId
);

/// <summary>A governorate or district, under which the map groups places when it is zoomed out.</summary>
/// <param name="Point">Where to draw the group: the unit's own point, else the middle of its places weighed by their events.</param>
/// <param name="Count">Events at it and everywhere within it.</param>
public sealed record MapUnit(string Id, string Name, string NameEnglish, PlaceKind Kind, GeoPoint? Point, int Count);

/// <summary>All that the map draws under a filter.</summary>
/// <param name="Places">Places with events, most events first.</param>
/// <param name="Governorates">Governorates that hold any of these.</param>
/// <param name="Districts">Districts that hold any of these.</param>
public sealed record MapData(ImmutableArray<MapPlace> Places, ImmutableArray<MapUnit> Governorates, ImmutableArray<MapUnit> Districts);
