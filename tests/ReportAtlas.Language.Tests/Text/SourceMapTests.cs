using ReportAtlas.Language.Text;
using Xunit;

namespace ReportAtlas.Language.Tests.Text;

public sealed class SourceMapTests
{
    // text: 0123 4567  source: ..0123...4567
    private static readonly SourceMap Map = new([new SourceMap.Piece(0, 2, 4), new SourceMap.Piece(4, 9, 4)]);

    [Theory]
    [InlineData(0, 2)]
    [InlineData(3, 5)]
    [InlineData(4, 9)]
    [InlineData(7, 12)]
    [InlineData(8, 13)]
    [InlineData(99, 13)]
    public void A_position_of_the_text_leads_to_its_place_in_the_source(int position, int source) => Assert.Equal(source, Map.ToSource(position));

    [Theory]
    [InlineData(0, 4, 2, 4)]
    [InlineData(4, 2, 9, 2)]
    [InlineData(2, 4, 4, 7)]
    [InlineData(4, 0, 9, 0)]
    public void A_span_over_a_gap_takes_the_gap_along(int start, int length, int sourceStart, int sourceLength) =>
        Assert.Equal(new TextSpan(sourceStart, sourceLength), Map.ToSource(new TextSpan(start, length)));

    [Fact]
    public void The_identity_changes_nothing() => Assert.Equal(new TextSpan(3, 4), SourceMap.Identity(10).ToSource(new TextSpan(3, 4)));

    [Fact]
    public void A_map_of_no_pieces_leads_to_the_start() => Assert.Equal(0, new SourceMap([]).ToSource(5));
}
