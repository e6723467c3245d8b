using System.Buffers.Text;
using System.Globalization;
using System.Text;

namespace ReportAtlas.Web.Endpoints.Api;

/// <summary>Where a page of answers begins: after the entry of a number. Opaque to callers.</summary>
/// <param name="After">The id of the last entry of the page before, or how many entries were passed; 0 for the first page.</param>
public readonly record struct ApiCursor(int After)
{
    private const string Mark = "a";

    /// <summary>Reads what <see cref="ToString"/> wrote; nothing is the beginning.</summary>
    public static bool TryRead(string? text, out ApiCursor cursor)
    {
        cursor = default;
        if (string.IsNullOrEmpty(text))
        {
            return true;
        }

        Span<byte> bytes = stackalloc byte[32];
        if (text.Length > 32 || !Base64Url.IsValid(text) || !Base64Url.TryDecodeFromChars(text, bytes, out var written)
            || Encoding.ASCII.GetString(bytes[..written]) is not ['a', .. var number]
            || !int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var after))
        {
            return false;
        }

        cursor = new ApiCursor(after);
        return true;
    }

    public override string ToString() =>
        Base64Url.EncodeToString(Encoding.ASCII.GetBytes(Mark + After.ToString(CultureInfo.InvariantCulture)));
}
