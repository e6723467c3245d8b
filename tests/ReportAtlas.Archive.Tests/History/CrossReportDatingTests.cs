using Microsoft.EntityFrameworkCore;
using ReportAtlas.Archive.Articles;
using ReportAtlas.Archive.History;
using ReportAtlas.Archive.Import;
using ReportAtlas.Language;
using ReportAtlas.Language.Dates;
using ReportAtlas.Language.Dates.Publication.CrossReport;

namespace ReportAtlas.Archive.Tests.History;

public sealed class CrossReportDatingTests
{
    private const string Dated =
        "سوق منبج بعد الانفجار\n2019-03-05\nقُتل 7 مدنيين وأصيب 15 آخرون بانفجار سيارة مفخخة في مدينة منبج السبت الماضي، وأعيد فتح السوق.";

    private const string Undated =
        "حزن في المدينة\nقُتل 7 مدنيين وأصيب 15 آخرون بانفجار سيارة مفخخة في مدينة منبج مساء السبت، وشيعهم الأهالي في موكب كبير.";

    private static readonly ArticleReader Reader = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_undated_report_is_dated_by_one_that_tells_the_same_incident_with_its_day()
    {
        await using var archive = await TemporaryArchive.CreateAsync();
        await ImportAsync(archive, ("dated.txt", Dated), ("undated.txt", Undated));

        var article = await ArticleAsync(archive, "undated.txt");

        Assert.Equal((new DateOnly(2019, 3, 2), PublicationBasis.Inferred), (article.PublishedFrom, article.PublishedBasis));
        var reason = Assert.Single(article.PublishedReasons, CrossReportReasons.IsOne);
        Assert.Equal("سوق منبج بعد الانفجار", reason.Arguments[^2]);
        Assert.Equal((await ArticleAsync(archive, "dated.txt")).Id.ToString(null as IFormatProvider), CrossReportReasons.ReportOf(reason));
    }

    [Fact]
    public async Task A_report_that_comes_later_settles_one_that_is_there_already_and_its_events_keep_their_ids()
    {
        await using var archive = await TemporaryArchive.CreateAsync();
        await ImportAsync(archive, ("undated.txt", Undated));
        var before = await ArticleAsync(archive, "undated.txt");
        var events = await EventsAsync(archive, before.Id);

        await ImportAsync(archive, ("dated.txt", Dated));

        var after = await ArticleAsync(archive, "undated.txt");
        Assert.Equal((before.Id, (DateOnly?)null, (DateOnly?)new DateOnly(2019, 3, 2)), (after.Id, before.PublishedFrom, after.PublishedFrom));
        var dated = await EventsAsync(archive, after.Id);
        Assert.NotEmpty(dated);
        Assert.Equal(events.Select(item => item.Id), dated.Select(item => item.Id));
        Assert.Contains(dated, item => item.DateFrom == new DateOnly(2019, 3, 2));
    }

    [Fact]
    public async Task A_date_that_a_person_gave_is_left_alone()
    {
        await using var archive = await TemporaryArchive.CreateAsync();
        await ImportAsync(archive, new ImportOptions { Published = new DateOnly(2020, 1, 9) }, ("undated.txt", Undated));

        await ImportAsync(archive, ("dated.txt", Dated));

        var article = await ArticleAsync(archive, "undated.txt");
        Assert.Equal((new DateOnly(2020, 1, 9), PublicationBasis.Given), (article.PublishedFrom, article.PublishedBasis));
    }

    [Theory]
    [InlineData("قُتل 6 مدنيين وأصيب 15 آخرون بانفجار سيارة مفخخة في مدينة منبج مساء السبت.")]
    [InlineData("قُتل 7 مدنيين وأصيب 15 آخرون بانفجار سيارة مفخخة في مدينة الباب مساء السبت.")]
    [InlineData("أصيب مدنيان بانفجار سيارة مفخخة في مدينة منبج مساء السبت.")]
    public async Task A_report_of_another_incident_or_of_one_that_happens_often_stays_open(string text)
    {
        await using var archive = await TemporaryArchive.CreateAsync();
        await ImportAsync(archive, ("dated.txt", Dated), ("other.txt", "خبر من المدينة\n" + text));

        Assert.Equal(PublicationBasis.None, (await ArticleAsync(archive, "other.txt")).PublishedBasis);
    }

