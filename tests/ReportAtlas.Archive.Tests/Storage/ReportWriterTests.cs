using Microsoft.EntityFrameworkCore;
using ReportAtlas.Archive.Browse;
using ReportAtlas.Archive.Import;
using ReportAtlas.Archive.Storage;
using ReportAtlas.Language.Dates;
using ReportAtlas.Language.Events;
using ReportAtlas.Language.Layout;
using ReportAtlas.Language.Places;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Archive.Tests.Storage;

public sealed class ReportWriterTests
{
    private const string Text = "عنوان الخبر\nقُتل ثلاثة في غارة على هجين 🙂 وفق المصدر\nوقع اشتباك في الرقة";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_span_comes_back_with_the_words_that_it_had()
    {
        await using var archive = await TemporaryArchive.CreateAsync();
        var reading = Some.Article(
            Text,
            new Told("غارة على هجين", "هجين", SamplePlaces.Hajin, Some.Day(2, 9))
            {
                Killed = new CountRange(3, 3, new TextSpan(Text.IndexOf("ثلاثة", StringComparison.Ordinal), 5)),
                Actors = [new ActorMention(new Actor("Coalition", "التحالف", "Coalition", "8"), ActorRole.Perpetrator, null)],
                Claims = [new Claim("المصدر", new TextSpan(Text.IndexOf("المصدر", StringComparison.Ordinal), 6), null, Certainty.Reported)],
            },
            new Told("اشتباك في الرقة", "الرقة", SamplePlaces.RaqqaCity) { Type = Some.Clash }
        );
        archive.Write("a.txt", reading);

        var article = await new ArticleView(archive.Archives).FindAsync(1, Cancel);

        Assert.Equal(Text, article!.Text);
        Assert.Equal(reading.Layout.Blocks, article.Blocks);
        Assert.Equal(["هجين", "الرقة"], article.Places.Select(place => place.Span.In(article.Text)));
        var strike = article.Events[0];
        Assert.Equal(
            ("غارة على هجين", "غارة", "قُتل ثلاثة في غارة على هجين 🙂 وفق المصدر", 1),
            (strike.Quote, strike.TriggerInQuote.In(strike.Quote), strike.Sentence, strike.Block)
        );
        Assert.Equal("غارة على هجين", strike.QuoteInSentence.In(strike.Sentence));
        Assert.Equal(("ثلاثة", new CountItem(3, 3)), (strike.Killed!.Span!.Value.In(article.Text), strike.Killed with { Span = null }));
        Assert.Equal(("p2", "Coalition", "المصدر"), (strike.Place!.Id, strike.Actors[0].Code, strike.Claims[0].Speaker));
        Assert.Equal(Some.Clash, article.Events[1].Type);
    }

    [Fact]
    public async Task What_happened_where_only_the_town_is_known_lies_in_the_town_and_the_name_stays_open()
    {
        await using var archive = await TemporaryArchive.CreateAsync();
        archive.Write(
            "a.txt",
            Some.Article(
                Text,
                new Told("اشتباك في الرقة", "الرقة")
                {
                    Type = Some.Clash,
                    Container = SamplePlaces.RaqqaCity,
                    Precision = PlacePrecision.Near,
                }
            )
        );

        var article = await new ArticleView(archive.Archives).FindAsync(1, Cancel);

        Assert.Equal("p3", Assert.Single(article!.Events).Place!.Id);
        Assert.Equal((PlaceStatus.Unresolved, null), (article.Places[0].Status, article.Places[0].Place));
    }

    [Fact]
    public async Task Layout_reasons_and_contradictions_come_back_as_they_were()
    {
        await using var archive = await TemporaryArchive.CreateAsync();
        var plain = Some.Article(Text);
        var reading = plain with
        {
            Layout = plain.Layout with
            {
                Emphases = [new Emphasis(new TextSpan(0, 5), EmphasisKind.Link, "https://example.org")],
                Chrome = [new Chrome(new TextSpan(90, 4), "أعلى", "chrome.top")],
                Byline = new TextSpan(3, 4),
            },
            Published = new PublicationDate(DateValue.Month(2019, 2), PublicationBasis.Inferred)
            {
                Reasons = [new Reason("date.weekday", "السبت", "9 شباط")],
                Contradictions = [new DateContradiction(new TextSpan(0, 5), new Reason("date.year", "2018"))],
            },
            Places =
            [
                new PlaceMention
                {
                    Span = new TextSpan(0, 5),
                    Surface = "عنوان",
                    Status = PlaceStatus.Refused,
                    Rule = "r",
                    Reason = new Reason("place.channel"),
                    Alternatives = [SamplePlaces.Hajin],
                },
            ],
            Dates =
            [
                new DateMention
                {
                    Span = new TextSpan(6, 5),
                    Surface = "الخبر",
                    Rule = "d",
                    Weekday = DayOfWeek.Saturday,
                    Value = Some.Day(2, 9),
                    Anchor = new DateOnly(2019, 2, 10),
                },
            ],
        };
        archive.Write("a.txt", reading);

        var article = await new ArticleView(archive.Archives).FindAsync(1, Cancel);

        Assert.Equal(reading.Layout.Emphases, article!.Emphases);
        Assert.Equal(reading.Layout.Chrome, article.Chrome);
        Assert.Equal(reading.Layout.Byline, article.Byline);
        Assert.Equal((reading.Published.Value, reading.Published.Basis), (article.Published.Value, article.Published.Basis));
        Assert.Equal(reading.Published.Reasons, article.Published.Reasons);
        Assert.Equal(reading.Published.Contradictions, article.Published.Contradictions);
        Assert.Equal(
            (PlaceStatus.Refused, new Reason("place.channel"), "p2"),
            (article.Places[0].Status, article.Places[0].Reason, article.Places[0].Alternatives[0])
        );
        Assert.Equal((Some.Day(2, 9), new DateOnly(2019, 2, 10)), (article.Dates[0].Value, article.Dates[0].Anchor));
    }

