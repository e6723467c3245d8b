using System.Collections.Immutable;
using ReportAtlas.Archive.History;
using ReportAtlas.Archive.Import;
using ReportAtlas.Archive.Storage;
using ReportAtlas.Language;

namespace ReportAtlas.Archive.Tests.History;

public sealed class BrokenImportTests
{
    private const int Files = 150;

    private static readonly ArticleReader Reader = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_import_that_fails_midway_shows_as_broken_off_with_what_it_kept_and_the_same_again_skips_that()
    {
        await using var archive = await TemporaryArchive.CreateAsync();
        using var importer = new ReportImporter(archive.Database, Reader);
        var (history, during) = (new ImportHistory(archive.Archives), new List<bool>());

        await Assert.ThrowsAsync<InvalidDataException>(() =>
            importer.ImportAsync(
                Many(),
                new ImportOptions(),
                new At(
                    Files - 10,
                    () =>
                    {
                        during.Add(history.FindRunsAsync(0, 1, Cancel).GetAwaiter().GetResult()[0].IsBrokenOff);
                        throw new InvalidDataException();
                    }
                ),
                cancel: Cancel
            )
        );

        Assert.Equal([false], during);
        var broken = Assert.Single(await history.FindRunsAsync(0, 10, Cancel));
        Assert.True(broken is { IsBrokenOff: true, EndedAt: null, Added: >= 100 and < Files });
        var again = await importer.ImportAsync(Many(), new ImportOptions(), cancel: Cancel);
        Assert.Equal((Files - broken.Added, broken.Added), (again.Added, again.Unchanged));
        Assert.False((await history.FindRunAsync(again.Run, Cancel))!.IsBrokenOff);
    }

    [Fact]
    public async Task A_batch_that_fails_breaks_off_the_import_that_its_earlier_batches_had_brought_to_an_end()
    {
        await using var archive = await TemporaryArchive.CreateAsync();
        using var importer = new ReportImporter(archive.Database, Reader);
        var history = new ImportHistory(archive.Archives);
        var first = await importer.ImportAsync(
            new FoundFiles([ReportFile.FromBytes("first.txt", "خبر"u8.ToArray())], []),
            new ImportOptions(),
            cancel: Cancel
        );

        await Assert.ThrowsAsync<InvalidDataException>(() =>
            importer.ImportAsync(Many(), new ImportOptions(), new At(3, () => throw new InvalidDataException()), first.Run, Cancel)
        );
        Assert.True((await history.FindRunAsync(first.Run, Cancel))!.IsBrokenOff);

        await importer.ImportAsync(Many(), new ImportOptions(), run: first.Run, cancel: Cancel);
        var run = Assert.Single(await history.FindRunsAsync(0, 10, Cancel));
        Assert.True(run is { IsBrokenOff: false, EndedAt: not null, Added: Files + 1 });
    }

    [Fact]
    public async Task What_a_killed_import_leaves_behind_is_no_sign_of_life()
    {
        await using var archive = await TemporaryArchive.CreateAsync();
        using (var writer = new ReportWriter(archive.Database))
        using (writer.Begin(ImportDoor.CommandLine, null, DateTime.UtcNow))
        {
            Assert.True(SignOfLife.IsGiven(archive.Database.Path, 1));
        }

        var left = archive.AddFile("archive/test.db-import-1", "");

        Assert.True((await new ImportHistory(archive.Archives).FindRunAsync(1, Cancel))!.IsBrokenOff);
        Assert.False(File.Exists(left));
    }

    [Fact]
    public async Task Samples_that_broke_off_go_on_at_the_next_start_and_are_then_left_alone()
    {
        await using var archive = await TemporaryArchive.CreateAsync();
        for (var number = 0; number < Files; number++)
        {
            archive.AddFile($"seeds/{number}.txt", $"خبر رقم {number}");
        }

        using var importer = new ReportImporter(archive.Database, Reader);
        var (seeds, folder) = (new SeedImport(archive.Archives, importer), Path.Combine(archive.Folder, "seeds"));
        await Assert.ThrowsAsync<InvalidDataException>(() =>
            seeds.RunAsync(folder, new At(Files - 10, () => throw new InvalidDataException()), Cancel)
        );

        var again = await seeds.RunAsync(folder, cancel: Cancel);

        Assert.Equal(Files, again?.Added + again?.Unchanged);
        Assert.InRange(again!.Added, 1, Files - 100);
        Assert.Null(await seeds.RunAsync(folder, cancel: Cancel));
    }

    private static FoundFiles Many() =>
        new(
            [
                .. Enumerable
                    .Range(0, Files)
                    .Select(number => ReportFile.FromBytes($"{number}.txt", System.Text.Encoding.UTF8.GetBytes($"خبر رقم {number}"))),
            ],
            ImmutableArray<ImportOutcome>.Empty
        );

    /// <summary>Does something once so many files are done.</summary>
    private sealed class At(int done, Action act) : IProgress<ImportProgress>
    {
        public void Report(ImportProgress value)
        {
            if (value.Done == done)
            {
                act();
            }
        }
    }
}
