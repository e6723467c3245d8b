using System.Buffers;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Layout.Lines;

/// <summary>What the code of a page leaves in its text: tags of HTML, short codes of a theme («[ad_1]»), the signs of Markdown («## ...», «**...**»).</summary>
internal static class Markup
{
    /// <summary>No tag or short code that stands alone at the end of a line is longer.</summary>
    private const int MaxTag = 400;

    /// <summary>What programs hold and sentences in Latin letters do not.</summary>
    private static readonly SearchValues<char> OfCode = SearchValues.Create("{};=");

    private static readonly string[] Blanks = ["&nbsp;", "&#160;", "&zwnj;", "&rlm;", "&lrm;", "&ensp;", "&emsp;"];

    /// <summary>A line without the markup around it; the line itself where it is nothing else.</summary>
    public static TextSpan Trim(string text, TextSpan line)
    {
        var (start, end) = (line.Start, line.End);
        for (var length = 1; length > 0 && start < end; )
        {
            length = LengthAtStart(text.AsSpan(start, end - start));
            start += length;
        }

        for (var length = 1; length > 0 && start < end; )
        {
            length = LengthAtEnd(text.AsSpan(start, end - start));
            end -= length;
        }

        return start < end ? TextSpan.FromBounds(start, end) : line;
    }

    /// <summary>Whether a line is nothing but markup, or a program's code.</summary>
    public static bool Is(ReadOnlySpan<char> line)
    {
        if (line.Length > 1 && line.ContainsAny(OfCode) && line.ContainsAny("({<\"") && !line.ContainsAnyInRange('\u0621', '\u064A'))
        {
            return true;
        }

        var rest = line;
        while (rest.Length > 0 && (TagLength(rest) is > 0 and var length || (length = BlankLength(rest)) > 0))
        {
            rest = rest[length..];
        }

        return rest.Length == 0;
    }

    private static int LengthAtStart(ReadOnlySpan<char> text)
    {
        if (Invisible.IsBlank(text[0]))
        {
            return 1;
        }

        var length = text[0] switch
        {
            '<' or '[' => IsCaption(text) ? 0 : TagLength(text),
            '&' => BlankLength(text),
            '#' or '>' => RunOf(text, text[0]),
            '*' or '_' => RunOf(text, text[0]) is > 1 and var run ? run : 0,
            _ => 0,
        };

        // «# عنوان»: a blank parts the sign from what it marks; «#وسم» is a tag of its own.
        return text[0] is '#' or '>' && !(length < text.Length && Invisible.IsBlank(text[length])) ? 0 : length;
    }

    private static int LengthAtEnd(ReadOnlySpan<char> text)
    {
        if (Invisible.IsBlank(text[^1]))
        {
            return 1;
        }

        switch (text[^1])
        {
            case '>' or ']' when text[^Math.Min(MaxTag, text.Length)..].LastIndexOf(text[^1] == '>' ? '<' : '[') is >= 0 and var open:
                var tag = text[(text.Length - Math.Min(MaxTag, text.Length) + open)..];
                return TagLength(tag) == tag.Length && !IsCaption(tag) ? tag.Length : 0;
            case ';':
                foreach (var blank in Blanks)
                {
                    if (text.EndsWith(blank))
                    {
                        return blank.Length;
                    }
                }

                return 0;
            case '*' or '_':
                var run = text.Length - text.TrimEnd(text[^1]).Length;
                return run > 1 ? run : 0;
            default:
                return 0;
        }
    }

    /// <summary>The length of the tag, comment or short code at the head of a text; 0 where there is none.</summary>
    private static int TagLength(ReadOnlySpan<char> text)
    {
        if (text.Length < 3 || text[0] is not ('<' or '['))
        {
            return 0;
        }

        var end = text[..Math.Min(MaxTag, text.Length)].IndexOf(text[0] == '<' ? '>' : ']');
        var name = text[1] == '/' ? 2 : 1;
        return
            end > name
            && (char.IsAsciiLetterLower(text[name]) || (text[0] == '<' && (char.IsAsciiLetter(text[name]) || text[name] == '!')))
            && IsCode(text[..end])
            ? end + 1
            : 0;
    }

    /// <summary>«[أ ف ب]» and «[email protected]» are what somebody wrote; a short code has one word, or values behind it.</summary>
    private static bool IsCode(ReadOnlySpan<char> tag) => tag[0] == '<' || !tag.Contains(' ') || tag.Contains('=');

    /// <summary>«[caption ...] ... [/caption]»: the words between belong to a picture.</summary>
    private static bool IsCaption(ReadOnlySpan<char> text) => text.StartsWith("[caption") || text.StartsWith("[/caption");

    private static int BlankLength(ReadOnlySpan<char> text)
    {
        if (Invisible.IsBlank(text[0]))
        {
            return 1;
        }

        foreach (var blank in Blanks)
        {
            if (text.StartsWith(blank))
            {
                return blank.Length;
            }
        }

        return 0;
    }

    private static int RunOf(ReadOnlySpan<char> text, char sign) => text.Length - text.TrimStart(sign).Length;
}
