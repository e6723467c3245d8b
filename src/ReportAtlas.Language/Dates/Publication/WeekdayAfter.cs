using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Dates.Publication;

/// <summary>
/// The day of a report that gives itself a weekday only, by the last full date that it prints of its own season: the first such weekday after it.
/// </summary>
internal static class WeekdayAfter
{
    private const int Week = 7;

    /// <summary>Narrows the days to that one; false, with nothing changed, where the last full date may lie far back.</summary>
    internal static bool Apply(IReadOnlyList<DateMention> mentions, Candidates candidates)
    {
        DateMention? last = null;
        var (day, before) = (DateOnly.MinValue, DateOnly.MinValue);
        foreach (var mention in mentions)
        {
            if (
                mention is { Passage: 0, Expression: { IsFullDate: true, IsFuture: false, IsHijri: false } said }
                && WeekdaySlips.Printed(said) is null
                && Reckoning.Reckon(said, Candidates.First)?.From is { } named
                && named != day
            )
            {
                (last, day, before) = named > day ? (mention, named, day) : (last, day, named > before ? named : before);
            }
        }

        if (last is not { Role: DateRole.At, Expression: { Offset: null, Shift: null } })
        {
            return false;
        }

        return last.Expression.Weekday is not null
            ? ApplyOwn(last, day, candidates)
            : day.DayNumber - before.DayNumber < Week && ApplyTold(mentions, last, day, candidates);
    }

    /// <summary>«أمس الإثنين», and last «يوم الأربعاء 6 تشرين الثاني 2024»: nobody names the weekday of what is long past.</summary>
    private static bool ApplyOwn(DateMention last, DateOnly day, Candidates candidates)
    {
        var weekday = candidates.Earliest.DayOfWeek;
        return candidates.Days.All(possible => possible.DayOfWeek == weekday)
            && candidates.TryNarrow(
                published => published.DayNumber - day.DayNumber is >= 0 and < Week,
                new Reason("published.next-weekday", last.Surface)
            );
    }

    /// <summary>«في تقرير صدر يوم الأربعاء», and then two days of one week with their dates, which are what it reports.</summary>
    private static bool ApplyTold(IReadOnlyList<DateMention> mentions, DateMention last, DateOnly day, Candidates candidates) =>
        mentions[0]
            is { Form: DateForm.Weekday, Passage: 0, Role: DateRole.At, Expression: { Weekday: { } weekday, Shift: null, IsFuture: false } } first
        && !mentions.Any(mention => mention != first && mention.Expression is { Weekday: not null, Day: null })
        && candidates.TryNarrow(
            published => published.DayOfWeek == weekday && published.DayNumber - day.DayNumber is > 0 and <= Week,
            new Reason("published.announced", first.Surface, last.Surface)
        );
}
