using ReportAtlas.Language.Places;
using ReportAtlas.Language.Text;
using Xunit;

namespace ReportAtlas.Language.Tests.Places;

public class PlaceReasonTests
{
    [Fact]
    public void Every_reason_that_the_sentences_give_has_words_in_both_languages()
    {
        var reasons = Reading.Table("place-sentences.tsv").SelectMany(line => Reading.Places(line.Split('\t')[0]))
            .Select(mention => mention.Reason).OfType<Reason>().DistinctBy(reason => reason.Code).ToList();

        Assert.NotEmpty(reasons);
        Assert.All(reasons, reason => Assert.All(["ar", "en"], language => Assert.NotEqual(reason.Code, Reasons.Tell(reason, language))));
    }

    [Fact]
    public void Every_refusal_says_what_the_name_is_instead() =>
        Assert.All(
            Reading.Table("place-sentences.tsv").SelectMany(line => Reading.Places(line.Split('\t')[0])).Where(mention => mention.Status == PlaceStatus.Refused),
            mention => Assert.NotNull(mention.Reason));
}
