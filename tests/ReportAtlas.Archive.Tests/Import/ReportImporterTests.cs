using System.Text;
using Microsoft.EntityFrameworkCore;
using ReportAtlas.Archive.Import;
using ReportAtlas.Language;

namespace ReportAtlas.Archive.Tests.Import;

public sealed class ReportImporterTests
{
    private static readonly ArticleReader Reader = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_same_bytes_twice_change_nothing_under_whatever_name()
    {
        await using var archive = await TemporaryArchive.CreateAsync();
        archive.AddFile("in/a.txt", "خبر أول");
        await ImportAsync(archive);
        archive.AddFile("in/copy.txt", "خبر أول");

        var again = await ImportAsync(archive);

        Assert.Equal((0, 2), (again.Added, again.Unchanged));
        Assert.Equal(1, await archive.AskAsync(context => context.Reports.CountAsync(Cancel)));
        Assert.Equal(1, await archive.AskAsync(context => context.ReportVersions.CountAsync(Cancel)));
    }

    [Fact]
    public async Task A_changed_file_becomes_a_new_version_of_its_report_and_both_keep_their_bytes()
    {
        await using var archive = await TemporaryArchive.CreateAsync();
        archive.AddFile("in/a.txt", "خبر أول");
        await ImportAsync(archive);
        archive.AddFile("in/a.txt", "خبر أول مصحح");

        var again = await ImportAsync(archive);

        Assert.Equal((0, 1), (again.Added, again.NewVersions));
        var versions = await archive.AskAsync(context =>
            context.ReportVersions.Include(version => version.Original).OrderBy(version => version.Number).ToListAsync(Cancel)
        );
        Assert.Equal(
            [(1, false, "خبر أول"), (2, true, "خبر أول مصحح")],
            versions.Select(version => (version.Number, version.IsCurrent, Encoding.UTF8.GetString(version.Original!.Bytes)))
        );
        Assert.Equal(["خبر أول مصحح"], await archive.AskAsync(context => context.Articles.Select(article => article.Text).ToListAsync(Cancel)));
    }

    [Fact]
    public async Task A_file_that_goes_back_to_an_earlier_state_becomes_a_version_once_more()
    {
        await using var archive = await TemporaryArchive.CreateAsync();
        foreach (var text in new[] { "أول", "ثان", "أول" })
        {
            archive.AddFile("in/a.txt", text);
            await ImportAsync(archive);
        }

        Assert.Equal(
            3,
            await archive.AskAsync(context =>
                context.ReportVersions.Where(version => version.IsCurrent).Select(version => version.Number).SingleAsync(Cancel)
            )
        );
    }

    [Fact]
    public async Task Files_are_refused_one_by_one_and_the_others_are_taken()
    {
        await using var archive = await TemporaryArchive.CreateAsync();
        archive.AddFile("in/a.txt", "خبر");
        archive.AddFile("in/b.txt", []);
        archive.AddFile("in/c.txt", [0x89, 0x50, 0x4E, 0x47, 0, 0, 0, 0]);
        archive.AddFile("in/d.txt", new string('ا', 2000));
        archive.AddFile("in/e.md", "# خبر آخر");

        var summary = await ImportAsync(archive, new ImportOptions { MaximumBytes = 1000 });

        Assert.Equal(2, summary.Added);
        Assert.Equal(
            ["b.txt empty", "c.txt not-text", "d.txt too-large"],
            summary.Refused.Select(refused => $"{Path.GetFileName(refused.Name)} {refused.Refusal!.Code}")
        );
    }

    [Fact]
    public async Task Reports_are_stored_in_the_order_of_their_names_however_many_cores_read_them()
    {
        await using var archive = await TemporaryArchive.CreateAsync();
        string[] names = [.. Enumerable.Range(0, 60).Select(number => $"{number:000}.txt")];
        foreach (var (index, name) in names.Index())
        {
            archive.AddFile($"in/{name}", $"خبر رقم {index} " + new string('س', (60 - index) * 500));
        }

        await ImportAsync(archive);

        Assert.Equal(
            names,
            await archive.AskAsync(context =>
                context.ReportVersions.OrderBy(version => version.ReportId).Select(version => version.FileName).ToListAsync(Cancel)
            )
        );
    }

