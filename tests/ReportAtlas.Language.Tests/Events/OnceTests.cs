using System.Runtime.CompilerServices;
using ReportAtlas.Language.Dates;
using ReportAtlas.Language.Layout;
using Xunit;

namespace ReportAtlas.Language.Tests.Events;

/// <summary>Short reports that tell an incident again in other words, or go on to another: as many events as incidents.</summary>
public sealed class OnceTests
{
    private static readonly ArticleReader Reader = new();

    private static readonly PublicationDate Published = new(DateValue.Day(new DateOnly(2023, 5, 17)), PublicationBasis.Given);

    public static IEnumerable<TheoryDataRow<int, string>> Reports => Rows();

    [Theory]
    [MemberData(nameof(Reports))]
    public void A_report_has_as_many_events_as_incidents(int incidents, string report)
    {
        var lines = report.TrimStart('#').Trim().Replace(" / ", "\n", StringComparison.Ordinal);
        var title = report.StartsWith("# ", StringComparison.Ordinal) ? lines.Split('\n')[0] : null;
        var reading = Assert.Single(Reader.Read(new ReportSource(lines) { Title = title, Published = Published }));
        var told = reading.Events.Where(static told => !told.IsBackground).ToList();
        Assert.True(told.Count == incidents, $"{told.Count} // {EventSentenceTests.Describe([.. told], reading.Layout.Text)}");
    }

    private static IEnumerable<TheoryDataRow<int, string>> Rows([CallerFilePath] string here = "")
    {
        foreach (var line in File.ReadLines(Path.Combine(Path.GetDirectoryName(here)!, "once.tsv")))
        {
            if (line.Split('\t') is [[>= '0' and <= '9'] count, var report])
            {
                yield return new(count[0] - '0', report);
            }
        }
    }
}
