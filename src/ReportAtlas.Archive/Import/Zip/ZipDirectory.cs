using System.Buffers.Binary;

namespace ReportAtlas.Archive.Import.Zip;

/// <summary>Reads how many entries a zip archive says it holds, before anything makes an object of each.</summary>
internal static class ZipDirectory
{
    private const int EndRecordLength = 22;
    private const int LongestComment = 65535;
    private const int LocatorLength = 20;
    private const int ManyEntries = 0xFFFF;

    private static ReadOnlySpan<byte> EndRecord => [0x50, 0x4B, 0x05, 0x06];

    private static ReadOnlySpan<byte> Locator => [0x50, 0x4B, 0x06, 0x07];

    /// <summary>The number of entries; null when the file does not end as a zip archive does. Leaves the stream at its start.</summary>
    public static long? CountEntries(Stream stream)
    {
        var tail = new byte[(int)Math.Min(stream.Length, EndRecordLength + LongestComment + LocatorLength)];
        stream.Seek(-tail.Length, SeekOrigin.End);
        stream.ReadExactly(tail);
        var at = tail.AsSpan().LastIndexOf(EndRecord);
        var count =
            at < 0 || tail.Length - at < EndRecordLength ? (long?)null
            : BinaryPrimitives.ReadUInt16LittleEndian(tail.AsSpan(at + 10)) is var few and < ManyEntries ? few
            : ReadLongCount(stream, tail, at);
        stream.Position = 0;
        return count;
    }

    /// <summary>An archive of more entries than two bytes can say has a second record, which a locator before the first leads to.</summary>
    private static long? ReadLongCount(Stream stream, byte[] tail, int end)
    {
        if (end < LocatorLength || !tail.AsSpan(end - LocatorLength).StartsWith(Locator))
        {
            return ManyEntries;
        }

        var record = BinaryPrimitives.ReadInt64LittleEndian(tail.AsSpan(end - LocatorLength + 8));
        if (record < 0 || record > stream.Length - 56)
        {
            return null;
        }

        Span<byte> head = stackalloc byte[56];
        stream.Position = record;
        stream.ReadExactly(head);
        return BinaryPrimitives.ReadInt64LittleEndian(head[32..]);
    }
}
