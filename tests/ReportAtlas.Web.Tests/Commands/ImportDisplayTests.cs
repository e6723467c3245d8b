using ReportAtlas.Web.Commands;
using Xunit;

namespace ReportAtlas.Web.Tests.Commands;

public sealed class ImportDisplayTests
{
    [Theory]
    [InlineData(0, 100, 5, "0 of 100, 0/s, 0:00 left")]
    [InlineData(1200, 10000, 4, "1200 of 10000, 300/s, 0:29 left")]
    [InlineData(10, 100_000, 10, "10 of 100000, 1/s, 27:46:30 left")]
    public void Progress_says_how_far_how_fast_and_how_long_still(int done, int total, int seconds, string expected) =>
        Assert.Equal(expected, ImportDisplay.Describe(done, total, TimeSpan.FromSeconds(seconds)));
}
