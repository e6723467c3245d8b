using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Evaluation;

/// <summary>A date expression that the careful reader marked.</summary>
internal sealed record GoldDate
{
    public string Text { get; init; } = "";

    public required int Start { get; init; }

    public required int End { get; init; }

    /// <summary>Null where the text alone does not fix it.</summary>
    public string? Value { get; init; }

    /// <summary>Other values that the text allows.</summary>
    public IReadOnlyList<string> ValueAlt
    {
        get;
        init => field = value ?? [];
    } = [];

    /// <summary>The value for a reader who was told the publication date.</summary>
    public string? ValueIfMetadata { get; init; }

    public int? OffsetDays { get; init; }

    public string? Weekday { get; init; }

    public bool Optional { get; init; }

    public TextSpan Span => TextSpan.FromBounds(Start, End);
}
