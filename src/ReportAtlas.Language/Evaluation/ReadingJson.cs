using System.Text.Encodings.Web;
using System.Text.Json;

namespace ReportAtlas.Language.Evaluation;

/// <summary>How readings, found and gold alike, are written as JSON.</summary>
internal static class ReadingJson
{
    public static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        WriteIndented = true,
        // These files are read by people and by other programs, never embedded in a page: Arabic and «» stay as they are.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <exception cref="InvalidDataException">The text is not JSON of the shape of <typeparamref name="T"/>.</exception>
    public static T Parse<T>(string json)
        where T : class
    {
        try
        {
            return JsonSerializer.Deserialize<T>(json, Options) ?? throw new InvalidDataException("The reading is null.");
        }
        catch (JsonException e)
        {
            throw new InvalidDataException($"Not a reading: {e.Message}", e);
        }
    }
}
