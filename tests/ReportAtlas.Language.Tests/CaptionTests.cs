using ReportAtlas.Language.Layout;
using Xunit;

namespace ReportAtlas.Language.Tests;

/// <summary>A picture's caption belongs to the article: where and when it was taken is read, and nothing is told twice by it.</summary>
public sealed class CaptionTests
{
    private static readonly ArticleReader Reader = new();

    [Fact]
    public void A_caption_tells_places_and_dates_and_no_event()
    {
        var report = string.Join(
            '\n',
            "قتيلان في قصف على هجين",
            "دخان يتصاعد بعد قصف قتل شخصين في بلدة الشعفة في 7 شباط 2019 (رويترز)",
            "قُتل شخصان، السبت 9 شباط 2019، في قصف مدفعي على أطراف بلدة هجين شرقي دير الزور، وفق ما قاله سكان من البلدة."
        );

        var reading = Assert.Single(Reader.Read(new ReportSource(report)));

        var caption = Assert.Single(reading.Layout.Blocks, block => block.Role == BlockRole.Caption);
        Assert.Contains(reading.Places, place => place.Surface == "الشعفة" && caption.Span.Contains(place.Span));
        Assert.Contains(reading.Dates, date => date.Value?.ToString() == "2019-02-07" && caption.Span.Contains(date.Span));
        Assert.NotEmpty(reading.Events);
        Assert.All(reading.Events, item => Assert.False(caption.Span.Overlaps(item.Quote)));
    }
}
