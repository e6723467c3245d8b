namespace ReportAtlas.Language.Evaluation;

/// <summary>What a careful reader found in one report: the truth that a reading is measured against.</summary>
internal sealed record GoldReading
{
    public string? Title { get; init; }

    public string? Source { get; init; }

    public string? Published { get; init; }

    /// <summary>Other publication dates that the text allows.</summary>
    public IReadOnlyList<string> PublishedAlternatives
    {
        get;
        init => field = value ?? [];
    } = [];

    /// <summary>The publication date known from outside the text, where the text does not give it.</summary>
    public string? PublishedMetadata { get; init; }

    public IReadOnlyList<GoldPlace> Places
    {
        get;
        init => field = value ?? [];
    } = [];

    public IReadOnlyList<GoldDate> Dates
    {
        get;
        init => field = value ?? [];
    } = [];

    public IReadOnlyList<GoldEvent> Events
    {
        get;
        init => field = value ?? [];
    } = [];

    /// <exception cref="InvalidDataException">The text is not a gold reading.</exception>
    public static GoldReading FromJson(string json) => ReadingJson.Parse<GoldReading>(json);
}
