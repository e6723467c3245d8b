namespace ReportAtlas.Language.Evaluation;

/// <summary>How a comparison is made.</summary>
public sealed record EvaluationOptions
{
    /// <summary>
    /// The reader was told each report's publication date: where the text itself gives none, the date known from
    /// outside, and the dates that follow from it, are the truth. False by default.
    /// </summary>
    public bool UseMetadata { get; init; }
}
