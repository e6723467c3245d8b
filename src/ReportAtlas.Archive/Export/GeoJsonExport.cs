using System.Text.Json;

namespace ReportAtlas.Archive.Export;

/// <summary>
/// Events as GeoJSON (RFC 7946), one feature an event with the columns of the tables as its properties. An event without a
/// point that would not mislead keeps its feature, with null for its geometry.
/// </summary>
public sealed record GeoJsonExport() : ExportFormat("geojson", "application/geo+json")
{
    private static readonly JsonEncodedText[] Names = [.. EventColumn.All.Select(column => JsonEncodedText.Encode(column.Name))];

    public override async Task WriteAsync(ExportRequest request, ExportSource source, Stream output, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(source);
        await using var export = new JsonExport(output);
        export.Json.WriteStartObject();
        export.Json.WriteString("type", "FeatureCollection");
        export.Json.WriteStartArray("features");
        await foreach (var item in source.EventsAsync(request.Filter, cancel))
        {
            Write(export, request, item);
            await export.PassAsync(cancel);
        }

        export.Json.WriteEndArray();
        export.Json.WriteEndObject();
        await export.CloseAsync(cancel);
    }

    private static void Write(JsonExport export, ExportRequest request, ExportedEvent item)
    {
        export.Json.WriteStartObject();
        export.Json.WriteString("type", "Feature");
        export.Json.WriteNumber("id", item.Id);
        export.WriteGeometry(item.IsMapped ? item.Place!.Latitude : null, item.IsMapped ? item.Place!.Longitude : null);
        export.Json.WriteStartObject("properties");
        for (var column = 0; column < Names.Length; column++)
        {
            export.Write(Names[column], EventColumn.All[column].Value(item));
        }

        export.Json.WriteString("url", request.EventAddress(item.Article.Id, item.Id));
        export.Json.WriteEndObject();
        export.Json.WriteEndObject();
    }
}
