using System.Globalization;
using System.Text;

namespace ReportAtlas.Archive.Export;

/// <summary>
/// Events as KML 2.2 for Google Earth and GIS programs, each with the span of days in which it may have happened. An event that
/// has no point keeps its placemark without one.
/// </summary>
public sealed record KmlExport() : ExportFormat("kml", "application/vnd.google-earth.kml+xml")
{
    internal const string Namespace = "http://www.opengis.net/kml/2.2";

    public override async Task WriteAsync(ExportRequest request, ExportSource source, Stream output, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(source);
        await using var buffer = new ExportBuffer(output);
        var xml = new StringBuilder(16 * 1024);
        xml.Append(
            CultureInfo.InvariantCulture,
            $"""
            <?xml version="1.0" encoding="utf-8"?><kml xmlns="{Namespace}"><Document><name>{(
                request.Arabic ? "أطلس التقارير: أحداث" : "ReportAtlas: events"
            )}</name>
            """
        );
        await foreach (var item in source.EventsAsync(request.Filter, cancel))
        {
            Append(xml, request, item);
            buffer.Write(xml);
            await buffer.PassAsync(cancel);
        }

        xml.Append("</Document></kml>");
        buffer.Write(xml);
        await buffer.PassAllAsync(cancel);
    }

    private static void Append(StringBuilder xml, ExportRequest request, ExportedEvent item)
    {
        xml.Append(CultureInfo.InvariantCulture, $"<Placemark id=\"event-{item.Id}\"><name>");
        AppendTitle(xml, item, request.Arabic);
        xml.Append("</name><description>");
        SafeXml.Append(xml, item.Article.Text.AsSpan(item.Sentence.Start, item.Sentence.Length));
        xml.Append('\n');
        if (item.Article.Publisher is { } publisher)
        {
            SafeXml.Append(xml, publisher);
            xml.Append('\n');
        }

        SafeXml.Append(xml, request.EventAddress(item.Article.Id, item.Id));
        xml.Append("</description>");
        if (item.Date is { } date)
        {
            xml.Append(CultureInfo.InvariantCulture, $"<TimeSpan><begin>{date.From:yyyy-MM-dd}</begin><end>{date.To:yyyy-MM-dd}</end></TimeSpan>");
        }

        AppendData(xml, item);
        if (item.IsMapped)
        {
            xml.Append(CultureInfo.InvariantCulture, $"<Point><coordinates>{item.Place!.Longitude},{item.Place.Latitude}</coordinates></Point>");
        }

        xml.Append("</Placemark>\n");
    }

    private static void AppendData(StringBuilder xml, ExportedEvent item)
    {
        xml.Append("<ExtendedData>");
        foreach (var column in EventColumn.All)
        {
            var value = column.Value(item);
            if (value.Kind == CellKind.Empty)
            {
                continue;
            }

            xml.Append("<Data name=\"").Append(column.Name).Append("\"><value>");
            _ = value.Kind switch
            {
                CellKind.Whole => xml.Append(CultureInfo.InvariantCulture, $"{value.Whole}"),
                CellKind.Fraction => xml.Append(CultureInfo.InvariantCulture, $"{value.Fraction}"),
                CellKind.Day => xml.Append(CultureInfo.InvariantCulture, $"{value.Day:yyyy-MM-dd}"),
                _ => AppendText(value.Text),
            };
            xml.Append("</value></Data>");
        }

        xml.Append("</ExtendedData>");

        StringBuilder AppendText(ReadOnlySpan<char> text)
        {
            SafeXml.Append(xml, text);
            return xml;
        }
    }

    private static void AppendTitle(StringBuilder xml, ExportedEvent item, bool arabic)
    {
        SafeXml.Append(xml, arabic ? item.Type.NameArabic : item.Type.NameEnglish);
        if (item.Place is { } place)
        {
            xml.Append(" – ");
            SafeXml.Append(xml, arabic || place.NameEnglish.Length == 0 ? place.Name : place.NameEnglish);
        }
    }
}
