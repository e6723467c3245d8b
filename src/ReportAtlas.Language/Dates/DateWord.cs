namespace ReportAtlas.Language.Dates;

/// <summary>What kind of word a <see cref="DateWord"/> is; each kind is a file of Resources/dates.</summary>
internal enum DateWordKind
{
    Month,
    Weekday,
    Ordinal,
    Cardinal,
    RelativeDay,
    Modifier,
    Unit,
    Season,
    PartOfDay,
    Position,
    Role,
    Cue,
}

/// <summary>A word or phrase that dates are made of.</summary>
/// <param name="Kind">Its file.</param>
/// <param name="Number">Its number: month, weekday, day, days from today.</param>
/// <param name="Code">What else the file says: calendar, shape, sense.</param>
/// <param name="Second">A second number or code: strength of a month, unit, last month of a season.</param>
internal sealed record DateWord(DateWordKind Kind, int Number, string Code, string Second)
{
    /// <summary>Whether it is a verb of publishing, with which an older bulletin may begin.</summary>
    internal bool IsBulletin => Kind == DateWordKind.Cue && Code == "bulletin";
}
