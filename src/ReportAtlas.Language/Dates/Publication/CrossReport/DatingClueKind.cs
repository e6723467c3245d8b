namespace ReportAtlas.Language.Dates.Publication.CrossReport;

/// <summary>What two reports may have in common so that the date of one helps to date the other.</summary>
public enum DatingClueKind
{
    /// <summary>An incident by its kind, exact place and numbers of people.</summary>
    Incident,

    /// <summary>A sentence or saying in the same words.</summary>
    Passage,

    /// <summary>A count that only grows, by what it counts and the day it runs from.</summary>
    Total,

    /// <summary>An attack or campaign that has begun.</summary>
    Begun,

    /// <summary>An attack or campaign that is being prepared.</summary>
    Prepared,
}
