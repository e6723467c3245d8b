namespace ReportAtlas.Archive.Export;

/// <summary>A file format for what a filter lets through. Writers stream: however many events there are, a few hundred are in memory at a time.</summary>
/// <param name="Name">As addresses and the command line name it, and the extension of its files: «csv».</param>
/// <param name="ContentType">Its media type.</param>
public abstract record ExportFormat(string Name, string ContentType)
{
    /// <summary>Writes the export. The stream is left open; only asynchronous writes are made to it.</summary>
    public abstract Task WriteAsync(ExportRequest request, ExportSource source, Stream output, CancellationToken cancel = default);
}
