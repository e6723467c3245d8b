using Xunit;

namespace ReportAtlas.Language.Tests.Dates;

public sealed class LikeliestYearTests
{
    public static IEnumerable<TheoryDataRow<string, string>> Reports =>
        DateTable.Read("years.tsv").Select(row => new TheoryDataRow<string, string>(row.Data.Item1, row.Data.Item2));

    [Theory]
    [MemberData(nameof(Reports))]
    public void A_report_without_a_year_is_dated_by_what_it_tells_or_left_open(string value, string report) =>
        Assert.Equal(value, DateReading.Determine(report.Replace("\\n", "\n", StringComparison.Ordinal)).Value?.ToString() ?? "");

    [Fact]
    public void The_reason_names_what_decided()
    {
        var published = DateReading.Determine("أعلنت حملة غضب الفرات اليوم الثلاثاء 15 تشرين الثاني أن مقاتليها تقدموا قرب عين عيسى.");

        var reason = Assert.Single(published.Reasons, reason => reason.Code == "published.era");
        Assert.Equal("2016", reason.Arguments[0]);
        Assert.Contains("Wrath of the Euphrates", reason.Arguments[1], StringComparison.Ordinal);
        Assert.InRange(published.Confidence, 0.85, 0.9999);
    }

    [Fact]
    public void An_open_report_lists_the_years_that_fit_with_their_likelihood()
    {
        var published = DateReading.Determine("اعتقلت قسد شابا في القامشلي اليوم الثلاثاء 8 آذار.");

        Assert.Null(published.Value);
        var reason = Assert.Single(published.Reasons);
        Assert.Equal("published.open-years", reason.Code);
        Assert.Contains("2016 (", reason.Arguments[0], StringComparison.Ordinal);
        Assert.Contains("2022 (", reason.Arguments[0], StringComparison.Ordinal);
    }
}
