using ReportAtlas.Language.Text;
using Xunit;

namespace ReportAtlas.Language.Tests.Text;

public sealed class LexiconTests
{
    private readonly Vocabulary _vocabulary = new();
    private readonly Lexicon<string> _lexicon;
    private readonly TextAnalyzer _analyzer;

    public LexiconTests()
    {
        _lexicon = new Lexicon<string>(_vocabulary);
        foreach (var phrase in (string[])["دير الزور", "دير", "دير الزور الشرقي", "الباغوز", "كانون الثاني", "حقل العمر", "المرصد السوري"])
        {
            _lexicon.Add(phrase, phrase);
        }

        _vocabulary.Freeze();
        _analyzer = new TextAnalyzer(_vocabulary);
    }

    [Theory]
    [InlineData("في دير الزور أمس", "دير الزور", "دير الزور")]
    [InlineData("ريف دير الزور الشرقي كله", "دير الزور الشرقي", "دير الزور الشرقي")]
    [InlineData("دير قديم", "دير", "دير")]
    [InlineData("وبدير الزور", "دير الزور", "دير الزور")]
    [InlineData("بالباغوز", "الباغوز", "الباغوز")]
    [InlineData("للباغوز", "الباغوز", "لباغوز")]
    [InlineData("دَيرِ الزُّور.", "دير الزور", "دَيرِ الزُّور")]
    [InlineData("بـحقل العُمَر", "حقل العمر", "حقل العُمَر")]
    [InlineData("#دير_الزور", "دير الزور", "دير_الزور")]
    public void The_longest_phrase_at_a_word_is_taken_without_its_clitics(string text, string entry, string span)
    {
        var analyzed = _analyzer.Analyze(text);
        var found = Enumerable
            .Range(0, analyzed.TokenCount)
            .Select(token => _lexicon.TryFindLongestAt(analyzed, token, out var match) ? match : default)
            .First(match => match.Entry is not null);

        Assert.Equal(entry, found.Entry);
        Assert.Equal(span, found.SpanIn(analyzed).In(text));
    }

    [Theory]
    [InlineData("ديره")]
    [InlineData("الزور دير؟", "دير")]
    [InlineData("دير\nالزور", "دير")]
    [InlineData("دير، الزور", "دير")]
    [InlineData("دير والزور", "دير")]
    public void A_phrase_is_read_neither_across_signs_and_lines_nor_with_clitics_inside(string text, params string[] entries)
    {
        var analyzed = _analyzer.Analyze(text);
        var matches = new List<LexiconMatch<string>>();
        for (var token = 0; token < analyzed.TokenCount; token++)
        {
            _lexicon.FindAt(analyzed, token, matches);
        }

        Assert.Equal(entries, matches.Select(match => match.Entry));
    }

    [Fact]
    public void All_phrases_at_a_word_come_shortest_first()
    {
        var matches = new List<LexiconMatch<string>>();
        _lexicon.FindAt(_analyzer.Analyze("دير الزور الشرقي"), 0, matches);

        Assert.Equal([1, 2, 3], matches.Select(match => match.TokenCount));
    }

    [Fact]
    public void Entries_under_one_phrase_are_all_found()
    {
        var vocabulary = new Vocabulary();
        var lexicon = new Lexicon<int>(vocabulary);
        lexicon.Add("الرقة", 1);
        lexicon.Add("الرقه", 2);
        vocabulary.Freeze();
        var matches = new List<LexiconMatch<int>>();
        lexicon.FindAt(new TextAnalyzer(vocabulary).Analyze("الرقة"), 0, matches);

        Assert.Equal([1, 2], matches.Select(match => match.Entry));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ـَ ")]
    public void A_phrase_without_a_word_is_refused(string phrase) =>
        Assert.Throws<ArgumentException>(() => new Lexicon<int>(new Vocabulary()).Add(phrase, 1));
}
