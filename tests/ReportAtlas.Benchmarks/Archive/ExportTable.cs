using ReportAtlas.Archive;
using ReportAtlas.Archive.Browse;
using ReportAtlas.Archive.Browse.Columns;
using ReportAtlas.Archive.Export;

namespace ReportAtlas.Benchmarks.Archive;

/// <summary>
/// What exporting a whole archive costs in each format: time, bytes written, and the most that was alive on the heap beyond
/// what the index itself holds. That stays the same however many events there are, but for four bytes each.
/// </summary>
internal static class ExportTable
{
    public static async Task RunAsync(string[] call)
    {
        var database = new ArchiveDatabase(CallOptions.Get(call, "--database"));
        using var index = new EventIndexSource(database);
        var source = new ExportSource(database, index);
        await source.LoadPlacesAsync();
        Console.WriteLine("format      seconds   written MB   alive MB");
        foreach (var format in ExportFormats.All)
        {
            var before = GC.GetTotalMemory(forceFullCollection: true);
            var (started, output) = (TimeProvider.System.GetTimestamp(), new MeasuringOutput());
            await format.WriteAsync(new ExportRequest(new EventFilter { WithBackground = true }, ExportRequest.LocalSite, true), source, output);
            var seconds = TimeProvider.System.GetElapsedTime(started).TotalSeconds;
            Console.WriteLine(FormattableString.Invariant(
                $"{format.Name,-10} {seconds,8:0.0} {output.Written / 1e6,12:0.0} {Math.Max(0, output.MostAlive - before) / 1e6,10:0.0}"));
        }
    }

    /// <summary>Throws away what it is given and looks, every so often, at what is alive.</summary>
    private sealed class MeasuringOutput : Stream
    {
        private const long Often = 8_000_000;

        private long _next = Often;

        public long Written { get; private set; }

        public long MostAlive { get; private set; }

        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override void Flush()
        {
            // Nothing is held.
        }

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count)
        {
            Written += count;
            if (Written >= _next)
            {
                _next += Often;
                MostAlive = Math.Max(MostAlive, GC.GetTotalMemory(forceFullCollection: true));
            }
        }
    }
}