    [Fact]
    public async Task A_stopped_import_leaves_whole_reports_only_and_the_next_one_goes_on()
    {
        await using var archive = await TemporaryArchive.CreateAsync();
        for (var number = 0; number < 40; number++)
        {
            archive.AddFile($"in/{number:00}.txt", $"خبر رقم {number}");
        }

        using var stop = new CancellationTokenSource();
        var stopped = await ImportAsync(archive, progress: new StopAfter(10, stop), stop: stop);

        Assert.True(stopped.Stopped);
        Assert.Equal(10, stopped.Added);
        Assert.Equal(10, await archive.AskAsync(context => context.ReportVersions.CountAsync(version => version.Original != null, Cancel)));
        Assert.Equal(10, await archive.AskAsync(context => context.Articles.CountAsync(Cancel)));
        var rest = await ImportAsync(archive);
        Assert.Equal((30, 10, false), (rest.Added, rest.Unchanged, rest.Stopped));
    }

    [Fact]
    public async Task What_the_person_said_of_a_report_is_kept_with_it_and_fills_what_the_file_leaves_open()
    {
        await using var archive = await TemporaryArchive.CreateAsync();
        archive.AddFile("in/a.txt", "خبر بلا تاريخ");
        archive.AddFile("in/b.md", "---\npublished: 2018-01-02\npublisher: الناشر\n---\nخبر بتاريخ");

        await ImportAsync(archive, new ImportOptions { Published = new DateOnly(2019, 2, 10), Publisher = "وكالة" });

        var articles = await archive.AskAsync(context => context.Articles.OrderBy(article => article.Id).ToListAsync(Cancel));
        Assert.Equal([new DateOnly(2019, 2, 10), new DateOnly(2018, 1, 2)], articles.Select(article => article.PublishedFrom!.Value));
        Assert.Equal(["وكالة", "الناشر"], articles.Select(article => article.Publisher));
        Assert.Equal(
            new DateOnly(2019, 2, 10),
            await archive.AskAsync(context => context.ReportVersions.Select(version => version.GivenPublished).FirstAsync(Cancel))
        );
    }

    [Fact]
    public async Task Seeds_fill_an_empty_archive_and_leave_any_other_alone()
    {
        await using var archive = await TemporaryArchive.CreateAsync();
        archive.AddFile("seeds/a.md", "# خبر");
        using var importer = new ReportImporter(archive.Database, Reader);
        var seeds = new SeedImport(archive.Archives, importer);

        var first = await seeds.RunAsync(Path.Combine(archive.Folder, "seeds"), cancel: Cancel);
        var second = await seeds.RunAsync(Path.Combine(archive.Folder, "seeds"), cancel: Cancel);

        Assert.Equal(1, first?.Added);
        Assert.Null(second);
        Assert.Equal("seeds/a.md", await archive.AskAsync(context => context.Reports.Select(report => report.Key).SingleAsync(Cancel)));
    }

    private static async Task<ImportSummary> ImportAsync(
        TemporaryArchive archive,
        ImportOptions? options = null,
        IProgress<ImportProgress>? progress = null,
        CancellationTokenSource? stop = null
    )
    {
        using var importer = new ReportImporter(archive.Database, Reader);
        return await importer.ImportAsync(
            FileFinder.Find([Path.Combine(archive.Folder, "in")]),
            options ?? new ImportOptions(),
            progress,
            cancel: stop?.Token ?? Cancel
        );
    }

    private sealed class StopAfter(int files, CancellationTokenSource stop) : IProgress<ImportProgress>
    {
        public void Report(ImportProgress value)
        {
            if (value.Done == files)
            {
                stop.Cancel();
            }
        }
    }
}
