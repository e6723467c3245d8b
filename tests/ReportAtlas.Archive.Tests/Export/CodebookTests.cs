using System.Text.RegularExpressions;
using ReportAtlas.Archive.Export;

namespace ReportAtlas.Archive.Tests.Export;

public sealed partial class CodebookTests
{
    [Fact]
    public void Every_column_is_described_in_both_languages() =>
        Assert.All(
            EventColumn.All,
            column =>
            {
                Assert.NotEmpty(column.English);
                Assert.Matches(ArabicLetter(), column.Arabic);
            }
        );

    [Fact]
    public void Every_value_that_can_be_written_has_its_column() =>
        Assert.Equal(EventValues.ByColumn.Keys.Order(), EventColumn.All.Select(column => column.Name).Order());

    [Theory]
    [InlineData(false, "| `latitude` | ACLED | decimal number | WGS84 degrees;")]
    [InlineData(true, "| `fatalities` | ACLED | عدد صحيح | القتلى:")]
    public void As_Markdown_it_has_a_row_for_each_column(bool arabic, string row)
    {
        var text = Codebook.ToMarkdown(arabic);

        Assert.Contains(row, text, StringComparison.Ordinal);
        Assert.Equal(EventColumn.All.Length, text.Split('\n').Count(line => line.StartsWith("| `", StringComparison.Ordinal)));
    }

    [Fact]
    public void As_CSV_it_has_a_row_for_each_column_below_its_head() =>
        Assert.Equal(EventColumn.All.Length + 1, Codebook.ToCsv(arabic: false).Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length);

    [GeneratedRegex(@"\p{IsArabic}")]
    private static partial Regex ArabicLetter();
}
