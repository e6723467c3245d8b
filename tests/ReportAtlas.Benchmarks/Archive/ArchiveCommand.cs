using System.Globalization;
using ReportAtlas.Archive;
using ReportAtlas.Archive.Storage;
using ReportAtlas.Language;

namespace ReportAtlas.Benchmarks.Archive;

/// <summary>Fills an archive with made-up reports through the importer's own writer, which leaves out only the reading.</summary>
internal static class ArchiveCommand
{
    private const int ReportsInTransaction = 1000;

    public static async Task RunAsync(string[] call)
    {
        var wanted = int.Parse(CallOptions.Get(call, "--events", "100000"), CultureInfo.InvariantCulture);
        var database = new ArchiveDatabase(CallOptions.Get(call, "--database"));
        var started = TimeProvider.System.GetTimestamp();
        await database.MigrateAsync();
        var reader = new ArticleReader();
        PlaceTable.Write(database, reader.Gazetteer.Places);
        var (events, reports) = (0, 0);
        using (var writer = new ReportWriter(database))
        {
            foreach (var report in new ArchiveMaker(reader, seed: 1).Make())
            {
                if (writer.Write(report, DateTime.UnixEpoch) is { Refusal: { } refusal })
                {
                    throw new InvalidOperationException($"{report.Origin.Name}: {refusal}");
                }

                events += report.Articles[0].Events.Length;
                if (++reports % ReportsInTransaction == 0)
                {
                    writer.Commit();
                }

                if (events >= wanted)
                {
                    break;
                }
            }

            writer.Commit();
        }

        await using var archive = await database.CreateFactory().CreateDbContextAsync();
        await archive.OptimizeAsync(CancellationToken.None);
        Console.WriteLine(
            FormattableString.Invariant(
                $"{events} events in {reports} reports written to {database.Path} in {TimeProvider.System.GetElapsedTime(started).TotalSeconds:0.0} s"
            )
        );
    }
}
