using System.Globalization;
using System.Text.RegularExpressions;
using ReportAtlas.Language.Dates;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Archive.Import;

/// <summary>
/// Reads the publication dates that lists and web pages state beside the text: ISO 8601, «27/05/2017» (the day first),
/// «Sun, 24 Jun 2018 09:41:13 GMT», «10 شباط 2019», with digits of either script. The printed day is taken as it stands;
/// nothing is reckoned into another time zone. Thread-safe.
/// </summary>
internal static partial class MetadataDate
{
    private const int FirstYear = 1900;
    private const int LastYear = 2100;

    /// <summary>The date that a text states, as finely as it does; null for anything else.</summary>
    public static DateValue? Read(string? text)
    {
        if (string.IsNullOrWhiteSpace(text) || text.Length > 120)
        {
            return null;
        }

        var folded = ArabicFolder.Fold(text).Trim();
        return Iso().Match(folded) is { Success: true } iso ? Build(iso.Groups[1].Value, iso.Groups[2].Value, iso.Groups[3].Value)
            : DayFirst().Match(folded) is { Success: true } day ? Build(day.Groups[3].Value, day.Groups[2].Value, day.Groups[1].Value)
            : Named(folded);
    }

    /// <summary>«10 شباط 2019», «February 10, 2019», «شباط/فبراير 2019».</summary>
    private static DateValue? Named(string folded)
    {
        string? day = null,
            month = null,
            year = null;
        var words = Words().Matches(folded).Select(match => match.Value).ToList();
        for (var at = 0; at < words.Count; at++)
        {
            var word = words[at];
            if (at + 1 < words.Count && WrittenDate.FindMonth($"{word} {words[at + 1]}") is { } two)
            {
                month ??= Number(two);
                at++;
            }
            else if (WrittenDate.FindMonth(word) is { } one)
            {
                month ??= Number(one);
            }
            else if (char.IsDigit(word[0]) && word.Length == 4)
            {
                year ??= word;
            }
            else if (char.IsDigit(word[0]) && word.Length <= 2 && year is null)
            {
                day ??= word;
            }
        }

        return month is null || year is null ? null : Build(year, month, day ?? "");
    }

    private static DateValue? Build(string year, string month, string day)
    {
        var (y, m) = (Parse(year), Parse(month));
        if (y is < FirstYear or > LastYear || (month.Length > 0 && m is < 1 or > 12))
        {
            return null;
        }

        return month.Length == 0 ? DateValue.Year(y)
            : day.Length == 0 ? DateValue.Month(y, m)
            : Parse(day) is var d && d >= 1 && d <= DateTime.DaysInMonth(y, m) ? DateValue.Day(new DateOnly(y, m, d))
            : null;
    }

    private static int Parse(string digits) => int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : -1;

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(\d{4})(?:[-/](\d{1,2})(?:[-/](\d{1,2}))?)?(?:$|[ t])")]
    private static partial Regex Iso();

    [GeneratedRegex(@"(?:^|\D)(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?:$|\D)")]
    private static partial Regex DayFirst();

    [GeneratedRegex(@"\d+|\p{L}+")]
    private static partial Regex Words();
}
