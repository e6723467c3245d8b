namespace ReportAtlas.Language.Evaluation;

/// <summary>One incident that a report tells, at the sentence that tells it most fully.</summary>
public sealed record ReadingEvent
{
    /// <summary>Zero-based index among the file's non-empty lines.</summary>
    public required int Paragraph { get; init; }

    /// <summary>An exact piece of that line.</summary>
    public string SentenceQuote { get; init; } = "";

    /// <summary>One of the nineteen kinds that readings are compared in: <c>airstrike</c>, <c>shelling</c>, <c>armed_clash</c> ... <c>other</c>.</summary>
    public string? Type { get; init; }

    /// <summary>ACLED's sub-event type.</summary>
    public string? SubEventType { get; init; }

    public string? Place { get; init; }

    public string? Admin1 { get; init; }

    public string? Date { get; init; }

    /// <summary><c>day</c>, <c>month</c>, <c>year</c> or <c>none</c>.</summary>
    public string? DatePrecision { get; init; }

    public IReadOnlyList<string> Actors
    {
        get;
        init => field = value ?? [];
    } = [];

    public int? Killed { get; init; }

    public int? Injured { get; init; }

    public int? Detained { get; init; }

    public int? Displaced { get; init; }

    /// <summary>Who claims it, as the text names them.</summary>
    public string? AttributedTo { get; init; }

    /// <summary>0 to 1.</summary>
    public double? Confidence { get; init; }

    public string? Rule { get; init; }
}
