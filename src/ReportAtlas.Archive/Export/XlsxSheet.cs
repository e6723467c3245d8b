using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml;

namespace ReportAtlas.Archive.Export;

/// <summary>Writes one sheet of a workbook row by row, its head fixed in view and with filters.</summary>
internal sealed class XlsxSheet : IDisposable
{
    /// <summary>Longest text of a cell.</summary>
    private const int LongestText = 32_767;

    /// <summary>Styles of the workbook: see <see cref="XlsxParts"/>.</summary>
    private const string HeadStyle = "1", DateStyle = "2";

    /// <summary>The day that spreadsheets count from, with which days since March 1900 come out right.</summary>
    private static readonly DateOnly Epoch = new(1899, 12, 30);

    private readonly Stream _entry;
    private readonly XmlWriter _xml;
    private int _columns;

    /// <summary>Begins the sheet. Only one of a workbook may be open.</summary>
    public XlsxSheet(ZipArchive zip, int number, bool rightToLeft)
    {
        _entry = zip.CreateEntry($"xl/worksheets/sheet{number}.xml", CompressionLevel.Fastest).Open();
        _xml = XmlWriter.Create(_entry, new XmlWriterSettings { Encoding = new UTF8Encoding(false) });
        _xml.WriteStartElement("worksheet", XlsxParts.Main);
        _xml.WriteStartElement("sheetViews");
        _xml.WriteStartElement("sheetView");
        _xml.WriteAttributeString("rightToLeft", rightToLeft ? "1" : "0");
        _xml.WriteAttributeString("workbookViewId", "0");
        _xml.WriteRaw("<pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/>");
        _xml.WriteEndElement();
        _xml.WriteEndElement();
        _xml.WriteStartElement("sheetData");
    }

    public void WriteHead(IEnumerable<string> names)
    {
        _xml.WriteStartElement("row");
        foreach (var name in names)
        {
            WriteText(name, HeadStyle);
            _columns++;
        }

        _xml.WriteEndElement();
    }

    public void WriteRow(IEnumerable<object?> values)
    {
        _xml.WriteStartElement("row");
        foreach (var value in values)
        {
            Write(value);
        }

        _xml.WriteEndElement();
    }

    /// <summary>Ends the sheet.</summary>
    public void Dispose()
    {
        _xml.WriteEndElement();
        _xml.WriteStartElement("autoFilter");
        _xml.WriteAttributeString("ref", $"A1:{Letters(_columns)}1");
        _xml.WriteEndElement();
        _xml.WriteEndElement();
        _xml.Dispose();
        _entry.Dispose();
    }

    private void Write(object? value)
    {
        switch (value)
        {
            case null:
                _xml.WriteStartElement("c");
                _xml.WriteEndElement();
                break;
            case string text:
                WriteText(text, null);
                break;
            case DateOnly day:
                WriteNumber((day.DayNumber - Epoch.DayNumber).ToString(CultureInfo.InvariantCulture), DateStyle);
                break;
            default:
                WriteNumber(Convert.ToString(value, CultureInfo.InvariantCulture)!, null);
                break;
        }
    }

    private void WriteNumber(string number, string? style)
    {
        _xml.WriteStartElement("c");
        WriteStyle(style);
        _xml.WriteElementString("v", number);
        _xml.WriteEndElement();
    }

    private void WriteText(string text, string? style)
    {
        _xml.WriteStartElement("c");
        WriteStyle(style);
        _xml.WriteAttributeString("t", "inlineStr");
        _xml.WriteStartElement("is");
        _xml.WriteStartElement("t");
        _xml.WriteAttributeString("xml", "space", null, "preserve");
        _xml.WriteString(SafeXml.Clean(text.Length > LongestText ? text[..LongestText] : text));
        _xml.WriteEndElement();
        _xml.WriteEndElement();
        _xml.WriteEndElement();
    }

    private void WriteStyle(string? style)
    {
        if (style is not null)
        {
            _xml.WriteAttributeString("s", style);
        }
    }

    /// <summary>A column's letters: 1 is A, 27 is AA.</summary>
    private static string Letters(int column) => column <= 26 ? $"{(char)('A' + column - 1)}" : $"{Letters((column - 1) / 26)}{(char)('A' + ((column - 1) % 26))}";
}
