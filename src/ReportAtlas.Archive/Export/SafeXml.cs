using System.Text;
using System.Xml;

namespace ReportAtlas.Archive.Export;

/// <summary>Texts of reports for XML, which has no place for control characters and halves of characters.</summary>
public static class SafeXml
{
    /// <summary>The text with U+FFFD for each unit that XML cannot hold.</summary>
    public static string Clean(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        for (var i = 0; i < text.Length; i++)
        {
            if (!IsFit(text, i))
            {
                return Replace(text);
            }
        }

        return text;
    }

    /// <summary>Appends a text as the content of an element: escaped, with U+FFFD for each unit that XML cannot hold.</summary>
    public static void Append(StringBuilder xml, ReadOnlySpan<char> text)
    {
        ArgumentNullException.ThrowIfNull(xml);
        var done = 0;
        for (var i = 0; i < text.Length; i++)
        {
            // Most letters need nothing, and XML takes them all from the space to the surrogates.
            if (text[i] is >= ' ' and < '\uD800' and not ('<' or '>' or '&'))
            {
                continue;
            }

            var sign = text[i] switch
            {
                '<' => "&lt;",
                '>' => "&gt;",
                '&' => "&amp;",
                // A parser would make a line feed of it.
                '\r' => "&#xD;",
                _ => IsFit(text, i) ? null : "\uFFFD",
            };
            if (sign is not null)
            {
                xml.Append(text[done..i]).Append(sign);
                done = i + 1;
            }
        }

        xml.Append(text[done..]);
    }

    private static string Replace(string text)
    {
        var clean = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            clean.Append(IsFit(text, i) ? text[i] : '\uFFFD');
        }

        return clean.ToString();
    }

    private static bool IsFit(ReadOnlySpan<char> text, int at) =>
        XmlConvert.IsXmlChar(text[at])
        || (char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]))
        || (char.IsLowSurrogate(text[at]) && at > 0 && char.IsHighSurrogate(text[at - 1]));
}
