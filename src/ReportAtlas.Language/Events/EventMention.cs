using System.Collections.Immutable;
using ReportAtlas.Language.Dates;
using ReportAtlas.Language.Places;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events;

/// <summary>An incident that an article tells.</summary>
public sealed record EventMention
{
    public required EventType Type { get; init; }

    /// <summary>ACLED's sub-event type of this event: that of its kind, but for ground that a government took back.</summary>
    public string AcledSubType
    {
        get => field ?? Type.AcledSubType;
        init;
    }

    /// <summary>The word or words that tell it («انفجرت»، «غارة جوية»).</summary>
    public required TextSpan Trigger { get; init; }

    /// <summary>The clause that tells it: what is lit in the reader and quoted in exports.</summary>
    public required TextSpan Quote { get; init; }

    /// <summary>The index of its sentence in the text's sentences.</summary>
    public required int Sentence { get; init; }

    /// <summary>The index of its block in the article's blocks.</summary>
    public required int Block { get; init; }

    /// <summary>
    /// Where it happened; null when the text does not say. One of the article's place mentions: one of its own passage or, where <see cref="Rule"/>
    /// has «+carried-place», the one place of which the report told before.
    /// </summary>
    public PlaceMention? Place { get; init; }

    /// <summary>
    /// A place of the governorate in which the passage moves: <see cref="Place"/> where that lies in one, else one named near by.
    /// Good for the governorate, never for a pin; null when the article names no place of any governorate.
    /// </summary>
    public PlaceMention? Setting { get; init; }

    /// <summary>The expression that says when; null when none does. One of the article's date mentions.</summary>
    public DateMention? DateSource { get; init; }

    /// <summary>
    /// When it happened; null when that cannot be settled. Without a <see cref="DateSource"/> it is the day of publication, for what the
    /// report tells of the last hours (<see cref="Rule"/> then has «+recent-hours»), counted back from the event told before it («+days-before»), or the day of that event, where the paragraph goes on to tell another («+same-day»), or the one day of all that the report dates, where this is of the same story («+report-day»).
    /// </summary>
    public DateValue? Date { get; init; }

    public ImmutableArray<ActorMention> Actors { get; init; } = [];

    public CountRange? Killed { get; init; }

    public CountRange? Injured { get; init; }

    public CountRange? Detained { get; init; }

    public CountRange? Displaced { get; init; }

    /// <summary>Who says so, the nearest speaker first; empty when the paper tells it in its own voice.</summary>
    public ImmutableArray<Claim> Claims { get; init; } = [];

    /// <summary>Whether it is context rather than news: a cumulative total, an earlier event told again.</summary>
    public bool IsBackground { get; init; }

    /// <summary>Where else in the article it is told.</summary>
    public ImmutableArray<TextSpan> Retellings { get; init; } = [];

    /// <summary>From 0 to 1.</summary>
    public double Confidence { get; init; } = 1;

    /// <summary>The id of the rule that found it.</summary>
    public required string Rule { get; init; }
}
