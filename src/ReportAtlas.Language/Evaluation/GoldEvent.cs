namespace ReportAtlas.Language.Evaluation;

/// <summary>An incident that the careful reader found.</summary>
internal sealed record GoldEvent
{
    public required int Paragraph { get; init; }

    public string SentenceQuote { get; init; } = "";

    /// <summary>Other sentences that tell the same incident: a headline, a lead, a second source.</summary>
    public IReadOnlyList<GoldQuote> Also
    {
        get;
        init => field = value ?? [];
    } = [];

    public string Type { get; init; } = "";

    public IReadOnlyList<string> TypeAlt
    {
        get;
        init => field = value ?? [];
    } = [];

    public string? Place { get; init; }

    public IReadOnlyList<string> PlaceAlt
    {
        get;
        init => field = value ?? [];
    } = [];

    public string? Admin1 { get; init; }

    public string? Date { get; init; }

    public IReadOnlyList<string> DateAlt
    {
        get;
        init => field = value ?? [];
    } = [];

    public string? DateIfMetadata { get; init; }

    public IReadOnlyList<string> Actors
    {
        get;
        init => field = value ?? [];
    } = [];

    public int? Killed { get; init; }

    /// <summary>Other numbers that are right as well; null where none need be given.</summary>
    public IReadOnlyList<int?> KilledAlt
    {
        get;
        init => field = value ?? [];
    } = [];

    public int? Injured { get; init; }

    public IReadOnlyList<int?> InjuredAlt
    {
        get;
        init => field = value ?? [];
    } = [];

    public int? Detained { get; init; }

    public IReadOnlyList<int?> DetainedAlt
    {
        get;
        init => field = value ?? [];
    } = [];

    public int? Displaced { get; init; }

    public IReadOnlyList<int?> DisplacedAlt
    {
        get;
        init => field = value ?? [];
    } = [];

    /// <summary>A cumulative total, earlier context or vague ongoing fighting.</summary>
    public bool Background { get; init; }

    /// <summary>Happened outside the country that the archive is about.</summary>
    public bool OutsideRegion { get; init; }

    /// <summary>Whether a reader is expected to find it; the others may be found or left.</summary>
    public bool Expected => !Background && !OutsideRegion;

    public bool Accepts(string? type) => type is not null && (type == Type || TypeAlt.Contains(type));
}