    [Fact]
    public async Task Rereading_the_archive_keeps_what_others_told()
    {
        await using var archive = await TemporaryArchive.CreateAsync();
        await ImportAsync(archive, ("undated.txt", Undated), ("dated.txt", Dated));

        await new ReportRereading(archive.Database, Reader).RunAsync(cancel: Cancel);

        Assert.Equal(new DateOnly(2019, 3, 2), (await ArticleAsync(archive, "undated.txt")).PublishedFrom);
    }

    [Fact]
    public async Task A_date_that_another_report_gave_goes_when_that_report_no_longer_says_so()
    {
        await using var archive = await TemporaryArchive.CreateAsync();
        await ImportAsync(archive, ("undated.txt", Undated), ("dated.txt", Dated));

        await ImportAsync(archive, ("dated.txt", Dated.Replace("7 مدنيين", "9 مدنيين", StringComparison.Ordinal)));

        Assert.Equal(PublicationBasis.None, (await ArticleAsync(archive, "undated.txt")).PublishedBasis);
    }

    [Fact]
    public async Task A_date_that_another_report_gave_goes_when_that_report_is_deleted_and_comes_back_when_it_is_restored()
    {
        await using var archive = await TemporaryArchive.CreateAsync();
        await ImportAsync(archive, ("undated.txt", Undated), ("dated.txt", Dated));
        var (reports, dated) = (new ReportRereading(archive.Database, Reader), (await ArticleAsync(archive, "dated.txt")).ReportId);

        Assert.True(reports.Delete(dated));
        Assert.Equal(PublicationBasis.None, (await ArticleAsync(archive, "undated.txt")).PublishedBasis);

        Assert.Null(reports.Restore(dated));
        Assert.Equal(new DateOnly(2019, 3, 2), (await ArticleAsync(archive, "undated.txt")).PublishedFrom);
    }

    [Fact]
    public async Task What_two_dated_reports_date_differently_dates_no_third()
    {
        await using var archive = await TemporaryArchive.CreateAsync();
        await ImportAsync(
            archive,
            ("undated.txt", Undated),
            ("dated.txt", Dated),
            (
                "other.txt",
                Dated.Replace("2019-03-05", "2019-06-11", StringComparison.Ordinal).Replace("سوق منبج", "أسواق منبج", StringComparison.Ordinal)
            )
        );

        Assert.Equal(PublicationBasis.None, (await ArticleAsync(archive, "undated.txt")).PublishedBasis);
    }

    private static Task ImportAsync(TemporaryArchive archive, params (string Name, string Text)[] files) =>
        ImportAsync(archive, new ImportOptions(), files);

    private static async Task ImportAsync(TemporaryArchive archive, ImportOptions options, params (string Name, string Text)[] files)
    {
        using var importer = new ReportImporter(archive.Database, Reader);
        await importer.ImportAsync(
            FileFinder.Find([.. files.Select(file => archive.AddFile($"in/{file.Name}", file.Text))]),
            options,
            cancel: Cancel
        );
    }

    private static Task<Article> ArticleAsync(TemporaryArchive archive, string name) =>
        archive.AskAsync(context =>
            (
                from article in context.Articles
                join version in context.ReportVersions on article.ReportId equals version.ReportId
                where version.IsCurrent && version.FileName == name
                select article
            ).SingleAsync(Cancel)
        );

    private static Task<List<Archive.Events.EventRow>> EventsAsync(TemporaryArchive archive, int article) =>
        archive.AskAsync(context => context.Events.Where(item => item.ArticleId == article).OrderBy(item => item.Ordinal).ToListAsync(Cancel));
}
