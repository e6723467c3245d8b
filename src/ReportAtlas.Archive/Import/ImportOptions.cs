using ReportAtlas.Archive.Import.Lists;

namespace ReportAtlas.Archive.Import;

/// <summary>What a person says of the reports that are imported, and the limits.</summary>
public sealed record ImportOptions
{
    /// <summary>The publication day of reports whose own data give none.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>The publisher of reports whose own data name none.</summary>
    public string? Publisher { get; init; }

    /// <summary>The way by which the reports come in, for the history.</summary>
    public ImportDoor Door { get; init; } = ImportDoor.CommandLine;

    /// <summary>Which columns of a CSV or JSON list hold what; what is not said is told by the columns' names.</summary>
    public ColumnMap Columns { get; init; } = ColumnMap.ByName;

    /// <summary>The largest report that is read, in bytes.</summary>
    public long MaximumBytes { get; init; } = 16 * 1024 * 1024;

    /// <summary>The most letters of a report's text. The longest of real reports have some tens of thousands.</summary>
    public int MaximumLetters { get; init; } = 1_000_000;

    /// <summary>The most paragraphs of a report's text. The longest of real reports have some hundreds.</summary>
    public int MaximumParagraphs { get; init; } = 5_000;

    /// <summary>The largest CSV or JSON Lines file, in bytes; it is read row by row.</summary>
    public long MaximumListBytes { get; init; } = 4L * 1024 * 1024 * 1024;

    /// <summary>The most columns of a CSV or JSON list. Real ones have some dozens.</summary>
    public int MaximumColumns { get; init; } = 1_000;

    /// <summary>What a zip archive may hold.</summary>
    public Zip.ZipLimits Zip { get; init; } = new();
}
