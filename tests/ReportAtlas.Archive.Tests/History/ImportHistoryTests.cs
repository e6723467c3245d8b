using Microsoft.EntityFrameworkCore;
using ReportAtlas.Archive.History;
using ReportAtlas.Archive.Import;
using ReportAtlas.Archive.Storage;
using ReportAtlas.Language;

namespace ReportAtlas.Archive.Tests.History;

public sealed class ImportHistoryTests
{
    private static readonly ArticleReader Reader = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_import_tells_what_became_of_each_file_and_the_same_again_is_only_counted()
    {
        await using var archive = await TemporaryArchive.CreateAsync();
        archive.AddFile("in/a.txt", "خبر أول");
        archive.AddFile("in/b.txt", "");
        archive.AddFile("in/c.md", "---\npublished: قريباً\n---\nخبر ثان");
        var history = new ImportHistory(archive.Archives);

        var first = await ImportAsync(archive);
        var second = await ImportAsync(archive);

        var runs = await history.FindRunsAsync(0, 10, Cancel);
        Assert.Equal([(second.Run, 0, 2, 1), (first.Run, 2, 0, 1)], runs.Select(run => (run.Id, run.Added, run.Unchanged, run.Refused)));
        Assert.All(runs, run => Assert.NotNull(run.EndedAt));
        var items = await history.FindItemsAsync(first.Run, 0, 10, Cancel);
        Assert.Equal(["b.txt Refused", "a.txt Added", "c.md Added"], items.Select(item => $"{Path.GetFileName(item.Item.Name)} {item.Item.Status}"));
        Assert.Equal("empty", items[0].Item.Problem!.Code);
        Assert.Equal(new ImportProblem("bad-date", 2, ["قريباً"]), Assert.Single(items[2].Item.Warnings));
        Assert.All(items[1..], item => Assert.NotNull(item.Article));
        Assert.Equal(1, await history.CountItemsAsync(second.Run, Cancel));
    }

    [Fact]
    public async Task Batches_of_one_import_add_up()
    {
        await using var archive = await TemporaryArchive.CreateAsync();
        using var importer = new ReportImporter(archive.Database, Reader);
        var first = await importer.ImportAsync(
            new FoundFiles([ReportFile.FromBytes("a.txt", "خبر"u8.ToArray())], []),
            new ImportOptions { Door = ImportDoor.Page },
            cancel: Cancel
        );
        var second = await importer.ImportAsync(
            new FoundFiles([ReportFile.FromBytes("b.txt", "خبر آخر"u8.ToArray())], []),
            new ImportOptions { Door = ImportDoor.Page },
            run: first.Run,
            cancel: Cancel
        );

        var run = Assert.Single(await new ImportHistory(archive.Archives).FindRunsAsync(0, 10, Cancel));
        Assert.Equal((first.Run, second.Run, 2, ImportDoor.Page), (run.Id, run.Id, run.Added, run.Door));
    }

    [Fact]
    public async Task Refused_files_that_still_lie_there_can_be_tried_again_until_they_are_taken()
    {
        await using var archive = await TemporaryArchive.CreateAsync();
        var (empty, gone) = (archive.AddFile("in/a.txt", ""), archive.AddFile("in/b.txt", ""));
        await ImportAsync(archive);
        File.Delete(gone);
        var history = new ImportHistory(archive.Archives);

        Assert.Equal([empty], await history.FindRefusedFilesAsync(cancel: Cancel));

        archive.AddFile("in/a.txt", "خبر");
        await ImportAsync(archive);
        Assert.Empty(await history.FindRefusedFilesAsync(cancel: Cancel));
    }

