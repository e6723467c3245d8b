using System.Globalization;
using System.Text;
using System.Xml;

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
        using var xml = XmlWriter.Create(buffer, new XmlWriterSettings { Encoding = new UTF8Encoding(false) });
        xml.WriteStartDocument();
        xml.WriteStartElement("kml", Namespace);
        xml.WriteStartElement("Document");
        xml.WriteElementString("name", request.Arabic ? "أطلس التقارير: أحداث" : "ReportAtlas: events");
        await foreach (var item in source.EventsAsync(request.Filter, cancel))
        {
            Write(xml, request, item);
            xml.Flush();
            await buffer.PassAsync(cancel);
        }

        xml.WriteEndDocument();
        xml.Flush();
        await buffer.PassAllAsync(cancel);
    }

    private static void Write(XmlWriter xml, ExportRequest request, ExportedEvent item)
    {
        xml.WriteStartElement("Placemark");
        xml.WriteAttributeString("id", $"event-{item.Row.Id}");
        xml.WriteElementString("name", SafeXml.Clean(Title(item, request.Arabic)));
        xml.WriteElementString("description", SafeXml.Clean($"{item.Sentence}\n{item.Article.Publisher}\n{request.EventAddress(item.Article.Id, item.Row.Id)}".Trim()));
        if (item.Date is { } date)
        {
            xml.WriteStartElement("TimeSpan");
            xml.WriteElementString("begin", date.From.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            xml.WriteElementString("end", date.To.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            xml.WriteEndElement();
        }

        WriteData(xml, item);
        if (item.IsMapped)
        {
            xml.WriteStartElement("Point");
            xml.WriteElementString("coordinates", string.Create(CultureInfo.InvariantCulture, $"{item.Place!.Longitude},{item.Place.Latitude}"));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void WriteData(XmlWriter xml, ExportedEvent item)
    {
        xml.WriteStartElement("ExtendedData");
        foreach (var column in EventColumn.All)
        {
            if (column.Value(item) is { } value)
            {
                xml.WriteStartElement("Data");
                xml.WriteAttributeString("name", column.Name);
                xml.WriteElementString("value", value is DateOnly day
                    ? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
                    : SafeXml.Clean(Convert.ToString(value, CultureInfo.InvariantCulture)!));
                xml.WriteEndElement();
            }
        }

        xml.WriteEndElement();
    }

    private static string Title(ExportedEvent item, bool arabic)
    {
        var type = arabic ? item.Type.NameArabic : item.Type.NameEnglish;
        return item.Place is { } place ? $"{type} – {(arabic || place.NameEnglish.Length == 0 ? place.Name : place.NameEnglish)}" : type;
    }
}
