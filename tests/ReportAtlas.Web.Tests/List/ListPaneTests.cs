using Bunit;
using ReportAtlas.Web.Components.List;
using ReportAtlas.Web.Tests.Samples;
using Xunit;

namespace ReportAtlas.Web.Tests.List;

public sealed class ListPaneTests
{
    [Fact]
    public async Task Events_stand_under_their_dates_with_the_undated_last()
    {
        await using var context = await ScreenContext.CreateAsync();
        var list = await context.RenderAsync<ListPane>("");

        Assert.Equal(["السبت 9 شباط 2019", "تشرين الثاني 2018", "بلا تاريخ معروف"], list.FindAll("h3").Select(day => day.TextContent));
        Assert.Equal(4, list.FindAll("li.entry").Count);
    }

    [Fact]
    public async Task An_entry_shows_its_sentence_with_the_trigger_lit_and_leads_to_it()
    {
        await using var context = await ScreenContext.CreateAsync();
        var entry = (await context.RenderAsync<ListPane>("?place=hajin")).Find("li.entry");

        Assert.Equal("قصف", entry.QuerySelector("mark")!.TextContent);
        Assert.Equal(SampleTexts.First.Split('\n')[2], entry.QuerySelector(".excerpt")!.TextContent);
        Assert.Equal("/?report=1&event=1&place=hajin", entry.QuerySelector("a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task An_event_without_a_date_tells_when_its_report_was_published()
    {
        await using var context = await ScreenContext.CreateAsync();

        Assert.StartsWith(
            "نُشر ",
            (await context.RenderAsync<ListPane>("?list=undated")).Find("li.entry .published").TextContent,
            StringComparison.Ordinal
        );
        Assert.Empty((await context.RenderAsync<ListPane>("?place=hajin")).FindAll("li.entry .published"));
    }

    [Fact]
    public async Task The_totals_tell_every_part_and_lead_to_its_list()
    {
        await using var context = await ScreenContext.CreateAsync();
        var parts = (await context.RenderAsync<TotalsLine>("")).FindAll("a");

        Assert.Equal(
            [
                ("4 أحداث مطابقة", "/"),
                ("اثنان على الخريطة", "/?list=mapped"),
                ("واحد في منطقة واسعة", "/?list=region"),
                ("واحد بلا مكان", "/?list=unplaced"),
                ("واحد بلا تاريخ", "/?list=undated"),
            ],
            parts.Select(part => (part.TextContent, part.GetAttribute("href")!))
        );
    }

    [Fact]
    public async Task Beside_an_article_the_totals_say_the_same_in_signs_and_numbers()
    {
        await using var context = await ScreenContext.CreateAsync();
        var parts = (await context.RenderAsync<TotalsLine>("?report=1")).FindAll("a.brief");

        Assert.Equal(
            ["2 اثنان على الخريطة", "1 واحد في منطقة واسعة", "1 واحد بلا مكان", "1 واحد بلا تاريخ"],
            parts.Select(part => $"{part.GetAttribute("data-count")} {part.TextContent}")
        );
        Assert.All(parts, part => Assert.Equal(part.TextContent, part.GetAttribute("title")));
    }

    [Theory]
    [InlineData("?list=mapped", 1, 2)]
    [InlineData("?list=region", 4)]
    [InlineData("?list=unplaced", 3)]
    [InlineData("?list=undated", 2)]
    [InlineData("?place=deir-ez-zor", 1, 4, 2)]
    [InlineData("?place=abu-kamal-district", 1, 2)]
    [InlineData("?from=2018-11-15&to=2018-11-20", 4)]
    [InlineData("?type=arrest,clash", 3, 2)]
    public async Task A_list_holds_the_events_that_its_address_asks_for(string query, params int[] events)
    {
        await using var context = await ScreenContext.CreateAsync();
        var screen = await context.LoadAsync(query);

        Assert.Equal(events, screen.Events!.Items.Select(item => item.Id));
    }

    [Fact]
    public async Task Articles_are_listed_with_the_number_of_their_matching_events()
    {
        await using var context = await ScreenContext.CreateAsync();
        var list = await context.RenderAsync<ListPane>("?list=articles&type=airstrike");

        Assert.Equal(["حدث واحد", "حدث واحد"], list.FindAll(".count").Select(count => count.TextContent));
    }

    [Fact]
    public async Task An_empty_result_offers_to_drop_each_filter()
    {
        await using var context = await ScreenContext.CreateAsync();
        var ways = (await context.RenderAsync<ListPane>("?place=hajin&from=2001-01-01&to=2001-12-31")).FindAll(".ways a");

        Assert.Equal(["/?from=2001-01-01&to=2001-12-31", "/?place=hajin", "/"], ways.Select(way => way.GetAttribute("href")));
    }

    [Fact]
    public async Task A_place_names_its_kind_and_those_that_hold_it()
    {
        await using var context = await ScreenContext.CreateAsync();
        var place = (await context.RenderAsync<ListPane>("?place=hajin")).Find(".of-place");

        Assert.Equal("أحداث هجين", place.QuerySelector("h2")!.TextContent);
        Assert.Equal("بلدة، ناحية هجين، منطقة البوكمال، محافظة دير الزور، سوريا", place.QuerySelector("p")!.TextContent);
    }
}
