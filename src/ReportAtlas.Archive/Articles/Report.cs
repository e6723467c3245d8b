namespace ReportAtlas.Archive.Articles;

/// <summary>A report: one file that a publisher issued, under whatever version of it came last.</summary>
public sealed class Report
{
    public int Id { get; set; }

    /// <summary>What makes it the same report again: the full path of its file, or the name under which it was handed in.</summary>
    public required string Key { get; set; }

    /// <summary>All versions; exactly one is current.</summary>
    public List<ReportVersion> Versions { get; } = [];

    /// <summary>The articles of the current version.</summary>
    public List<Article> Articles { get; } = [];
}
