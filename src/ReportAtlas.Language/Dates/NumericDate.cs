namespace ReportAtlas.Language.Dates;

/// <summary>A date written in digits only: 10/2/2019, 2019-02-10, 2019:02:10, 10.2.19, 24/6, 2/2019.</summary>
/// <param name="Day">Null in «2/2019».</param>
/// <param name="Month">1 to 12.</param>
/// <param name="Year">Null in «24/6»; a year of two digits is made whole.</param>
/// <param name="IsHijri">Whether the year is one of the Hijri calendar.</param>
internal readonly record struct NumericDate(int? Day, int Month, int? Year, bool IsHijri)
{
    /// <summary>Reads a number token; null when it is no date. The day comes first unless only the other order makes a date.</summary>
    internal static NumericDate? Read(ReadOnlySpan<char> digits)
    {
        digits = WithoutHour(digits);
        Span<int> parts = stackalloc int[3];
        Span<int> widths = stackalloc int[3];
        var count = 0;
        var separator = '\0';
        var at = 0;
        while (at < digits.Length)
        {
            if (count == 3)
            {
                return null;
            }

            var value = 0;
            var start = at;
            while (at < digits.Length && char.IsAsciiDigit(digits[at]) && at - start < 5)
            {
                value = (value * 10) + (digits[at++] - '0');
            }

            widths[count] = at - start;
            parts[count++] = value;
            if (at < digits.Length)
            {
                if (digits[at] is not ('/' or '-' or '.' or ',' or ':') || (separator != '\0' && digits[at] != separator) || at == start)
                {
                    return null;
                }

                separator = digits[at++];
            }
        }

        return count switch
        {
            3 => FromThree(parts, widths, separator),
            2 when separator is '/' or '-' && widths[0] == 4 && widths[1] == 2 && IsYear(parts[0]) && IsMonth(parts[1]) => new(
                null,
                parts[1],
                parts[0],
                IsHijriYear(parts[0])
            ),
            2 when separator is '/' && widths[1] == 4 && IsMonth(parts[0]) && IsYear(parts[1]) => new(
                null,
                parts[0],
                parts[1],
                IsHijriYear(parts[1])
            ),
            2 when separator is '/' or '-' && widths[0] <= 2 && widths[1] <= 2 && IsDay(parts[0]) && IsMonth(parts[1]) => new(
                parts[0],
                parts[1],
                null,
                false
            ),
            _ => null,
        };
    }

    /// <summary>The month first, where only so the date falls on the weekday that is told with it: «Mon, 03/04/2019» is the fourth of March.</summary>
    internal static DateExpression ByWeekday(DateExpression said) =>
        said is { Weekday: { } weekday, Day: <= 12 and { } day, Month: { } month, Year: { } year, LastDay: null, IsHijri: false }
        && DateOnly.TryParseExact($"{year:0000}-{month:00}-{day:00}", "yyyy-MM-dd", out var dayFirst)
        && dayFirst.DayOfWeek != weekday
        && new DateOnly(year, day, month).DayOfWeek == weekday
            ? said with
            {
                Day = month,
                Month = day,
            }
            : said;

    /// <summary>The stamp of a page may run on into the hour: «2019:03:14.08:21», «14/03/2019-08:21».</summary>
    private static ReadOnlySpan<char> WithoutHour(ReadOnlySpan<char> digits)
    {
        var end = -1;
        for (var part = 0; part < 3 && end < digits.Length; part++)
        {
            end++;
            while (end < digits.Length && char.IsAsciiDigit(digits[end]))
            {
                end++;
            }
        }

        return end < digits.Length && digits[end..].Contains(':') ? digits[..end] : digits;
    }

    /// <summary>Whether a number can be a year of either calendar.</summary>
    internal static bool IsYear(int value) => value is >= 1900 and <= 2099 || IsHijriYear(value);

    internal static bool IsHijriYear(int value) => value is >= 1330 and <= 1500;

    private static NumericDate? FromThree(ReadOnlySpan<int> parts, ReadOnlySpan<int> widths, char separator)
    {
        if (widths[0] == 4)
        {
            return IsYear(parts[0]) && IsMonth(parts[1]) && IsDay(parts[2]) ? Whole(parts[2], parts[1], parts[0]) : null;
        }

        if (widths[0] > 2 || widths[1] > 2)
        {
            return null;
        }

        var year = widths[2] switch
        {
            4 when IsYear(parts[2]) => parts[2],
            2 when separator is '/' or '-' || (separator is '.' && widths[0] == 2 && widths[1] == 2 && parts[2] < 60) => parts[2] < 60
                ? 2000 + parts[2]
                : 1900 + parts[2],
            _ => 0,
        };
        return year == 0 ? null
            : IsDay(parts[0]) && IsMonth(parts[1]) ? Whole(parts[0], parts[1], year)
            : IsMonth(parts[0]) && IsDay(parts[1]) ? Whole(parts[1], parts[0], year)
            : null;
    }

    private static NumericDate Whole(int day, int month, int year) => new(day, month, year, IsHijriYear(year));

    private static bool IsMonth(int value) => value is >= 1 and <= 12;

    private static bool IsDay(int value) => value is >= 1 and <= 31;
}
