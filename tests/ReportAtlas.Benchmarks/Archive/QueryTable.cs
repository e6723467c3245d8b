using System.Diagnostics;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using ReportAtlas.Archive;
using ReportAtlas.Archive.Browse;
using ReportAtlas.Archive.Browse.Columns;
using ReportAtlas.Archive.Search;

namespace ReportAtlas.Benchmarks.Archive;

/// <summary>
/// What the questions of one screen cost over an archive, beside plain SQL for the least of them, asked in the same run.
/// Every question is asked with a filter that was not asked before, so that nothing kept answers it.
/// </summary>
internal static class QueryTable
{
    private const int Rounds = 15;

    private const int WarmingRounds = 35;

    public static async Task RunAsync(string[] call)
    {
        var database = new ArchiveDatabase(CallOptions.Get(call, "--database"));
        await database.MigrateAsync();
        var archives = database.CreateFactory();
        using var events = new EventIndexSource(database);
        var started = Stopwatch.GetTimestamp();
        var index = await events.GetAsync(CancellationToken.None);
        Console.WriteLine(
            FormattableString.Invariant(
                $"{index.Count} events in {index.Articles.All.Length} articles; index loaded in {Stopwatch.GetElapsedTime(started).TotalMilliseconds:0} ms"
            )
        );
        var screen = new ScreenQuestions(archives, events);
        var search = new TextSearch(database, archives, events);
        Console.WriteLine($"{"question", -46}{"median ms", 12}{"worst ms", 12}{"cpu ms", 12}");
        await MeasureAsync("plain SQL: events by type, place and day", async _ => await PlainSqlAsync(archives));
        await MeasureAsync("counts of a screen, nothing filtered", async round => await screen.CountAsync(Round(round)));
        await MeasureAsync("counts of a screen, filtered", async round => await screen.CountAsync(Narrow(round)));
        await MeasureAsync("whole screen with its page of 40 events", async round => await screen.LoadAsync(Narrow(round)));
        await MeasureAsync("counts of a screen, a common word sought", async round => await screen.CountAsync(Round(round) with { Text = "اشتباك" }));
        foreach (var text in (string[])["الهدوء", "اشتباك الرقة", "هج", "النشرة 77", "\"حركة خفيفة\" السوق"])
        {
            await MeasureAsync($"search «{text}»", async _ => await search.FindAsync(new EventFilter { Text = text }));
        }

        await MeasureAsync("suggestions «دير»", async _ => await new Suggestions(events).FindAsync("دير"));
    }

    /// <summary>A filter that lets all through and yet differs from round to round.</summary>
    private static EventFilter Round(int round) => new() { From = new DateOnly(1900, 1, 1).AddDays(round) };

    private static EventFilter Narrow(int round) =>
        new()
        {
            From = new DateOnly(2017, 1, 1).AddDays(round),
            To = new DateOnly(2019, 12, 31),
            Types = ["battles", "airstrike"],
            PlacePrecisions = [Language.Places.PlacePrecision.Exact],
        };

    private static async Task PlainSqlAsync(IDbContextFactory<ArchiveContext> archives)
    {
        await using var archive = await archives.CreateDbContextAsync();
        var news = archive.Events.Where(row => !row.IsBackground);
        _ = await news.GroupBy(row => row.TypeKey).Select(group => group.Count()).ToListAsync();
        _ = await news.GroupBy(row => row.PlaceKey).Select(group => group.Count()).ToListAsync();
        _ = await news.GroupBy(row => row.DateFrom).Select(group => group.Count()).ToListAsync();
    }

    private static async Task MeasureAsync(string name, Func<int, Task> ask)
    {
        // Until the compiler has settled on its best code.
        for (var round = -WarmingRounds; round < 0; round++)
        {
            await ask(round);
        }

        var times = new double[Rounds];
        var before = Environment.CpuUsage.TotalTime;
        for (var round = 0; round < Rounds; round++)
        {
            var started = Stopwatch.GetTimestamp();
            await ask(round);
            times[round] = Stopwatch.GetElapsedTime(started).TotalMilliseconds;
        }

        // Beside the clock, which on a busy machine measures the others' work too.
        var processor = (Environment.CpuUsage.TotalTime - before).TotalMilliseconds / Rounds;
        Array.Sort(times);
        Console.WriteLine(
            string.Create(CultureInfo.InvariantCulture, $"{name, -46}{times[Rounds / 2], 12:0.0}{times[^1], 12:0.0}{processor, 12:0.0}")
        );
    }
}
