using System.Text.Json;

namespace ReportAtlas.Archive.Tests.Export.JsonLd;

/// <summary>A node of an expanded JSON-LD document: no context any more, every property an IRI and every value an array.</summary>
internal readonly record struct ExpandedNode(JsonElement Json)
{
    /// <summary>The node's IRI; null for one without.</summary>
    public string? Id => Json.TryGetProperty("@id", out var id) ? id.GetString() : null;

    public string Type => Assert.Single(Json.GetProperty("@type").EnumerateArray()).GetString()!;

    /// <summary>The nodes or values that a property leads to, those of a list in its order; none when the property is missing.</summary>
    public IReadOnlyList<ExpandedNode> All(string property)
    {
        if (!Json.TryGetProperty(property, out var values))
        {
            return [];
        }

        return
        [
            .. values
                .EnumerateArray()
                .SelectMany(value => value.TryGetProperty("@list", out var list) ? list.EnumerateArray() : Enumerable.Repeat(value, 1))
                .Select(value => new ExpandedNode(value)),
        ];
    }

    public ExpandedNode One(string property) => Assert.Single(All(property));

    /// <summary>The text of a property that has one value.</summary>
    public string Text(string property) => One(property).Value.GetString()!;

    /// <summary>What a value says; only for values.</summary>
    public JsonElement Value => Json.GetProperty("@value");

    /// <summary>The datatype of a value; null for plain text and for JSON's own numbers.</summary>
    public string? Datatype => Json.TryGetProperty("@type", out var type) ? type.GetString() : null;
}
