using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Dates.Publication;

/// <summary>
/// The day of a report on «الأيام الأربعة الماضية» that gives its days with their dates: where these fill such a run of days, the report is of the last
/// one, or of the morning after.
/// </summary>
internal static class LastDays
{
    /// <summary>A count of more days is of a season, whose last day need not be told.</summary>
    private const int Most = 10;

    /// <summary>Narrows the days to that one; false, with nothing changed, where the report tells of no such run, or the dates do not fill it.</summary>
    internal static bool Apply(IReadOnlyList<DateMention> mentions, Candidates candidates)
    {
        var run = mentions.FirstOrDefault(static mention =>
            mention is { Passage: 0, Expression: { Unit: DateUnit.Day, Count: > 1 and <= Most, IsFuture: false, Month: null, Day: null } }
        );
        if (run is null)
        {
            return false;
        }

        var days = mentions
            .Where(static mention =>
                mention is { Passage: 0, Expression: { IsFullDate: true, IsFuture: false, IsHijri: false } }
                && WeekdaySlips.Printed(mention.Expression) is null
            )
            .Select(static mention => (Mention: mention, Reckoning.Reckon(mention.Expression, Candidates.First)!.To))
            .OrderBy(static pair => pair.To)
            .ToList();
        return days.Count > 1
            && days[^1].To.DayNumber - days[0].To.DayNumber is > 0 and var width
            && width + 1 <= run.Expression.Count
            && width + 2 > run.Expression.Count
            && candidates.TryNarrow(published => published == days[^1].To, new Reason("published.last-days", run.Surface, days[^1].Mention.Surface));
    }
}
