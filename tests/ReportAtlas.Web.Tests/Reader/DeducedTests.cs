using ReportAtlas.Web.Components.Reader;
using ReportAtlas.Web.Wording;
using Xunit;

namespace ReportAtlas.Web.Tests.Reader;

public sealed class DeducedTests
{
    [Theory]
    [InlineData("trigger.arrest", null, null)]
    [InlineData("trigger.surrender+same-day", "مستنتج: يوم ما ذُكر قبله", null)]
    [InlineData("trigger.shelling+report-day", "مستنتج: اليوم الوحيد الذي يروي التقرير أحداثه", null)]
    [InlineData("trigger.shelling+days-before+carried-place", "مستنتج: محسوب مما ذُكر قبله", "مستنتج: مكان ما ذُكر قبله")]
    [InlineData("trigger.airstrike+recent-hours", "مستنتج من الساعات التي يذكرها التقرير", null)]
    [InlineData("trigger.mine_explosion+carried-place", null, "مستنتج: مكان ما ذُكر قبله")]
    public void A_rule_tells_in_words_what_its_passage_does_not_name(string rule, string? day, string? place)
    {
        Assert.Equal((day, place), (Words(Deduced.Day(rule)), Words(Deduced.Place(rule))));

        string? Words(string? key) => key is null ? null : Texts.Arabic[key];
    }
}
