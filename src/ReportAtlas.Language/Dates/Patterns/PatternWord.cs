namespace ReportAtlas.Language.Dates.Patterns;

/// <summary>What a written word is to the patterns, whichever way it is read: every word near a date is asked, so it is kept with the word.</summary>
/// <param name="First">The patterns that may begin with it, as bits.</param>
/// <param name="Second">The patterns that may read it after their first word, as bits.</param>
internal sealed record PatternWord(ulong First, ulong Second)
{
    internal static PatternWord None { get; } = new(0, 0);
}
