namespace ReportAtlas.Language.Dates.Publication;

/// <summary>
/// The last date that a report names with its year. Reports name what came before them, mostly of late: so the sooner
/// after it a day lies, the likelier it is, as far as nothing else tells.
/// </summary>
/// <param name="When">The date.</param>
/// <param name="Surface">Its letters.</param>
internal sealed record LastNamed(DateValue When, string Surface)
{
    private const double DaysOfYear = 365.25;

    /// <summary>How fast the likelihood falls with the years; an estimate of how papers write, not counted from any collection.</summary>
    private const double Fall = 1.5;

    /// <summary>A year or month that is not over is seldom named by its number alone.</summary>
    private const double Within = 0.5;

    /// <summary>The last date of a year in the text; null where it names none.</summary>
    internal static LastNamed? In(IReadOnlyList<DateMention> mentions)
    {
        LastNamed? last = null;
        foreach (var mention in mentions)
        {
            if (
                mention is { Passage: 0, Expression: { Year: not null, IsFuture: false, IsHijri: false, Shift: null, YearShift: null } said }
                && WeekdaySlips.Printed(said) is null
                && Reckoning.Reckon(said with { Position = null, Unit = null, Offset = null }, Candidates.First) is { } value
                && (last is null || value.To > last.When.To)
            )
            {
                last = new LastNamed(value, mention.Surface);
            }
        }

        return last;
    }

    /// <summary>How likely a day is, against other days; above 0.</summary>
    internal double Weigh(DateOnly day) =>
        day <= When.To && When.From != When.To ? Within : Math.Pow(1 + (Math.Max(0, day.DayNumber - When.To.DayNumber) / DaysOfYear), -Fall);
}
