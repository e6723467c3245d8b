using System.Globalization;

namespace ReportAtlas.Language.Dates;

/// <summary>
/// A day, month, year or a run of days, in the Gregorian calendar: from <see cref="From"/> to <see cref="To"/>, both included.
/// </summary>
/// <param name="From">First day.</param>
/// <param name="To">Last day; the same as the first for a day.</param>
/// <param name="Precision">How finely it is known.</param>
public sealed record DateValue(DateOnly From, DateOnly To, DatePrecision Precision)
{
    public static DateValue Day(DateOnly day) => new(day, day, DatePrecision.Day);

    public static DateValue Month(int year, int month) =>
        new(new DateOnly(year, month, 1), new DateOnly(year, month, DateTime.DaysInMonth(year, month)), DatePrecision.Month);

    public static DateValue Year(int year) => new(new DateOnly(year, 1, 1), new DateOnly(year, 12, 31), DatePrecision.Year);

    /// <summary>YYYY-MM-DD, YYYY-MM or YYYY; a run of days as an EDTF interval «YYYY-MM-DD/YYYY-MM-DD».</summary>
    public override string ToString() =>
        Precision switch
        {
            DatePrecision.Month when From.Month == To.Month && From.Year == To.Year => From.ToString("yyyy-MM", CultureInfo.InvariantCulture),
            DatePrecision.Year when From.Year == To.Year => From.ToString("yyyy", CultureInfo.InvariantCulture),
            _ when From == To => Iso(From),
            _ => $"{Iso(From)}/{Iso(To)}",
        };

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
