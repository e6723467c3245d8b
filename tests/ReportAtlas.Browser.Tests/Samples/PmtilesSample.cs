using System.Buffers.Binary;
using System.Text;

namespace ReportAtlas.Browser.Tests.Samples;

/// <summary>The smallest PMTiles file (version 3, nothing compressed) that draws something: one tile of the whole world, all of it land.</summary>
internal static class PmtilesSample
{
    private const int HeadLength = 127;

    // MoveTo (0, 0); LineTo by (4096, 0), (0, 4096), (-4096, 0); ClosePath. Parameters are zigzag coded.
    private static readonly int[] Square = [9, 0, 0, 26, 8192, 0, 0, 8192, 8191, 0, 15];

    internal static byte[] Create()
    {
        var tile = LandEverywhere();
        // One entry: tile 0, once, its length, its offset counted from 1.
        byte[] directory = [1, 0, 1, .. Varint(tile.Length), 1];
        var metadata = "{}"u8.ToArray();
        var head = new byte[HeadLength];
        "PMTiles"u8.CopyTo(head);
        head[7] = 3;
        Write(
            8,
            HeadLength,
            directory.Length,
            HeadLength + directory.Length,
            metadata.Length,
            0,
            0,
            HeadLength + directory.Length + metadata.Length,
            tile.Length,
            1,
            1,
            1
        );
        // Clustered; neither directories nor tiles compressed; vector tiles; zooms 0 to 0; the world.
        new byte[] { 1, 1, 1, 1, 0, 0 }.CopyTo(head, 96);
        Degrees(102, -180, -85, 180, 85);
        return [.. head, .. directory, .. metadata, .. tile];

        void Write(int at, params long[] values)
        {
            for (var i = 0; i < values.Length; i++)
            {
                BinaryPrimitives.WriteInt64LittleEndian(head.AsSpan(at + (8 * i)), values[i]);
            }
        }

        void Degrees(int at, params int[] values)
        {
            for (var i = 0; i < values.Length; i++)
            {
                BinaryPrimitives.WriteInt32LittleEndian(head.AsSpan(at + (4 * i)), values[i] * 10_000_000);
            }
        }
    }

    /// <summary>A Mapbox vector tile with one polygon, the whole of it, in the layer «earth».</summary>
    private static byte[] LandEverywhere()
    {
        byte[] geometry = [.. Square.SelectMany(number => Varint(number))];
        byte[] feature = [.. Field(3, 3), .. Bytes(4, geometry)];
        byte[] layer = [.. Bytes(1, Encoding.UTF8.GetBytes("earth")), .. Bytes(2, feature), .. Field(5, 4096), .. Field(15, 2)];
        return [.. Bytes(3, layer)];
    }

    private static byte[] Field(int number, int value) => [.. Varint(number << 3), .. Varint(value)];

    private static byte[] Bytes(int number, byte[] value) => [.. Varint((number << 3) | 2), .. Varint(value.Length), .. value];

    private static IEnumerable<byte> Varint(int value)
    {
        for (; value > 127; value >>= 7)
        {
            yield return (byte)(value | 128);
        }

        yield return (byte)value;
    }
}
