using System.Collections.Immutable;
using ReportAtlas.Archive.Import;

namespace ReportAtlas.Archive.History;

/// <summary>What became of one file of an import.</summary>
public sealed class ImportItem
{
    public int Id { get; set; }

    public int RunId { get; set; }

    /// <summary>The file as the person named it.</summary>
    public required string Name { get; set; }

    /// <summary>Where it lay on this machine; null for one that was handed over or lay in an archive or list.</summary>
    public string? Path { get; set; }

    public ImportStatus Status { get; set; }

    /// <summary>Why it was refused; null when it was not.</summary>
    public ImportProblem? Problem { get; set; }

    public ImmutableArray<ImportProblem> Warnings { get; set; } = [];

    /// <summary>The report that it became; null when it was refused.</summary>
    public int? ReportId { get; set; }

    public int Events { get; set; }

    /// <summary>Place names that could not be settled.</summary>
    public int OpenPlaces { get; set; }

    /// <summary>Pieces of the page around the text that were set aside.</summary>
    public int SetAside { get; set; }

    /// <summary>Printed dates that cannot be right.</summary>
    public int Contradictions { get; set; }
}
