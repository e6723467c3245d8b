namespace ReportAtlas.Language.Layout;

/// <summary>Tells by its bare shape what no phrase tells: names of files, lines in another script, degrees of heat.</summary>
internal static class LineShape
{
    private static readonly string[] FileEnds = [".jpg", ".jpeg", ".png", ".gif", ".webp", ".mp4", ".mp3", ".pdf", ".svg"];

    private const int MaxDegreeWords = 4;

    /// <summary>Words joined without a blank («سوق-المدينة-بعد-الحريق») are the name of a picture's file.</summary>
    private const int MinHyphens = 2;

    /// <summary>The rule that sets a line aside for its shape; null when none does.</summary>
    public static string? RuleOf(SourceLine line) =>
        IsFileName(line.Text) ? "photo-credit"
        : IsForeign(line.Text) ? "language"
        : line.WordCount <= MaxDegreeWords && line.Text.Contains('°') ? "weather"
        : null;

    private static bool IsFileName(ReadOnlySpan<char> text) =>
        !text.Contains(' ')
        && (EndsAsFile(text)
            || (char.IsAsciiLetter(text[0]) && text.Contains('_'))
            || text.Count('-') >= MinHyphens || text.Count('_') >= MinHyphens);

    private static bool EndsAsFile(ReadOnlySpan<char> text)
    {
        foreach (var end in FileEnds)
        {
            if (text.EndsWith(end, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a line has letters, and none of them Arabic or Latin («人民网»): an article in Arabic has no such paragraph.</summary>
    private static bool IsForeign(ReadOnlySpan<char> text)
    {
        var hasLetter = false;
        foreach (var character in text)
        {
            if (character < '\u02B0' || character is (>= '\u0600' and <= '\u08FF') or (>= '\uFB50' and <= '\uFEFF'))
            {
                if (char.IsLetter(character))
                {
                    return false;
                }
            }
            else
            {
                hasLetter |= char.IsLetter(character);
            }
        }

        return hasLetter;
    }
}
