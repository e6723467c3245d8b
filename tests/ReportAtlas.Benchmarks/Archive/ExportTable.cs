using System.Diagnostics;
using Microsoft.Data.Sqlite;
using ReportAtlas.Archive;
using ReportAtlas.Archive.Browse;
using ReportAtlas.Archive.Browse.Columns;
using ReportAtlas.Archive.Export;

namespace ReportAtlas.Benchmarks.Archive;

/// <summary>
/// What exporting a whole archive costs in each format: time, bytes written, and the most that was alive on the heap beyond
/// what the index itself holds, which stays the same however many events there are, but for five bytes each. Beside them, in the
/// same run, one plain SELECT of the same rows whose values are only looked at.
/// </summary>
internal static class ExportTable
{
    private const string Rows = """
        SELECT event.*, article."ReportId", article."Title", article."Publisher", article."PublishedFrom", article."PublishedBasis",
               substr(article."Text", event."SentenceStart" + 1, event."SentenceLength"), substr(article."Text", event."QuoteStart" + 1, event."QuoteLength"),
               place."Start", place."Length", place."Rule", version."ImportedAt"
        FROM "Events" event JOIN "Articles" article ON article."Id" = event."ArticleId"
        JOIN "ReportVersions" version ON version."ReportId" = article."ReportId" AND version."IsCurrent" = 1
        LEFT JOIN "PlaceMentions" place ON place."Id" = event."PlaceMentionId"
        ORDER BY event."Id"
        """;

    public static async Task RunAsync(string[] call)
    {
        var database = new ArchiveDatabase(CallOptions.Get(call, "--database"));
        using var index = new EventIndexSource(database);
        var source = new ExportSource(database, index);
        await source.LoadPlacesAsync();
        Console.WriteLine("format           seconds  cpu seconds     events/s   written MB   alive MB");
        var started = Clock.Now;
        var count = Select(database);
        Tell("plain SELECT", count, started, 0, 0);
        foreach (var format in ExportFormats.All)
        {
            var before = GC.GetTotalMemory(forceFullCollection: true);
            (started, var output) = (Clock.Now, new MeasuringOutput());
            await format.WriteAsync(new ExportRequest(new EventFilter { WithBackground = true }, ExportRequest.LocalSite, true), source, output);
            Tell(format.Name, count, started, output.Written, Math.Max(0, output.MostAlive - before));
        }

        Console.WriteLine(
            FormattableString.Invariant($"{count} events; the process at its most {Process.GetCurrentProcess().PeakWorkingSet64 / 1e6:0} MB")
        );
    }

    private static int Select(ArchiveDatabase database)
    {
        using var connection = new SqliteConnection($"Data Source={database.Path};Mode=ReadOnly");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = Rows;
        using var row = command.ExecuteReader();
        var (count, values) = (0, new object[row.FieldCount]);
        while (row.Read())
        {
            row.GetValues(values);
            count++;
        }

        return count;
    }

    private static void Tell(string name, int count, Clock started, long written, long alive)
    {
        var (seconds, processor) = started.Passed;
        Console.WriteLine(
            FormattableString.Invariant(
                $"{name, -14} {seconds, 9:0.0} {processor, 12:0.0} {count / seconds, 12:0} {written / 1e6, 12:0.0} {alive / 1e6, 10:0.0}"
            )
        );
    }

    /// <summary>The time by the clock and by the processor, since on a busy machine the clock measures the others' work too.</summary>
    private readonly record struct Clock(long Stamp, TimeSpan Processor)
    {
        public static Clock Now => new(TimeProvider.System.GetTimestamp(), Environment.CpuUsage.TotalTime);

        public (double Seconds, double Processor) Passed =>
            (TimeProvider.System.GetElapsedTime(Stamp).TotalSeconds, (Environment.CpuUsage.TotalTime - Processor).TotalSeconds);
    }

    /// <summary>Throws away what it is given and looks, every so often, at what is alive.</summary>
    private sealed class MeasuringOutput : Stream
    {
        private const long Often = 200_000_000;

        private long _next = Often;

        public long Written { get; private set; }

        public long MostAlive { get; private set; }

        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override void Flush()
        {
            // Nothing is held.
        }

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => Take(count);

        // As cheap as can be, so that it is the export that is measured.
        public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
        {
            Take(buffer.Length);
            return ValueTask.CompletedTask;
        }

        private void Take(int count)
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
