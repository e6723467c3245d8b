using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace ReportAtlas.Archive.Import.Lists;

/// <summary>
/// One article of a list as it is kept: all columns as they came, and which of them holds what, so that it can be read
/// again without the list. Stands in the archive as JSON.
/// </summary>
/// <param name="Map">The column of each field.</param>
/// <param name="Columns">Every column that is not empty.</param>
internal sealed record ListItem(ImmutableDictionary<ListField, string> Map, IReadOnlyDictionary<string, string> Columns)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>What stands in the column of a field; null when the list has none or the cell is blank.</summary>
    public string? Find(ListField field) =>
        Map.TryGetValue(field, out var column) && Columns.TryGetValue(column, out var value) && !string.IsNullOrWhiteSpace(value)
            ? value.Trim()
            : null;

    public byte[] ToBytes() => JsonSerializer.SerializeToUtf8Bytes(this, Options);

    /// <exception cref="JsonException">The text is no such item.</exception>
    public static ListItem Parse(string json) =>
        JsonSerializer.Deserialize<ListItem>(json, Options) ?? throw new JsonException("There is no list item.");
}
