using System.Buffers;
using System.Text;

namespace ReportAtlas.Archive.Export;

/// <summary>Turns gathered text into UTF-8 piece by piece, with no string made of the whole.</summary>
internal static class Utf8Text
{
    /// <summary>Writes a text and empties it, so that it can be filled again. Halves of characters become U+FFFD.</summary>
    public static void Write(Stream output, StringBuilder text)
    {
        // With a memory, since a character of two units may lie on both sides of a seam.
        var encoder = Encoding.UTF8.GetEncoder();
        foreach (var piece in text.GetChunks())
        {
            Write(piece.Span, flush: false);
        }

        Write([], flush: true);
        text.Clear();

        void Write(ReadOnlySpan<char> piece, bool flush)
        {
            var bytes = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(piece.Length));
            output.Write(bytes, 0, encoder.GetBytes(piece, bytes, flush));
            ArrayPool<byte>.Shared.Return(bytes);
        }
    }
}
