namespace ReportAtlas.Language.Evaluation;

/// <summary>One difference between a reading and the gold, with what is needed to show it in its report.</summary>
public sealed record Finding
{
    public required FindingKind Kind { get; init; }

    /// <summary>The report's name.</summary>
    public required string ReportId { get; init; }

    /// <summary>The words in question: a place name, a date expression, the sentence of an event.</summary>
    public required string Text { get; init; }

    /// <summary>Where the words stand in the file text, half-open; null for events, which have a paragraph.</summary>
    public int? Start { get; init; }

    public int? End { get; init; }

    /// <summary>For events: zero-based index among the file's non-empty lines.</summary>
    public int? Paragraph { get; init; }

    /// <summary>What the gold says: a place's name, a date's value, an event's type.</summary>
    public string? Expected { get; init; }

    /// <summary>What the reading says in its stead.</summary>
    public string? Found { get; init; }

    /// <summary>For a place put elsewhere: how far, in kilometres.</summary>
    public double? DistanceKm { get; init; }
}
