using System.Collections.Immutable;

namespace ReportAtlas.Archive.Browse;

/// <summary>
/// What a person asked to see. All parts hold at once; a part left out lets everything through. The default lets
/// through every event that is news. Two filters are equal when their parts are.
/// </summary>
public sealed record EventFilter
{
    /// <summary>A gazetteer id; the place's descendants in the tree are let through with it. An unknown id lets nothing through.</summary>
    public string? Place { get; init; }

    /// <summary>First day: events that may have happened on it or later.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Last day: events that may have happened on it or earlier.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Codes of event types, any of them; empty for all.</summary>
    public ImmutableArray<string> Types { get; init; } = [];

    /// <summary>The publisher exactly as the articles name it.</summary>
    public string? Publisher { get; init; }

    public int? ReportId { get; init; }

    public int? ArticleId { get; init; }

    /// <summary>Only events that are placed so well; null for all.</summary>
    public Placing? Placing { get; init; }

    /// <summary>Only events whose date is not settled.</summary>
    public bool WithoutDate { get; init; }

    /// <summary>Whether earlier context and cumulative totals are let through with the news.</summary>
    public bool WithBackground { get; init; }

    /// <summary>Whether nothing is asked for.</summary>
    public bool IsEmpty => Equals(new EventFilter { WithBackground = WithBackground });

    public bool Equals(EventFilter? other) =>
        other is not null && Place == other.Place && From == other.From && To == other.To
        && Types.SequenceEqual(other.Types) && Publisher == other.Publisher && ReportId == other.ReportId
        && ArticleId == other.ArticleId
        && Placing == other.Placing && WithoutDate == other.WithoutDate && WithBackground == other.WithBackground;

    public override int GetHashCode() => HashCode.Combine(Place, From, To, Types.Length, Publisher, ReportId, ArticleId, (Placing, WithoutDate, WithBackground));
}
