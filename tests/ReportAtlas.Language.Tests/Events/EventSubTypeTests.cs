using Xunit;

namespace ReportAtlas.Language.Tests.Events;

public sealed class EventSubTypeTests
{
    [Theory]
    [InlineData("استعاد الجيش السوري بلدة [القورية] من التنظيم", "Government regains territory")]
    [InlineData("سيطرت قوات سوريا الديمقراطية على قرية [البحرة]", "Non-state actor overtakes territory")]
    [InlineData("قصفت قوات النظام بالمدفعية بلدة [ذيبان]", "Shelling/artillery/missile attack")]
    public void Ground_taken_by_a_government_has_a_sub_type_of_its_own(string marked, string expected)
    {
        var (_, events) = EventReading.Read(marked);
        Assert.Equal(expected, Assert.Single(events).AcledSubType);
    }
}
