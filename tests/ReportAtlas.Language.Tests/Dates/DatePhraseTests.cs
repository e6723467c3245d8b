using Xunit;

namespace ReportAtlas.Language.Tests.Dates;

public sealed class DatePhraseTests
{
    public static IEnumerable<TheoryDataRow<string, string, string>> Phrases => DateTable.Read("phrases.tsv");

    [Theory]
    [MemberData(nameof(Phrases))]
    public void Every_phrase_is_found_where_it_is_marked_and_means_what_the_table_says(string published, string marked, string values)
    {
        var (text, _) = DateReading.Unmark(marked);
        var mentions = DateReading.Resolve(text, published);

        Assert.Equal(marked, DateReading.Mark(text, mentions));
        Assert.Equal(values, DateReading.Values(mentions));
    }
}
