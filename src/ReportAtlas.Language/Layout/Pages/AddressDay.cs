using System.Globalization;

namespace ReportAtlas.Language.Layout.Pages;

/// <summary>
/// The day in the address at which a page stood, where the copy has that address: «example.net/2019/03/09/slug»,
/// «example.net/ar/wires/2019-03-09-slug», «example.net/news/20190309/12», «example.net › 2019 › 03 › 09». Only the year first: a day first is mostly part of a title.
/// </summary>
internal static class AddressDay
{
    /// <summary>Digits of a day without signs: 20190309.</summary>
    private const int Compact = 8;

    /// <summary>The day that all addresses name which are the page's own: those above the text, and below it those that are labelled so; null where none or several do.</summary>
    public static DateOnly? Of(ArticleParts parts)
    {
        DateOnly? day = null;
        var isAbove = true;
        foreach (var line in parts.Lines)
        {
            isAbove &= line != parts.Lead;
            if ((line.ChromeRule is "print" || (isAbove && line.ChromeRule is "link" or "archive-copy")) && In(line.Text) is { } found)
            {
                if (day is not null && day != found)
                {
                    return null;
                }

                day = found;
            }
        }

        return day;
    }

    /// <summary>The first day in the path of an address; the day on which an archive took its copy is not it.</summary>
    private static DateOnly? In(ReadOnlySpan<char> line)
    {
        line = PageAddress.PathOf(line);
        for (var at = 1; at < line.Length; at++)
        {
            if (char.IsAsciiDigit(line[at]) && (line[at - 1] is '/' or '-' or '_' or '=' or '.') && DayAt(line[at..], line[at - 1] == '=') is { } day)
            {
                return day;
            }
        }

        return null;
    }

    /// <param name="text">The address from a digit on.</param>
    /// <param name="isNamed">Whether it is a value of its own («cdate=04032019»): then the day may come first.</param>
    private static DateOnly? DayAt(ReadOnlySpan<char> text, bool isNamed)
    {
        var end = DigitsAt(text);
        if (end == Compact)
        {
            return Day(text[..4], text[4..6], text[6..8]) ?? (isNamed ? Day(text[4..8], text[2..4], text[..2]) : null);
        }

        if (end != 4 || end == text.Length || text[end] is not ('/' or '-' or '_' or '.'))
        {
            return null;
        }

        var month = text[(end + 1)..];
        var monthEnd = DigitsAt(month);
        if (monthEnd is not (1 or 2) || monthEnd == month.Length || month[monthEnd] != text[end])
        {
            return null;
        }

        var day = month[(monthEnd + 1)..];
        var dayEnd = DigitsAt(day);
        return dayEnd is 1 or 2 ? Day(text[..end], month[..monthEnd], day[..dayEnd]) : null;
    }

    private static int DigitsAt(ReadOnlySpan<char> text)
    {
        var end = 0;
        while (end < text.Length && end <= Compact && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        return end;
    }

    private static DateOnly? Day(ReadOnlySpan<char> year, ReadOnlySpan<char> month, ReadOnlySpan<char> day) =>
        year is ['1', '9', ..] or ['2', '0', ..]
        && DateOnly.TryParseExact($"{year}-{month}-{day}", "yyyy-M-d", CultureInfo.InvariantCulture, DateTimeStyles.None, out var found)
            ? found
            : null;
}
