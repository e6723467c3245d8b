using Microsoft.EntityFrameworkCore;
using ReportAtlas.Archive.Browse;
using ReportAtlas.Archive.Search;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Archive.Tests.Search;

public sealed class TextSearchTests
{
    private const string Text =
        "حصاد الليل\nقَصَفَت الطائرات مواقع في الرقّة\nثم وصل الأهالي إلى مخيم الهول ليلا\nوبالرقة كتب أحدهم عن بلدة هجين\nدخل 24/6 مقاتلا من قوات العشائر";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("الرقة", "الرقّة|وبالرقة")]
    [InlineData("رقه", "الرقّة|وبالرقة")]
    [InlineData("للرقة", "الرقّة|وبالرقة")]
    [InlineData("قصفت", "قَصَفَت")]
    [InlineData("بهجين", "هجين")]
    [InlineData("هج", "هجين")]
    [InlineData("هج ", "")]
    [InlineData("الأهالى", "الأهالي")]
    [InlineData("مخيم الهول", "مخيم الهول")]
    [InlineData("هول مخيم", "مخيم الهول")]
    [InlineData("\"مخيم الهول\"", "مخيم الهول")]
    [InlineData("«الهول مخيم»", "")]
    [InlineData("\"قوات العشائر\" مقاتل", "مقاتلا قوات العشائر")]
    [InlineData("٢٤", "24")]
    [InlineData("الرقة هجين", "وبالرقة هجين")]
    [InlineData("ال", "")]
    [InlineData("حصاد", "حصاد")]
    public async Task Words_are_found_however_they_are_written(string question, string lit)
    {
        await using var archive = await TemporaryArchive.CreateAsync();
        archive.Write("one.txt", Some.Article(Text));

        var page = await Search(archive).FindAsync(new EventFilter { Text = question }, cancel: Cancel);

        Assert.Equal(
            lit,
            string.Join('|', page.Items.OrderBy(hit => hit.Start).Select(hit => string.Join(' ', hit.Hits.Select(span => span.In(hit.Text)))))
        );
        Assert.Equal(page.Items.Length, page.Total);
        Assert.All(page.Items, hit => Assert.Equal(hit.Text, new TextSpan(hit.Start, hit.Text.Length).In(Text)));
    }

    [Fact]
    public async Task Headlines_come_before_paragraphs()
    {
        await using var archive = await TemporaryArchive.CreateAsync();
        archive.Write("one.txt", Some.Article("خبر أول\nوصل الناس إلى الشعفة"), Some.Article("الشعفة اليوم\nلا جديد"));

        var page = await Search(archive).FindAsync(new EventFilter { Text = "الشعفة" }, cancel: Cancel);

        Assert.Equal(["الشعفة اليوم", "وصل الناس إلى الشعفة"], page.Items.Select(hit => hit.Text));
    }

    [Fact]
    public async Task Of_very_many_matches_headlines_still_come_first_and_none_is_lost()
    {
        await using var archive = await TemporaryArchive.CreateAsync();
        var paragraphs = string.Join('\n', Enumerable.Repeat("ليلة في الشعفة", 10_100));
        archive.Write("one.txt", Some.Article("الشعفة اليوم\nلا جديد"), Some.Article("خبر\n" + paragraphs));

        var page = await Search(archive).FindAsync(new EventFilter { Text = "الشعفة" }, take: 2, cancel: Cancel);

        Assert.Equal(10_101, page.Total);
        Assert.Equal(["الشعفة اليوم", "ليلة في الشعفة"], page.Items.Select(hit => hit.Text));
    }

    [Fact]
    public async Task Other_parts_of_the_filter_leave_the_paragraphs_of_their_events()
    {
        await using var archive = await TemporaryArchive.CreateAsync();
        archive.Write(
            "one.txt",
            Some.Article("خبر\nواحد في هجين\nاثنان في هجين", new Told("واحد في هجين", "هجين", SamplePlaces.Hajin), new Told("اثنان في هجين"))
        );

        var page = await Search(archive).FindAsync(new EventFilter { Text = "هجين", Place = "p2" }, cancel: Cancel);

        Assert.Equal(["واحد في هجين"], page.Items.Select(hit => hit.Text));
    }

    [Theory]
    [InlineData("\"")]
    [InlineData("\"\"\"")]
    [InlineData("* OR NOT NEAR(")]
    [InlineData("title:هجين AND (body")]
    [InlineData("'; DROP TABLE Articles; --")]
    [InlineData("«»،؛؟")]
    [InlineData("\0\u200F\uD800 هجين")]
    [InlineData("a^b {c} +d")]
    public async Task No_question_throws(string question)
    {
        await using var archive = await TemporaryArchive.CreateAsync();
        archive.Write("one.txt", Some.Article(Text));

        var long10K = string.Concat(Enumerable.Repeat(question + " هجين ", 1 + (10_000 / (question.Length + 6))));
        Assert.Equal(0, (await Search(archive).FindAsync(new EventFilter { Text = question + "لاشيءكهذا" }, cancel: Cancel)).Total);
        Assert.InRange((await Search(archive).FindAsync(new EventFilter { Text = long10K }, cancel: Cancel)).Total, 0, 1);
    }

    [Fact]
    public async Task A_report_that_changes_is_found_by_its_new_words_alone()
    {
        await using var archive = await TemporaryArchive.CreateAsync();
        archive.Write("one.txt", Some.Article("خبر\nوصل الناس إلى هجين"));
        archive.Write("one.txt", Some.Article("خبر\nوصل الناس إلى الباغوز"));

        Assert.Equal(0, (await Search(archive).FindAsync(new EventFilter { Text = "هجين" }, cancel: Cancel)).Total);
        Assert.Equal(1, (await Search(archive).FindAsync(new EventFilter { Text = "باغوز" }, cancel: Cancel)).Total);
    }

    [Fact]
    public async Task Articles_that_came_before_the_search_are_made_searchable_at_start()
    {
        await using var archive = await TemporaryArchive.CreateAsync();
        archive.Write("one.txt", Some.Article("خبر\nوصل الناس إلى هجين"));
        await archive.AskAsync(context => context.Database.ExecuteSqlRawAsync("""DELETE FROM "ParagraphSearch" """, Cancel));
        Assert.Equal(0, (await Search(archive).FindAsync(new EventFilter { Text = "هجين" }, cancel: Cancel)).Total);

        await archive.Database.MigrateAsync(Cancel);

        Assert.Equal(1, (await Search(archive).FindAsync(new EventFilter { Text = "هجين" }, cancel: Cancel)).Total);
    }

    [Fact]
    public async Task A_title_that_does_not_stand_in_the_text_is_found_too()
    {
        await using var archive = await TemporaryArchive.CreateAsync();
        var reading = Some.Article("فقرة وحيدة");
        archive.Write(
            "one.txt",
            reading with
            {
                Layout = reading.Layout with
                {
                    Title = "عنوان من الغلاف",
                    Blocks = [reading.Layout.Blocks[0] with { Role = ReportAtlas.Language.Layout.BlockRole.Paragraph }],
                },
            }
        );

        var hit = (await Search(archive).FindAsync(new EventFilter { Text = "غلاف" }, cancel: Cancel)).Items.Single();

        Assert.Equal((null, "عنوان من الغلاف", "الغلاف"), (hit.Block, hit.Text, hit.Hits[0].In(hit.Text)));
    }

    private static TextSearch Search(TemporaryArchive archive) => new(archive.Database, archive.Archives, archive.Events);
}
