namespace ReportAtlas.Language.Evaluation;

/// <summary>How often an incident of one type was found and called another; null where the reader gave no type.</summary>
public sealed record TypeConfusion(string Expected, string? Found, int Times);
