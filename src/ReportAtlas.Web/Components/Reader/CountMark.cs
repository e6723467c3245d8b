using ReportAtlas.Archive.Browse;

namespace ReportAtlas.Web.Components.Reader;

/// <summary>A number of people where the text gives it.</summary>
/// <param name="Key">What became of them: «killed», «injured», «detained», «displaced».</param>
public sealed record CountMark(string Key, CountItem Count);
