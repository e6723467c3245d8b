using System.Globalization;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Dates.Publication;

/// <summary>«حزيران العام الماضي ... التاسع من آب 2014»: what began last year goes on to the only year that the text prints, which is then last year itself.</summary>
internal static class LastYear
{
    private const int DaysOfYear = 366;

    /// <summary>Narrows the days to the year after the printed one; false where the text tells another or none.</summary>
    internal static bool Apply(IReadOnlyList<DateMention> mentions, Candidates candidates)
    {
        if (candidates.Width <= DaysOfYear || mentions.FirstOrDefault(static mention => mention is { Passage: 0, Expression: { YearShift: DateShift.Past, Month: not null, Year: null } }) is not { } last
            || mentions.Any(static mention => mention.Expression is { YearShift: DateShift.Current } or { Unit: DateUnit.Year, Shift: DateShift.Current }))
        {
            return false;
        }

        var printed = mentions.Where(static mention => mention is { Passage: 0, Expression: { Year: not null, IsHijri: false } }).ToList();
        return printed is [{ Expression: { IsFullDate: true, IsFuture: false, Year: { } year, Month: { } month } }] && month >= last.Expression.Month
            && candidates.TryNarrow(day => day.Year == year + 1, new Reason("published.year", string.Create(CultureInfo.InvariantCulture, $"{last.Surface} ({year})")));
    }
}
