using System.Buffers;
using System.Globalization;
using System.Text;

namespace ReportAtlas.Archive.Export;

/// <summary>Writes CSV as RFC 4180 has it: commas, CRLF, quotes where needed, ISO dates.</summary>
internal static class CsvText
{
    private static readonly SearchValues<char> Special = SearchValues.Create(",\"\r\n");

    /// <summary>A text that begins so is run as a formula by spreadsheets, so it gets an apostrophe in front.</summary>
    private static readonly SearchValues<char> Formula = SearchValues.Create("=+-@\t\r");

    public static void AppendRow(StringBuilder row, IEnumerable<object?> values)
    {
        var first = true;
        foreach (var value in values)
        {
            if (!first)
            {
                row.Append(',');
            }

            first = false;
            Append(row, value);
        }

        row.Append("\r\n");
    }

    /// <summary>The text with an apostrophe in front where a spreadsheet would run it.</summary>
    public static string Guard(string text) => text.Length > 0 && Formula.Contains(text[0]) ? "'" + text : text;

    private static void Append(StringBuilder row, object? value)
    {
        switch (value)
        {
            case null:
                break;
            case DateOnly day:
                row.Append(CultureInfo.InvariantCulture, $"{day:yyyy-MM-dd}");
                break;
            case string text:
                AppendText(row, Guard(text));
                break;
            default:
                row.Append(CultureInfo.InvariantCulture, $"{value}");
                break;
        }
    }

    private static void AppendText(StringBuilder row, string text)
    {
        if (text.AsSpan().ContainsAny(Special))
        {
            row.Append('"').Append(text.Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
        }
        else
        {
            row.Append(text);
        }
    }
}
