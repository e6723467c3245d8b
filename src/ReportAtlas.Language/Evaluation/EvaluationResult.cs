namespace ReportAtlas.Language.Evaluation;

/// <summary>The outcome of a comparison: figures in fixed order, and the differences behind them.</summary>
public sealed record EvaluationResult
{
    public required IReadOnlyList<Figure> Figures { get; init; }

    /// <summary>By type name.</summary>
    public required IReadOnlyList<TypeRecall> RecallByType { get; init; }

    /// <summary>Most frequent first.</summary>
    public required IReadOnlyList<TypeConfusion> TypeConfusions { get; init; }

    /// <summary>Report by report: places, dates, events.</summary>
    public required IReadOnlyList<Finding> Findings { get; init; }

    /// <summary>The value of a figure, null where nothing could be measured.</summary>
    /// <exception cref="InvalidOperationException">No figure has that name.</exception>
    public double? this[string name] => Figures.First(figure => figure.Name == name).Value;

    /// <summary>All figures as one line of JSON.</summary>
    public string ToJson() => $"{{{string.Join(", ", Figures.Select(figure => $"\"{figure.Name}\": {figure.ValueText}"))}}}";
}
