namespace ReportAtlas.Archive.Import;

/// <summary>The format of a file that holds many reports.</summary>
public enum ContainerFormat
{
    Zip,

    /// <summary>A table with a header row, its cells parted by commas, semicolons or tabs.</summary>
    Csv,

    /// <summary>An array of objects, or an object that holds one.</summary>
    Json,

    /// <summary>One object a line.</summary>
    JsonLines,
}
