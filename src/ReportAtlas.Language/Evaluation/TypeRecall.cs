namespace ReportAtlas.Language.Evaluation;

/// <summary>How many of the expected incidents of one type were found, whatever type the reader gave them.</summary>
public sealed record TypeRecall(string Type, int Found, int Expected);
