using System.Collections.Immutable;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Dates;

/// <summary>When a report was published, how that is known, and what in the text speaks against it.</summary>
/// <param name="Value">The day, or the month or year where no more is known; null when nothing is.</param>
/// <param name="Basis">Where it comes from.</param>
public sealed record PublicationDate(DateValue? Value, PublicationBasis Basis)
{
    public static PublicationDate Unknown { get; } = new(null, PublicationBasis.None);

    /// <summary>The reckoning, step by step.</summary>
    public ImmutableArray<Reason> Reasons { get; init; } = [];

    /// <summary>How sure it is, from 0 to 1: below 1 only where it is the likeliest of several days.</summary>
    public double Confidence { get; init; } = 1;

    /// <summary>The other days that remain possible where one was taken as the likeliest, the likelier first.</summary>
    public ImmutableArray<DateOnly> Alternatives { get; init; } = [];

    /// <summary>Printed dates that cannot be right, such as a year in which the named weekday falls on another day.</summary>
    public ImmutableArray<DateContradiction> Contradictions { get; init; } = [];

    /// <summary>The day that relative dates count from; null when the day is not known.</summary>
    public DateOnly? Anchor => Value is { Precision: DatePrecision.Day } day ? day.From : null;
}

/// <summary>A printed date that contradicts itself or the publication date.</summary>
/// <param name="Span">Where it is printed.</param>
/// <param name="Reason">What is wrong with it.</param>
public sealed record DateContradiction(TextSpan Span, Reason Reason);
