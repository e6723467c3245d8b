namespace ReportAtlas.Web.State;

/// <summary>Which list stands beside the reader. The names in small letters are the values of «list» in addresses.</summary>
public enum ListKind
{
    /// <summary>All matching events; the default, and left out of addresses.</summary>
    Events,

    /// <summary>The articles that tell them.</summary>
    Articles,

    /// <summary>Matching events that have a place on the map.</summary>
    Mapped,

    /// <summary>Matching events that are only known to lie somewhere in an area.</summary>
    Region,

    /// <summary>Matching events whose place is not told or not settled.</summary>
    Unplaced,

    /// <summary>Matching events whose date is not settled.</summary>
    Undated,
}
