using System.Globalization;

namespace ReportAtlas.Language.Dates;

/// <summary>Reckons what an expression means on a given day. Pure arithmetic: it looks at no text.</summary>
internal static class Reckoning
{
    /// <summary>Of two dates that carry no year the nearer past one is meant, unless it is more than this many days ahead.</summary>
    private const int NearFuture = 60;

    /// <summary>
    /// The value of an expression read on <paramref name="today"/>; null when it has none there («31 شباط», or a
    /// reference to a date told before that is not known).
    /// </summary>
    internal static DateValue? Reckon(DateExpression said, DateOnly today, DateValue? before = null)
    {
        var value = said switch
        {
            { Shift: DateShift.Same or DateShift.Following or DateShift.Preceding } => FromBefore(said, before),
            { Season: not null } => SeasonOf(said, today),
            { Month: not null } => Calendar(said, today),
            { Day: { } day, Unit: DateUnit.Month } => DayOf(Moved(MonthStart(today), DateUnit.Month, said.Shift), day),
            { Day: { } day, Unit: null } => DayOf(MonthStart(today), day),
            { Year: { } year, Unit: null } => YearOf(year, said.IsHijri),
            { Offset: { } offset } => DateValue.Day(today.AddDays(offset)),
            { Count: not null } => Counted(said, today),
            { Unit: not null } => UnitOf(said, today),
            { Weekday: { } weekday } => DateValue.Day(WeekdayOf(weekday, said, today)),
            _ => null,
        };
        return value is not null && said.Position is { } position ? Narrowed(value, position) : value;
    }

    /// <summary>Whether a value's meaning stays the same on whatever day it is read.</summary>
    internal static bool IsAbsolute(DateExpression said) =>
        said.Year is not null && said is { Month: not null } or { Year: not null, Unit: null, Offset: null, Shift: not (DateShift.Same or DateShift.Following or DateShift.Preceding) };

    /// <summary>The day of a Hijri date by the Umm al-Qura calendar; a local sighting may differ by a day.</summary>
    internal static DateOnly? FromHijri(int year, int month, int day)
    {
        var calendar = new UmAlQuraCalendar();
        return year is >= 1318 and <= 1500 && day <= calendar.GetDaysInMonth(year, month)
            ? DateOnly.FromDateTime(calendar.ToDateTime(year, month, day, 0, 0, 0, 0))
            : null;
    }

    private static DateValue? Calendar(DateExpression said, DateOnly today)
    {
        if (said.Year is { } year)
        {
            return InYear(said, year);
        }

        var thisYear = said.IsHijri ? new UmAlQuraCalendar().GetYear(today.ToDateTime(TimeOnly.MinValue)) : today.Year;
        if (said.YearShift is { } shift)
        {
            return InYear(said, thisYear + YearsBy(shift));
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
            return said.IsHijri ? HijriMonth(year, month) : DateValue.Month(year, month);
        }

        var first = said.IsHijri ? FromHijri(year, month, day) : Gregorian(year, month, day);
        var last = said.LastDay is { } to && !said.IsHijri ? Gregorian(year, month, to) : first;
        return first is { } start && last is { } end ? new DateValue(start, end, DatePrecision.Day) : null;
    }

    private static DateOnly? Gregorian(int year, int month, int day) =>
        year is >= 1 and <= 9998 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;

    private static DateValue? HijriMonth(int year, int month) =>
        FromHijri(year, month, 1) is { } first
            ? new DateValue(first, first.AddDays(new UmAlQuraCalendar().GetDaysInMonth(year, month) - 1), DatePrecision.Month)
            : null;

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
        said.Day is not null ? today.AddDays(-1) : MonthStart(today).AddDays(-1);

    private static DateOnly After(DateExpression said, DateOnly today) =>
        said.Day is not null ? today.AddDays(1) : MonthStart(today).AddMonths(1);

    private static DateOnly MonthStart(DateOnly day) => new(day.Year, day.Month, 1);

    private static DateValue? DayOf(DateOnly monthStart, int day) =>
        Gregorian(monthStart.Year, monthStart.Month, day) is { } date ? DateValue.Day(date) : null;

    private static DateValue? YearOf(int year, bool isHijri) =>
        !isHijri ? DateValue.Year(year)
        : FromHijri(year, 1, 1) is { } first && FromHijri(year + 1, 1, 1) is { } next ? new DateValue(first, next.AddDays(-1), DatePrecision.Year)
        : null;

    private static DateOnly Moved(DateOnly start, DateUnit unit, DateShift? shift)
    {
        var by = YearsBy(shift ?? DateShift.Current);
        return unit switch
        {
            DateUnit.Week => start.AddDays(7 * by),
            DateUnit.Month => start.AddMonths(by),
            DateUnit.Year => start.AddYears(by),
            _ => start.AddDays(by),
        };
    }

    private static int YearsBy(DateShift shift) => shift switch
    {
        DateShift.Past => -1,
        DateShift.BeforePast => -2,
        DateShift.Next => 1,
        _ => 0,
    };

