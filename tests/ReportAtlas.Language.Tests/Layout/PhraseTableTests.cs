using ReportAtlas.Language.Layout.Lines;
using ReportAtlas.Language.Layout.Publishers;
using Xunit;

namespace ReportAtlas.Language.Tests.Layout;

public sealed class PhraseTableTests
{
    [Fact]
    public void Tables_of_one_index_are_told_apart_however_many_they_are()
    {
        var (index, line) = (new PhraseIndex(), LineWords.Of("نبأ عاجل"));
        List<PhraseTable<int>> tables = [.. Enumerable.Range(0, 128).Select(_ => new PhraseTable<int>(index))];
        for (var at = 0; at < tables.Count; at++)
        {
            tables[at].Add(at % 3 == 0 ? "نبأ" : "عاجل", at);
        }

        Assert.Equal(
            Enumerable.Range(0, 128).Where(at => at % 3 == 0),
            Enumerable.Range(0, 128).Where(at => tables[at].TryFindAt(line, 0, out var found, out _) && found == at)
        );
        Assert.Throws<InvalidOperationException>(() => new PhraseTable<int>(index));
    }

    [Theory]
    [InlineData("وكالة ضفاف", 0, 1, true)]
    [InlineData("وكالة أنباء ضفاف", 0, 1, false)]
    [InlineData("وكالة أنباء ضفاف", 0, 2, true)]
    [InlineData("وكالة / أنباء ضفاف", 0, 1, true)]
    [InlineData("ضفاف وكالة", 0, 1, false)]
    [InlineData("ضفاف وكالة", 1, 2, true)]
    [InlineData("ضفاف وكالة", 2, 2, false)]
    public void A_phrase_fills_the_words_that_the_longest_one_takes(string line, int first, int end, bool fills)
    {
        var table = new PhraseTable<bool>(new PhraseIndex());
        table.Add("وكالة", true);
        table.Add("وكالة أنباء", true);

        Assert.Equal(fills, table.Fills(LineWords.Of(line), first, end));
    }

    [Theory]
    [InlineData("جريدة يومية سياسية", 3)]
    [InlineData("جريدة يومية سياسية تصدر عن دار ضفاف", 7)]
    [InlineData("جريدة يومية سياسية - 4 آذار 2019", 3)]
    [InlineData("جريدة يومية حصيلة", 0)]
    [InlineData("جريدة يومية في الرقة", 0)]
    [InlineData("حصيلة يومية سياسية", 0)]
    public void What_a_paper_says_of_itself_ends_with_the_words_for_it(string line, int end) =>
        Assert.Equal(end, MastheadParts.EndOfSlogan(LineWords.Of(line), 0));
}
