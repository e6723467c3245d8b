using System.Globalization;
using ReportAtlas.Language.Layout;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Dates.Publication;

/// <summary>
/// The year in which a page reserves its rights («جميع الحقوق محفوظة © 2022»): mostly that in which it was saved or printed. It chooses among the
/// years that a report leaves open when it names its own day, and settles nothing alone.
/// </summary>
internal static class ReservedYear
{
    /// <summary>How sure it is: pages go on to change it.</summary>
    internal const double Usual = 0.8;

    private const string Rule = "copyright";

    /// <summary>The last year of the page's own lines; null where none has one, or where they have several.</summary>
    internal static int? Of(ArticleLayout layout)
    {
        int? year = null;
        foreach (var piece in layout.Chrome)
        {
            if (piece.Rule == Rule && LastYear(piece.Text) is { } found)
            {
                if (year is not null && year != found)
                {
                    return null;
                }

                year = found;
            }
        }

        return year;
    }

    /// <summary>Narrows the days to that year, where the report names its day and several years are left.</summary>
    internal static double? Apply(int year, Candidates candidates) =>
        candidates.Earliest.Year != candidates.Latest.Year
        && candidates.Days.GroupBy(static day => day.Year).All(static days => days.Count() == 1)
        && candidates.TryNarrow(day => day.Year == year, new Reason("published.reserved", year.ToString(CultureInfo.InvariantCulture)))
            ? Usual
            : null;

    /// <summary>«2005-2022» is reserved up to 2022.</summary>
    private static int? LastYear(string text)
    {
        int? year = null;
        for (int at = 0, end; at < text.Length; at = Math.Max(end, at + 1))
        {
            end = at;
            var value = 0;
            while (end < text.Length && end - at < 5 && CharUnicodeInfo.GetDecimalDigitValue(text[end]) is >= 0 and var digit)
            {
                value = (value * 10) + digit;
                end++;
            }

            if (end - at == 4 && value >= Candidates.First.Year && value <= Candidates.Last.Year)
            {
                year = year is null ? value : Math.Max(year.Value, value);
            }
        }

        return year;
    }
}
