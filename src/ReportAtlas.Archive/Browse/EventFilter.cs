using System.Collections.Immutable;
using ReportAtlas.Archive.Reviews;
using ReportAtlas.Language.Places;

namespace ReportAtlas.Archive.Browse;

/// <summary>
/// What a person asked to see. All parts hold at once; within a part that lists values any of them will do; a part left
/// out lets everything through. The default lets through every event that is news and that nobody rejected. Two filters
/// are equal when their parts are.
/// </summary>
public sealed record EventFilter
{
    /// <summary>A gazetteer id; the place's descendants in the tree are let through with it. An unknown id lets nothing through.</summary>
    public string? Place { get; init; }

    /// <summary>First day: events that may have happened on it or later.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Last day: events that may have happened on it or earlier.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Codes of event types or of ACLED's families (<see cref="AcledFamily"/>).</summary>
    public ImmutableArray<string> Types { get; init; } = [];

    /// <summary>Codes of actors, whatever their role in the event.</summary>
    public ImmutableArray<string> Actors { get; init; } = [];

    /// <summary>Publishers by any of their names: «RT» lets through what «روسيا اليوم» published.</summary>
    public ImmutableArray<string> Publishers { get; init; } = [];

    /// <summary>Those who say that it happened, by name, however spelt; one anywhere in the chain of claims will do.</summary>
    public ImmutableArray<string> Speakers { get; init; } = [];

    /// <summary>How finely the date is known; events without a date have no precision.</summary>
    public ImmutableArray<TimePrecision> TimePrecisions { get; init; } = [];

    /// <summary>How exactly the place is known; events without a place have no precision.</summary>
    public ImmutableArray<PlacePrecision> PlacePrecisions { get; init; } = [];

    /// <summary>The least confidence, from 0 to 1.</summary>
    public double? MinimumConfidence { get; init; }

    /// <summary>What people made of the reading; rejected events are let through only when they are asked for.</summary>
    public ReviewStatus? Review { get; init; }

    /// <summary>Words that the event's paragraph must hold, as <see cref="Search.SearchQuery"/> reads them.</summary>
    public string? Text { get; init; }

    /// <summary>Whether earlier context and cumulative totals are let through with the news.</summary>
    public bool WithBackground { get; init; }

    public int? ReportId { get; init; }

    public int? ArticleId { get; init; }

    /// <summary>Only events that are placed so well; null for all.</summary>
    public Placing? Placing { get; init; }

    /// <summary>Only events whose date is not settled.</summary>
    public bool WithoutDate { get; init; }

    /// <summary>Whether nothing is asked for.</summary>
    public bool IsEmpty => Equals(new EventFilter { WithBackground = WithBackground });

    public bool Equals(EventFilter? other) =>
        other is not null
        && Scalars == other.Scalars
        && Types.SequenceEqual(other.Types)
        && Actors.SequenceEqual(other.Actors)
        && Publishers.SequenceEqual(other.Publishers)
        && Speakers.SequenceEqual(other.Speakers)
        && TimePrecisions.SequenceEqual(other.TimePrecisions)
        && PlacePrecisions.SequenceEqual(other.PlacePrecisions);

    public override int GetHashCode() =>
        HashCode.Combine(Scalars, Types.Length, Actors.Length, Publishers.Length, Speakers.Length, TimePrecisions.Length, PlacePrecisions.Length);

    private (string?, DateOnly?, DateOnly?, double?, ReviewStatus?, string?, bool, (int?, int?, Placing?, bool)) Scalars =>
        (Place, From, To, MinimumConfidence, Review, Text, WithBackground, (ReportId, ArticleId, Placing, WithoutDate));
}