    [Fact]
    public async Task A_new_version_keeps_the_ids_of_what_is_still_told()
    {
        await using var archive = await TemporaryArchive.CreateAsync();
        archive.Write("other.txt", Some.Article("خبر آخر\nغارة هنا", new Told("غارة هنا")));
        archive.Write("a.txt", Some.Article(Text, new Told("غارة على هجين"), new Told("اشتباك في الرقة") { Type = Some.Clash }));
        archive.Write("last.txt", Some.Article("خبر أخير"));
        var before = await EventsAsync(archive);

        archive.Write("a.txt", Some.Article("سطر جديد\n" + Text, new Told("سطر جديد"), new Told("اشتباك في الرقة") { Type = Some.Clash }));

        var after = await EventsAsync(archive);
        Assert.Equal(before["اشتباك في الرقة"], after["اشتباك في الرقة"]);
        Assert.DoesNotContain("غارة على هجين", after.Keys);
        Assert.DoesNotContain(after["سطر جديد"].Id, before.Values.Select(value => value.Id));
    }

    [Fact]
    public async Task A_report_that_cannot_be_stored_leaves_nothing_and_its_neighbours_are_stored()
    {
        await using var archive = await TemporaryArchive.CreateAsync();
        var nowhere = new Place
        {
            Id = "unknown",
            Name = "س",
            NameEnglish = "S",
            Kind = PlaceKind.Village,
        };
        using (var writer = new ReportWriter(archive.Database))
        {
            var now = DateTime.UnixEpoch;
            writer.Write(TemporaryArchive.Prepare("a.txt", Some.Article("أول\nغارة", new Told("غارة"))), now);
            var refused = writer.Write(
                TemporaryArchive.Prepare("b.txt", Some.Article("ثان\nاشتباك هنا", new Told("اشتباك هنا", "هنا", nowhere) { Type = Some.Clash })),
                now
            );
            writer.Write(TemporaryArchive.Prepare("c.txt", Some.Article("ثالث\nاشتباك", new Told("اشتباك") { Type = Some.Clash })), now);
            writer.Commit();
            Assert.Equal((ImportStatus.Refused, "not-stored"), (refused.Status, refused.Refusal?.Code));
        }

        Assert.Equal(
            ["upload:a.txt", "upload:c.txt"],
            await archive.AskAsync(context => context.Reports.OrderBy(report => report.Id).Select(report => report.Key).ToListAsync(Cancel))
        );
        Assert.Equal(["غارة", "اشتباك"], (await EventsAsync(archive)).Keys);
    }

    [Fact]
    public async Task Nobody_sees_a_report_before_it_is_whole()
    {
        await using var archive = await TemporaryArchive.CreateAsync();
        using (var writer = new ReportWriter(archive.Database))
        {
            writer.Write(TemporaryArchive.Prepare("a.txt", Some.Article("أول\nغارة", new Told("غارة"))), DateTime.UnixEpoch);
            Assert.Equal(0, await archive.AskAsync(context => context.Reports.CountAsync(Cancel)));
        }

        Assert.Equal(0, await archive.AskAsync(context => context.Reports.CountAsync(Cancel)));
    }

    [Fact]
    public async Task The_schema_in_the_migrations_is_the_schema_in_the_code()
    {
        await using var archive = await TemporaryArchive.CreateAsync();
        await using var context = archive.Archives.CreateDbContext();
        Assert.False(context.Database.HasPendingModelChanges());
    }

    private static async Task<Dictionary<string, (int Id, int Article)>> EventsAsync(TemporaryArchive archive) =>
        (await new EventList(archive.Archives, archive.Events).FindAsync(new EventFilter(), EventOrder.Text, cancel: Cancel)).Items.ToDictionary(
            item => item.Quote,
            item => (item.Id, item.ArticleId)
        );
}
