using ReportAtlas.Language.Text;
using Xunit;

namespace ReportAtlas.Language.Tests.Places;

public class PlaceReasonTests
{
    [Fact]
    public void Every_place_tells_in_both_languages_why_it_was_read_so()
    {
        var reasons = Reading
            .Table("place-sentences.tsv")
            .SelectMany(line => Reading.Places(line.Split('\t')[0]))
            .Select(mention => mention.Reason)
            .DistinctBy(reason => reason?.Code)
            .ToList();

        Assert.True(reasons.Count > 20);
        Assert.All(reasons, reason => Assert.All(["ar", "en"], language => Assert.NotEqual(reason!.Code, Reasons.Tell(reason, language))));
    }
}
