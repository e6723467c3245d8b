using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Dates.Publication;

/// <summary>«29 تموز الماضي» as the last day that a report of a known year tells: the month is the last one, so that it came out in the next.</summary>
internal static class PastDay
{
    private const int LongestMonths = 62;

    private const int DaysOfYear = 366;

    /// <summary>Narrows the days of one year to that month, where no later day is told.</summary>
    internal static bool Apply(IReadOnlyList<DateMention> mentions, Candidates candidates)
    {
        if (candidates.Width is <= LongestMonths or > DaysOfYear)
        {
            return false;
        }

        var told = mentions
            .Where(static mention => mention is { Passage: 0, Expression: { HasDayAndMonth: true, YearShift: null, IsFuture: false, IsHijri: false } })
            .Select(mention => (mention, day: Reckoning.Reckon(mention.Expression, candidates.Latest)?.From))
            .Where(pair => pair.day <= candidates.Latest)
            .OrderBy(static pair => pair.day)
            .LastOrDefault();
        return told is { mention: { Role: DateRole.At, Expression: { Shift: DateShift.Past, Year: null } }, day: { } last }
            && last.AddMonths(1) is var next && candidates.TryNarrow(day => (day.Year, day.Month) == (next.Year, next.Month), new Reason("published.month-of", told.mention.Surface));
    }
}
