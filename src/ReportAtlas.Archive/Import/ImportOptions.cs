namespace ReportAtlas.Archive.Import;

/// <summary>What a person says of the reports that are imported, and the limits.</summary>
public sealed record ImportOptions
{
    /// <summary>The publication day of reports whose front matter gives none.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>The publisher of reports whose front matter names none.</summary>
    public string? Publisher { get; init; }

    /// <summary>The largest file that is read, in bytes.</summary>
    public long MaximumBytes { get; init; } = 16 * 1024 * 1024;
}
