using System.Text;
using Microsoft.EntityFrameworkCore;
using ReportAtlas.Archive.History;
using ReportAtlas.Archive.Import;
using ReportAtlas.Archive.Storage;
using ReportAtlas.Language;
using ReportAtlas.Language.Layout;

namespace ReportAtlas.Archive.Tests.History;

/// <summary>Two who change the same report at the same time.</summary>
public sealed class ChangesAtOnceTests
{
    private static readonly ArticleReader Reader = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Of_two_deletions_at_once_one_is_done_and_the_ids_are_kept()
    {
        await using var archive = await TemporaryArchive.CreateAsync();
        var files = Enumerable
            .Range(1, 3)
            .Select(number =>
                ReportFile.FromBytes($"{number}.txt", Encoding.UTF8.GetBytes($"خبر من الرقة\n\nقتل {number} من المدنيين في قصف على الرقة أمس."))
            );
        using var importer = new ReportImporter(archive.Database, Reader);
        await importer.ImportAsync(new FoundFiles([.. files], []), new ImportOptions(), cancel: Cancel);
        var report = await archive.AskAsync(context => context.Reports.Select(row => row.Id).FirstAsync(Cancel));
        var (reports, before) = (new ReportRereading(archive.Database, Reader), await IdsAsync(archive));
        var deleted = await AtOnce.RunAsync(
            archive,
            () => Task.FromResult(reports.Delete(report)),
            () => Task.FromResult(reports.Delete(report)),
            Cancel
        );

        Assert.Equal([false, true], deleted.Order());
        Assert.Null(reports.Restore(report));
        Assert.NotEmpty(before);
        Assert.Equal(before, await IdsAsync(archive));
    }

    [Fact]
    public async Task A_report_that_was_deleted_or_changed_while_it_was_read_again_stays_so()
    {
        await using var archive = await TemporaryArchive.CreateAsync();
        var report = archive.Write("a.txt", Reader.Read(new ReportSource("خبر أول")).ToArray()).ReportId!.Value;
        var reports = new ReportRereading(archive.Database, Reader);
        var old = Reread(archive, report);
        archive.Write("a.txt", Reader.Read(new ReportSource("خبر ثان")).ToArray());

        Assert.Equal("overtaken", Rewrite(archive, old)?.Code);
        Assert.Contains(
            "خبر ثان",
            await archive.AskAsync(context => context.Articles.Select(article => article.Text).SingleAsync(Cancel)),
            StringComparison.Ordinal
        );

        var changed = Reread(archive, report);
        Assert.True(reports.Delete(report));
        Assert.Equal("deleted", Rewrite(archive, changed)?.Code);
        Assert.Equal(0, await archive.AskAsync(context => context.Articles.CountAsync(Cancel)));
    }

    private static RereadReport Reread(TemporaryArchive archive, int report)
    {
        using var connection = archive.Database.Open();
        return StoredOriginal.Find(connection, report)!.Read(Reader).Report!;
    }

    private static ImportProblem? Rewrite(TemporaryArchive archive, RereadReport report)
    {
        using var writer = new ReportWriter(archive.Database);
        var problem = writer.Rewrite(report);
        writer.Commit();
        return problem;
    }

    private static Task<List<int>> IdsAsync(TemporaryArchive archive) =>
        archive.AskAsync(context => context.Events.Select(row => row.Id).Order().ToListAsync(Cancel));
}
