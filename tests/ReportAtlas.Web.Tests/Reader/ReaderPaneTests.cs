using Bunit;
using ReportAtlas.Web.Components.Reader;
using ReportAtlas.Web.Tests.Samples;
using ReportAtlas.Web.Wording;
using Xunit;

namespace ReportAtlas.Web.Tests.Reader;

public sealed class ReaderPaneTests
{
    [Fact]
    public async Task The_text_is_shown_letter_for_letter()
    {
        await using var context = await ScreenContext.CreateAsync();
        var reader = await context.RenderAsync<ReaderPane>("?report=1&event=1");

        Assert.Equal(SampleTexts.First.Split('\n'), reader.FindAll(".text .block > :is(h1, p)").Select(block => block.TextContent));
    }

    [Fact]
    public async Task Markup_in_a_report_is_shown_as_text_and_makes_no_element()
    {
        await using var context = await ScreenContext.CreateAsync();
        var reader = await context.RenderAsync<ReaderPane>("?report=2");

        Assert.Contains(
            "<script>alert(1)</script>",
            string.Concat(reader.FindAll(".text").Select(text => text.TextContent)),
            StringComparison.Ordinal
        );
        Assert.Contains("هدنة <b>قصيرة</b>", reader.Find("h1").TextContent, StringComparison.Ordinal);
        Assert.Empty(reader.FindAll("script, .text b"));
    }

    [Fact]
    public async Task The_lit_event_lights_its_clause_and_no_other()
    {
        await using var context = await ScreenContext.CreateAsync();
        var reader = await context.RenderAsync<ReaderPane>("?event=1");

        Assert.Equal("قصف طيران حربي أطراف بلدة هجين أمس", string.Concat(reader.FindAll(".lit").Select(part => part.TextContent)));
        Assert.Equal("قصف", reader.Find(".lit.trigger").TextContent);
        Assert.Equal("true", reader.Find(".lit.trigger").GetAttribute("aria-current"));
    }

    [Fact]
    public async Task A_settled_place_leads_to_itself_on_the_map_and_tells_where_it_lies()
    {
        await using var context = await ScreenContext.CreateAsync();
        var reader = await context.RenderAsync<ReaderPane>("?report=1&event=1");
        var place = reader.Find("a.place[data-place=hajin]");

        Assert.Equal("/?report=1&event=1&lat=34.69&lng=40.83&z=11", place.GetAttribute("href"));
        Assert.Contains("هجين، ناحية هجين، منطقة البوكمال، محافظة دير الزور، سوريا", place.GetAttribute("title"), StringComparison.Ordinal);
        Assert.Contains("المكان نفسه", place.GetAttribute("title"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_refused_name_is_no_link_and_is_listed_with_its_reason()
    {
        await using var context = await ScreenContext.CreateAsync();
        var reader = await context.RenderAsync<ReaderPane>("?report=1");

        Assert.Equal("SPAN", reader.Find(".place.refused").TagName);
        Assert.Contains("sample.channel قناة", reader.Find("footer .aside li").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_date_says_its_day_and_what_it_was_reckoned_from()
    {
        await using var context = await ScreenContext.CreateAsync();
        var date = (await context.RenderAsync<ReaderPane>("?report=1")).Find("a.date:has(time)");

        Assert.Equal("أمس", date.TextContent);
        Assert.Equal("2019-02-09", date.QuerySelector("time")!.GetAttribute("datetime"));
        Assert.Contains("محسوب من الأحد 10 شباط 2019", date.GetAttribute("title"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_inferred_publication_date_says_so_and_shows_what_speaks_against_it()
    {
        await using var context = await ScreenContext.CreateAsync();
        var published = (await context.RenderAsync<ReaderPane>("?report=1")).Find(".published");

        Assert.Contains("نُشر الأحد 10 شباط 2019", published.TextContent, StringComparison.Ordinal);
        Assert.Contains("مستنتج من النص", published.TextContent, StringComparison.Ordinal);
        Assert.Contains("10 شباط 2018", published.QuerySelector(".wrong")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("?report=1", null, "/?report=1&event=1")]
    [InlineData("?report=1&event=1", null, "/?report=1&event=2")]
    [InlineData("?report=1&event=2", "/?report=1&event=1", "/?report=1&event=3")]
    [InlineData("?report=1&event=3", "/?report=1&event=2", null)]
    public async Task The_steps_lead_through_the_events_in_text_order(string query, string? previous, string? next)
    {
        await using var context = await ScreenContext.CreateAsync();
        var steps = await context.RenderAsync<EventSteps>(query);

        Assert.Equal(previous, steps.FindAll("[rel=prev]").SingleOrDefault()?.GetAttribute("href"));
        Assert.Equal(next, steps.Find("[rel=next]").GetAttribute("href"));
    }

    [Fact]
    public async Task A_date_that_another_report_helped_to_find_leads_to_that_report()
    {
        await using var context = await ScreenContext.CreateAsync();
        var published = (await context.RenderAsync<ReaderPane>("?report=1")).Find(".published");

        Assert.Equal("/?report=2", published.QuerySelector("li a")!.GetAttribute("href"));
        Assert.Contains("هدنة قصيرة", published.QuerySelector("li:has(a)")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_paragraph_of_the_address_is_the_one_to_go_to()
    {
        await using var context = await ScreenContext.CreateAsync();
        var reader = await context.RenderAsync<ReaderPane>("?report=1&p=3");

        Assert.Equal("p3", reader.Find("[data-goto]").Id);
    }

    [Fact]
    public async Task Emphasis_of_the_source_shows_in_the_text()
    {
        await using var context = await ScreenContext.CreateAsync();

        Assert.Equal("الهدنة", (await context.RenderAsync<ReaderPane>("?report=2")).Find(".text strong").TextContent);
    }

    [Fact]
    public async Task In_English_the_article_stays_Arabic_and_right_to_left()
    {
        await using var context = await ScreenContext.CreateAsync(Texts.English);
        var reader = await context.RenderAsync<ReaderPane>("?report=1&event=1");

        Assert.All(reader.FindAll(".text"), text => Assert.Equal(("ar", "rtl"), (text.GetAttribute("lang"), text.GetAttribute("dir"))));
        Assert.Contains("Published Sunday 10 February 2019", reader.Find(".published").TextContent, StringComparison.Ordinal);
        Assert.Contains(
            "Hajin, Hajin sub-district, Abu Kamal district, Deir ez-Zor, Syria",
            reader.Find("a.place[data-place=hajin]").GetAttribute("title"),
            StringComparison.Ordinal
        );
    }
}
