namespace ReportAtlas.Archive.Articles;

/// <summary>The bytes of a report version exactly as they came; apart from it, so that lists of reports never load them.</summary>
public sealed class ReportOriginal
{
    public int VersionId { get; set; }

    public required byte[] Bytes { get; set; }
}
