namespace ReportAtlas.Archive.Browse;

/// <summary>Where the units of a timeline begin. Weeks begin on Monday.</summary>
public static class TimelineUnits
{
    /// <summary>The first day of the unit that a day lies in.</summary>
    public static DateOnly StartOf(this TimelineUnit unit, DateOnly day) =>
        unit switch
        {
            TimelineUnit.Day => day,
            TimelineUnit.Week => day.AddDays(-(((int)day.DayOfWeek + 6) % 7)),
            TimelineUnit.Month => new DateOnly(day.Year, day.Month, 1),
            _ => new DateOnly(day.Year, 1, 1),
        };

    /// <summary>The first day of the unit after the one that begins on a day.</summary>
    public static DateOnly After(this TimelineUnit unit, DateOnly start) =>
        unit switch
        {
            TimelineUnit.Day => start.AddDays(1),
            TimelineUnit.Week => start.AddDays(7),
            TimelineUnit.Month => start.AddMonths(1),
            _ => start.AddYears(1),
        };
}
