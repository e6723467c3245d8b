namespace ReportAtlas.Language.Evaluation;

/// <summary>What is compared for one report.</summary>
/// <param name="Id">The report's name.</param>
/// <param name="Gold">The truth.</param>
/// <param name="Predicted">What the reader found; blank where it left no reading.</param>
/// <param name="Text">The report's file text, or null where it is not at hand: then only shared words pair events.</param>
internal sealed record ReportComparison(string Id, GoldReading Gold, ReadingFile Predicted, ReportText? Text);
