using System.Collections.Immutable;
using ReportAtlas.Archive.Articles;
using ReportAtlas.Archive.Places;
using ReportAtlas.Language.Dates;
using ReportAtlas.Language.Places;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Archive.Events;

/// <summary>An incident that an article tells, see <see cref="Language.Events.EventMention"/>. Spans point into the article's text.</summary>
public sealed class EventRow
{
    public int Id { get; set; }

    public int ArticleId { get; set; }

    public Article? Article { get; set; }

    /// <summary>Its 0-based number in text order.</summary>
    public int Ordinal { get; set; }

    public int TypeKey { get; set; }

    public EventTypeRow? Type { get; set; }

    /// <summary>ACLED's sub-event type where it is not that of the event's kind, as for ground that a government took back; else null.</summary>
    public string? AcledSubType { get; set; }

    /// <summary>Where it happened; null when the text does not say or the name could not be settled.</summary>
    public int? PlaceKey { get; set; }

    public PlaceRow? Place { get; set; }

    public PlacePrecision? PlacePrecision { get; set; }

    /// <summary>The name that says where; it may be there without a settled place.</summary>
    public int? PlaceMentionId { get; set; }

    public PlaceMentionRow? PlaceMention { get; set; }

    /// <summary>First day of when it happened; null when that is not settled.</summary>
    public DateOnly? DateFrom { get; set; }

    public DateOnly? DateTo { get; set; }

    public DatePrecision? DatePrecision { get; set; }

    public int? DateMentionId { get; set; }

    public DateMentionRow? DateMention { get; set; }

    public int TriggerStart { get; set; }

    public int TriggerLength { get; set; }

    public int QuoteStart { get; set; }

    public int QuoteLength { get; set; }

    public int SentenceStart { get; set; }

    public int SentenceLength { get; set; }

    /// <summary>The ordinal of its block in the article.</summary>
    public int Block { get; set; }

    public StoredCount Killed { get; set; } = new();

    public StoredCount Injured { get; set; } = new();

    public StoredCount Detained { get; set; } = new();

    public StoredCount Displaced { get; set; } = new();

    /// <summary>Whether it is context rather than news; such events are left out unless a filter asks for them.</summary>
    public bool IsBackground { get; set; }

    public double Confidence { get; set; }

    public required string Rule { get; set; }

    public ImmutableArray<TextSpan> Retellings { get; set; } = [];

    public List<EventActorRow> Actors { get; } = [];

    public List<ClaimRow> Claims { get; } = [];
}
