using ReportAtlas.Language.Text;
using Xunit;

namespace ReportAtlas.Language.Tests.Text;

public sealed class TextSpanTests
{
    private static readonly TextSpan Span = new(2, 3);

    [Theory]
    [InlineData(1, false)]
    [InlineData(2, true)]
    [InlineData(4, true)]
    [InlineData(5, false)]
    public void It_holds_its_start_and_not_its_end(int position, bool holds) => Assert.Equal(holds, Span.Contains(position));

    [Theory]
    [InlineData(0, 2, false)]
    [InlineData(0, 3, true)]
    [InlineData(4, 1, true)]
    [InlineData(5, 1, false)]
    public void Spans_that_only_touch_do_not_overlap(int start, int length, bool overlaps) =>
        Assert.Equal(overlaps, Span.Overlaps(new TextSpan(start, length)));

    [Fact]
    public void A_union_reaches_from_the_first_start_to_the_last_end() => Assert.Equal(new TextSpan(2, 8), Span.Union(new TextSpan(9, 1)));

    [Fact]
    public void Text_order_puts_the_longer_first_where_starts_agree() =>
        Assert.Equal(["[1..2)", "[2..5)", "[2..3)"], new[] { new TextSpan(2, 1), new TextSpan(1, 1), Span }.Order().Select(span => span.ToString()));

    [Theory]
    [InlineData(-1, 2)]
    [InlineData(3, 2)]
    public void Ends_out_of_order_are_a_mistake(int start, int end) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => TextSpan.FromBounds(start, end));
}
