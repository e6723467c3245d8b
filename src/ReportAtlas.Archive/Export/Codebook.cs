using System.Text;

namespace ReportAtlas.Archive.Export;

/// <summary>Says what each column of the exported tables holds, in Arabic or English, from the table that the exporters write by.</summary>
public static class Codebook
{
    /// <summary>The heads of the codebook's own columns.</summary>
    internal static string[] Heads(bool arabic) => arabic ? ["العمود", "الأصل", "النوع", "المعنى"] : ["column", "set", "kind", "meaning"];

    /// <summary>One row a column, as the codebook's heads have it.</summary>
    internal static IEnumerable<string[]> Rows(bool arabic) =>
        EventColumn.All.Select(column =>
            new[] { column.Name, column.IsAcled ? "ACLED" : "ReportAtlas", KindName(column.Kind, arabic), column.Description(arabic) }
        );

    /// <summary>The codebook as CSV, UTF-8 with a byte order mark in front.</summary>
    public static string ToCsv(bool arabic)
    {
        var text = new StringBuilder("\uFEFF");
        CsvText.AppendRow(text, Heads(arabic).Select(cell => (CellValue)cell));
        foreach (var row in Rows(arabic))
        {
            CsvText.AppendRow(text, row.Select(cell => (CellValue)cell));
        }

        return text.ToString();
    }

    /// <summary>The codebook as a Markdown table under a headline.</summary>
    public static string ToMarkdown(bool arabic)
    {
        var text = new StringBuilder(arabic ? "# دليل أعمدة الجداول المصدَّرة\n\n" : "# Codebook of the exported tables\n\n");
        AppendRow(text, Heads(arabic));
        text.Append("|---|---|---|---|\n");
        foreach (var row in Rows(arabic))
        {
            AppendRow(text, [$"`{row[0]}`", .. row[1..]]);
        }

        return text.Append('\n')
            .Append(
                arabic
                    ? "قيم متعددة في خلية تفصل بينها `;`. خلية نصية كان أولها `=` أو `+` أو `-` أو `@` تسبقها فاصلة عليا كي لا تُنفَّذ صيغةً.\n"
                    : "Several values in a cell are parted by `;`. A text that began with `=`, `+`, `-` or `@` has an apostrophe in front, so that no spreadsheet runs it.\n"
            )
            .ToString();
    }

    private static void AppendRow(StringBuilder text, IEnumerable<string> cells) =>
        text.Append("| ").AppendJoin(" | ", cells.Select(cell => cell.Replace("|", "\\|", StringComparison.Ordinal))).Append(" |\n");

    private static string KindName(ColumnKind kind, bool arabic) =>
        (kind, arabic) switch
        {
            (ColumnKind.Text, true) => "نص",
            (ColumnKind.Whole, true) => "عدد صحيح",
            (ColumnKind.Fraction, true) => "عدد عشري",
            (ColumnKind.Date, true) => "تاريخ YYYY-MM-DD",
            (ColumnKind.Whole, false) => "whole number",
            (ColumnKind.Fraction, false) => "decimal number",
            (ColumnKind.Date, false) => "date YYYY-MM-DD",
            _ => "text",
        };
}
