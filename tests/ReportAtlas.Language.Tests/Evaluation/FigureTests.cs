using ReportAtlas.Language.Evaluation;
using Xunit;

namespace ReportAtlas.Language.Tests.Evaluation;

public class FigureTests
{
    [Theory]
    [InlineData(1, 3, "0.3333")]
    [InlineData(2, 3, "0.6667")]
    [InlineData(4, 4, "1.0")]
    [InlineData(0, 4, "0.0")]
    [InlineData(1, 2, "0.5")]
    [InlineData(1, 32, "0.0312")] // an exact half goes to the even digit
    [InlineData(2469, 20000, "0.1235")] // 0.12345, which as a double lies above the half
    [InlineData(0, 0, "null")]
    public void A_share_is_written_to_four_decimals(int part, int whole, string text) =>
        Assert.Equal(text, Figure.Rate("share", Share.Of(part, whole)).ValueText);

    [Fact]
    public void A_count_is_written_without_decimals() => Assert.Equal("docs 12", Figure.Count("docs", 12).ToString());
}
