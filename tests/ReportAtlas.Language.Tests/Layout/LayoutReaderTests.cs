using System.Collections.Immutable;
using ReportAtlas.Language.Dates;
using ReportAtlas.Language.Layout;
using ReportAtlas.Language.Text;
using Xunit;

namespace ReportAtlas.Language.Tests.Layout;

public sealed class LayoutReaderTests
{
    public static TheoryData<string> Cases => new(LayoutCase.ReadAll().Select(each => each.Name));

    [Theory]
    [MemberData(nameof(Cases))]
    public void Every_line_of_a_report_gets_the_role_the_table_gives_it(string name)
    {
        var expected = LayoutCase.ReadAll().Single(each => each.Name == name);
        var articles = LayoutReader.Read(new ReportSource(expected.Source));

        Assert.Equal(
            expected.Articles.Select(article => string.Join('\n', article.Lines)),
            articles.Select(article => string.Join('\n', LinesOf(article)))
        );
        foreach (var (article, layout) in expected.Articles.Zip(articles))
        {
            foreach (var (field, value) in article.Fields)
            {
                Assert.Equal($"{field}={value}", $"{field}={FieldOf(layout, field)}");
            }
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("  \r\n\u00A0\n\uFEFF")]
    public void An_empty_report_is_one_empty_article(string source)
    {
        var article = Assert.Single(LayoutReader.Read(new ReportSource(source)));

        Assert.Equal("", article.Text);
        Assert.Empty(article.Blocks);
        Assert.Equal(0, article.Source.ToSource(0));
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    [InlineData(" \u200F\n\u00A0\n")]
    [InlineData("\u2029")]
    public void Line_breaks_marks_and_trailing_space_do_not_change_what_is_read(string lineBreak)
    {
        string[] lines = ["عودة الماء إلى القرية", "دمشق - سانا", "عاد الماء إلى القرية أمس بعد إصلاح المضخة التي تعطلت قبل شهر كامل."];
        var source = "\uFEFF\u200F" + string.Join(lineBreak, lines) + "\u00A0 \u200E" + lineBreak;

        var article = Assert.Single(LayoutReader.Read(new ReportSource(source)));

        Assert.Equal([BlockRole.Headline, BlockRole.Dateline, BlockRole.Paragraph], article.Blocks.Select(block => block.Role));
        Assert.Equal(lines, article.Blocks.Select(block => block.Span.In(article.Text)));
        Assert.All(article.Blocks, block => Assert.Equal(block.Span.In(article.Text), article.Source.ToSource(block.Span).In(source)));
    }

    [Fact]
    public void Source_lines_are_counted_with_the_chrome_and_without_the_empty_ones()
    {
        var article = Assert.Single(
            LayoutReader.Read(
                new ReportSource("سورية\n\nعودة الماء إلى القرية\n\n34\n\nعاد الماء إلى القرية أمس بعد إصلاح المضخة التي تعطلت قبل شهر كامل.")
            )
        );

        Assert.Equal([1, 3], article.Blocks.Select(block => block.SourceLine));
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void A_date_that_is_drawn_over_lines_counts_as_so_many_of_them(string lineBreak)
    {
        string[] lines = ["23", "نيسان", "2021", "عودة الماء إلى القرية", "عاد الماء إلى القرية أمس بعد إصلاح المضخة التي تعطلت قبل شهر كامل."];

        var article = Assert.Single(LayoutReader.Read(new ReportSource(string.Join(lineBreak, lines))));

        Assert.Equal(
            [(BlockRole.Dateline, 0), (BlockRole.Headline, 3), (BlockRole.Paragraph, 4)],
            article.Blocks.Select(block => (block.Role, block.SourceLine))
        );
    }

    [Fact]
    public void Front_matter_tells_title_and_publisher_before_the_text()
    {
        var source = new ReportSource("عودة الماء إلى القرية\nدمشق - سانا\nعاد الماء إلى القرية أمس بعد إصلاح المضخة التي تعطلت قبل شهر كامل.")
        {
            Title = "الماء يعود",
            Publisher = "نشرة القرية",
            Published = PublicationDate.Unknown,
        };

        var article = Assert.Single(LayoutReader.Read(source));

        Assert.Equal("الماء يعود", article.Title);
        Assert.Equal("نشرة القرية", article.Publisher);
        Assert.Null(article.PublisherSpan);
    }

    [Fact]
    public void Blocks_of_a_structured_source_keep_their_roles_and_still_show_credits_and_chrome()
    {
        const string text =
            "عودة الماء\nدمشق - سانا\nاقتباس قصير\nعاد الماء إلى القرية أمس بعد إصلاح المضخة التي تعطلت قبل شهر كامل.\nبند أول\nزر الذهاب إلى الأعلى";
        var article = Assert.Single(
            LayoutReader.Read(
                new ReportSource(text)
                {
                    Blocks = Blocks(
                        text,
                        BlockRole.Headline,
                        BlockRole.Paragraph,
                        BlockRole.Quote,
                        BlockRole.Paragraph,
                        BlockRole.ListItem,
                        BlockRole.Paragraph
                    ),
                    Emphases =
                    [
                        new Emphasis(Span(text, "أمس"), EmphasisKind.Strong),
                        new Emphasis(Span(text, "الأعلى"), EmphasisKind.Link, "https://example.org"),
                    ],
                }
            )
        );

        Assert.Equal("عودة الماء", article.Title);
        Assert.Equal("سانا", article.Publisher);
        Assert.Equal(
            [BlockRole.Headline, BlockRole.Dateline, BlockRole.Quote, BlockRole.Paragraph, BlockRole.ListItem],
            article.Blocks.Select(block => block.Role)
        );
        Assert.Equal("back-to-top", Assert.Single(article.Chrome).Rule);
        Assert.Equal("أمس", Assert.Single(article.Emphases).Span.In(article.Text));
    }

    [Fact]
    public void A_structured_source_without_a_heading_has_no_headline_but_its_front_matter_s()
    {
        const string text = "عودة الماء إلى القرية\nعاد الماء إلى القرية أمس بعد إصلاح المضخة التي تعطلت قبل شهر كامل.";
        var blocks = Blocks(text, BlockRole.Paragraph, BlockRole.Paragraph);

        var untitled = LayoutReader.Read(new ReportSource(text) { Blocks = blocks })[0];
        var titled = LayoutReader.Read(new ReportSource(text) { Blocks = blocks, Title = "خبر من القرية" })[0];
        var repeated = LayoutReader.Read(new ReportSource(text) { Blocks = blocks, Title = "عودة الماء الى القرية" })[0];

        Assert.Equal("عودة الماء إلى القرية", untitled.Title);
        Assert.Equal(BlockRole.Paragraph, titled.Blocks[0].Role);
        Assert.Equal(BlockRole.Headline, repeated.Blocks[0].Role);
    }

    private static IEnumerable<string> LinesOf(ArticleLayout layout) =>
        layout
            .Blocks.Select(block =>
                (Start: layout.Source.ToSource(block.Span.Start), Line: $"{block.Role.ToString().ToLowerInvariant()} | {block.Span.In(layout.Text)}")
            )
            .Concat(layout.Chrome.Select(chrome => (chrome.SourceSpan.Start, Line: $"{chrome.Rule}! | {chrome.Text}")))
            .OrderBy(line => line.Start)
            .Select(line => line.Line);

    private static string FieldOf(ArticleLayout layout, string field) =>
        field switch
        {
            "title" => layout.Title ?? "",
            "publisher" => layout.Publisher ?? "",
            "byline" => layout.Byline?.In(layout.Text) ?? "",
            "dateline" => layout.Dateline?.In(layout.Text) ?? "",
            "stated" => string.Join(" ; ", layout.StatedDates.Select(date => date.In(layout.Text))),
            _ => throw new ArgumentOutOfRangeException(nameof(field), field, "no such field"),
        };

    private static ImmutableArray<Block> Blocks(string text, params BlockRole[] roles)
    {
        var start = 0;
        var blocks = ImmutableArray.CreateBuilder<Block>();
        foreach (var (line, index) in text.Split('\n').Select((line, index) => (line, index)))
        {
            blocks.Add(new Block(new TextSpan(start, line.Length), roles[index], index));
            start += line.Length + 1;
        }

        return blocks.ToImmutable();
    }

    private static TextSpan Span(string text, string part) => new(text.IndexOf(part, StringComparison.Ordinal), part.Length);
}
