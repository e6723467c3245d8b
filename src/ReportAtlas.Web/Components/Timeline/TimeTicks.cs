using System.Globalization;
using ReportAtlas.Archive.Browse;
using ReportAtlas.Web.State;
using ReportAtlas.Web.Wording;

namespace ReportAtlas.Web.Components.Timeline;

/// <summary>A day named under the timeline.</summary>
/// <param name="Label">Its year is told where it is not plain from the label before.</param>
/// <param name="IsForWide">Whether a phone has no room for it.</param>
/// <param name="HasYear">Whether the label tells the year.</param>
public readonly record struct TimeTick(DateOnly Day, string Label, bool IsForWide = false, bool HasYear = false);

/// <summary>Chooses the days that are named under the timeline: whole years, months, weeks or days, as many as can be read.</summary>
public static class TimeTicks
{
    private const int Most = 8;

    /// <summary>The width in pixels that a small phone gives the timeline, and what a letter and the gap after a label take of it.</summary>
    private const double PhoneWidth = 320,
        LetterWidth = 5.8,
        Gap = 8;

    private static readonly (TimelineUnit Unit, int Step)[] Ladder =
    [
        (TimelineUnit.Day, 1),
        (TimelineUnit.Day, 2),
        (TimelineUnit.Week, 1),
        (TimelineUnit.Week, 2),
        (TimelineUnit.Month, 1),
        (TimelineUnit.Month, 2),
        (TimelineUnit.Month, 3),
        (TimelineUnit.Month, 6),
        (TimelineUnit.Year, 1),
        (TimelineUnit.Year, 2),
        (TimelineUnit.Year, 5),
        (TimelineUnit.Year, 10),
    ];

    public static IReadOnlyList<TimeTick> Of(DayRange shown, Texts texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        foreach (var (unit, step) in Ladder)
        {
            if (Starts(shown, unit, step).Take(Most + 1).ToList() is { Count: <= Most } starts)
            {
                return Narrowed(shown, [.. starts.Select((day, index) => Tick(day, unit, index == 0 || day.Year != starts[index - 1].Year, texts))]);
            }
        }

        return [];
    }

    /// <summary>
    /// Marks those that would run into another, or out of the page, where it is narrow. Those that tell a year have their
    /// room first, since without it nobody knows of which year a month after it is.
    /// </summary>
    private static List<TimeTick> Narrowed(DayRange shown, List<TimeTick> ticks)
    {
        var taken = new List<(double Start, double End)>();
        foreach (var tick in ticks.OrderByDescending(static tick => tick.HasYear).ThenBy(static tick => tick.Day))
        {
            var start = PhoneWidth * (tick.Day.DayNumber - shown.First.DayNumber) / shown.Days;
            var end = start + (tick.Label.Length * LetterWidth) + Gap;
            if (start >= 0 && end <= PhoneWidth && taken.TrueForAll(other => end <= other.Start || start >= other.End))
            {
                taken.Add((start, end));
            }
            else
            {
                ticks[ticks.IndexOf(tick)] = tick with { IsForWide = true };
            }
        }

        return ticks;
    }

    private static TimeTick Tick(DateOnly day, TimelineUnit unit, bool withYear, Texts texts) =>
        new(day, Label(day, unit, withYear, texts), HasYear: withYear);

    private static IEnumerable<DateOnly> Starts(DayRange shown, TimelineUnit unit, int step)
    {
        var start = unit.StartOf(shown.First);
        for (var index = Index(start, unit); start <= shown.Last; index++, start = unit.After(start))
        {
            if (start >= shown.First && index % step == 0)
            {
                yield return start;
            }
        }
    }

    // So that every second month is an odd one, and every tenth year ends in 0.
    private static int Index(DateOnly start, TimelineUnit unit) =>
        unit switch
        {
            TimelineUnit.Month => start.Month - 1,
            TimelineUnit.Year => start.Year,
            TimelineUnit.Week => start.DayNumber / 7,
            _ => start.DayNumber,
        };

    private static string Label(DateOnly day, TimelineUnit unit, bool withYear, Texts texts) =>
        (unit, withYear) switch
        {
            (TimelineUnit.Year, _) => day.Year.ToString(CultureInfo.InvariantCulture),
            (TimelineUnit.Month, true) => texts.Format("date.month", texts.Month(day), day.Year),
            (TimelineUnit.Month, false) => texts.Month(day),
            (_, true) => texts.Day(day),
            _ => texts.Format("date.dayMonth", day.Day, texts.Month(day)),
        };
}
