using System.Text.Json;

namespace ReportAtlas.Language.Evaluation;

/// <summary>
/// What was read in one report, in the exchange format that readings are written, compared and judged in: one JSON
/// object a report, snake_case names, UTF-8 with Arabic unescaped. All offsets are half-open UTF-16 units into the
/// report's file text; all coordinates WGS84 degrees.
/// </summary>
public sealed record ReadingFile
{
    private static readonly ReadingFile Blank = new();

    /// <summary>The report's name: its file name without extension.</summary>
    public string? Id { get; init; }

    /// <summary>The first headline line, or null when the text has none.</summary>
    public string? Title { get; init; }

    /// <summary>The publisher as the text names it, or null.</summary>
    public string? Source { get; init; }

    /// <summary>The publication date as <c>YYYY-MM-DD</c>, <c>YYYY-MM</c> or <c>YYYY</c>, or null when nothing tells it.</summary>
    public string? Published { get; init; }

    /// <summary><c>day</c>, <c>month</c>, <c>year</c> or <c>none</c>.</summary>
    public string? PublishedPrecision { get; init; }

    /// <summary><c>stated</c>, <c>front-matter</c>, <c>inferred</c>, <c>given</c> or <c>none</c>.</summary>
    public string? PublishedBasis { get; init; }

    /// <summary>How the publication date was found, in words.</summary>
    public string? PublishedReason { get; init; }

    public IReadOnlyList<ReadingPlace> Places
    {
        get;
        init => field = value ?? [];
    } = [];

    public IReadOnlyList<ReadingRefusal> Refused
    {
        get;
        init => field = value ?? [];
    } = [];

    public IReadOnlyList<ReadingDate> Dates
    {
        get;
        init => field = value ?? [];
    } = [];

    public IReadOnlyList<ReadingEvent> Events
    {
        get;
        init => field = value ?? [];
    } = [];

    /// <summary>True for <c>{}</c>: the reader said nothing at all, not even that it found nothing.</summary>
    internal bool IsBlank => this == Blank;

    /// <exception cref="InvalidDataException">The text is not a reading in this format.</exception>
    public static ReadingFile FromJson(string json) => ReadingJson.Parse<ReadingFile>(json);

    public string ToJson() => JsonSerializer.Serialize(this, ReadingJson.Options);
}
