using ReportAtlas.Language.Layout;
using ReportAtlas.Language.Tests.Dates;
using Xunit;

namespace ReportAtlas.Language.Tests.Layout;

public sealed class PageTests
{
    public static IEnumerable<TheoryDataRow<string, string, string, string>> Pages =>
        DateTable.ReadRows("../Layout/pages.tsv").Select(row => new TheoryDataRow<string, string, string, string>(row[0], row[1], row[2], row[3]));

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_saved_page_tells_headline_publisher_and_date_and_its_text_begins_below_them(
        string title,
        string publisher,
        string date,
        string page
    )
    {
        var layout = LayoutReader.Read(new ReportSource(MadeUpPage.Of(page)))[0];

        var stated = string.Join(" ; ", layout.StatedDates.Select(date => date.In(layout.Text)));
        var lead =
            (
                layout.Blocks.FirstOrDefault(block => block.Role is BlockRole.Paragraph)
                ?? layout.Blocks.FirstOrDefault(block => block.Role is BlockRole.ListItem)
            )?.Span.In(layout.Text) ?? "";
        Assert.Equal(
            $"{MadeUpPage.Of(title)} / {publisher} / {date} / {MadeUpPage.Paragraph}",
            $"{layout.Title} / {layout.Publisher} / {Part(stated, date)} / {Part(lead, MadeUpPage.Paragraph)}"
        );
    }

    /// <summary>The part that is looked for, where the text has it; else all of the text.</summary>
    private static string Part(string text, string part) => part.Length > 0 && text.Contains(part, StringComparison.Ordinal) ? part : text;
}
