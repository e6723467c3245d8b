using System.Text;

namespace ReportAtlas.Archive.Import;

/// <summary>
/// Tells windows-1256 from ISO-8859-6 and both from other one-byte encodings. Both put the alef in one place and the
/// lam in different ones, so the article «ال», a tenth of Arabic running text, comes out in the right one only.
/// </summary>
internal static class ArabicCodePage
{
    /// <summary>At least one article in so many Arabic letters.</summary>
    private const int LettersPerArticle = 200;

    private static readonly Encoding[] CodePages = Load();

    /// <summary>The text in whichever code page makes Arabic of the bytes; null when neither does.</summary>
    public static (string Text, string Encoding)? Decode(ReadOnlySpan<byte> bytes)
    {
        var (best, most) = ((Text: "", Encoding: ""), 0);
        foreach (var page in CodePages)
        {
            var text = page.GetString(bytes);
            if (CountArticles(text) is var articles && articles > most)
            {
                (best, most) = ((text, page.WebName), articles);
            }
        }

        return most > 0 && IsArabic(best.Text, most) ? best : null;
    }

    private static bool IsArabic(string text, int articles)
    {
        var (arabic, foreign) = (0, 0);
        foreach (var letter in text)
        {
            arabic += letter is >= '\u0621' and <= '\u064A' ? 1 : 0;
            // Accented Latin letters, undefined bytes and C1 controls: what other encodings turn into.
            foreign +=
                letter is >= '\u0080' and <= '\u009F' or >= '\u00C0' and <= '\u017F' or '\uFFFD' || char.IsBetween(letter, '\uE000', '\uF8FF')
                    ? 1
                    : 0;
        }

        return foreign * 10 <= arabic && articles * LettersPerArticle >= arabic;
    }

    private static int CountArticles(string text)
    {
        var count = 0;
        for (var at = text.IndexOf("ال", StringComparison.Ordinal); at >= 0; at = text.IndexOf("ال", at + 2, StringComparison.Ordinal))
        {
            count++;
        }

        return count;
    }

    private static Encoding[] Load()
    {
        var provider = CodePagesEncodingProvider.Instance;
        return [provider.GetEncoding(1256)!, provider.GetEncoding(28596)!];
    }
}
