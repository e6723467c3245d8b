using ReportAtlas.Language.Dates;
using ReportAtlas.Language.Dates.Patterns;
using ReportAtlas.Language.Dates.Publication;
using Xunit;

namespace ReportAtlas.Language.Tests.Dates;

public sealed class DateResourceTests
{
    public static IEnumerable<TheoryDataRow<string, string, string, string>> Patterns =>
        Resource.ReadRows(PatternSet.File, 2)
            .Where(row => !row[0].StartsWith('$'))
            .Select(row => new TheoryDataRow<string, string, string, string>(row[0], row[4], row[3], row[5]));

    public static IEnumerable<TheoryDataRow<string>> Refusals =>
        Resource.ReadRows(NotDates.File, 4).Select(row => new TheoryDataRow<string>(row[3]));

    [Theory]
    [MemberData(nameof(Patterns))]
    public void Every_pattern_example_resolves_as_written(string id, string published, string example, string value)
    {
        var (text, spans) = DateReading.Unmark(example);
        var mention = Assert.Single(DateReading.Resolve(text, published), mention => spans.Contains(mention.Span));

        Assert.Equal((id, value), (mention.Rule, mention.Value?.ToString()));
    }

    [Theory]
    [MemberData(nameof(Refusals))]
    public void No_date_is_found_in_an_example_of_what_is_none(string example) =>
        Assert.Empty(DateReading.Resolve(example, "2019-02-10"));

    [Fact]
    public void Every_known_event_and_name_stands_once_and_within_the_years_that_are_sought()
    {
        var events = Resource.ReadRows(KnownEvents.File, 4).ToList();

        Assert.Equal(events.Count, events.Select(row => row[0]).Distinct().Count());
        Assert.All(events, row => Assert.InRange(KnownEvents.When(row).From, Candidates.First, Candidates.Last));
        Assert.All(Resource.ReadRows(KnownNames.File, 3), row => Assert.InRange(KnownEvents.Day(row, 0), Candidates.First, Candidates.Last));
    }
}
