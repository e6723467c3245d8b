using ReportAtlas.Archive.Import;
using ReportAtlas.Language.Dates;
using ReportAtlas.Language.Layout;

namespace ReportAtlas.Archive.Tests.Import;

public sealed class MarkdownReaderTests
{
    [Theory]
    [InlineData("فقرة أولى\nتمتد على سطرين\n\nفقرة ثانية", "Paragraph 0 @0 فقرة أولى تمتد على سطرين | Paragraph 0 @2 فقرة ثانية")]
    [InlineData("# العنوان\n\n### فرع", "Headline 0 @0 العنوان | Heading 3 @1 فرع")]
    [InlineData("- أول\n- ثان\n  - فرع", "ListItem 1 @0 أول | ListItem 1 @1 ثان | ListItem 2 @2 فرع")]
    [InlineData("> قال\n>\n> > وقيل", "Quote 1 @0 قال | Quote 2 @2 وقيل")]
    [InlineData("سطر  \nآخر", "Paragraph 0 @0 سطر\nآخر")]
    [InlineData("قبل\n\n---\n\nبعد", "Paragraph 0 @0 قبل | Paragraph 0 @2 بعد")]
    [InlineData("<script>alert(1)</script>", "Paragraph 0 @0 <script>alert(1)</script>")]
    [InlineData("نص <b>غامق</b>", "Paragraph 0 @0 نص <b>غامق</b>")]
    [InlineData("| أ | ب |\n|---|---|\n| ج | د |", "Paragraph 0 @0 | أ | ب |\n|---|---|\n| ج | د |")]
    [InlineData("```\nأمر\nثان\n```", "Paragraph 0 @0 أمر\nثان")]
    [InlineData("&copy; و &#x202E; و &#0;", "Paragraph 0 @0 © و &#x202E; و &#0;")]
    public void Blocks_hold_the_text_as_a_reader_sees_it(string markdown, string expected)
    {
        var source = MarkdownReader.Read(markdown).Source;

        var blocks = source.Blocks!.Value.Select(block => $"{block.Role} {block.Level} @{block.SourceLine} {block.Span.In(source.Text)}");
        Assert.Equal(expected, string.Join(" | ", blocks));
    }

    [Theory]
    [InlineData("قال **بحزم** ذلك", "Strong «بحزم» ")]
    [InlineData("قال *بلين* ذلك", "Emphasized «بلين» ")]
    [InlineData("في `الشفرة` هنا", "Code «الشفرة» ")]
    [InlineData("[المصدر](https://example.org/a)", "Link «المصدر» https://example.org/a")]
    [InlineData("[**المصدر** الأول](http://example.org)", "Link «المصدر الأول» http://example.org, Strong «المصدر» ")]
    [InlineData("<mailto:a@example.org>", "Link «mailto:a@example.org» mailto:a@example.org")]
    [InlineData("[س](javascript:alert(1)) [ص](data:text/html,x) [ع](/local) [غ](file:///etc/passwd)", "")]
    [InlineData("![صورة](https://example.org/a.png)", "")]
    public void Marks_point_at_the_words_that_were_marked(string markdown, string expected)
    {
        var source = MarkdownReader.Read(markdown).Source;

        Assert.Equal(expected, string.Join(", ", source.Emphases.Select(mark => $"{mark.Kind} «{mark.Span.In(source.Text)}» {mark.Target}")));
    }

    [Fact]
    public void Front_matter_gives_title_publisher_day_and_citation_and_its_title_heads_the_text()
    {
        var (source, citation, warnings) = MarkdownReader.Read(
            "---\ntitle: \"عنوان: أول\"\npublisher: المرصد # تعليق\npublished: 2019-02-10\ncitation: >\n  سطر\n  وسطر\n---\n\nالمتن"
        );

        Assert.Equal(("عنوان: أول", "المرصد", "سطر وسطر"), (source.Title, source.Publisher, citation));
        Assert.Equal(new PublicationDate(DateValue.Day(new DateOnly(2019, 2, 10)), PublicationBasis.FrontMatter).Value, source.Published!.Value);
        Assert.Equal("عنوان: أول\nالمتن", source.Text);
        Assert.Equal([BlockRole.Headline, BlockRole.Paragraph], source.Blocks!.Value.Select(block => block.Role));
        Assert.Empty(warnings);
    }

    [Theory]
    [InlineData("\"فريق\" ينقذ \"القافلة\"", "\"فريق\" ينقذ \"القافلة\"")]
    [InlineData("\"قال: \\\"نعم\\\"\"", "قال: \"نعم\"")]
    [InlineData("[فيديو] حريق في السوق", "[فيديو] حريق في السوق")]
    public void A_title_keeps_the_quotes_and_brackets_that_are_its_own(string written, string title) =>
        Assert.Equal(title, MarkdownReader.Read($"---\ntitle: {written}\n---\nمتن").Source.Title);

    [Theory]
    [InlineData("---\ntitle: ع\npublished: أمس\n---\nمتن", "bad-date@3 أمس")]
    [InlineData("---\ntitle: ع\npublished: 2019-13-40\n---\nمتن", "bad-date@3 2019-13-40")]
    [InlineData("---\ntitle ع\npublisher: ب\n---\nمتن", "front-matter-line@2 title ع")]
    [InlineData("---\ntitle: [\n---\nمتن", "front-matter-value@2 title [")]
    [InlineData("---\ntitle: [أول، ثان]\n---\nمتن", "front-matter-value@2 title [أول، ثان]")]
    [InlineData("---\ntitle: \"بلا إغلاق\n---\nمتن", "front-matter-value@2 title \"بلا إغلاق")]
    [InlineData("---\ntitle: 'بلا إغلاق\n---\nمتن", "front-matter-value@2 title 'بلا إغلاق")]
    [InlineData("---\ntitle: ]\npublisher: [\n---\nمتن", "front-matter-value@2 title ], front-matter-value@3 publisher [")]
    [InlineData("---\npublisher: --\n---\nمتن", "front-matter-value@2 publisher --")]
    [InlineData("---\ntitle: ع\nمتن", "front-matter-open@1 ")]
    [InlineData("---\ntags:\n  - أ\n  - ب\n# تعليق\npublished: 2019-02\n---\nمتن", "")]
    public void What_front_matter_gets_wrong_is_a_warning_that_names_the_line(string markdown, string expected)
    {
        var warnings = MarkdownReader.Read(markdown).Warnings;

        Assert.Equal(expected, string.Join(", ", warnings.Select(warning => $"{warning.Code}@{warning.Line} {string.Join(' ', warning.Arguments)}")));
    }

    [Theory]
    [InlineData(">", 20_000, "markdown-too-deep")]
    [InlineData("[", 100_000, "markdown-too-long")]
    [InlineData("*a **b ", 20_000, "markdown-too-long")]
    [InlineData("[r]: /u\n", 20_000, "markdown-too-long")]
    public void Markdown_made_to_stall_the_parser_is_read_as_plain_text(string piece, int times, string code)
    {
        var text = string.Concat(Enumerable.Repeat(piece, times)) + "نص";

        var (source, _, warnings) = MarkdownReader.Read(text);

        Assert.Equal(text, source.Text);
        Assert.Equal([code], warnings.Select(warning => warning.Code));
    }
}
