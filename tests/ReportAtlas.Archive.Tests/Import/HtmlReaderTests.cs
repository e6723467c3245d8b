using System.Text;
using ReportAtlas.Archive.Import;
using ReportAtlas.Language.Dates;
using ReportAtlas.Language.Layout;

namespace ReportAtlas.Archive.Tests.Import;

public sealed class HtmlReaderTests
{
    private const string First = "قالت مصادر محلية، نقلاً عن شهود، إن دورية وصلت إلى أطراف البلدة صباح أمس، وإن الأهالي خرجوا إلى السوق.";

    private const string Second = "وأضافت المصادر أن الطريق بقي مقطوعاً حتى المساء، ثم فتح أمام السيارات، وعاد الهدوء إلى المنطقة كلها.";

    /// <summary>One article in the shapes that news sites give their pages.</summary>
    public static TheoryData<string, string> Pages =>
        new()
        {
            {
                "article element",
                Page(
                    $"<nav><a href='/'>الرئيسية</a> <a href='/s'>سوريا</a></nav><article><h1>دورية في البلدة</h1><p>{First}</p><p>{Second}</p></article><aside><h2>اقرأ أيضاً</h2><ul><li><a href='/1'>خبر آخر عن شيء بعيد</a></li><li><a href='/2'>خبر ثالث</a></li></ul></aside>"
                )
            },
            {
                "nested divs",
                Page(
                    $"<div class='header'><a href='/'>الرئيسية</a></div><div class='wrap'><h1>دورية في البلدة</h1><div class='meta'>قراءات: 120</div><div class='post-content'><p>{First}</p><div><a href='#'>شارك</a> <a href='#'>أرسل</a></div><p>{Second}</p></div><div class='sidebar'><p><a href='/1'>خبر آخر طويل العنوان عن مدينة بعيدة لا تعنينا هنا</a></p></div></div><footer>جميع الحقوق محفوظة</footer>"
                )
            },
            {
                "line breaks",
                Page(
                    $"<table><tr><td class='menu'><a href='/'>الرئيسية</a><br><a href='/x'>رياضة</a></td><td><h1>دورية في البلدة</h1><font>{First}<br><br>{Second}</font></td></tr></table>"
                )
            },
            {
                "comments below",
                Page(
                    $"<main><h1>دورية في البلدة</h1><section><p>{First}</p><p>{Second}</p></section><section class='comments'><p>تعليق من قارئ</p><p>تعليق آخر، قصير، من زائر</p></section></main>"
                )
            },
        };

    [Theory]
    [MemberData(nameof(Pages))]
    public void The_article_is_found_and_the_page_around_it_set_aside(string shape, string html)
    {
        var layout = Assert.Single(LayoutReader.Read(Read(html).Source));

        Assert.Equal(("دورية في البلدة", shape), (layout.Title, shape));
        Assert.Equal(["دورية في البلدة", First, Second], layout.Blocks.Select(block => block.Span.In(layout.Text)));
        Assert.NotEmpty(layout.Chrome);
        Assert.All(layout.Chrome, piece => Assert.Equal(piece.Text, piece.SourceSpan.In(Read(html).Source.Text)));
    }

    [Theory]
    [InlineData(
        "<script type='application/ld+json'>{\"@graph\":[{\"@type\":\"WebSite\",\"name\":\"موقع\"},{\"@type\":\"NewsArticle\",\"headline\":\"العنوان المعلن\",\"datePublished\":\"2019-02-10T23:30:00+03:00\",\"publisher\":{\"name\":\"جريدة الاختبار\"}}]}</script>",
        "2019-02-10",
        "جريدة الاختبار"
    )]
    [InlineData(
        "<meta property='article:published_time' content='2019-02-10T08:00:00Z'><meta property='og:site_name' content='جريدة الاختبار'>",
        "2019-02-10",
        "جريدة الاختبار"
    )]
    [InlineData("<meta name='date' content='10/02/2019'><meta name='publisher' content='https://example.org/'>", "2019-02-10", null)]
    [InlineData("<meta name='date' content='لا تاريخ'>", null, null)]
    [InlineData("<script type='application/ld+json'>{ مكسور</script>", null, null)]
    [InlineData(
        "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"عنوان مقطوع \\ud83d\",\"datePublished\":\"2019-02-10\",\"publisher\":\"جريدة الاختبار\"}</script>",
        "2019-02-10",
        "جريدة الاختبار"
    )]
    [InlineData(
        "<script type='application/ld+json'>{\"\\ud83d\":\"عنوان\",\"@type\":\"NewsArticle\"}</script><meta name='date' content='10/02/2019'>",
        "2019-02-10",
        null
    )]
    public void What_the_page_states_of_itself_is_taken_as_metadata(string head, string? published, string? publisher)
    {
        var source = Read(Page($"<p>{First}</p>", head)).Source;

        Assert.Equal((published, publisher), (source.Published?.Value?.ToString(), source.Publisher));
        Assert.True(source.Published is null or { Basis: PublicationBasis.FrontMatter });
    }

