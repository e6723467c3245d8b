using ReportAtlas.Language.Dates;
using Xunit;

namespace ReportAtlas.Language.Tests.Dates;

public sealed class PublicationDaterTests
{
    public static IEnumerable<TheoryDataRow<string, string, string>> Reports => DateTable.Read("publications.tsv");

    [Theory]
    [MemberData(nameof(Reports))]
    public void A_report_is_dated_as_far_as_it_tells_and_no_further(string value, string basis, string report)
    {
        var published = DateReading.Determine(report.Replace("\\n", "\n", StringComparison.Ordinal));
        var said = string.Join(',', published.Contradictions.Select(contradiction => contradiction.Reason.Code).Prepend(published.Basis.ToString()));

        Assert.Equal((value, basis), (published.Value?.ToString() ?? "", said));
        Assert.Equal(value.Length > 0, published.Reasons.Any(reason => reason.Code != "published.open-years"));
    }

    public static IEnumerable<TheoryDataRow<string, string, string>> Pages => DateTable.Read("pages.tsv");

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_page_s_own_stamp_goes_before_the_day_at_its_top(string value, string basis, string page)
    {
        var published = DateReading.DeterminePage(page.Replace("\\n", "\n", StringComparison.Ordinal));
        var said = string.Join(',', published.Contradictions.Select(contradiction => contradiction.Reason.Code).Prepend(published.Basis.ToString()));

        Assert.Equal((value, basis), (published.Value?.ToString() ?? "", said));
    }

    public static IEnumerable<TheoryDataRow<string, string>> Stamps =>
        DateTable.Read("stamps.tsv").Select(row => new TheoryDataRow<string, string>(row.Data.Item1, row.Data.Item2));

    [Theory]
    [MemberData(nameof(Stamps))]
    public void A_stamp_is_read_in_every_form_that_pages_print(string value, string page) =>
        Assert.Equal(value, DateReading.DeterminePage(MadeUpPage.Of(page)).Value?.ToString() ?? "");

    [Fact]
    public void A_date_that_a_person_gives_wins_over_the_text_and_the_disagreement_is_told()
    {
        var published = DateReading.Determine("عنوان\n10 شباط 2019\nوصلت القافلة أمس.", "2019-03-01");

        Assert.Equal("2019-03-01", published.Value?.ToString());
        Assert.Equal(PublicationBasis.Given, published.Basis);
        Assert.Equal("contradiction.stated", Assert.Single(published.Contradictions).Reason.Code);
    }

    [Fact]
    public void A_day_between_dateline_and_given_date_is_a_time_zone_and_no_contradiction() =>
        Assert.Empty(DateReading.Determine("عنوان\n10 شباط 2019\nوصلت القافلة أمس.", "2019-02-11").Contradictions);
}
