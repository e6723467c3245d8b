using System.Globalization;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Dates;

/// <summary>Dates beside which another weekday is printed than the calendar's.</summary>
internal static class WeekdaySlips
{
    /// <summary>The day that a printed date names, where its weekday falls on another; null when they agree.</summary>
    internal static DateOnly? Printed(DateExpression said) =>
        said is { IsFullDate: true, Weekday: { } weekday }
        && Reckoning.Reckon(said, DateOnly.MinValue) is { } value
        && value.From.DayOfWeek != weekday
            ? value.From
            : null;

    /// <summary>
    /// A printed year in which the weekday is another: the neighbouring year in which it fits is meant where the
    /// publication date allows it, else the weekday is the slip.
    /// </summary>
    internal static DateMention Corrected(DateMention mention, DateOnly printed, DateValue? anchor)
    {
        foreach (var by in (ReadOnlySpan<int>)[1, -1])
        {
            var other = Reckoning.Reckon(mention.Expression with { Year = (short)(printed.Year + by) }, DateOnly.MinValue);
            if (
                other is not null
                && other.From.DayOfWeek == mention.Weekday
                && anchor is not null
                && other.From <= anchor.To
                && anchor.From.DayNumber - other.From.DayNumber < 200
            )
            {
                return mention with
                {
                    Value = other,
                    Confidence = 0.8,
                    Reason = new Reason("date.year-corrected", printed.Year.ToString(CultureInfo.InvariantCulture), other.ToString()),
                };
            }
        }

        return mention with
        {
            Value = DateValue.Day(printed),
            Confidence = 0.6,
            Reason = new Reason("date.weekday-wrong", DateValue.Day(printed).ToString()),
        };
    }

    /// <summary>
    /// «اليوم الخميس» under the stamp of a Friday's first hours, or of a page in another time zone: the named weekday is the
    /// day meant where it is the one before or after; null when the two agree or lie further apart.
    /// </summary>
    internal static DateOnly? Neighbour(DateExpression said, DateOnly day)
    {
        if (said is not { Offset: not null, Weekday: { } weekday, Month: null } || day.DayOfWeek == weekday)
        {
            return null;
        }

        return day.AddDays(-1).DayOfWeek == weekday ? day.AddDays(-1)
            : day.AddDays(1).DayOfWeek == weekday ? day.AddDays(1)
            : null;
    }
}
