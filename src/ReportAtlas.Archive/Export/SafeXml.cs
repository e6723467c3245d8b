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

    private static string Replace(string text)
    {
        var clean = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            clean.Append(IsFit(text, i) ? text[i] : '\uFFFD');
        }

        return clean.ToString();
    }

    private static bool IsFit(string text, int at) =>
        XmlConvert.IsXmlChar(text[at])
        || (char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]))
        || (char.IsLowSurrogate(text[at]) && at > 0 && char.IsHighSurrogate(text[at - 1]));
}
