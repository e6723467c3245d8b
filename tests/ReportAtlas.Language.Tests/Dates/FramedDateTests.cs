using Xunit;

namespace ReportAtlas.Language.Tests.Dates;

public sealed class FramedDateTests
{
    public static IEnumerable<TheoryDataRow<string, string, string>> Reports => DateTable.Read("framed.tsv");

    [Theory]
    [MemberData(nameof(Reports))]
    public void A_date_without_a_year_takes_that_of_the_report_s_frame(string published, string marked, string values)
    {
        var (text, _) = DateReading.Unmark(marked.Replace("\\n", "\n", StringComparison.Ordinal));

        Assert.Equal(values, DateReading.Values(DateReading.ResolvePage(text, published)));
    }
}
