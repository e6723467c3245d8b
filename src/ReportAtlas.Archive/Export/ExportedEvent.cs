using System.Collections.Immutable;
using ReportAtlas.Archive.Events;
using ReportAtlas.Archive.Places;
using ReportAtlas.Archive.Reviews;
using ReportAtlas.Language.Dates;
using ReportAtlas.Language.Events;
using ReportAtlas.Language.Places;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Archive.Export;

/// <summary>An event with all that any export says of it.</summary>
public sealed class ExportedEvent
{
    private (ImmutableArray<ActorRow> First, ImmutableArray<ActorRow> Second)? _sides;

    public required int Id { get; init; }

    /// <summary>The article that tells it, with its text.</summary>
    public required ExportedArticle Article { get; init; }

    public required EventTypeRow Type { get; init; }

    public required ExportedPlaces Places { get; init; }

    /// <summary>ACLED's sub-event type, its type's own unless the event has another.</summary>
    public required string AcledSubType { get; init; }

    /// <summary>Where it happened; null when that is not settled.</summary>
    public PlaceRow? Place { get; init; }

    public PlacePrecision? PlacePrecision { get; init; }

    /// <summary>The words that say where, settled or not, and the rule that read them.</summary>
    public StatedWords? PlaceStated { get; init; }

    /// <summary>When it happened; null when that is not settled.</summary>
    public DateValue? Date { get; init; }

    /// <summary>The words that say when, and the rule that read them.</summary>
    public StatedWords? DateStated { get; init; }

    /// <summary>Where the clause that tells it stands in the article's text.</summary>
    public TextSpan Quote { get; init; }

    /// <summary>Where the whole sentence stands.</summary>
    public TextSpan Sentence { get; init; }

    /// <summary>The ordinal of its block in the article.</summary>
    public int Block { get; init; }

    /// <summary>The lowest and highest number of people killed; null where the text gives none or no upper bound.</summary>
    public (int? Min, int? Max) Killed { get; init; }

    public int? Injured { get; init; }

    public int? Detained { get; init; }

    public int? Displaced { get; init; }

    /// <summary>Whether it is context rather than news.</summary>
    public bool IsBackground { get; init; }

    /// <summary>From 0 to 1.</summary>
    public double Confidence { get; init; }

    /// <summary>What people made of the reading.</summary>
    public ReviewStatus Review { get; init; }

    /// <summary>Those named with it, each with its role, as the text names them.</summary>
    public IReadOnlyList<(ActorRow Actor, ActorRole Role)> Actors { get; init; } = [];

    /// <summary>Who says so, the nearest first.</summary>
    public IReadOnlyList<string> Speakers { get; init; } = [];

    /// <summary>Whether it can be put on a map: at a place with a point that does not misstate it.</summary>
    public bool IsMapped => Place is { IsArea: false, Latitude: not null, Longitude: not null };

    /// <summary>Those who did it, as named; where no role is settled the first one named.</summary>
    public ImmutableArray<ActorRow> FirstSide => Sides.First;

    /// <summary>Those who suffered it, then those whose role is not settled.</summary>
    public ImmutableArray<ActorRow> SecondSide => Sides.Second;

    internal ActorRow? Actor1 => FirstSide is [var actor, ..] ? actor : null;

    internal ActorRow? Actor2 => SecondSide is [var actor, ..] ? actor : null;

    private (ImmutableArray<ActorRow> First, ImmutableArray<ActorRow> Second) Sides => _sides ??= Actors.Count == 0 ? ([], []) : Settle();

    private (ImmutableArray<ActorRow> First, ImmutableArray<ActorRow> Second) Settle()
    {
        var named = Actors.DistinctBy(named => named.Actor.Key).ToList();
        ImmutableArray<ActorRow> did = Of(ActorRole.Perpetrator),
            open = Of(ActorRole.Involved);
        return did.IsEmpty && !open.IsEmpty ? ([open[0]], [.. Of(ActorRole.Target), .. open[1..]]) : (did, [.. Of(ActorRole.Target), .. open]);

        ImmutableArray<ActorRow> Of(ActorRole role) => [.. named.Where(one => one.Role == role).Select(one => one.Actor)];
    }
}

/// <summary>Words of a text that say where or when.</summary>
/// <param name="Rule">The rule that read them.</param>
public readonly record struct StatedWords(TextSpan Span, string Rule);
