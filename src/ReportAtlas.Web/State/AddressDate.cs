using System.Globalization;
using ReportAtlas.Language.Dates;

namespace ReportAtlas.Web.State;

/// <summary>Reads the dates of addresses and date fields, see <see cref="WrittenDate"/>, and writes days as YYYY-MM-DD.</summary>
internal static class AddressDate
{
    /// <summary>The first day that the text means.</summary>
    internal static bool TryFirst(string text, out DateOnly day)
    {
        var value = WrittenDate.Find(text);
        day = value?.From ?? default;
        return value is not null;
    }

    /// <summary>The last day that the text means: a month or a year means its last day.</summary>
    internal static bool TryLast(string text, out DateOnly day)
    {
        var value = WrittenDate.Find(text);
        day = value?.To ?? default;
        return value is not null;
    }

    internal static string Write(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
