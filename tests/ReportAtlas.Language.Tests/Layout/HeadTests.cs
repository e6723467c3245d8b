using ReportAtlas.Language.Layout;
using ReportAtlas.Language.Tests.Dates;
using Xunit;

namespace ReportAtlas.Language.Tests.Layout;

public sealed class HeadTests
{
    public static IEnumerable<TheoryDataRow<string, string, string>> Pages => DateTable.Read("../Layout/heads.tsv");

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_page_as_it_is_copied_tells_its_headline_and_publisher_and_nothing_around_them(string title, string publisher, string page)
    {
        var layout = LayoutReader.Read(new ReportSource(MadeUpPage.Of(page)))[0];

        Assert.Equal((MadeUpPage.Of(title), publisher), (layout.Title ?? "", layout.Publisher ?? ""));
    }
}
