namespace ReportAtlas.Archive.Import;

/// <summary>The format of a report's file.</summary>
public enum ReportFormat
{
    PlainText,
    Markdown,

    /// <summary>A saved HTML page.</summary>
    WebPage,

    /// <summary>One article of a CSV or JSON list, its columns kept as JSON.</summary>
    ListItem,
}
