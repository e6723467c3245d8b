using System.Buffers.Text;
using System.Globalization;
using System.Text;

namespace ReportAtlas.Web.Endpoints.Api;

/// <summary>
/// Where a page of answers begins: after an entry, known by what the list is ordered by, so that whatever comes into the archive
/// meanwhile shifts nothing. Opaque to callers. The default is the beginning.
/// </summary>
/// <param name="Key">What the list is ordered by: an event's id, an article's day, a place's number in the tree, a paragraph's key.</param>
/// <param name="Tie">What parts entries of the same key, where the key alone does not.</param>
public readonly record struct ApiCursor(long Key, int Tie = 0)
{
    private const char Mark = 'k',
        Between = '.';

    /// <summary>Longer ones than this are none of ours.</summary>
    private const int Longest = 48;

    /// <summary>Reads what <see cref="ToString"/> wrote; nothing is the beginning.</summary>
    public static bool TryRead(string? text, out ApiCursor cursor)
    {
        cursor = default;
        if (string.IsNullOrEmpty(text))
        {
            return true;
        }

        Span<byte> bytes = stackalloc byte[Longest];
        if (
            text.Length > Longest
            || !Base64Url.IsValid(text)
            || !Base64Url.TryDecodeFromChars(text, bytes, out var written)
            || Encoding.ASCII.GetString(bytes[..written]) is not [Mark, .. var numbers]
            || numbers.Split(Between) is not [var first, var second]
            || !long.TryParse(first, NumberStyles.None, CultureInfo.InvariantCulture, out var key)
            || !int.TryParse(second, NumberStyles.None, CultureInfo.InvariantCulture, out var tie)
        )
        {
            return false;
        }

        cursor = new ApiCursor(key, tie);
        return true;
    }

    public override string ToString() =>
        Base64Url.EncodeToString(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{Mark}{Key}{Between}{Tie}")));
}
