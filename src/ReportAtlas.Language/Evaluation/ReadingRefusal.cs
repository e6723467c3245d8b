namespace ReportAtlas.Language.Evaluation;

/// <summary>A name that looks like a place and is not one here, with the reason: a television channel, a person, a force.</summary>
public sealed record ReadingRefusal
{
    public string Text { get; init; } = "";

    public required int Start { get; init; }

    public required int End { get; init; }

    public string? Reason { get; init; }
}
