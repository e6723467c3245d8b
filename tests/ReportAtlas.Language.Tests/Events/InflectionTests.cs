using ReportAtlas.Language.Events.Cues;
using ReportAtlas.Language.Text;
using Xunit;

namespace ReportAtlas.Language.Tests.Events;

/// <summary>The notation in which the resources of events and parties write words.</summary>
public sealed class InflectionTests
{
    [Theory]
    [InlineData("{دخول، خروج} {قافلة، رتل}", "دخول قافله|دخول رتل|خروج قافله|خروج رتل")]
    [InlineData("موعد {الهدنة، تبادل الأسرى}", "موعد الهدنه|موعد تبادل الاسري")]
    [InlineData("خط التماس", "خط التماس")]
    public void Each_word_in_braces_stands_with_each_of_the_others(string item, string forms) =>
        Assert.Equal(forms.Split('|'), Inflection.Expand(item).Select(form => form.Phrase));

    [Theory]
    [InlineData("{v دخل/يدخل، n دخول} الصيف", "دخلت الصيف|يدخلون الصيف|دخولها الصيف")]
    [InlineData("n غارة+ات", "غاره|غارات|غارتين|غارته")]
    [InlineData("p مزارع/ون", "مزارع|مزارعا|مزارعون|مزارعين|مزارعو")]
    [InlineData("a جوي", "جوي|جويه|جويتين")]
    public void An_inflected_word_stands_for_all_its_forms(string item, string some) =>
        Assert.Superset(some.Split('|').ToHashSet(), Inflection.Expand(item).Select(form => form.Phrase).ToHashSet());

    [Theory]
    [InlineData("{أغلق، أقفل} … حدادا", "اغلق|اقفل", "حدادا")]
    [InlineData("{أغلق، أقفل} … {حدادا، إضرابا}", "اغلق|اقفل", "حدادا|اضرابا")]
    public void One_of_the_words_behind_the_gap_is_waited_for(string item, string phrases, string tails)
    {
        var forms = Inflection.Expand(item).ToList();

        Assert.Equal(phrases.Split('|'), forms.Select(form => form.Phrase));
        Assert.All(forms, form => Assert.Equal(tails.Split('|'), form.Tails));
    }

    [Fact]
    public void A_class_stands_for_each_of_its_words()
    {
        var tails = Inflection.Expand("v عثر/يعثر … {مقبرة، @bodies}").First().Tails;

        Assert.Equal([ArabicFolder.Fold("مقبرة"), .. WordClasses.Of("bodies")], tails);
        Assert.Contains(ArabicFolder.Fold("جثة"), tails);
    }

    [Fact]
    public void A_class_that_is_not_there_is_named()
    {
        var error = Assert.Throws<FormatException>(static () => Inflection.Expand("أغلق … @ghosts").ToList());

        Assert.Contains("ghosts", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Braces_that_are_not_closed_are_named()
    {
        var error = Assert.Throws<FormatException>(static () => Inflection.Expand("موعد {الهدنة").ToList());

        Assert.Contains("الهدنة", error.Message, StringComparison.Ordinal);
    }
}
