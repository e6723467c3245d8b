using System.Collections.Immutable;
using ReportAtlas.Archive.Articles;
using ReportAtlas.Archive.Events;
using ReportAtlas.Archive.Places;
using ReportAtlas.Archive.Reviews;
using ReportAtlas.Language.Dates;
using ReportAtlas.Language.Events;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Archive.Export;

/// <summary>An event with all that any export says of it.</summary>
public sealed class ExportedEvent
{
    private (ImmutableArray<ActorRow> First, ImmutableArray<ActorRow> Second)? _sides;

    /// <summary>The event with its actors, claims, place mention and date mention; type, place and article stand beside it.</summary>
    public required EventRow Row { get; init; }

    public required EventTypeRow Type { get; init; }

    /// <summary>The article that tells it, with its text.</summary>
    public required Article Article { get; init; }

    /// <summary>When its report was taken in, in universal time.</summary>
    public required DateTime ImportedAt { get; init; }

    public required ExportedPlaces Places { get; init; }

    /// <summary>What people made of the reading.</summary>
    public ReviewStatus Review { get; init; }

    /// <summary>Where it happened; null when that is not settled.</summary>
    public PlaceRow? Place => Places.Find(Row.PlaceKey);

    /// <summary>Whether it can be put on a map: at a place with a point that does not misstate it.</summary>
    public bool IsMapped => Place is { IsArea: false, Latitude: not null, Longitude: not null };

    /// <summary>When it happened; null when that is not settled.</summary>
    public DateValue? Date => Row.DateFrom is { } from ? new DateValue(from, Row.DateTo ?? from, Row.DatePrecision ?? DatePrecision.Day) : null;

    /// <summary>Where the clause that tells it stands in the article's text.</summary>
    public TextSpan Quote => new(Row.QuoteStart, Row.QuoteLength);

    /// <summary>The sentence that tells it.</summary>
    public string Sentence => new TextSpan(Row.SentenceStart, Row.SentenceLength).In(Article.Text);

    /// <summary>Those who did it, as named; where no role is settled the first one named.</summary>
    public ImmutableArray<ActorRow> FirstSide => Sides.First;

    /// <summary>Those who suffered it, then those whose role is not settled.</summary>
    public ImmutableArray<ActorRow> SecondSide => Sides.Second;

    internal ActorRow? Actor1 => FirstSide is [var actor, ..] ? actor : null;

    internal ActorRow? Actor2 => SecondSide is [var actor, ..] ? actor : null;

    private (ImmutableArray<ActorRow> First, ImmutableArray<ActorRow> Second) Sides => _sides ??= Settle();

    private (ImmutableArray<ActorRow> First, ImmutableArray<ActorRow> Second) Settle()
    {
        var named = Row.Actors.DistinctBy(actor => actor.ActorKey).ToLookup(actor => actor.Role, actor => actor.Actor!);
        ImmutableArray<ActorRow> did = [.. named[ActorRole.Perpetrator]], open = [.. named[ActorRole.Involved]];
        return did.IsEmpty && !open.IsEmpty
            ? ([open[0]], [.. named[ActorRole.Target], .. open[1..]])
            : (did, [.. named[ActorRole.Target], .. open]);
    }
}
