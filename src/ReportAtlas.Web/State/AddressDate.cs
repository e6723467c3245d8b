using System.Globalization;

namespace ReportAtlas.Web.State;

/// <summary>Reads the dates of addresses and date fields: YYYY-MM-DD, YYYY-MM or YYYY, in Latin or Arabic digits, between 1900 and 2100.</summary>
internal static class AddressDate
{
    private static readonly string[] Forms = ["yyyy-MM-dd", "yyyy-M-d", "yyyy-MM", "yyyy-M", "yyyy", "yyyy/MM/dd", "yyyy/M/d"];

    /// <summary>The first day that the text means.</summary>
    internal static bool TryFirst(string text, out DateOnly day) => TryRead(text, out day, out _);

    /// <summary>The last day that the text means: a month or a year means its last day.</summary>
    internal static bool TryLast(string text, out DateOnly day) => TryRead(text, out _, out day);

    internal static string Write(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static bool TryRead(string text, out DateOnly first, out DateOnly last)
    {
        var latin = string.Create(text.Length, text, static (latin, text) =>
        {
            for (var i = 0; i < text.Length; i++)
            {
                latin[i] = char.IsDigit(text[i]) ? (char)('0' + (int)char.GetNumericValue(text[i])) : text[i];
            }
        }).Trim();
        foreach (var form in Forms)
        {
            if (DateOnly.TryParseExact(latin, form, CultureInfo.InvariantCulture, DateTimeStyles.None, out first) && first.Year is >= 1900 and <= 2100)
            {
                last = form switch
                {
                    "yyyy" => new DateOnly(first.Year, 12, 31),
                    "yyyy-MM" or "yyyy-M" => first.AddMonths(1).AddDays(-1),
                    _ => first,
                };
                return true;
            }
        }

        first = last = default;
        return false;
    }
}
