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

    public static void AppendRow(StringBuilder row, params IEnumerable<CellValue> values)
    {
        foreach (var value in values)
        {
            Append(row, value);
        }

        End(row);
    }

    /// <summary>Appends the cells of an event, without a list made of them.</summary>
    public static void AppendRow(StringBuilder row, ExportedEvent item)
    {
        foreach (var column in EventColumn.All)
        {
            Append(row, column.Value(item));
        }

        End(row);
    }

    /// <summary>Appends a cell with the comma after it.</summary>
    private static void Append(StringBuilder row, in CellValue value)
    {
        _ = value.Kind switch
        {
            CellKind.Empty => row,
            CellKind.Whole => row.Append(CultureInfo.InvariantCulture, $"{value.Whole}"),
            CellKind.Fraction => row.Append(CultureInfo.InvariantCulture, $"{value.Fraction}"),
            CellKind.Day => row.Append(CultureInfo.InvariantCulture, $"{value.Day:yyyy-MM-dd}"),
            _ => AppendText(row, value.Text),
        };
        row.Append(',');
    }

    private static StringBuilder AppendText(StringBuilder row, ReadOnlySpan<char> text)
    {
        var isFormula = text.Length > 0 && Formula.Contains(text[0]);
        if (!text.ContainsAny(Special))
        {
            return row.Append(isFormula ? "'" : "").Append(text);
        }

        row.Append(isFormula ? "\"'" : "\"");
        for (var quote = text.IndexOf('"'); quote >= 0; quote = text.IndexOf('"'))
        {
            row.Append(text[..quote]).Append("\"\"");
            text = text[(quote + 1)..];
        }

        return row.Append(text).Append('"');
    }

    /// <summary>Puts the line's end in the place of the last comma.</summary>
    private static void End(StringBuilder row)
    {
        row.Length--;
        row.Append("\r\n");
    }
}
