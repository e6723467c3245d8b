using ReportAtlas.Language.Places;

namespace ReportAtlas.Archive.Places;

/// <summary>
/// A place of the gazetteer, copied into the archive so that events can be counted by place in SQL. The ids of its
/// governorate, district and sub-district are gazetteer ids; its descendants are the rows whose <see cref="TreeStart"/>
/// lies from its own up to its <see cref="TreeEnd"/>, both included.
/// </summary>
public sealed class PlaceRow
{
    /// <summary>The archive's own number for it, kept as long as the archive lives.</summary>
    public int Key { get; set; }

    /// <summary>The gazetteer's id.</summary>
    public required string Id { get; set; }

    public required string Name { get; set; }

    public required string NameEnglish { get; set; }

    public PlaceKind Kind { get; set; }

    public string? ParentId { get; set; }

    public string? GovernorateId { get; set; }

    public string? DistrictId { get; set; }

    public string? SubdistrictId { get; set; }

    public string? CountryId { get; set; }

    public string? Admin1English { get; set; }

    /// <summary>WGS84 degrees; null when no point is known.</summary>
    public double? Latitude { get; set; }

    public double? Longitude { get; set; }

    /// <summary>Whether a single point would misstate it.</summary>
    public bool IsArea { get; set; }

    /// <summary>Whether its point is only the point of the place that contains it.</summary>
    public bool PointIsContainers { get; set; }

    public string? SourceId { get; set; }

    /// <summary>Its number in a walk of the tree from parents to children.</summary>
    public int TreeStart { get; set; }

    /// <summary>The number of its last descendant; its own when it has none.</summary>
    public int TreeEnd { get; set; }
}
