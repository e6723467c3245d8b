using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Net.Http.Headers;

namespace ReportAtlas.Web.Endpoints;

/// <summary>
/// JSON that a browser keeps and asks after: the entity tag is a hash of the bytes, so the same data answers «not modified».
/// Nothing is written that is null, and Arabic stays in its letters.
/// </summary>
internal static class TaggedJson
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    internal static FileContentHttpResult Write<T>(HttpResponse response, T value)
    {
        var bytes = JsonSerializer.SerializeToUtf8Bytes(value, Options);
        response.Headers.CacheControl = "no-cache";
        // Weak, since the same data may travel compressed or not.
        var tag = new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(bytes).AsSpan(0, 10))}\"", isWeak: true);
        return TypedResults.Bytes(bytes, "application/json; charset=utf-8", entityTag: tag);
    }
}
