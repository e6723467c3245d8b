namespace ReportAtlas.Archive.Reviews;

/// <summary>What a person made of an event as it was read. The names in small letters stand in addresses.</summary>
public enum ReviewStatus
{
    /// <summary>Nobody has looked at it yet; the default.</summary>
    Open,

    /// <summary>The reading is right.</summary>
    Confirmed,

    /// <summary>The reading may be wrong.</summary>
    Doubted,

    /// <summary>There is no such event; it is left out of counts and map unless it is asked for.</summary>
    Rejected,
}
