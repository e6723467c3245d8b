using ReportAtlas.Language.Layout.Credits;
using ReportAtlas.Language.Layout.Lines;

namespace ReportAtlas.Language.Layout.Publishers;

/// <summary>
/// A page in Arabic letters on which one line holds a name in Latin letters and nothing else («Zad Network») is that
/// outlet's, where nothing else tells whose it is.
/// </summary>
internal static class LatinName
{
    /// <summary>Words that the name of an outlet has in Latin letters; more are a sentence.</summary>
    internal const int MaxWords = 3;

    /// <summary>Lines at the head and at the foot among which such a name stands.</summary>
    private const int Reach = 8;

    /// <summary>The name, when one line alone holds one; null otherwise.</summary>
    public static NamedOutlet? Find(ArticleParts parts)
    {
        var lines = parts.Lines.Where(line => !line.IsChrome && line.Role != BlockRole.Headline).ToList();
        var named = lines.Take(Reach).Concat(lines.Skip(Math.Max(Reach, lines.Count - Reach))).Where(IsName).ToList();
        if (named is not [var line])
        {
            return null;
        }

        // Above the text it is a heading of the page and no paragraph.
        var end = EndOfName(line.Words);
        return NamedOutlet
            .In(line, (Listed(line) ?? Outlet.Unlisted(line.Words, 0, end), line.Words.SpanOf(0, end)))
            .Making(line == parts.Lead ? line : null);
    }

    private static Outlet? Listed(SourceLine line) => LayoutWords.All.Outlets.TryFindWhole(line.Words, out var outlet) ? outlet : null;

    /// <summary>«Difaf Today caption»: pages label their picture with their own name.</summary>
    private static int EndOfName(LineWords words) =>
        words.Count > 1 && LayoutWords.All[LayoutWord.Caption].Fills(words, words.Count - 1, words.Count) ? words.Count - 1 : words.Count;

    private static bool IsName(SourceLine line)
    {
        if (line.Words.Count is 0 or > MaxWords || !line.Words.IsWhole || line.EndsSentence)
        {
            return false;
        }

        // What begins with a capital is a name; an underscore or a dot is a file's. The sign of a hashtag may stand on either side.
        var text = line.Text.Trim("# ");
        var isLatin = text.Length > 0 && char.IsAsciiLetterUpper(text[0]);
        foreach (var character in text)
        {
            isLatin &= char.IsAsciiLetterOrDigit(character) || character is ' ' or '-' or '&';
        }

        return isLatin && !LayoutWords.All.Cities.TryFindWhole(line.Words, out _) && StatedDate.FindAt(line.Words, 0) is null;
    }
}
