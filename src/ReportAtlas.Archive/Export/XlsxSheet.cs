using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace ReportAtlas.Archive.Export;

/// <summary>Writes one sheet of a workbook row by row, its head fixed in view and with filters.</summary>
internal sealed class XlsxSheet : IDisposable
{
    /// <summary>Longest text of a cell.</summary>
    private const int LongestText = 32_767;

    /// <summary>Styles of the workbook: see <see cref="XlsxParts"/>.</summary>
    private const string HeadStyle = "1",
        DateStyle = "2";

    /// <summary>The day that spreadsheets count from, with which days since March 1900 come out right.</summary>
    private static readonly DateOnly Epoch = new(1899, 12, 30);

    private readonly Stream _entry;
    private readonly StringBuilder _xml = new(16 * 1024);
    private int _columns;

    /// <summary>Begins the sheet. Only one of a workbook may be open.</summary>
    public XlsxSheet(ZipArchive zip, int number, bool rightToLeft)
    {
        _entry = zip.CreateEntry($"xl/worksheets/sheet{number}.xml", CompressionLevel.Fastest).Open();
        _xml.Append(
            CultureInfo.InvariantCulture,
            $"""
            <?xml version="1.0" encoding="utf-8"?><worksheet xmlns="{XlsxParts.Main}"><sheetViews><sheetView rightToLeft="{(
                rightToLeft ? 1 : 0
            )}" workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetData>
            """
        );
    }

    public void WriteHead(IEnumerable<string> names)
    {
        _xml.Append("<row>");
        foreach (var name in names)
        {
            WriteText(name, HeadStyle);
            _columns++;
        }

        End();
    }

    public void WriteRow(IEnumerable<CellValue> values)
    {
        _xml.Append("<row>");
        foreach (var value in values)
        {
            Write(value);
        }

        End();
    }

    /// <summary>Writes the cells of an event, without a list made of them.</summary>
    public void WriteRow(ExportedEvent item)
    {
        _xml.Append("<row>");
        foreach (var column in EventColumn.All)
        {
            Write(column.Value(item));
        }

        End();
    }

    /// <summary>Ends the sheet.</summary>
    public void Dispose()
    {
        _xml.Append(CultureInfo.InvariantCulture, $"""</sheetData><autoFilter ref="A1:{Letters(_columns)}1"/></worksheet>""");
        Utf8Text.Write(_entry, _xml);
        _entry.Dispose();
    }

    private void End()
    {
        _xml.Append("</row>");
        Utf8Text.Write(_entry, _xml);
    }

    private void Write(in CellValue value)
    {
        switch (value.Kind)
        {
            case CellKind.Empty:
                _xml.Append("<c/>");
                break;
            case CellKind.Text:
                WriteText(value.Text, null);
                break;
            case CellKind.Day:
                _xml.Append(CultureInfo.InvariantCulture, $"""<c s="{DateStyle}"><v>{value.Day.DayNumber - Epoch.DayNumber}</v></c>""");
                break;
            case CellKind.Whole:
                _xml.Append(CultureInfo.InvariantCulture, $"<c><v>{value.Whole}</v></c>");
                break;
            default:
                _xml.Append(CultureInfo.InvariantCulture, $"<c><v>{value.Fraction}</v></c>");
                break;
        }
    }

    private void WriteText(ReadOnlySpan<char> text, string? style)
    {
        _xml.Append(
            style is null ? "<c t=\"inlineStr\"><is><t xml:space=\"preserve\">" : $"<c s=\"{style}\" t=\"inlineStr\"><is><t xml:space=\"preserve\">"
        );
        SafeXml.Append(_xml, text[..Math.Min(text.Length, LongestText)]);
        _xml.Append("</t></is></c>");
    }

    /// <summary>A column's letters: 1 is A, 27 is AA.</summary>
    private static string Letters(int column) =>
        column <= 26 ? $"{(char)('A' + column - 1)}" : $"{Letters((column - 1) / 26)}{(char)('A' + ((column - 1) % 26))}";
}
