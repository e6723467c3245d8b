namespace ReportAtlas.Archive.Search;

/// <summary>A place among what a question matches: after a paragraph.</summary>
/// <param name="Paragraph">The paragraph's key; opaque to callers.</param>
/// <param name="Passed">How many stood before the place, which counts only where the paragraph is gone.</param>
public readonly record struct SearchPlace(long Paragraph, int Passed);
