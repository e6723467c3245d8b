using Xunit;

namespace ReportAtlas.Language.Tests.Events;

/// <summary>One incident is one event, however often an article tells it.</summary>
public sealed class RetellingTests
{
    public static IEnumerable<TheoryDataRow<string, string>> Articles => EventTable.Read("articles.tsv");

    [Theory]
    [MemberData(nameof(Articles))]
    public void An_article_tells_each_incident_once(string marked, string expected)
    {
        var (text, events) = EventReading.Read(marked.Replace("/ ", "\n", StringComparison.Ordinal));
        var told = events
            .Where(mention => !mention.IsBackground)
            .Select(mention =>
                $"{mention.Type.Code}@{mention.Place?.Surface} k={mention.Killed?.Min ?? 0} i={mention.Injured?.Min ?? 0} +{mention.Retellings.Length}"
            );
        Assert.True(string.Join(" & ", told) == expected, $"{string.Join(" & ", told)} // {EventSentenceTests.Describe(events, text)}");
    }

    [Fact]
    public void The_body_is_quoted_and_the_headline_kept_as_a_retelling()
    {
        var (text, events) = EventReading.Read("# قتلى بانفجار مفخخة في [منبج]\nقتل ثلاثة مدنيين بانفجار سيارة مفخخة في سوق [منبج] {أمس}");
        var mention = Assert.Single(events);
        Assert.StartsWith("قتل ثلاثة مدنيين", mention.Quote.In(text), StringComparison.Ordinal);
        Assert.Equal(0, Assert.Single(mention.Retellings).Start);
    }
}
