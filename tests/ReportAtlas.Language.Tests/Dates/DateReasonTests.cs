using Xunit;

namespace ReportAtlas.Language.Tests.Dates;

public sealed class DateReasonTests
{
    private static readonly Dictionary<string, ResourceRow> Templates = Resource.ReadRows("text/reasons-dates.tsv", 3).ToDictionary(row => row[0]);

    public static IEnumerable<TheoryDataRow<string, string, string>> Phrases => DateTable.Read("phrases.tsv");

    public static IEnumerable<TheoryDataRow<string, string, string>> Reports => DateTable.Read("publications.tsv");

    [Theory]
    [MemberData(nameof(Phrases))]
    public void Every_date_tells_in_both_languages_how_it_was_reckoned(string published, string marked, string values)
    {
        var mentions = DateReading.Resolve(DateReading.Unmark(marked).Text, published);

        Assert.Equal(values.Length == 0, mentions.IsEmpty);
        Assert.All(mentions, mention => Assert.Contains(mention.Reason!.Code, Templates.Keys));
    }

    [Theory]
    [MemberData(nameof(Reports))]
    public void Every_step_to_a_publication_date_has_words_in_both_languages(string value, string basis, string report)
    {
        var published = DateReading.Determine(report.Replace("\\n", "\n", StringComparison.Ordinal));
        var reasons = published.Reasons.Concat(published.Contradictions.Select(contradiction => contradiction.Reason));

        Assert.Equal(
            (value.Length > 0, basis.Contains("contradiction", StringComparison.Ordinal)),
            (published.Value is not null, published.Contradictions.Length > 0)
        );
        Assert.All(reasons, reason => Assert.Contains(reason.Code, Templates.Keys));
    }

    [Fact]
    public void Every_template_takes_the_same_arguments_in_both_languages() =>
        Assert.All(Templates.Values, row => Assert.Equal(Arguments(row[1]), Arguments(row[2])));

    private static IEnumerable<char> Arguments(string template) =>
        template.Index().Where(pair => pair.Item == '{').Select(pair => template[pair.Index + 1]).Order();
}