    [Fact]
    public async Task A_deleted_report_is_hidden_stays_deleted_when_imported_again_and_comes_back_under_its_ids()
    {
        await using var archive = await TemporaryArchive.CreateAsync();
        archive.AddFile("in/a.txt", "خبر من الرقة\n\nقتل 3 مدنيين في قصف على الرقة يوم 6 نيسان 2019.");
        await ImportAsync(archive);
        var reports = new ReportRereading(archive.Database, Reader);
        var (report, before) = (
            await archive.AskAsync(context => context.Reports.Select(row => row.Id).SingleAsync(Cancel)),
            await IdsAsync(archive)
        );

        Assert.True(reports.Delete(report));
        Assert.False(reports.Delete(report));
        Assert.Equal(
            (0, 0),
            await archive.AskAsync(async context => (await context.Articles.CountAsync(Cancel), await context.Events.CountAsync(Cancel)))
        );
        var again = await ImportAsync(archive);
        Assert.Equal((1, "deleted"), (again.Unchanged, Assert.Single(Assert.Single(again.Noticed).Warnings).Code));
        archive.AddFile("in/a.txt", "خبر آخر");
        Assert.Equal("deleted", Assert.Single((await ImportAsync(archive)).Refused).Refusal!.Code);

        Assert.Null(reports.Restore(report));
        Assert.Equal(before, await IdsAsync(archive));
        Assert.NotEmpty(before.Events);
        Assert.Equal("no-report", reports.Restore(report)?.Code);
    }

    [Fact]
    public async Task Reading_again_keeps_ids_and_takes_what_a_person_gives()
    {
        await using var archive = await TemporaryArchive.CreateAsync();
        archive.AddFile("in/a.txt", "خبر من الرقة\n\nقتل 3 مدنيين في قصف على الرقة أمس.");
        await ImportAsync(archive);
        var reports = new ReportRereading(archive.Database, Reader);
        var (report, before) = (
            await archive.AskAsync(context => context.Reports.Select(row => row.Id).SingleAsync(Cancel)),
            await IdsAsync(archive)
        );

        Assert.Null(reports.Read(report, new DateOnly(2019, 4, 7), "وكالة"));
        var summary = await reports.RunAsync(cancel: Cancel);

        Assert.Equal((1, false), (summary.Read, summary.Stopped));
        Assert.Equal(before, await IdsAsync(archive));
        var article = await archive.AskAsync(context => context.Articles.SingleAsync(Cancel));
        Assert.Equal((new DateOnly(2019, 4, 7), "وكالة"), (article.PublishedFrom, article.Publisher));
        Assert.Equal(new DateOnly(2019, 4, 6), await archive.AskAsync(context => context.Events.Select(row => row.DateFrom).FirstAsync(Cancel)));
        Assert.Equal(0, (await reports.RunAsync(onlyOutdated: true, cancel: Cancel)).Read);
    }