    [Fact]
    public void What_stands_under_a_picture_is_its_caption_and_a_bare_credit_is_set_aside()
    {
        var html = Page(
            $"<article><h1>دورية في البلدة</h1><figure><img src='a.jpg'><figcaption>أهالٍ في سوق الشحيل يوم السبت (رويترز)</figcaption></figure><p>{First}</p><figure><figcaption>Getty Images</figcaption></figure><p>{Second}</p></article>"
        );

        var layout = Assert.Single(LayoutReader.Read(Read(html).Source));

        Assert.Equal([BlockRole.Headline, BlockRole.Caption, BlockRole.Paragraph, BlockRole.Paragraph], layout.Blocks.Select(block => block.Role));
        Assert.Contains(layout.Chrome, piece => piece.Text == "Getty Images");
    }

    [Fact]
    public void A_time_element_gives_the_date_where_nothing_else_does() =>
        Assert.Equal(
            "2018-12-03",
            Read(Page($"<article><time datetime='2018-12-03'>أمس</time><p>{First}</p></article>")).Source.Published?.Value?.ToString()
        );

    [Theory]
    [InlineData("windows-1256", "windows-1256")]
    [InlineData("iso-8859-6", "iso-8859-6")]
    [InlineData("utf-8", "windows-1256")]
    [InlineData("windows-1256", "utf-7")]
    [InlineData("windows-1256", "no-such-encoding")]
    public void The_encoding_is_told_by_the_bytes_and_then_by_the_declaration(string written, string declared)
    {
        var html = Page($"<h1>دورية في البلدة</h1><p>{First.Replace("ً", "", StringComparison.Ordinal)}</p>", $"<meta charset=\"{declared}\">");
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(written) ?? Encoding.GetEncoding(written);

        var (file, _) = ReportReader.Read("a.html", encoding.GetBytes(html), new ImportOptions());

        Assert.Equal((written, "دورية في البلدة"), (file!.Encoding, file.Source.Title));
    }

    [Fact]
    public void Scripts_styles_and_hidden_elements_are_no_text()
    {
        var text = Read(
            Page(
                $"<script>var a = 'سر';</script><style>p {{ color: red }}</style><p hidden>مخفي</p><div style='display:none'>مخفي</div><article><h1>دورية في البلدة</h1><p>{First}</p></article>"
            )
        ).Source.Text;

        Assert.DoesNotContain("سر", text, StringComparison.Ordinal);
        Assert.DoesNotContain("مخفي", text, StringComparison.Ordinal);
        Assert.DoesNotContain("color", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Bold_text_and_safe_links_are_kept_as_marks_and_script_links_are_not()
    {
        var source = Read(
            Page(
                $"<article><h1>دورية في البلدة</h1><p>{First} <b>مهم</b> <a href='https://example.org/x'>رابط</a> <a href='javascript:alert(1)'>فخ</a></p></article>"
            )
        ).Source;

        Assert.Equal(
            [("مهم", EmphasisKind.Strong), ("رابط", EmphasisKind.Link)],
            source.Emphases.Select(mark => (mark.Span.In(source.Text), mark.Kind))
        );
    }

    [Theory]
    [InlineData("<div>", 5000)]
    [InlineData("<b class=x>", 5000)]
    [InlineData("<i>", 300_000)]
    public void Pages_made_to_stall_a_parser_are_refused(string tag, int times)
    {
        var bytes = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(tag, times)) + First);

        Assert.StartsWith("html-too-", ReportReader.Read("a.html", bytes, new ImportOptions()).Refusal?.Code, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2019-02-10", "2019-02-10")]
    [InlineData("2019-02-10T23:59:00+0300", "2019-02-10")]
    [InlineData("Sun, 10 Feb 2019 21:00:00 GMT", "2019-02-10")]
    [InlineData("الأحد ١٠ شباط ٢٠١٩", "2019-02-10")]
    [InlineData("10 فبراير، 2019", "2019-02-10")]
    [InlineData("10 تشرين الأول 2018 - 12:30", "2018-10-10")]
    [InlineData("27/05/2017", "2017-05-27")]
    [InlineData("February 2019", "2019-02")]
    [InlineData("10 ماي 2019", "2019-05-10")]
    [InlineData("الأربعاء، 12 دجنبر 2018", "2018-12-12")]
    [InlineData("3 mars 2019", "2019-03-03")]
    [InlineData("2019", "2019")]
    [InlineData("31/02/2019", null)]
    [InlineData("أمس", null)]
    [InlineData("", null)]
    public void Stated_dates_are_read_in_their_common_forms(string text, string? value) => Assert.Equal(value, MetadataDate.Read(text)?.ToString());

    private static ReadFile Read(string html)
    {
        var (file, refusal) = ReportReader.Read("a.html", Encoding.UTF8.GetBytes(html), new ImportOptions());
        Assert.Null(refusal);
        return file!;
    }

    private static string Page(string body, string head = "") =>
        $"<!DOCTYPE html><html><head><title>دورية في البلدة | جريدة</title>{head}</head><body>{body}</body></html>";
}
