namespace ReportAtlas.Language.Dates;

/// <summary>Counts from today or from the date told before: «الأسبوع الماضي», «قبل شهرين», «الخميس», «في اليوم التالي».</summary>
internal static class RelativeDates
{
    internal static DateValue? UnitOf(DateExpression said, DateOnly today)
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
                return DateValue.Day(CalendarDays.Moved(today, DateUnit.Day, said.Shift));
            case DateUnit.Week:
                // The working week of the region begins on Sunday.
                var sunday = CalendarDays.Moved(today.AddDays(-(int)today.DayOfWeek), DateUnit.Week, said.Shift);
                return new DateValue(sunday, sunday.AddDays(6), DatePrecision.Week);
            case DateUnit.Month:
                var month = CalendarDays.Moved(CalendarDays.MonthStart(today), DateUnit.Month, said.Shift);
                return DateValue.Month(month.Year, month.Month);
            default:
                return DateValue.Year(today.Year + CalendarDays.YearsBy(said.Shift ?? DateShift.Current));
        }
    }

    internal static DateValue? Counted(DateExpression said, DateOnly today)
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

    internal static DateOnly WeekdayOf(DayOfWeek weekday, DateExpression said, DateOnly today)
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

    internal static DateValue? SeasonOf(DateExpression said, DateOnly today)
    {
        var (first, last) = said.Season!.Value;
        var year = said.Year ?? (said.YearShift is { } shift ? today.Year + CalendarDays.YearsBy(shift) : SeasonYear(first, last, said.Shift, today));
        return new DateValue(new DateOnly(year, first, 1), new DateOnly(year, last, DateTime.DaysInMonth(year, last)), DatePrecision.Year);
    }

    private static int SeasonYear(int first, int last, DateShift? shift, DateOnly today) =>
        shift switch
        {
            DateShift.Next => today.Month < first ? today.Year : today.Year + 1,
            DateShift.Current => today.Year,
            _ => today.Month > last ? today.Year : today.Year - 1,
        };

    internal static DateValue? FromBefore(DateExpression said, DateValue? before)
    {
        if (before is null)
        {
            return null;
        }

        var by = said.Shift switch
        {
            DateShift.Following => 1,
            DateShift.Preceding => -1,
            _ => 0,
        };
        return said switch
        {
            { Weekday: { } weekday } => DateValue.Day(
                before.To.AddDays(by * Math.Max(1, (((by * ((int)weekday - (int)before.To.DayOfWeek)) + 6) % 7) + 1))
            ),
            { Unit: DateUnit.Day } when before.From == before.To => DateValue.Day(before.From.AddDays(by)),
            { Unit: DateUnit.Week } => new DateValue(
                before.From.AddDays((7 * by) - (int)before.From.DayOfWeek),
                before.From.AddDays((7 * by) + 6 - (int)before.From.DayOfWeek),
                DatePrecision.Week
            ),
            { Month: { } month, Day: null } => DateValue.Month(before.From.Year + (by > 0 && month < before.From.Month ? 1 : 0), month),
            { Unit: DateUnit.Month, Day: { } day } => CalendarDays.DayOf(CalendarDays.MonthStart(before.From).AddMonths(by), day),
            { Unit: DateUnit.Month } when before.Precision != DatePrecision.Year => CalendarDays.MonthOf(
                CalendarDays.MonthStart(before.From).AddMonths(by)
            ),
            { Unit: DateUnit.Year } => DateValue.Year(before.From.Year + by),
            _ => null,
        };
    }
}
