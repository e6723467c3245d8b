using System.Text.Json;
using System.Text.RegularExpressions;

namespace ReportAtlas.Archive.Import;

/// <summary>
/// Reads the strings of JSON that others wrote. Where a site cuts its texts at so many units of UTF-16 it leaves half of a character
/// («\ud83d» of an emoji), which is no text; it becomes U+FFFD.
/// </summary>
internal static partial class JsonStrings
{
    /// <summary>What a string says.</summary>
    /// <exception cref="InvalidOperationException">The element is no string.</exception>
    public static string Of(JsonElement text)
    {
        try
        {
            return text.GetString()!;
        }
        catch (InvalidOperationException) when (text.ValueKind == JsonValueKind.String)
        {
            using var mended = JsonDocument.Parse(Half().Replace(text.GetRawText(), @"\uFFFD"));
            return mended.RootElement.GetString()!;
        }
    }

    /// <summary>An escaped half of a character without its other half; what a backslash before it escapes is none.</summary>
    [GeneratedRegex(
        @"(?<=(?:^|[^\\])(?:\\\\)*)(?:\\u[dD][89abAB][\da-fA-F]{2}(?!\\u[dD][c-fC-F][\da-fA-F]{2})|(?<!\\u[dD][89abAB][\da-fA-F]{2})\\u[dD][c-fC-F][\da-fA-F]{2})",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Half();
}
