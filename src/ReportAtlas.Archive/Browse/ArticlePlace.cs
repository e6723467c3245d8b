namespace ReportAtlas.Archive.Browse;

/// <summary>
/// A place in the list of articles that stays where it is whichever articles come or go: after the article of this day and
/// id. The list runs from the latest published on, those without a date last, then by id.
/// </summary>
/// <param name="Day">The number of its first day of publication (<see cref="DateOnly.DayNumber"/>); null without a date.</param>
public readonly record struct ArticlePlace(int? Day, int Id)
{
    /// <summary>Whether an article of another place comes after this one.</summary>
    public bool IsBefore(ArticlePlace other) => Day == other.Day ? Id < other.Id : Day is { } mine && !(other.Day > mine);
}
