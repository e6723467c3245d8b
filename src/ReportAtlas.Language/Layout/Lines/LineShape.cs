namespace ReportAtlas.Language.Layout.Lines;

/// <summary>Tells by its bare shape what no phrase tells: names of files, lines in another script, degrees of heat.</summary>
internal static class LineShape
{
    private static readonly string[] FileEnds = [".jpg", ".jpeg", ".png", ".gif", ".webp", ".mp4", ".mp3", ".pdf", ".svg"];

    private const int MaxDegreeWords = 4;

    /// <summary>Words of the degrees of a town with the day and the hour.</summary>
    private const int MaxWeatherWords = 9;

    private const int MaxTrailWords = 16;

    /// <summary>Signs that part the steps of a trail; a headline may have one.</summary>
    private const int MinTrailSigns = 2;

    private const int MaxHandleWords = 9;

    private const int MaxContactWords = 24;

    /// <summary>Hours or rates that make a line a ticker.</summary>
    private const int MinTicks = 3;

    /// <summary>Words, figures counted, that name one rate of a ticker.</summary>
    private const int WordsOfRate = 6;

    /// <summary>Words joined without a blank («سوق-المدينة-بعد-الحريق») are the name of a picture's file.</summary>
    private const int MinHyphens = 2;

    /// <summary>Digits of the number of a page.</summary>
    private const int MaxPageDigits = 4;

    /// <summary>Dots that lead from a title to its page.</summary>
    private const int MinDots = 4;

    private const int MinEllipses = 2;

    /// <summary>The rule that sets a line aside for its shape; null when none does.</summary>
    public static string? RuleOf(SourceLine line) =>
        IsFileName(line.Text) || line.Text.StartsWith("[caption") ? "photo-credit"
        : line.Text[0] is '<' or '[' or '&' or '"' or '(' or '{' or '}' or (>= 'a' and <= 'z') && Markup.Is(line.Text) ? "markup"
        : IsForeign(line.Text) ? "language"
        : line.WordCount <= MaxTrailWords && IsTrail(line.Text) ? "navigation"
        : line.IsShort && IsWeather(line) ? "weather"
        : line.WordCount <= MaxHandleWords && HasHandle(line.Text) ? "author"
        : line.WordCount <= MaxContactWords && HasAddress(line.Text) && !line.EndsSentence ? "follow-us"
        : IsContents(line.Text) ? "navigation"
        : IsTicker(line) ? "ticker"
        : null;

    /// <summary>«دمشق 22°», «دمشق 22° | حلب 20° | الرقة 24°»: a few words for each degree, or the day with it.</summary>
    private static bool IsWeather(SourceLine line) =>
        line.Text.Count('°') is > 0 and var degrees
        && (line.WordCount <= MaxDegreeWords * degrees || (line.WordCount <= MaxWeatherWords && NamesDay(line.Words)));

    /// <summary>«قصف على البلدة ........ 5»: a line of a table of contents, with the number of a page behind its dots.</summary>
    private static bool IsContents(ReadOnlySpan<char> text)
    {
        var title = text.TrimEnd("0123456789٠١٢٣٤٥٦٧٨٩");
        if (title.Length == text.Length || text.Length - title.Length > MaxPageDigits)
        {
            return false;
        }

        var dots = title.TrimEnd();
        var bare = dots.TrimEnd(".…_ـ· ");
        return bare.Length > 0 && dots.Length - bare.Length >= (dots[bare.Length..].Contains('…') ? MinEllipses : MinDots);
    }

    /// <summary>«أربيل 15°C الأربعاء 24 نيسان 15:22»</summary>
    private static bool NamesDay(LineWords words)
    {
        var at = 0;
        while (at < words.Count && !LayoutWords.All[LayoutWord.Weekday].IsAt(words, at))
        {
            at++;
        }

        return at < words.Count && LayoutWords.All.Cities.IsAt(words, 0) && words.IsNumber(words.Count - 1);
    }

    private static bool IsFileName(ReadOnlySpan<char> text) =>
        !text.Contains(' ')
        && text[0] != '#'
        && (
            EndsAsFile(text) || (char.IsAsciiLetter(text[0]) && text.Contains('_')) || text.Count('-') >= MinHyphens || text.Count('_') >= MinHyphens
        );

    /// <summary>«المنتديات > القسم الإخباري > أخبار سوريا», «الرئيسة \ محليات \ عنوان الخبر»: the steps that lead to a page.</summary>
    private static bool IsTrail(ReadOnlySpan<char> line) =>
        line.TrimStart("><»›« ") is var text
        && (
            (text.Count('>') >= MinTrailSigns && !text.Contains('<'))
            || text.Count('›') >= MinTrailSigns
            || text.Count('\\') >= MinTrailSigns
            || (text.Count('»') >= MinTrailSigns && !line.Contains('«'))
        );

    /// <summary>«... (مصدر محلي) - 17:03 ... (ناشطون) - 16:20»: the hours behind the pieces of a news ticker, or the rates of an exchange, one after the other.</summary>
    private static bool IsTicker(SourceLine line)
    {
        var text = line.Text;
        var (hours, rates) = (0, 0);
        if (!text.ContainsAny(':', '.') || line.EndsSentence)
        {
            return false;
        }

        for (var at = 1; at + 2 < text.Length; at++)
        {
            if (
                text[at] is ':' or '.'
                && char.IsAsciiDigit(text[at - 1])
                && char.IsAsciiDigit(text[at + 1])
                && char.IsAsciiDigit(text[at + 2])
                && !(at + 3 < text.Length && (char.IsAsciiDigit(text[at + 3]) || text[at + 3] == '.'))
            )
            {
                hours += text[at] == ':' ? 1 : 0;
                rates += text[at] == '.' ? 1 : 0;
            }
        }

        return hours >= MinTicks || (rates >= MinTicks && line.WordCount <= rates * WordsOfRate);
    }

    /// <summary>«مكتب الإعلام: press@example.org»</summary>
    private static bool HasAddress(ReadOnlySpan<char> text) =>
        text.IndexOf('@') is > 0 and var at
        && at + 3 < text.Length
        && char.IsAsciiLetterOrDigit(text[at - 1])
        && char.IsAsciiLetterOrDigit(text[at + 1])
        && text[at..].IndexOf('.') is > 1 and var dot
        && !text.Slice(at, dot).Contains(' ');

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
