using ReportAtlas.Language.Dates.Patterns;
using Xunit;

namespace ReportAtlas.Language.Tests.Dates;

public sealed class NumberKindTests
{
    [Theory]
    [InlineData("0", "None")]
    [InlineData("7", "Month")]
    [InlineData("07", "Month")]
    [InlineData("12", "Month")]
    [InlineData("13", "Day")]
    [InlineData("31", "Day")]
    [InlineData("32", "Count")]
    [InlineData("999", "Count")]
    [InlineData("1440", "Year")]
    [InlineData("1700", "None")]
    [InlineData("2019", "Year")]
    [InlineData("20190", "None")]
    [InlineData("99999999999999999999", "None")]
    [InlineData("10/2", "Joined")]
    [InlineData("5-10", "Joined")]
    [InlineData("10:30", "Joined")]
    public void A_number_is_what_its_size_lets_it_be(string digits, string kind) => Assert.Equal(kind, NumberKinds.Of(digits).ToString());
}
