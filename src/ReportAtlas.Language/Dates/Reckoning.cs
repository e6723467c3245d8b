namespace ReportAtlas.Language.Dates;

/// <summary>Reckons what an expression means on a given day. Pure arithmetic: it looks at no text.</summary>
internal static class Reckoning
{
    /// <summary>
    /// The value of an expression read on <paramref name="today"/>; null when it has none there («31 شباط», or a
    /// reference to a date told before that is not known).
    /// </summary>
    internal static DateValue? Reckon(DateExpression said, DateOnly today, DateValue? before = null)
    {
        var value = said switch
        {
            { Shift: DateShift.Same or DateShift.Following or DateShift.Preceding } => RelativeDates.FromBefore(said, before),
            { Season: not null } => RelativeDates.SeasonOf(said, today),
            { Month: not null } => NamedMonths.Find(said, today),
            { Day: { } day, Unit: DateUnit.Month } => CalendarDays.DayOf(
                CalendarDays.Moved(CalendarDays.MonthStart(today), DateUnit.Month, said.Shift),
                day
            ),
            { Day: { } day, Unit: null } => CalendarDays.DayOf(CalendarDays.MonthStart(today), day),
            { Year: { } year, Unit: null } => CalendarDays.YearOf(year, said.IsHijri),
            { Offset: { } offset } => DateValue.Day(today.AddDays(offset)),
            { Count: not null } => RelativeDates.Counted(said, today),
            { Unit: not null } => RelativeDates.UnitOf(said, today),
            { Weekday: { } weekday } => DateValue.Day(RelativeDates.WeekdayOf(weekday, said, today)),
            _ => null,
        };
        return value is not null && said.Position is { } position ? Narrowed(value, position) : value;
    }

    /// <summary>Whether a value's meaning stays the same on whatever day it is read.</summary>
    internal static bool IsAbsolute(DateExpression said) =>
        said.Year is not null
        && said
            is { Month: not null }
                or { Year: not null, Unit: null, Offset: null, Shift: not (DateShift.Same or DateShift.Following or DateShift.Preceding) };

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
