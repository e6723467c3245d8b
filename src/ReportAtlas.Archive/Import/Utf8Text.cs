using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text.Unicode;

namespace ReportAtlas.Archive.Import;

/// <summary>Decodes UTF-8 in one pass, where the framework's own way takes one to count the characters and another to write them.</summary>
internal static class Utf8Text
{
    /// <summary>The text of some bytes; false when they are no well-formed UTF-8.</summary>
    internal static bool TryDecode(ReadOnlySpan<byte> bytes, [NotNullWhen(true)] out string? text)
    {
        // No byte makes more than one UTF-16 unit.
        var letters = ArrayPool<char>.Shared.Rent(bytes.Length);
        var isWhole = Utf8.ToUtf16(bytes, letters, out _, out var written, replaceInvalidSequences: false) == OperationStatus.Done;
        text = isWhole ? new string(letters, 0, written) : null;
        ArrayPool<char>.Shared.Return(letters);
        return isWhole;
    }
}
