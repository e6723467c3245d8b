using System.Globalization;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Dates;

/// <summary>
/// Reads a date as a person types it into a field, which leaves nothing to reckon from: «2019-02-10», «10/2/2019»,
/// «10 شباط 2019», «فبراير 2019», «February 2019», «2019», in Latin or Arabic digits.
/// </summary>
public static class WrittenDate
{
    private static readonly string[] DayForms =
    [
        "yyyy-M-d",
        "yyyy/M/d",
        "d/M/yyyy",
        "d-M-yyyy",
        "d.M.yyyy",
        "d MMMM yyyy",
        "d MMM yyyy",
        "MMMM d yyyy",
    ];

    private static readonly string[] MonthForms = ["yyyy-M", "yyyy/M", "M/yyyy", "MMMM yyyy", "MMM yyyy"];

    private static readonly Lazy<Dictionary<string, int>> Months = new(ReadMonths);

    /// <summary>The day, month or year that a text means; null when it means none between 1900 and 2100.</summary>
    public static DateValue? Find(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var folded = string.Join(' ', ArabicFolder.Fold(text).Replace('،', ' ').Replace(',', ' ').Split(' ', StringSplitOptions.RemoveEmptyEntries));
        var value = FindNumeric(folded) ?? FindNamed(folded);
        return value is { From.Year: >= 1900, To.Year: <= 2100 } ? value : null;
    }

    /// <summary>The month of the Gregorian calendar, from 1 to 12, that a name means in any of the languages that papers print it in; null when it means none.</summary>
    public static int? FindMonth(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return Months.Value.TryGetValue(ArabicFolder.Fold(name), out var month) ? month : null;
    }

    private static DateValue? FindNumeric(string text)
    {
        if (DateOnly.TryParseExact(text, DayForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return DateValue.Day(day);
        }

        if (DateOnly.TryParseExact(text, MonthForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var month))
        {
            return DateValue.Month(month.Year, month.Month);
        }

        return DateOnly.TryParseExact(text, "yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var year)
            ? DateValue.Year(year.Year)
            : null;
    }

    /// <summary>A month by its name, in one or two words, with the year after it and perhaps the day before it.</summary>
    private static DateValue? FindNamed(string text)
    {
        var words = text.Split(' ');
        if (words.Length < 2 || !TryNumber(words[^1], out var year) || year is < 1900 or > 2100)
        {
            return null;
        }

        var hasDay = TryNumber(words[0], out var day);
        return !Months.Value.TryGetValue(string.Join(' ', words[(hasDay ? 1 : 0)..^1]), out var month) ? null
            : !hasDay ? DateValue.Month(year, month)
            : day >= 1 && day <= DateTime.DaysInMonth(year, month) ? DateValue.Day(new DateOnly(year, month, day))
            : null;
    }

    private static bool TryNumber(string word, out int number) => int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out number);

    private static Dictionary<string, int> ReadMonths()
    {
        var months = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var row in Resource.ReadRows("dates/months.tsv", 3).Where(row => row[2] is "gregorian" or "english"))
        {
            foreach (var name in row.Parts(0))
            {
                months.TryAdd(ArabicFolder.Fold(name), int.Parse(row[1], CultureInfo.InvariantCulture));
            }
        }

        return months;
    }
}
