namespace ReportAtlas.Archive.Import;

/// <summary>The way by which reports came in.</summary>
public enum ImportDoor
{
    CommandLine,

    /// <summary>The import page.</summary>
    Page,

    /// <summary>A folder that is watched.</summary>
    Watch,

    /// <summary>The samples that fill an empty archive.</summary>
    Seeds,
}
