using System.Globalization;

namespace ReportAtlas.Language.Dates;

/// <summary>Finds which occurrence of a date is meant that names its month: «10 شباط», «أيلول الماضي», «السبت 9 شباط».</summary>
internal static class NamedMonths
{
    /// <summary>Of two dates that carry no year the nearer past one is meant, unless it is more than this many days ahead.</summary>
    private const int NearFuture = 60;

    internal static DateValue? Find(DateExpression said, DateOnly today)
    {
        if (said.Year is { } year)
        {
            return InYear(said, year);
        }

        var thisYear = said.IsHijri ? new UmAlQuraCalendar().GetYear(today.ToDateTime(TimeOnly.MinValue)) : today.Year;
        if (said.YearShift is { } shift)
        {
            return InYear(said, thisYear + CalendarDays.YearsBy(shift));
        }

        if (said.Offset is { } offset && InYear(said, today.AddDays(offset).Year) is { } stated && stated.From == today.AddDays(offset))
        {
            return stated;
        }

        if (said.Weekday is { } weekday && said.Day is not null)
        {
            return WithWeekday(said, weekday, today, thisYear) ?? Latest(said, today, thisYear);
        }

        return said.Shift switch
        {
            DateShift.Past => Latest(said, Before(said, today), thisYear),
            DateShift.BeforePast => Latest(said, Before(said, today).AddYears(-1), thisYear - 1),
            DateShift.Next => Earliest(said, After(said, today), thisYear),
            DateShift.Current => Nearest(said, today, thisYear),
            _ => said.IsFuture ? Earliest(said, today, thisYear) : Latest(said, today, thisYear),
        };
    }

    private static DateValue? InYear(DateExpression said, int year)
    {
        var month = said.Month!.Value;
        if (said.Day is not { } day)
        {
            return said.IsHijri ? CalendarDays.HijriMonth(year, month) : DateValue.Month(year, month);
        }

        var first = said.IsHijri ? BySighting(CalendarDays.FromHijri(year, month, day), said.Weekday) : CalendarDays.Gregorian(year, month, day);
        var last = said.LastDay is { } to && !said.IsHijri ? CalendarDays.Gregorian(year, month, to) : first;
        return first is { } start && last is { } end ? new DateValue(start, end, DatePrecision.Day) : null;
    }

    /// <summary>«الجمعة 5 شعبان 1442»: where the moon was sighted a day off the reckoned one, the weekday tells which day it was.</summary>
    private static DateOnly? BySighting(DateOnly? reckoned, DayOfWeek? weekday) =>
        reckoned is { } day && weekday is { } named
            ? (
                day.AddDays(1).DayOfWeek == named ? day.AddDays(1)
                : day.AddDays(-1).DayOfWeek == named ? day.AddDays(-1)
                : day
            )
            : reckoned;

    /// <summary>The last occurrence that begins on or before a day; 29 February may be eight years back.</summary>
    private static DateValue? Latest(DateExpression said, DateOnly limit, int year)
    {
        for (var back = -1; back <= 8; back++)
        {
            if (InYear(said, year - back) is { } value && value.From <= limit)
            {
                return value;
            }
        }

        return null;
    }

    private static DateValue? Earliest(DateExpression said, DateOnly limit, int year)
    {
        for (var ahead = -1; ahead <= 8; ahead++)
        {
            if (InYear(said, year + ahead) is { } value && value.To >= limit)
            {
                return value;
            }
        }

        return null;
    }

    private static DateValue? Nearest(DateExpression said, DateOnly today, int year) =>
        (Latest(said, today, year), Earliest(said, today, year)) switch
        {
            ({ } past, { } ahead) => today.DayNumber - past.To.DayNumber <= ahead.From.DayNumber - today.DayNumber ? past : ahead,
            var (past, ahead) => past ?? ahead,
        };

    /// <summary>The nearest occurrence on the named weekday: among the last six years, or shortly ahead.</summary>
    private static DateValue? WithWeekday(DateExpression said, DayOfWeek weekday, DateOnly today, int year)
    {
        for (var back = -1; back <= 6; back++)
        {
            if (InYear(said, year - back) is { } value && value.From.DayOfWeek == weekday && value.From.DayNumber - today.DayNumber <= NearFuture)
            {
                return value;
            }
        }

        return null;
    }

    /// <summary>The last day that a «الماضي» may mean: yesterday for a day, the end of last month for a month.</summary>
    private static DateOnly Before(DateExpression said, DateOnly today) =>
        said.Day is not null ? today.AddDays(-1) : CalendarDays.MonthStart(today).AddDays(-1);

    private static DateOnly After(DateExpression said, DateOnly today) =>
        said.Day is not null ? today.AddDays(1) : CalendarDays.MonthStart(today).AddMonths(1);
}
