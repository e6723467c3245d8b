namespace ReportAtlas.Archive.Import;

/// <summary>The format of a report's file.</summary>
public enum ReportFormat
{
    PlainText,
    Markdown,
}
