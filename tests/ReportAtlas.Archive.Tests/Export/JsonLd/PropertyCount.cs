using System.Text.Json;

namespace ReportAtlas.Archive.Tests.Export.JsonLd;

/// <summary>Counts the properties of a JSON-LD document before and after expansion; they are as many when nothing was dropped.</summary>
internal static class PropertyCount
{
    /// <summary>The properties of a document as it is written; null says that there is no value, so it counts for nothing.</summary>
    public static int OfDocument(JsonElement json) =>
        json.ValueKind switch
        {
            JsonValueKind.Array => json.EnumerateArray().Sum(OfDocument),
            JsonValueKind.Object => json.EnumerateObject()
                .Where(property => property.Name != "@context" && property.Value.ValueKind != JsonValueKind.Null)
                .Sum(property => 1 + OfDocument(property.Value)),
            _ => 0,
        };

    /// <summary>The properties of an expanded document. Values, lists and mere references are objects there, which no one wrote.</summary>
    public static int OfExpansion(JsonElement json) => Properties(json).Count();

    /// <summary>Every IRI of an expanded document that names a property, a type or a node.</summary>
    public static IEnumerable<string> Iris(JsonElement json)
    {
        foreach (var property in Properties(json))
        {
            switch (property.Name)
            {
                case "@id":
                    yield return property.Value.GetString()!;
                    break;
                case "@type":
                    foreach (var type in property.Value.EnumerateArray())
                    {
                        yield return type.GetString()!;
                    }

                    break;
                default:
                    yield return property.Name;
                    break;
            }
        }
    }

    private static IEnumerable<JsonProperty> Properties(JsonElement json)
    {
        if (json.ValueKind == JsonValueKind.Array)
        {
            return json.EnumerateArray().SelectMany(Properties);
        }

        if (json.ValueKind != JsonValueKind.Object || json.TryGetProperty("@value", out _))
        {
            return [];
        }

        if (json.TryGetProperty("@list", out var list))
        {
            return Properties(list);
        }

        var own = json.EnumerateObject().ToList();
        return own is [{ Name: "@id" }] ? [] : own.SelectMany(property => Properties(property.Value).Prepend(property));
    }
}
