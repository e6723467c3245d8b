using System.Collections.Immutable;

namespace ReportAtlas.Archive.Import;

/// <summary>What an import did.</summary>
public sealed record ImportSummary
{
    /// <summary>The number of the import in the history.</summary>
    public int Run { get; init; }

    public int Added { get; init; }

    public int Unchanged { get; init; }

    public int NewVersions { get; init; }

    /// <summary>The files that were refused, and why.</summary>
    public ImmutableArray<ImportOutcome> Refused { get; init; } = [];

    /// <summary>The files that were taken, or were there already, with something to notice.</summary>
    public ImmutableArray<ImportOutcome> Noticed { get; init; } = [];

    /// <summary>Whether it was stopped before its end; what it did before stays.</summary>
    public bool Stopped { get; init; }

    public int Total => Added + Unchanged + NewVersions + Refused.Length;

    internal ImportSummary With(ImportOutcome outcome)
    {
        var counted = outcome.Status switch
        {
            ImportStatus.Added => this with { Added = Added + 1 },
            ImportStatus.Unchanged => this with { Unchanged = Unchanged + 1 },
            ImportStatus.NewVersion => this with { NewVersions = NewVersions + 1 },
            _ => this with { Refused = Refused.Add(outcome) },
        };
        return outcome.Warnings.IsEmpty ? counted : counted with { Noticed = counted.Noticed.Add(outcome) };
    }
}
