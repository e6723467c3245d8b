using System.Globalization;
using ReportAtlas.Web.Screens;
using ReportAtlas.Web.State;
using ReportAtlas.Web.Wording;

namespace ReportAtlas.Web.Components.Timeline;

/// <summary>A day named under the timeline.</summary>
/// <param name="Label">Its year is told where it is not plain from the label before.</param>
public readonly record struct TimeTick(DateOnly Day, string Label);

/// <summary>Chooses the days that are named under the timeline: whole years, months, weeks or days, as many as can be read.</summary>
public static class TimeTicks
{
    private const int Most = 8;

    private static readonly (TimeUnit Unit, int Step)[] Ladder =
    [
        (TimeUnit.Day, 1), (TimeUnit.Day, 2), (TimeUnit.Week, 1), (TimeUnit.Week, 2), (TimeUnit.Month, 1), (TimeUnit.Month, 2),
        (TimeUnit.Month, 3), (TimeUnit.Month, 6), (TimeUnit.Year, 1), (TimeUnit.Year, 2), (TimeUnit.Year, 5), (TimeUnit.Year, 10),
    ];

    public static IReadOnlyList<TimeTick> Of(DayRange shown, Texts texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        foreach (var (unit, step) in Ladder)
        {
            if (Starts(shown, unit, step).Take(Most + 1).ToList() is { Count: <= Most } starts)
            {
                return [.. starts.Select((day, index) => new TimeTick(day, Label(day, unit, index == 0 || day.Year != starts[index - 1].Year, texts)))];
            }
        }

        return [];
    }

    private static IEnumerable<DateOnly> Starts(DayRange shown, TimeUnit unit, int step)
    {
        var start = unit.StartOf(shown.First);
        for (var index = Index(start, unit); start <= shown.Last; index++, start = unit.Next(start))
        {
            if (start >= shown.First && index % step == 0)
            {
                yield return start;
            }
        }
    }

    // So that every second month is an odd one, and every tenth year ends in 0.
    private static int Index(DateOnly start, TimeUnit unit) => unit switch
    {
        TimeUnit.Month => start.Month - 1,
        TimeUnit.Year => start.Year,
        TimeUnit.Week => start.DayNumber / 7,
        _ => start.DayNumber,
    };

    private static string Label(DateOnly day, TimeUnit unit, bool withYear, Texts texts) => (unit, withYear) switch
    {
        (TimeUnit.Year, _) => day.Year.ToString(CultureInfo.InvariantCulture),
        (TimeUnit.Month, true) => texts.Format("date.month", texts.Month(day), day.Year),
        (TimeUnit.Month, false) => texts.Month(day),
        (_, true) => texts.Day(day),
        _ => texts.Format("date.dayMonth", day.Day, texts.Month(day)),
    };
}
