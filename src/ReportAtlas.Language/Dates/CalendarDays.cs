using System.Globalization;

namespace ReportAtlas.Language.Dates;

/// <summary>Days, months and years of both calendars, and steps from one to the next.</summary>
internal static class CalendarDays
{
    internal static DateOnly? Gregorian(int year, int month, int day) =>
        year is >= 1 and <= 9998 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;

    internal static DateValue? DayOf(DateOnly monthStart, int day) =>
        Gregorian(monthStart.Year, monthStart.Month, day) is { } date ? DateValue.Day(date) : null;

    internal static DateOnly MonthStart(DateOnly day) => new(day.Year, day.Month, 1);

    internal static DateValue MonthOf(DateOnly start) => DateValue.Month(start.Year, start.Month);

    /// <summary>The day of a Hijri date by the Umm al-Qura calendar; a local sighting may differ by a day.</summary>
    internal static DateOnly? FromHijri(int year, int month, int day)
    {
        var calendar = new UmAlQuraCalendar();
        return year is >= 1318 and <= 1500 && day <= calendar.GetDaysInMonth(year, month)
            ? DateOnly.FromDateTime(calendar.ToDateTime(year, month, day, 0, 0, 0, 0))
            : null;
    }

    internal static DateValue? HijriMonth(int year, int month) =>
        FromHijri(year, month, 1) is { } first
            ? new DateValue(first, first.AddDays(new UmAlQuraCalendar().GetDaysInMonth(year, month) - 1), DatePrecision.Month)
            : null;

    internal static DateValue? YearOf(int year, bool isHijri) =>
        !isHijri ? DateValue.Year(year)
        : FromHijri(year, 1, 1) is { } first && FromHijri(year + 1, 1, 1) is { } next ? new DateValue(first, next.AddDays(-1), DatePrecision.Year)
        : null;

    internal static int YearsBy(DateShift shift) =>
        shift switch
        {
            DateShift.Past => -1,
            DateShift.BeforePast => -2,
            DateShift.Next => 1,
            _ => 0,
        };

    internal static DateOnly Moved(DateOnly start, DateUnit unit, DateShift? shift)
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
}
