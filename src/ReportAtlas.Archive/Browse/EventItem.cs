using System.Collections.Immutable;
using ReportAtlas.Archive.Reviews;
using ReportAtlas.Language.Dates;
using ReportAtlas.Language.Events;
using ReportAtlas.Language.Places;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Archive.Browse;

/// <summary>An event as lists show it.</summary>
public sealed record EventItem
{
    public required int Id { get; init; }

    public required int ArticleId { get; init; }

    public required int ReportId { get; init; }

    public required EventType Type { get; init; }

    /// <summary>ACLED's sub-event type of this very event.</summary>
    public string AcledSubType
    {
        get => field ?? Type.AcledSubType;
        init;
    }

    /// <summary>When it happened; null when that is not settled.</summary>
    public DateValue? Date { get; init; }

    /// <summary>Where it happened; null when that is not settled.</summary>
    public PlaceLabel? Place { get; init; }

    public PlacePrecision? PlacePrecision { get; init; }

    /// <summary>The name that says where, as the text has it, settled or not; null when nothing says where.</summary>
    public string? PlaceSurface { get; init; }

    /// <summary>The clause that tells it.</summary>
    public required string Quote { get; init; }

    /// <summary>Where its trigger stands within <see cref="Quote"/>.</summary>
    public required TextSpan TriggerInQuote { get; init; }

    /// <summary>The whole sentence.</summary>
    public required string Sentence { get; init; }

    /// <summary>Where the quote stands within <see cref="Sentence"/>.</summary>
    public required TextSpan QuoteInSentence { get; init; }

    /// <summary>Where the quote stands in the article's text.</summary>
    public required TextSpan QuoteSpan { get; init; }

    /// <summary>The index of its block in the article.</summary>
    public required int Block { get; init; }

    public string? ArticleTitle { get; init; }

    public string? Publisher { get; init; }

    /// <summary>When the article was published; null when that is not known.</summary>
    public DateValue? Published { get; init; }

    public PublicationBasis PublishedBasis { get; init; }

    public CountItem? Killed { get; init; }

    public CountItem? Injured { get; init; }

    public CountItem? Detained { get; init; }

    public CountItem? Displaced { get; init; }

    public ImmutableArray<ActorItem> Actors { get; init; } = [];

    /// <summary>Who says so, the nearest speaker first; empty when the paper tells it in its own voice.</summary>
    public ImmutableArray<ClaimItem> Claims { get; init; } = [];

    public bool IsBackground { get; init; }

    /// <summary>From 0 to 1.</summary>
    public double Confidence { get; init; }

    public required string Rule { get; init; }

    /// <summary>What a person made of it.</summary>
    public ReviewStatus Review { get; init; }

    /// <summary>What that person noted; null when nothing.</summary>
    public string? ReviewNote { get; init; }
}

/// <summary>A number of people: at least <paramref name="Min"/>, at most <paramref name="Max"/> (null: no upper bound).</summary>
/// <param name="Span">The words that give it, in the article's text; null when they are not known.</param>
public sealed record CountItem(int Min, int? Max, TextSpan? Span = null);

/// <summary>An actor of an event; the span, into the article's text, is null when it is understood from the context.</summary>
public sealed record ActorItem(string Code, string NameArabic, string NameEnglish, ActorRole Role, TextSpan? Span);

/// <summary>Who says that an event happened, and how firmly; the span points into the article's text.</summary>
public sealed record ClaimItem(string Speaker, Certainty Certainty, TextSpan Span);

/// <summary>A place by its gazetteer id and names.</summary>
/// <param name="Point">Where it is; null when no point is known.</param>
/// <param name="IsArea">Whether a single point would misstate it.</param>
public sealed record PlaceLabel(string Id, string Name, string NameEnglish, PlaceKind Kind, GeoPoint? Point, bool IsArea);
