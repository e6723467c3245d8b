using System.IO.Compression;
using System.Security;
using System.Text;

namespace ReportAtlas.Archive.Export;

/// <summary>The parts of a workbook beside its sheets: what it consists of, their names, the styles of heads and dates.</summary>
internal static class XlsxParts
{
    /// <summary>The namespace of sheets and workbooks.</summary>
    public const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string PackageRelations = "http://schemas.openxmlformats.org/package/2006/relationships";
    private const string Type = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    /// <summary>0 plain, 1 bold for heads, 2 a date as ISO writes it.</summary>
    private const string Styles = $"""
        <styleSheet xmlns="{Main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\-mm\-dd"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf/><xf fontId="1" applyFont="1"/><xf numFmtId="164" applyNumberFormat="1"/></cellXfs></styleSheet>
        """;

    /// <summary>Writes them for sheets of these names, whose files are numbered from 1.</summary>
    public static void Write(ZipArchive zip, IReadOnlyList<string> sheets)
    {
        var numbers = Enumerable.Range(1, sheets.Count).ToList();
        Add(
            "[Content_Types].xml",
            $"""<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="{Type}sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="{Type}styles+xml"/>"""
                + string.Concat(
                    numbers.Select(number => $"""<Override PartName="/xl/worksheets/sheet{number}.xml" ContentType="{Type}worksheet+xml"/>""")
                )
                + "</Types>"
        );
        Add(
            "_rels/.rels",
            $"""<Relationships xmlns="{PackageRelations}"><Relationship Id="rId1" Type="{Relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>"""
        );
        Add(
            "xl/workbook.xml",
            $"""<workbook xmlns="{Main}" xmlns:r="{Relations}"><sheets>"""
                + string.Concat(
                    numbers.Select(number =>
                        $"""<sheet name="{SecurityElement.Escape(sheets[number - 1])}" sheetId="{number}" r:id="rId{number}"/>"""
                    )
                )
                + "</sheets></workbook>"
        );
        Add(
            "xl/_rels/workbook.xml.rels",
            $"""<Relationships xmlns="{PackageRelations}">"""
                + string.Concat(
                    numbers.Select(number =>
                        $"""<Relationship Id="rId{number}" Type="{Relations}/worksheet" Target="worksheets/sheet{number}.xml"/>"""
                    )
                )
                + $"""<Relationship Id="rId{sheets.Count + 1}" Type="{Relations}/styles" Target="styles.xml"/></Relationships>"""
        );
        Add("xl/styles.xml", Styles);

        void Add(string name, string xml)
        {
            using var entry = zip.CreateEntry(name, CompressionLevel.Fastest).Open();
            entry.Write(Encoding.UTF8.GetBytes("""<?xml version="1.0" encoding="UTF-8" standalone="yes"?>""" + xml));
        }
    }
}
