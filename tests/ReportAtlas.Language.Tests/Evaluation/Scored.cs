using ReportAtlas.Language.Evaluation;

namespace ReportAtlas.Language.Tests.Evaluation;

/// <summary>The comparison of one gold reading with one found reading, both written as JSON.</summary>
internal static class Scored
{
    public static EvaluationResult Report(string gold, string predicted, string? text = null, bool useMetadata = false) =>
        Evaluator.Compare(
            [new ReportComparison("r1", GoldReading.FromJson(gold), ReadingFile.FromJson(predicted), text is null ? null : new ReportText(text))],
            missing: 0,
            new EvaluationOptions { UseMetadata = useMetadata }
        );

    /// <summary>Those of the figures that <paramref name="expected"/> names, in its order and its form: «name value; name value».</summary>
    public static string FiguresNamedIn(string expected, EvaluationResult result) =>
        string.Join("; ", expected.Split("; ").Select(figure => result.Figures.First(f => f.Name == figure.Split(' ')[0])));
}
