using System.Collections.Frozen;
using System.Text.Json;

namespace ReportAtlas.Web.Wording;

/// <summary>
/// A file of texts that is built into the program: one flat JSON object. A value is a text, a list of texts (months) or
/// an object of plural forms by CLDR category. {0}, {1} … stand for arguments.
/// </summary>
internal sealed class TextFile
{
    private readonly FrozenDictionary<string, string[]> _texts;

    private TextFile(Dictionary<string, string[]> texts) => _texts = texts.ToFrozenDictionary(StringComparer.Ordinal);

    internal IEnumerable<string> Keys => _texts.Keys;

    /// <exception cref="InvalidDataException">The file is not of this form.</exception>
    internal static TextFile Load(string name)
    {
        using var stream =
            typeof(TextFile).Assembly.GetManifestResourceStream($"Wording/{name}")
            ?? throw new FileNotFoundException($"The text file '{name}' is not built in.", name);
        using var json = JsonDocument.Parse(stream);
        var texts = new Dictionary<string, string[]>(StringComparer.Ordinal);
        foreach (var entry in json.RootElement.EnumerateObject())
        {
            switch (entry.Value.ValueKind)
            {
                case JsonValueKind.String:
                    texts.Add(entry.Name, [entry.Value.GetString()!]);
                    break;
                case JsonValueKind.Array:
                    texts.Add(entry.Name, [.. entry.Value.EnumerateArray().Select(item => item.GetString()!)]);
                    break;
                case JsonValueKind.Object:
                    foreach (var form in entry.Value.EnumerateObject())
                    {
                        texts.Add($"{entry.Name}.{form.Name}", [form.Value.GetString()!]);
                    }

                    break;
                default:
                    throw new InvalidDataException($"{name}: '{entry.Name}' is neither text, list nor plural forms.");
            }
        }

        return new TextFile(texts);
    }

    /// <exception cref="KeyNotFoundException">There is no such text.</exception>
    internal string[] Get(string key) =>
        _texts.TryGetValue(key, out var texts) ? texts : throw new KeyNotFoundException($"There is no text for '{key}'.");

    internal string? Find(string key) => _texts.TryGetValue(key, out var texts) ? texts[0] : null;
}
