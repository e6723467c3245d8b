using System.Text;
using ReportAtlas.Archive.Export;

namespace ReportAtlas.Archive.Tests.Export;

public sealed class CsvTextTests
{
    [Theory]
    [InlineData("=HYPERLINK(\"http://x\")", "\"'=HYPERLINK(\"\"http://x\"\")\"")]
    [InlineData("+963", "'+963")]
    [InlineData("-1", "'-1")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("\tx", "'\tx")]
    [InlineData("قصف، ثم هدوء", "قصف، ثم هدوء")]
    [InlineData("one, two", "\"one, two\"")]
    [InlineData("قال \"نعم\"", "\"قال \"\"نعم\"\"\"")]
    [InlineData("سطر\nوسطر", "\"سطر\nوسطر\"")]
    [InlineData("a=b", "a=b")]
    [InlineData("", "")]
    public void A_text_is_quoted_where_it_must_be_and_never_run_as_a_formula(string text, string cell) => Assert.Equal(cell + "\r\n", Row(text));

    [Fact]
    public void Numbers_and_days_are_written_alike_in_every_language() =>
        Assert.Equal("-3,34.5,2019-02-09,\r\n", Row((int?)-3, (double?)34.5, (DateOnly?)new DateOnly(2019, 2, 9), default));

    private static string Row(params CellValue[] values)
    {
        var row = new StringBuilder();
        CsvText.AppendRow(row, values);
        return row.ToString();
    }
}
