using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Dates.Publication;

/// <summary>A Friday of protest with the name that it was given: a row of Resources/dates/fridays.tsv.</summary>
internal sealed record NamedFriday(DateOnly When, string Name);

/// <summary>
/// The day of a report that names the Friday of protest of which it tells: the report of «جمعة أسرى الحرية» is of the day itself, or, where it
/// says which weekday it is of, of the first such day after it. Nobody went on naming a Friday once the next one had its name.
/// </summary>
internal static class NamedFridays
{
    internal const string File = "dates/fridays.tsv";

    private const int Week = 7;

    /// <summary>Narrows the days to the week of the last Friday that the text names, and to its day where the text tells which; false, with nothing changed, when the other dates speak against it.</summary>
    internal static bool Apply(NamedFriday? friday, IReadOnlyList<DateMention> mentions, Candidates candidates)
    {
        if (
            friday is null
            || !mentions.Any(static mention =>
                mention is { Passage: 0, Expression: { Offset: 0 or -1, Year: null } or { Weekday: not null, Year: null } }
            )
            || mentions.Any(mention =>
                mention.Expression is { IsFullDate: true, IsHijri: false, IsFuture: false } said
                && Reckoning.Reckon(said, Candidates.First)?.From is { } told
                && Math.Abs(told.DayNumber - friday.When.DayNumber) > Week
            )
            || mentions.Any(mention => mention.Expression is { Year: { } year, IsHijri: false } && year > friday.When.Year)
        )
        {
            return false;
        }

        var reason = new Reason("published.friday", friday.Name, DateValue.Day(friday.When).ToString());
        if (!candidates.TryNarrow(day => day.DayNumber - friday.When.DayNumber is >= 0 and < Week, reason))
        {
            return false;
        }

        // «اليوم» without a weekday, and without a word of yesterday: the Friday's own report.
        if (
            candidates.Width > 1
            && mentions.Any(static mention => mention is { Passage: 0, Expression: { Offset: 0, Day: null, Month: null } })
            && !mentions.Any(static mention => mention is { Passage: 0, Expression: { Offset: < 0 } })
        )
        {
            candidates.TryNarrow(day => day == friday.When, reason);
        }

        return true;
    }
}
