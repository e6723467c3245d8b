using System.Collections.Immutable;

namespace ReportAtlas.Archive.Import;

/// <summary>What became of a file.</summary>
public enum ImportStatus
{
    /// <summary>It is a new report.</summary>
    Added,

    /// <summary>The archive has the same bytes already.</summary>
    Unchanged,

    /// <summary>It is a new version of a report that was there.</summary>
    NewVersion,

    /// <summary>It was not taken.</summary>
    Refused,
}

/// <summary>What became of one file.</summary>
/// <param name="Name">The file as the person named it.</param>
/// <param name="Refusal">Why it was refused; null when it was not.</param>
/// <param name="Warnings">What was noticed in one that was taken.</param>
public sealed record ImportOutcome(string Name, ImportStatus Status, ImportProblem? Refusal, ImmutableArray<ImportProblem> Warnings)
{
    /// <summary>The report that it is now; null when it was refused.</summary>
    public int? ReportId { get; init; }

    /// <summary>What it turned out to hold; null when it was refused or was there already.</summary>
    public ImportFindings? Findings { get; init; }

    public static ImportOutcome Refuse(string name, ImportProblem problem) => new(name, ImportStatus.Refused, problem, []);
}
