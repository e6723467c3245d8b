using ReportAtlas.Language.Evaluation;
using ReportAtlas.Language.Events;
using Xunit;

namespace ReportAtlas.Language.Tests.Evaluation;

public sealed class ActorNamesTests
{
    [Theory]
    [InlineData("YPG", "وحدات حماية الشعب", "political militia", "SDF")]
    [InlineData("Revolutionary Youth", "الشبيبة الثورية", "political militia", "SDF")]
    [InlineData("SDF", "قوات سوريا الديمقراطية", "political militia", "SDF")]
    [InlineData("Free Syrian Army", "الجيش السوري الحر", "rebel", "Free Syrian Army")]
    [InlineData("Nusra Front", "جبهة النصرة", "rebel", "Jabhat al-Nusra")]
    [InlineData("tribal forces", "العشائر العربية", "identity militia", "tribal fighters")]
    [InlineData("Jordan", "الأردن", "external", "Jordan")]
    [InlineData("opposition factions", "المعارضة السورية", "rebel", "المعارضة السورية")]
    public void A_party_has_the_name_that_readers_agreed_on_or_that_of_the_papers(string code, string arabic, string group, string name) =>
        Assert.Equal(name, ActorNames.InReadings(new Actor(code, arabic, code, group)));
}
