namespace ReportAtlas.Language.Evaluation;

/// <summary>A further sentence that tells an incident.</summary>
internal sealed record GoldQuote
{
    public required int Paragraph { get; init; }

    public string Quote { get; init; } = "";
}
