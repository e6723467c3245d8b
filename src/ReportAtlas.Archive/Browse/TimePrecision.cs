using ReportAtlas.Language.Dates;

namespace ReportAtlas.Archive.Browse;

/// <summary>How finely the date of an event is known (ACLED's time_precision); the numbers stand in addresses and exports.</summary>
public enum TimePrecision
{
    ExactDay = 1,

    /// <summary>Within about a week.</summary>
    Week = 2,

    /// <summary>A month, or wider.</summary>
    Month = 3,
}

/// <summary>Leads from the reading's precision to ACLED's.</summary>
public static class TimePrecisions
{
    public static TimePrecision Of(DatePrecision precision) =>
        precision switch
        {
            DatePrecision.Day => TimePrecision.ExactDay,
            DatePrecision.Week => TimePrecision.Week,
            _ => TimePrecision.Month,
        };
}