    private static DateValue? UnitOf(DateExpression said, DateOnly today)
    {
        if (said.Year is { } stated)
        {
            return DateValue.Year(stated);
        }

        switch (said.Unit)
        {
            case DateUnit.Night:
                return DateValue.Day(today.AddDays(-1));
            case DateUnit.Day:
                return DateValue.Day(Moved(today, DateUnit.Day, said.Shift));
            case DateUnit.Week:
                // The working week of the region begins on Sunday.
                var sunday = Moved(today.AddDays(-(int)today.DayOfWeek), DateUnit.Week, said.Shift);
                return new DateValue(sunday, sunday.AddDays(6), DatePrecision.Week);
            case DateUnit.Month:
                var month = Moved(MonthStart(today), DateUnit.Month, said.Shift);
                return DateValue.Month(month.Year, month.Month);
            default:
                return DateValue.Year(today.Year + YearsBy(said.Shift ?? DateShift.Current));
        }
    }

    private static DateValue? Counted(DateExpression said, DateOnly today)
    {
        var count = said.Count!.Value;
        if (said.Shift == DateShift.Past)
        {
            var from = said.Unit switch
            {
                DateUnit.Hour => today.AddDays(-((count + 23) / 24)),
                DateUnit.Week => today.AddDays(-7 * count),
                DateUnit.Month => today.AddMonths(-count),
                DateUnit.Year => today.AddYears(-count),
                _ => today.AddDays(-count),
            };
            return new DateValue(from, today, DatePrecision.Week);
        }

        switch (said.Unit)
        {
            case DateUnit.Day:
                return DateValue.Day(today.AddDays(-count));
            case DateUnit.Week:
                var day = today.AddDays(-7 * count);
                return new DateValue(day, day, DatePrecision.Week);
            case DateUnit.Month:
                var month = today.AddMonths(-count);
                return DateValue.Month(month.Year, month.Month);
            default:
                return DateValue.Year(today.Year - count);
        }
    }

    private static DateOnly WeekdayOf(DayOfWeek weekday, DateExpression said, DateOnly today)
    {
        var back = (today.DayOfWeek - weekday + 7) % 7;
        return said.Shift switch
        {
            DateShift.Past => today.AddDays(back == 0 ? -7 : -back),
            DateShift.BeforePast => today.AddDays(back == 0 ? -14 : -back - 7),
            DateShift.Next => today.AddDays(back == 0 ? 7 : 7 - back),
            _ => said.IsFuture ? today.AddDays((7 - back) % 7) : today.AddDays(-back),
        };
    }

    private static DateValue? SeasonOf(DateExpression said, DateOnly today)
    {
        var (first, last) = said.Season!.Value;
        var year = said.Year ?? (said.YearShift is { } shift ? today.Year + YearsBy(shift) : SeasonYear(first, last, said.Shift, today));
        return new DateValue(new DateOnly(year, first, 1), new DateOnly(year, last, DateTime.DaysInMonth(year, last)), DatePrecision.Year);
    }

    private static int SeasonYear(int first, int last, DateShift? shift, DateOnly today) => shift switch
    {
        DateShift.Next => today.Month < first ? today.Year : today.Year + 1,
        DateShift.Current => today.Year,
        _ => today.Month > last ? today.Year : today.Year - 1,
    };

    private static DateValue? FromBefore(DateExpression said, DateValue? before)
    {
        if (before is null)
        {
            return null;
        }

        var by = said.Shift switch { DateShift.Following => 1, DateShift.Preceding => -1, _ => 0 };
        return said switch
        {
            { Weekday: { } weekday } => DateValue.Day(before.To.AddDays(by * Math.Max(1, (((by * ((int)weekday - (int)before.To.DayOfWeek)) + 6) % 7) + 1))),
            { Unit: DateUnit.Day } when before.From == before.To => DateValue.Day(before.From.AddDays(by)),
            { Unit: DateUnit.Week } => new DateValue(before.From.AddDays((7 * by) - (int)before.From.DayOfWeek), before.From.AddDays((7 * by) + 6 - (int)before.From.DayOfWeek), DatePrecision.Week),
            { Month: { } month, Day: null } => DateValue.Month(before.From.Year + (by > 0 && month < before.From.Month ? 1 : 0), month),
            { Unit: DateUnit.Month, Day: { } day } => DayOf(MonthStart(before.From).AddMonths(by), day),
            { Unit: DateUnit.Month } when before.Precision != DatePrecision.Year => MonthOf(MonthStart(before.From).AddMonths(by)),
            { Unit: DateUnit.Year } => DateValue.Year(before.From.Year + by),
            _ => null,
        };
    }

    private static DateValue MonthOf(DateOnly start) => DateValue.Month(start.Year, start.Month);

    /// <summary>A third of a month, year or week: it narrows the days, not how finely the date is known.</summary>
    private static DateValue Narrowed(DateValue value, DatePosition position)
    {
        var days = value.To.DayNumber - value.From.DayNumber + 1;
        if (value.Precision == DatePrecision.Day || days < 3)
        {
            return value;
        }

        var third = days / 3;
        return position switch
        {
            DatePosition.Start => value with { To = value.From.AddDays(third - 1) },
            DatePosition.Middle => value with { From = value.From.AddDays(third), To = value.To.AddDays(-third) },
            _ => value with { From = value.To.AddDays(1 - third) },
        };
    }
}
