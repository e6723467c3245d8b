using System.Text;
using System.Text.RegularExpressions;

namespace ReportAtlas.Archive.Import.Html;

/// <summary>
/// Decodes a saved page. What the bytes show for certain (a byte order mark, well-formed UTF-8) counts before what the
/// page declares of itself, since browsers save pages anew and leave the old declaration; the declaration counts before guessing.
/// </summary>
internal static partial class HtmlEncoding
{
    /// <summary>Browsers look for the declaration no further either.</summary>
    private const int HeadLength = 4096;

    public static DecodedText Decode(ReadOnlySpan<byte> bytes)
    {
        var decoded = EncodingDetector.Decode(bytes);
        if (
            (decoded.Text is not null && decoded.Encoding is "utf-8" or "utf-16le" or "utf-16be" && decoded.Warnings.IsEmpty)
            || FindDeclared(bytes) is not { } declared
        )
        {
            return decoded;
        }

        try
        {
            return decoded.Refusal is null or { Code: "unknown-encoding" }
                ? new DecodedText(declared.GetString(bytes), declared.WebName, [], null)
                : decoded;
        }
        catch (DecoderFallbackException)
        {
            return decoded;
        }
    }

    private static Encoding? FindDeclared(ReadOnlySpan<byte> bytes)
    {
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, HeadLength)]);
        if (Declaration().Match(head) is not { Success: true } match)
        {
            return null;
        }

        try
        {
            var name = match.Groups[1].Value;
            var strict = DecoderFallback.ExceptionFallback;
            return CodePagesEncodingProvider.Instance.GetEncoding(name, EncoderFallback.ReplacementFallback, strict)
                ?? Encoding.GetEncoding(name, EncoderFallback.ReplacementFallback, strict);
        }
        catch (Exception unknown) when (unknown is ArgumentException or NotSupportedException)
        {
            // NotSupportedException: UTF-7, which hides markup.
            return null;
        }
    }

    [GeneratedRegex("""<meta[^>]*\bcharset\s*=\s*["']?\s*([\w-]+)""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Declaration();
}
