using ReportAtlas.Language.Layout;
using ReportAtlas.Language.Tests.Dates;
using Xunit;

namespace ReportAtlas.Language.Tests.Layout;

public sealed class TitleTests
{
    public static IEnumerable<TheoryDataRow<string, string>> Pages =>
        DateTable.Read("../Layout/titles.tsv").Select(row => new TheoryDataRow<string, string>(row.Data.Item1, row.Data.Item2));

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_page_s_title_is_its_headline_and_no_line_around_it(string title, string page)
    {
        var layout = LayoutReader.Read(new ReportSource(MadeUpPage.Of(page)))[0];

        Assert.Equal(MadeUpPage.Of(title), layout.Title ?? "");
    }
}
