using Bunit;
using ReportAtlas.Web.Components.Timeline;
using ReportAtlas.Web.Tests.Samples;
using ReportAtlas.Web.Wording;
using Xunit;

namespace ReportAtlas.Web.Tests.Timeline;

public sealed class TimelineStripTests
{
    [Theory]
    [InlineData("ar", "100%")]
    [InlineData("en", "0%")]
    public async Task Time_begins_where_its_reader_begins(string language, string start)
    {
        await using var context = await ScreenContext.CreateAsync(language == "ar" ? Texts.Arabic : Texts.English);
        var strip = await context.RenderAsync<TimelineStrip>("");

        Assert.Equal(start, strip.Find("[data-brush-edge=from]").GetAttribute("x"));
    }

    [Fact]
    public async Task The_chosen_days_are_told_at_each_end()
    {
        await using var context = await ScreenContext.CreateAsync();
        var strip = await context.RenderAsync<TimelineStrip>("?from=2018-02-01&to=2018-02-10");

        Assert.Equal("1 شباط 2018", strip.Find("[data-brush=from]").GetAttribute("aria-valuetext"));
        Assert.Equal("10 شباط 2018", strip.Find("[data-brush=to]").GetAttribute("aria-valuetext"));
    }

    [Fact]
    public async Task Going_nearer_and_wider_are_links_that_keep_the_filters()
    {
        await using var context = await ScreenContext.CreateAsync();
        var strip = await context.RenderAsync<TimelineStrip>("?type=airstrike&span=2018-01-01/2018-03-31");

        Assert.All(strip.FindAll("a.tool"), link => Assert.Contains("type=airstrike&span=2", link.GetAttribute("href"), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Events_without_a_date_are_counted_beside_it_and_lead_to_their_list()
    {
        await using var context = await ScreenContext.CreateAsync();
        var strip = await context.RenderAsync<TimelineStrip>("");

        Assert.Equal("/?list=undated", strip.Find("a.undated").GetAttribute("href"));
    }
}
