using System.Globalization;
using System.Text;

namespace ReportAtlas.Archive.Export;

/// <summary>
/// Events as GeoJSON (RFC 7946), one feature an event with the columns of the tables as its properties. An event without a
/// point that would not mislead keeps its feature, with null for its geometry.
/// </summary>
public sealed record GeoJsonExport() : ExportFormat("geojson", "application/geo+json")
{
    public override async Task WriteAsync(ExportRequest request, ExportSource source, Stream output, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(source);
        await using var buffer = new ExportBuffer(output);
        var json = new StringBuilder("""{"type":"FeatureCollection","features":[""", 16 * 1024);
        var between = "\n";
        await foreach (var item in source.EventsAsync(request.Filter, cancel))
        {
            json.Append(between);
            Append(json, request, item);
            between = ",\n";
            buffer.Write(json);
            await buffer.PassAsync(cancel);
        }

        json.Append("\n]}");
        buffer.Write(json);
        await buffer.PassAllAsync(cancel);
    }

    private static void Append(StringBuilder json, ExportRequest request, ExportedEvent item)
    {
        json.Append(CultureInfo.InvariantCulture, $$"""{"type":"Feature","id":{{item.Id}},"geometry":""");
        _ = item.IsMapped
            ? json.Append(CultureInfo.InvariantCulture, $$"""{"type":"Point","coordinates":[{{item.Place!.Longitude}},{{item.Place.Latitude}}]}""")
            : json.Append("null");
        json.Append(",\"properties\":{");
        foreach (var column in EventColumn.All)
        {
            json.Append('"').Append(column.Name).Append("\":");
            JsonText.Append(json, column.Value(item));
            json.Append(',');
        }

        json.Append("\"url\":");
        JsonText.Append(json, request.EventAddress(item.Article.Id, item.Id));
        json.Append("}}");
    }
}
