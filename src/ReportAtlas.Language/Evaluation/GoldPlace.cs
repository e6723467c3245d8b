using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Evaluation;

/// <summary>A place that the careful reader marked.</summary>
internal sealed record GoldPlace
{
    public string Text { get; init; } = "";

    public required int Start { get; init; }

    public required int End { get; init; }

    public string? ResolvesTo { get; init; }

    public string? Kind { get; init; }

    public double? Lat { get; init; }

    public double? Lon { get; init; }

    /// <summary>Other points that are as right, each as latitude and longitude: the governorate's seat beside its middle.</summary>
    public IReadOnlyList<double[]> AltPoints
    {
        get;
        init => field = value ?? [];
    } = [];

    /// <summary>May be marked or left: never asked for, never wrong.</summary>
    public bool Optional { get; init; }

    public TextSpan Span => TextSpan.FromBounds(Start, End);
}
