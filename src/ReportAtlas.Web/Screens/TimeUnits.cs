using ReportAtlas.Web.State;

namespace ReportAtlas.Web.Screens;

/// <summary>Steps through time by a <see cref="TimeUnit"/>.</summary>
public static class TimeUnits
{
    /// <summary>More bars than these are too thin to point at.</summary>
    private const int MostBars = 130;

    /// <summary>The finest unit that cuts the days into few enough bars.</summary>
    public static TimeUnit For(int days) => days switch
    {
        <= MostBars => TimeUnit.Day,
        <= MostBars * 7 => TimeUnit.Week,
        <= MostBars * 30 => TimeUnit.Month,
        <= MostBars * 91 => TimeUnit.Quarter,
        _ => TimeUnit.Year,
    };

    /// <summary>The first day of the unit that a day lies in.</summary>
    public static DateOnly StartOf(this TimeUnit unit, DateOnly day) => unit switch
    {
        TimeUnit.Day => day,
        TimeUnit.Week => day.AddDays(-(((int)day.DayOfWeek + 1) % 7)),
        TimeUnit.Month => new DateOnly(day.Year, day.Month, 1),
        TimeUnit.Quarter => new DateOnly(day.Year, (((day.Month - 1) / 3) * 3) + 1, 1),
        _ => new DateOnly(day.Year, 1, 1),
    };

    /// <summary>The first day of the next unit.</summary>
    public static DateOnly Next(this TimeUnit unit, DateOnly start) => unit switch
    {
        TimeUnit.Day => start.AddDays(1),
        TimeUnit.Week => start.AddDays(7),
        TimeUnit.Month => start.AddMonths(1),
        TimeUnit.Quarter => start.AddMonths(3),
        _ => start.AddYears(1),
    };

    /// <summary>The units that hold a run of days, in order; the first and the last are whole.</summary>
    public static IEnumerable<DayRange> Over(this TimeUnit unit, DayRange range)
    {
        for (var start = unit.StartOf(range.First); start <= range.Last; start = unit.Next(start))
        {
            yield return new DayRange(start, unit.Next(start).AddDays(-1));
        }
    }
}