    [Fact]
    public async Task Reading_again_names_the_report_at_which_a_parser_or_the_writing_stumbles_and_leaves_it_as_it_was()
    {
        await using var archive = await TemporaryArchive.CreateAsync();
        archive.AddFile("in/a.txt", "خبر أول من الرقة");
        archive.AddFile("in/b.txt", "خبر ثان من الرقة");
        archive.AddFile("in/c.txt", "خبر ثالث من الرقة");
        archive.AddFile("in/d.txt", "خبر رابع من الرقة");
        await ImportAsync(archive);
        var before = await IdsAsync(archive);
        // The one no longer parses as what it was taken for, the other's articles can no longer be stored.
        await archive.AskAsync(context =>
            context
                .ReportVersions.Where(version => version.FileName == "b.txt")
                .ExecuteUpdateAsync(row => row.SetProperty(version => version.Format, ReportFormat.ListItem), Cancel)
        );
        await archive.AskAsync(context =>
            context.Database.ExecuteSqlRawAsync(
                """CREATE TRIGGER "Refusing" BEFORE INSERT ON "Articles" WHEN NEW."Text" LIKE '%ثالث%' BEGIN SELECT RAISE(ABORT, 'refused'); END""",
                Cancel
            )
        );
        var reports = new ReportRereading(archive.Database, Reader);

        var summary = await reports.RunAsync(cancel: Cancel);

        Assert.Equal(["b.txt reader-failed", "c.txt not-stored"], summary.Failed.Select(failed => $"{failed.Name} {failed.Problem.Code}"));
        Assert.Equal((2, false), (summary.Read, summary.Stopped));
        Assert.Equal(before, await IdsAsync(archive));
        Assert.Equal(["reader-failed", "not-stored"], summary.Failed.Select(failed => reports.Read(failed.Report, null, null)?.Code));
        Assert.EndsWith("(in ListItem.Parse)", summary.Failed[0].Problem.Arguments[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Both_versions_of_a_changed_report_can_be_read_and_their_difference_told_and_a_quote_followed()
    {
        await using var archive = await TemporaryArchive.CreateAsync();
        archive.AddFile("in/a.txt", "خبر من الرقة\n\nقتل مدني في قصف على البلدة مساء أمس.\n\nفقرة ثابتة لا تتغير.");
        await ImportAsync(archive);
        archive.AddFile("in/a.txt", "خبر من الرقة\n\nقتل مدنيان في قصف على البلدة مساء أمس.\n\nفقرة ثابتة لا تتغير.\n\nفقرة جديدة.");
        await ImportAsync(archive);
        var versions = new ReportVersions(archive.Database, archive.Archives, Reader);
        var report = await archive.AskAsync(context => context.Reports.Select(row => row.Id).SingleAsync(Cancel));

        var story = await versions.FindAsync(report, Cancel);
        Assert.Equal([(2, true), (1, false)], story!.Versions.Select(version => (version.Number, version.IsCurrent)));
        var (older, newer) = (versions.Read(report, 1)[0].Layout.Text, versions.Read(report, 2)[0].Layout.Text);
        var changed = TextDifference
            .Between(older, newer)
            .Where(paragraph => !paragraph.IsSame)
            .Select(paragraph =>
                string.Concat(paragraph.Pieces.Where(piece => piece.Kind != DifferenceKind.Same).Select(piece => $"{piece.Kind}:{piece.Text};"))
            );
        Assert.Equal(["Removed:مدني;Added:مدنيان;", "Added:فقرة جديدة.;"], changed);

        var article = story.Article!.Value;
        Assert.NotNull((await versions.FindPassageAsync(article, "فقرة  ثابتة لا تتغيّر", Cancel))!.Block);
        Assert.Null((await versions.FindPassageAsync(article, "قتل مدني في قصف", Cancel))!.Block);
        Assert.Null(await versions.FindPassageAsync(article + 1000, "فقرة", Cancel));
    }

    [Fact]
    public async Task A_killed_import_tells_of_exactly_what_it_finished()
    {
        await using var archive = await TemporaryArchive.CreateAsync();
        using (var writer = new ReportWriter(archive.Database))
        {
            using var run = writer.Begin(ImportDoor.CommandLine, null, DateTime.UtcNow);
            foreach (var name in new[] { "a", "b" })
            {
                var outcome = writer.Write(TemporaryArchive.Prepare(name, Some.Article($"خبر {name}")), DateTime.UtcNow);
                writer.Tell(run, outcome, null);
                if (name == "a")
                {
                    writer.Commit(run.Count);
                }
            }
        }

        var history = new ImportHistory(archive.Archives);
        var killed = Assert.Single(await history.FindRunsAsync(0, 10, Cancel));
        Assert.Equal((1, null), (killed.Added, killed.EndedAt));
        Assert.Equal(["a"], (await history.FindItemsAsync(killed.Id, 0, 10, Cancel)).Select(item => item.Item.Name));
        Assert.Equal(1, await archive.AskAsync(context => context.Reports.CountAsync(Cancel)));
    }

    private static Task<(string Articles, string Events)> IdsAsync(TemporaryArchive archive) =>
        archive.AskAsync(async context =>
            (
                string.Join(' ', await context.Articles.Select(row => row.Id).ToListAsync(Cancel)),
                string.Join(' ', await context.Events.OrderBy(row => row.Ordinal).Select(row => row.Id).ToListAsync(Cancel))
            )
        );

    private static async Task<ImportSummary> ImportAsync(TemporaryArchive archive)
    {
        using var importer = new ReportImporter(archive.Database, Reader);
        return await importer.ImportAsync(FileFinder.Find([Path.Combine(archive.Folder, "in")]), new ImportOptions(), cancel: Cancel);
    }
}
