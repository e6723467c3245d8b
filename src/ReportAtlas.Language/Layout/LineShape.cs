namespace ReportAtlas.Language.Layout;

/// <summary>Tells by its bare shape what no phrase tells: names of files, lines in another script, degrees of heat.</summary>
internal static class LineShape
{
    private static readonly string[] FileEnds = [".jpg", ".jpeg", ".png", ".gif", ".webp", ".mp4", ".mp3", ".pdf", ".svg"];

    private const int MaxDegreeWords = 4;

    private const int MaxTrailWords = 16;

    /// <summary>Signs that part the steps of a trail; a headline may have one.</summary>
    private const int MinTrailSigns = 2;

    private const int MaxHandleWords = 9;

    /// <summary>Words joined without a blank («سوق-المدينة-بعد-الحريق») are the name of a picture's file.</summary>
    private const int MinHyphens = 2;

    /// <summary>The rule that sets a line aside for its shape; null when none does.</summary>
    public static string? RuleOf(SourceLine line) =>
        IsFileName(line.Text) ? "photo-credit"
        : IsForeign(line.Text) ? "language"
        : line.WordCount <= MaxTrailWords && IsTrail(line.Text) ? "navigation"
        : line.WordCount <= MaxDegreeWords && line.Text.Contains('°') ? "weather"
        : line.WordCount <= MaxHandleWords && HasHandle(line.Text) ? "author"
        : null;

    private static bool IsFileName(ReadOnlySpan<char> text) =>
        !text.Contains(' ') && text[0] != '#'
        && (EndsAsFile(text)
            || (char.IsAsciiLetter(text[0]) && text.Contains('_'))
            || text.Count('-') >= MinHyphens || text.Count('_') >= MinHyphens);

    /// <summary>«المنتديات > القسم الإخباري > أخبار سوريا»: the steps that lead to a page.</summary>
    private static bool IsTrail(ReadOnlySpan<char> text) =>
        (text.Count('>') >= MinTrailSigns && !text.Contains('<')) || text.Count('›') >= MinTrailSigns || (text.Count('»') >= MinTrailSigns && !text.Contains('«'));

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

    /// <summary>«سامر العلي (بيروت) samer1@»: a writer's name in the social media ends or begins the line.</summary>
    private static bool HasHandle(ReadOnlySpan<char> text)
    {
        var at = text.IndexOf('@');
        return at >= 0 && (at == text.Length - 1 || at == 0) && (at == 0 ? text[^1] : text[at - 1]) is >= '0' and <= 'z';
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
