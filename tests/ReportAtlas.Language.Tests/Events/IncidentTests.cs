using ReportAtlas.Language.Dates;
using ReportAtlas.Language.Layout;
using Xunit;

namespace ReportAtlas.Language.Tests.Events;

/// <summary>Whole short reports: each incident once, with its place, day, parties and numbers, however it is told.</summary>
public sealed class IncidentTests
{
    private static readonly ArticleReader Reader = new();

    private static readonly PublicationDate Published = new(DateValue.Day(new DateOnly(2023, 5, 17)), PublicationBasis.Given);

    public static IEnumerable<TheoryDataRow<string, string>> Reports =>
        EventTable.Read("incidents.tsv").Concat(EventTable.Read("numbers-in-reports.tsv"));

    [Theory]
    [MemberData(nameof(Reports))]
    public void A_report_tells_the_incidents_that_its_row_names(string report, string expected)
    {
        var title = report.StartsWith("# ", StringComparison.Ordinal) ? report[2..].Split(" / ")[0] : null;
        var reading = Assert.Single(
            Reader.Read(
                new ReportSource(report.TrimStart('#').Trim().Replace(" / ", "\n", StringComparison.Ordinal)) { Title = title, Published = Published }
            )
        );
        EventSentenceTests.Check([.. reading.Events.Where(told => !told.IsBackground)], expected, reading.Layout.Text);
    }
}
