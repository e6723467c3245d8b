namespace ReportAtlas.Archive.Browse;

/// <summary>How well events are placed: the three parts that <see cref="EventTotals"/> counts apart.</summary>
public enum Placing
{
    /// <summary>At a place with a point of its own or its container's.</summary>
    OnMap,

    /// <summary>At an area that a point would misstate, or at a place whose point nobody knows.</summary>
    RegionOnly,

    /// <summary>The place is not told or not settled.</summary>
    None,
}
