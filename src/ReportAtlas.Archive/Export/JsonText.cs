using System.Buffers;
using System.Globalization;
using System.Text;

namespace ReportAtlas.Archive.Export;

/// <summary>
/// Appends JSON (RFC 8259) to a text, for exports whose every object has the same sixty members: the general writer looks at
/// each letter of a language other than English one by one.
/// </summary>
internal static class JsonText
{
    /// <summary>All that must not stand in a string as it is.</summary>
    private static readonly SearchValues<char> Special = SearchValues.Create([.. Enumerable.Range(0, 32).Select(code => (char)code), '"', '\\']);

    /// <summary>Appends a value: a string, a number, or null for an empty cell.</summary>
    public static void Append(StringBuilder json, in CellValue value)
    {
        switch (value.Kind)
        {
            case CellKind.Empty:
                json.Append("null");
                break;
            case CellKind.Whole:
                json.Append(CultureInfo.InvariantCulture, $"{value.Whole}");
                break;
            case CellKind.Fraction:
                json.Append(CultureInfo.InvariantCulture, $"{value.Fraction}");
                break;
            case CellKind.Day:
                json.Append(CultureInfo.InvariantCulture, $"\"{value.Day:yyyy-MM-dd}\"");
                break;
            default:
                Append(json, value.Text);
                break;
        }
    }

    /// <summary>Appends a string with its quotes.</summary>
    public static void Append(StringBuilder json, ReadOnlySpan<char> text)
    {
        json.Append('"');
        for (var at = text.IndexOfAny(Special); at >= 0; at = text.IndexOfAny(Special))
        {
            json.Append(text[..at]);
            _ = text[at] switch
            {
                '"' or '\\' => json.Append('\\').Append(text[at]),
                '\n' => json.Append("\\n"),
                _ => json.Append(CultureInfo.InvariantCulture, $"\\u{(int)text[at]:x4}"),
            };
            text = text[(at + 1)..];
        }

        json.Append(text).Append('"');
    }
}
