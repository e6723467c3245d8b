namespace ReportAtlas.Archive.Articles;

/// <summary>A report: one file that a publisher issued, under whatever version of it came last.</summary>
public sealed class Report
{
    public int Id { get; set; }

    /// <summary>What makes it the same report again: the full path of its file, or the name under which it was handed in.</summary>
    public required string Key { get; set; }

    /// <summary>When a person deleted it; null while it is in use. A deleted report keeps its versions and has no articles.</summary>
    public DateTime? DeletedAt { get; set; }

    /// <summary>The ids that its articles and events had when it was deleted, so that a restored one has them again.</summary>
    public string? KeptIds { get; set; }

    /// <summary>All versions; exactly one is current.</summary>
    public List<ReportVersion> Versions { get; } = [];

    /// <summary>The articles of the current version.</summary>
    public List<Article> Articles { get; } = [];
}
