using ReportAtlas.Language.Layout;
using ReportAtlas.Language.Tests.Dates;
using Xunit;

namespace ReportAtlas.Language.Tests.Layout;

public sealed class PublisherTests
{
    public static IEnumerable<TheoryDataRow<string, string>> Pages =>
        DateTable.Read("../Layout/publishers.tsv").Select(row => new TheoryDataRow<string, string>(row.Data.Item1, row.Data.Item2));

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_page_tells_its_publisher_by_the_form_of_what_names_it(string publisher, string page)
    {
        var layout = LayoutReader.Read(new ReportSource(MadeUpPage.Of(page)))[0];

        Assert.Equal(
            (publisher, page.Contains("{H}", StringComparison.Ordinal) ? MadeUpPage.Headline : layout.Title),
            (layout.Publisher ?? "", layout.Title)
        );
    }
}
