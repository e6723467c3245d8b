using ReportAtlas.Language.Text;
using Xunit;

namespace ReportAtlas.Language.Tests.Text;

public sealed class VocabularyTests
{
    private static readonly string[] Known =
    [
        "الرقه",
        "رقه",
        "دير",
        "باغوز",
        "الباغوز",
        "بصره",
        "فرات",
        "الفرات",
        "ليبيا",
        "كرامه",
        "سلوك",
        "وادي",
        "وصل",
        "لواء",
        "ل",
        "هجين",
        "بانياس",
        "انياس",
        "لجنه",
    ];

    [Theory]
    [InlineData("الرقه", "الرقه:0 رقه:0:Article")]
    [InlineData("وبالرقه", "الرقه:2:Conjunction, Bi رقه:2:Conjunction, Bi, Article")]
    [InlineData("للرقه", "الرقه:1:Li رقه:1:Li, Article")]
    [InlineData("وللباغوز", "الباغوز:2:Conjunction, Li باغوز:2:Conjunction, Li, Article")]
    [InlineData("فالفرات", "الفرات:1:Conjunction فرات:1:Conjunction, Article")]
    [InlineData("كالفرات", "الفرات:1:Ka فرات:1:Ka, Article")]
    [InlineData("لهجين", "هجين:1:Li")]
    [InlineData("بهجين", "هجين:1:Bi")]
    [InlineData("وهجين", "هجين:1:Conjunction")]
    [InlineData("ووادي", "وادي:1:Conjunction")]
    [InlineData("وادي", "وادي:0")]
    [InlineData("سلوك", "سلوك:0")]
    [InlineData("سيصل", "")]
    [InlineData("للواء", "لواء:1:Li")]
    [InlineData("للجنه", "لجنه:1:Li")]
    [InlineData("ليبيا", "ليبيا:0")]
    [InlineData("بانياس", "بانياس:0 انياس:1:Bi")]
    [InlineData("هجينها", "")]
    [InlineData("و", "")]
    public void A_written_word_is_read_as_clitics_before_a_known_one(string written, string forms)
    {
        var vocabulary = new Vocabulary();
        foreach (var word in Known)
        {
            vocabulary.Add(word);
        }

        var found = new List<WordForm>();
        vocabulary.FindForms(written, found);

        Assert.Equal(
            forms,
            string.Join(
                ' ',
                found.Select(form => $"{Known[form.Word]}:{form.CliticLength}{(form.Clitics == Clitics.None ? "" : $":{form.Clitics}")}")
            )
        );
    }

    [Fact]
    public void A_word_keeps_its_number()
    {
        var vocabulary = new Vocabulary();

        Assert.Equal(vocabulary.Add("دير"), vocabulary.Add("دير"));
        Assert.Equal(1, vocabulary.Count);
        Assert.Equal(-1, vocabulary.Find("زور"));
    }

    [Fact]
    public void A_frozen_vocabulary_takes_no_new_word()
    {
        var vocabulary = new Vocabulary();
        var number = vocabulary.Add("دير");
        vocabulary.Freeze();

        Assert.Equal(number, vocabulary.Add("دير"));
        Assert.Throws<InvalidOperationException>(() => vocabulary.Add("زور"));
    }
}
