using ReportAtlas.Language.Layout.Credits;
using ReportAtlas.Language.Layout.Lines;
using ReportAtlas.Language.Layout.Pages;
using Xunit;

namespace ReportAtlas.Language.Tests.Layout;

public sealed class LayoutResourceTests
{
    [Fact]
    public void Every_example_of_site_chrome_is_set_aside_by_its_rule_and_every_counter_example_stays()
    {
        Assert.All(
            Resource.ReadRows("layout/chrome.tsv", 3),
            row =>
            {
                if (row[1] is "run" or "tail")
                {
                    return;
                }

                Assert.All(row.Parts(3), example => Assert.Equal($"{row[0]}: {example}", $"{ChromeRules.All.Find(Line(example))}: {example}"));
                Assert.All(row.Parts(4), example => Assert.Equal($": {example}", $"{ChromeRules.All.Find(Line(example))}: {example}"));
            }
        );
    }

    [Fact]
    public void Every_phrase_that_fills_a_line_is_set_aside_wherever_it_stands() =>
        Assert.All(
            Resource.ReadRows("layout/chrome.tsv", 3).Where(row => row[1] is "line" or "run").SelectMany(row => row.Parts(2)),
            phrase => Assert.NotNull(ChromeRules.All.Find(Line(phrase)))
        );

    [Fact]
    public void Every_outlet_signs_a_dateline_under_each_of_its_names() =>
        Assert.All(
            Resource.ReadRows("layout/outlets.tsv", 2).SelectMany(row => row.Parts(2).Prepend(row[0])),
            name =>
            {
                var credit = CreditLine.Read(Line($"بيروت – {name}"), strict: true);
                Assert.True(credit is { Outlets.Length: 1 }, $"'{name}' is not read as an outlet");
            }
        );

    [Fact]
    public void Every_example_of_a_credit_line_reads_as_one() =>
        Assert.All(
            Resource.ReadRows("layout/credit-words.tsv", 2).SelectMany(row => row.Parts(2)),
            example => Assert.True(CreditLine.Read(Line(example), strict: false) is not null, $"'{example}' is no credit line")
        );

    private static SourceLine Line(string text) => SourceLine.Of(text);
}
