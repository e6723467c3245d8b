using System.Globalization;
using System.Runtime.CompilerServices;
using ReportAtlas.Language.Dates;
using ReportAtlas.Language.Layout;
using Xunit;

namespace ReportAtlas.Language.Tests.Events;

/// <summary>What a paragraph tells after an event of a named day happened on that day, unless words or a new paragraph set it apart.</summary>
public sealed class SameDayTests
{
    private static readonly ArticleReader Reader = new();

    private static readonly PublicationDate Published = new(DateValue.Day(new DateOnly(2023, 5, 17)), PublicationBasis.Given);

    public static IEnumerable<TheoryDataRow<string, string>> Reports => Rows();

    [Theory]
    [MemberData(nameof(Reports))]
    public void What_a_paragraph_goes_on_to_tell_is_of_the_day_that_it_named(string days, string report)
    {
        var reading = Assert.Single(Reader.Read(new ReportSource(report.Replace(" / ", "\n", StringComparison.Ordinal)) { Published = Published }));
        var told = reading.Events.Where(static told => !told.IsBackground).OrderBy(static told => told.Quote.Start);
        Assert.Equal(days, string.Join(' ', told.Select(static told => told.Date?.From.Day.ToString(CultureInfo.InvariantCulture) ?? "-")));
    }

    private static IEnumerable<TheoryDataRow<string, string>> Rows([CallerFilePath] string here = "") =>
        File.ReadLines(Path.Combine(Path.GetDirectoryName(here)!, "same-day.tsv"))
            .Where(static line => line is not ['#', ..])
            .Select(static line => line.Split('\t'))
            .Select(static cells => new TheoryDataRow<string, string>(cells[0], cells[1]));
}
