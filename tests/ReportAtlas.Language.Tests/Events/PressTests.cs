using ReportAtlas.Language.Layout;
using Xunit;

namespace ReportAtlas.Language.Tests.Events;

/// <summary>Short reports as papers print them, dated by their own datelines: each incident once, with its kind, place and day.</summary>
public sealed class PressTests
{
    private static readonly ArticleReader Reader = new();

    public static IEnumerable<TheoryDataRow<string, string>> Reports => [.. EventTable.Read("press.tsv"), .. EventTable.Read("courses.tsv")];

    [Theory]
    [MemberData(nameof(Reports))]
    public void A_report_tells_the_incidents_that_its_row_names(string report, string expected)
    {
        var reading = Assert.Single(Reader.Read(new ReportSource(report.Replace(" / ", "\n", StringComparison.Ordinal))));
        EventSentenceTests.Check([.. reading.Events.Where(told => !told.IsBackground)], expected, reading.Layout.Text);
    }
}
