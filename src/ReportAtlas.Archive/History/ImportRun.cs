using ReportAtlas.Archive.Import;

namespace ReportAtlas.Archive.History;

/// <summary>One import, by whatever door: when it went on and how many reports it brought.</summary>
public sealed class ImportRun
{
    public int Id { get; set; }

    public ImportDoor Door { get; set; }

    public DateTime StartedAt { get; set; }

    /// <summary>When it ended, or when its last batch did; null while it goes on, and for ever when it broke off.</summary>
    public DateTime? EndedAt { get; set; }

    /// <summary>Whether a person stopped it before its end.</summary>
    public bool IsStopped { get; set; }

    /// <summary>Whether it broke off, killed or by a failure; set where it is looked up. What it had committed is kept and counted.</summary>
    public bool IsBrokenOff { get; internal set; }

    public int Added { get; set; }

    public int NewVersions { get; set; }

    public int Unchanged { get; set; }

    public int Refused { get; set; }

    /// <summary>What became of single files; those that were there already and had nothing to notice are only counted.</summary>
    public List<ImportItem> Items { get; } = [];
}
