using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using ReportAtlas.Archive.Import;
using ReportAtlas.Language;

namespace ReportAtlas.Archive.Tests.Import;

public sealed class WatchedImportTests
{
    [Fact]
    public async Task A_watch_outlives_a_locked_archive_and_takes_what_came_in_meanwhile()
    {
        await using var archive = await TemporaryArchive.CreateAsync();
        archive.AddFile("in/a.txt", "خبر أول");
        var database = archive.Database with { BusySeconds = 1 };
        using var importer = new ReportImporter(database, new ArticleReader());
        using var other = new SqliteConnection(database.ConnectionString);
        other.Open();
        Execute(other, "BEGIN IMMEDIATE");
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        var (told, taken) = (new List<Exception>(), new StopAtFirst(stop));

        await new WatchedImport(importer) { Pause = TimeSpan.FromMilliseconds(5), LongestPause = TimeSpan.FromMilliseconds(5) }.RunAsync(
            [Path.Combine(archive.Folder, "in")],
            new ImportOptions(),
            null,
            taken,
            Tell,
            stop.Token
        );

        Assert.Equal(5, Assert.IsType<SqliteException>(Assert.Single(told)).SqliteErrorCode);
        Assert.Equal(ImportStatus.Added, taken.Outcome?.Status);
        Assert.Equal(1, await archive.AskAsync(context => context.Reports.CountAsync(TestContext.Current.CancellationToken)));

        void Tell(Exception failure, TimeSpan wait)
        {
            told.Add(failure);
            Execute(other, "ROLLBACK");
        }
    }

    [Fact]
    public async Task A_watch_waits_longer_after_each_failure_in_a_row_and_ends_when_it_is_stopped()
    {
        await using var archive = await TemporaryArchive.CreateAsync();
        archive.AddFile("in/a.txt", "خبر أول");
        using var importer = new ReportImporter(archive.Database, new ArticleReader());
        using (var connection = archive.Database.Open())
        {
            Execute(connection, """DROP TABLE "ImportItems" """);
        }

        using var stop = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        var waits = new List<double>();

        await new WatchedImport(importer) { Pause = TimeSpan.FromMilliseconds(1), LongestPause = TimeSpan.FromMilliseconds(5) }.RunAsync(
            [Path.Combine(archive.Folder, "in")],
            new ImportOptions(),
            null,
            null,
            Tell,
            stop.Token
        );

        Assert.Equal([1, 2, 4, 5, 5], waits);

        void Tell(Exception failure, TimeSpan wait)
        {
            waits.Add(wait.TotalMilliseconds);
            if (waits.Count == 5)
            {
                stop.Cancel();
            }
        }
    }

    private static void Execute(SqliteConnection connection, string statement)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // the tests' own statements
        command.CommandText = statement;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }

    private sealed class StopAtFirst(CancellationTokenSource stop) : IProgress<ImportProgress>
    {
        public ImportOutcome? Outcome { get; private set; }

        public void Report(ImportProgress value)
        {
            Outcome ??= value.Last;
            stop.Cancel();
        }
    }
}
