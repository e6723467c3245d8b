using System.Globalization;
using System.Text;

namespace ReportAtlas.Archive.Import.Zip;

/// <summary>
/// Reads the names of a zip archive's entries. Archives without the UTF-8 mark write names in the code page of the machine
/// that made them: UTF-8 all the same, windows-1256, DOS 720 or ISO-8859-6, told apart by which makes Arabic of the bytes.
/// </summary>
internal static class ZipNames
{
    /// <summary>What an archive is opened with, so that unmarked names come byte by byte.</summary>
    public static Encoding Bytes => Encoding.Latin1;

    private static readonly Encoding[] CodePages =
    [
        .. new[] { 1256, 720, 28596 }.Select(page => CodePagesEncodingProvider.Instance.GetEncoding(page)!),
    ];

    private static readonly UTF8Encoding StrictUtf8 = new(false, throwOnInvalidBytes: true);

    /// <summary>The name that an entry was meant to have.</summary>
    public static string Decode(string name)
    {
        if (!name.AsSpan().ContainsAnyInRange('\u0080', '\u00FF') || name.AsSpan().ContainsAnyInRange('\u0100', '\uFFFF'))
        {
            return name;
        }

        var bytes = Encoding.Latin1.GetBytes(name);
        try
        {
            return StrictUtf8.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return CodePages.Select(page => page.GetString(bytes)).MaxBy(Arabicness)!;
        }
    }

    /// <summary>The name as a path of plain segments; null when it is rooted or climbs out of its folder.</summary>
    public static string? FindSafe(string name)
    {
        var path = name.Replace('\\', '/');
        var segments = path.Split('/', StringSplitOptions.RemoveEmptyEntries);
        var isRooted = path.StartsWith('/') || (path.Length > 1 && char.IsAsciiLetter(path[0]) && path[1] == ':');
        return isRooted || segments.Contains("..") || path.Contains('\0', StringComparison.Ordinal)
            ? null
            : string.Join('/', segments.Where(segment => segment != "."));
    }

    private static int Arabicness(string text)
    {
        var score = 0;
        foreach (var letter in text)
        {
            score +=
                letter is >= '\u0621' and <= '\u064A' ? 2
                : letter < '\u0080' ? 0
                : -3;
        }

        for (var at = text.IndexOf("ال", StringComparison.Ordinal); at >= 0; at = text.IndexOf("ال", at + 2, StringComparison.Ordinal))
        {
            score += 3;
        }

        // Letters that end words stand at the end of one.
        return score
            - 2
                * text.Zip(text.Skip(1))
                    .Count(pair => pair.First is 'ة' or 'ى' && CharUnicodeInfo.GetUnicodeCategory(pair.Second) == UnicodeCategory.OtherLetter);
    }
}
