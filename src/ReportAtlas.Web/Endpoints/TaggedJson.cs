using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Net.Http.Headers;

namespace ReportAtlas.Web.Endpoints;

/// <summary>
/// JSON that a browser keeps and asks after. The entity tag is a hash of the bytes, or of the state that they are made from
/// where that is known before they are made, so that the same data answers «not modified». Nothing is written that is null,
/// enumerations stand as their names, and Arabic stays in its letters.
/// </summary>
internal static class TaggedJson
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    internal static FileContentHttpResult Write<T>(HttpResponse response, T value)
    {
        var bytes = JsonSerializer.SerializeToUtf8Bytes(value, Options);
        return Send(response, bytes, Tag(bytes));
    }

    /// <summary>Answers «not modified» without computing anything when the browser has what this state gives.</summary>
    /// <param name="state">All that the answer depends on: the archive's stamp and what is asked.</param>
    internal static async Task<Results<FileContentHttpResult, StatusCodeHttpResult>> WriteAsync<T>(
        HttpContext context,
        string state,
        Func<Task<T>> compute
    )
    {
        var tag = Tag(Encoding.UTF8.GetBytes(state));
        if (context.Request.GetTypedHeaders().IfNoneMatch.Any(known => known.Compare(tag, useStrongComparison: false)))
        {
            context.Response.GetTypedHeaders().ETag = tag;
            context.Response.Headers.CacheControl = "no-cache";
            return TypedResults.StatusCode(StatusCodes.Status304NotModified);
        }

        return Send(context.Response, JsonSerializer.SerializeToUtf8Bytes(await compute(), Options), tag);
    }

    private static FileContentHttpResult Send(HttpResponse response, byte[] bytes, EntityTagHeaderValue tag)
    {
        response.Headers.CacheControl = "no-cache";
        return TypedResults.Bytes(bytes, "application/json; charset=utf-8", entityTag: tag);
    }

    // Weak, since the same data may travel compressed or not.
    private static EntityTagHeaderValue Tag(byte[] bytes) =>
        new($"\"{Convert.ToHexStringLower(SHA256.HashData(bytes).AsSpan(0, 10))}\"", isWeak: true);
}
