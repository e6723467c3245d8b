using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace ReportAtlas.Archive.Export;

/// <summary>What JSON formats share: a writer that passes on what has gathered, Arabic in its letters.</summary>
internal sealed class JsonExport : IAsyncDisposable
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    private readonly ExportBuffer _buffer;

    public JsonExport(Stream output)
    {
        _buffer = new ExportBuffer(output);
        Json = new Utf8JsonWriter(_buffer, Options);
    }

    public Utf8JsonWriter Json { get; }

    public ValueTask PassAsync(CancellationToken cancel)
    {
        Json.Flush();
        return _buffer.PassAsync(cancel);
    }

    public async ValueTask CloseAsync(CancellationToken cancel)
    {
        Json.Flush();
        await _buffer.PassAllAsync(cancel);
    }

    public ValueTask DisposeAsync() => Json.DisposeAsync();

    /// <summary>Writes a GeoJSON geometry: a point, longitude first, or null.</summary>
    public void WriteGeometry(double? latitude, double? longitude)
    {
        if (latitude is not { } north || longitude is not { } east)
        {
            Json.WriteNull("geometry");
            return;
        }

        Json.WriteStartObject("geometry");
        Json.WriteString("type", "Point");
        Json.WriteStartArray("coordinates");
        Json.WriteNumberValue(east);
        Json.WriteNumberValue(north);
        Json.WriteEndArray();
        Json.WriteEndObject();
    }
}
