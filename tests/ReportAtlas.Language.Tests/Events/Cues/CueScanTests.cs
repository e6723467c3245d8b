using ReportAtlas.Language.Events.Cues;
using Xunit;

namespace ReportAtlas.Language.Tests.Events.Cues;

public sealed class CueScanTests
{
    [Fact]
    public void A_range_that_reaches_over_the_ends_of_the_text_holds_what_begins_in_the_text()
    {
        using var ground = EventReading.Survey("قتل مدني");
        var scan = ground.Scan;
        var all = scan.In(0, ground.Text.TokenCount).ToArray();

        Assert.Contains(all, match => match.Cue.Kind == CueKind.Trigger);
        Assert.Equal(all, scan.In(-5, 100));
        Assert.True(scan.In(-5, 0).IsEmpty);
        Assert.True(scan.In(100, 200).IsEmpty);
        Assert.True(scan.HasIn(-5, 100, CueKind.Trigger));
        Assert.False(scan.HasIn(-5, 0, CueKind.Trigger));
        Assert.False(scan.HasIn(100, 200, CueKind.Trigger));
    }
}
