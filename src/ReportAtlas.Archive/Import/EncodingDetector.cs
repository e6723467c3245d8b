using System.Globalization;
using System.Text;

namespace ReportAtlas.Archive.Import;

/// <summary>
/// Tells the encoding of a text file from its bytes: UTF-8 and UTF-16 with or without a byte order mark, and the Arabic
/// code pages windows-1256 and ISO-8859-6. What is no text is refused with a reason. Same bytes, same answer.
/// </summary>
public static class EncodingDetector
{
    /// <summary>A file with more than one NUL in so many characters is no text.</summary>
    private const int CharactersPerNul = 100;

    /// <summary>A file with more than one control character in so many is no text.</summary>
    private const int CharactersPerControl = 100;

    /// <summary>A file with more than one undecodable byte for so many well-formed letters is not UTF-8.</summary>
    private const int LettersPerBadByte = 10;

    /// <summary>Decodes a file's bytes.</summary>
    public static DecodedText Decode(ReadOnlySpan<byte> bytes)
    {
        if (bytes.IsEmpty)
        {
            return DecodedText.Refuse(new ImportProblem("empty"));
        }

        if (FileSignature.Find(bytes) is { } kind)
        {
            return DecodedText.Refuse(new ImportProblem("not-text", kind.English, kind.Arabic));
        }

        return bytes switch
        {
            [0xEF, 0xBB, 0xBF, ..] => Accept(Encoding.UTF8.GetString(bytes[3..]), "utf-8"),
            [0xFF, 0xFE, ..] => Accept(Encoding.Unicode.GetString(bytes[2..]), "utf-16le"),
            [0xFE, 0xFF, ..] => Accept(Encoding.BigEndianUnicode.GetString(bytes[2..]), "utf-16be"),
            _ => DecodeUnmarked(bytes),
        };
    }

    private static DecodedText DecodeUnmarked(ReadOnlySpan<byte> bytes)
    {
        if (LooksLikeUtf16(bytes, high: 1))
        {
            return Accept(Encoding.Unicode.GetString(bytes), "utf-16le");
        }

        if (LooksLikeUtf16(bytes, high: 0))
        {
            return Accept(Encoding.BigEndianUnicode.GetString(bytes), "utf-16be");
        }

        if (Utf8Text.TryDecode(bytes, out var text))
        {
            return Accept(text, "utf-8");
        }

        var controls = CountControls(bytes);
        if (controls * CharactersPerControl > bytes.Length)
        {
            return DecodedText.Refuse(new ImportProblem("binary", controls.ToString(CultureInfo.InvariantCulture)));
        }

        var asUtf8 = Encoding.UTF8.GetString(bytes);
        var (bad, letters) = (asUtf8.Count(letter => letter == '\uFFFD'), asUtf8.Count(letter => letter is > '\u007F' and not '\uFFFD'));
        return bad * LettersPerBadByte <= letters ? Accept(asUtf8, "utf-8", bad)
            : ArabicCodePage.Decode(bytes) is { } arabic ? Accept(arabic.Text, arabic.Encoding)
            : DecodedText.Refuse(new ImportProblem("unknown-encoding"));
    }

    /// <summary>
    /// Arabic and ASCII have a high byte of 06 or 00. A text most of whose every second bytes are these two, which no
    /// other encoding has in text at all, and whose other bytes are not, is UTF-16.
    /// </summary>
    private static bool LooksLikeUtf16(ReadOnlySpan<byte> bytes, int high)
    {
        if (bytes.Length < 4 || bytes.Length % 2 != 0)
        {
            return false;
        }

        var (highs, lows) = (0, 0);
        for (var i = 0; i < bytes.Length; i += 2)
        {
            highs += bytes[i + high] is 0x00 or 0x06 ? 1 : 0;
            lows += bytes[i + 1 - high] is 0x00 or 0x06 ? 1 : 0;
        }

        var pairs = bytes.Length / 2;
        return highs * 10 >= pairs * 7 && lows * 10 <= pairs;
    }

    private static int CountControls(ReadOnlySpan<byte> bytes)
    {
        var count = 0;
        foreach (var value in bytes)
        {
            count += value is < 0x20 and not ((byte)'\n' or (byte)'\r' or (byte)'\t' or (byte)'\f' or (byte)'\v') or 0x7F ? 1 : 0;
        }

        return count;
    }

    private static DecodedText Accept(string text, string encoding, int bad = 0)
    {
        var (nul, control, blank) = (0, 0, true);
        foreach (var letter in text)
        {
            nul += letter == '\0' ? 1 : 0;
            control += char.IsControl(letter) && letter is not ('\n' or '\r' or '\t' or '\f' or '\v' or '\u0085' or '\0') ? 1 : 0;
            blank =
                blank
                && (
                    char.IsWhiteSpace(letter)
                    || char.IsControl(letter)
                    || char.GetUnicodeCategory(letter) is UnicodeCategory.Format or UnicodeCategory.NonSpacingMark
                );
        }

        if (nul * CharactersPerNul > text.Length || control * CharactersPerControl > text.Length)
        {
            return DecodedText.Refuse(new ImportProblem("binary", (nul + control).ToString(CultureInfo.InvariantCulture)));
        }

        if (blank)
        {
            return DecodedText.Refuse(new ImportProblem("blank"));
        }

        var warnings = new List<ImportProblem>();
        if (nul > 0)
        {
            // A space keeps every position where it was.
            text = text.Replace('\0', ' ');
            warnings.Add(new ImportProblem("nul-characters", nul.ToString(CultureInfo.InvariantCulture)));
        }

        if (bad > 0)
        {
            warnings.Add(new ImportProblem("bad-bytes", bad.ToString(CultureInfo.InvariantCulture)));
        }

        return new DecodedText(text, encoding, [.. warnings], null);
    }
}
