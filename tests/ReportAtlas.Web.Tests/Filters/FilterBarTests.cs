using Bunit;
using ReportAtlas.Web.Components.Filters;
using ReportAtlas.Web.Tests.Samples;
using ReportAtlas.Web.Wording;
using Xunit;

namespace ReportAtlas.Web.Tests.Filters;

public sealed class FilterBarTests
{
    [Theory]
    [InlineData("", "سوريا 3, محافظة دير الزور 3")]
    [InlineData("?place=hajin", "سوريا 3, محافظة دير الزور 3, منطقة البوكمال 2, البوكمال 1, ناحية هجين 1, هجين 1")]
    public async Task The_tree_counts_children_with_their_parents_and_holds_what_is_open(string query, string expected)
    {
        await using var context = await ScreenContext.CreateAsync();
        var tree = await context.RenderAsync<PlaceFilter>(query);

        Assert.Equal(expected, string.Join(", ", tree.FindAll(".tree a:not(.instead)").Select(node => node.TextContent)));
    }

    [Fact]
    public async Task A_folded_branch_leads_on_without_a_script()
    {
        await using var context = await ScreenContext.CreateAsync();
        var folded = (await context.RenderAsync<PlaceFilter>("")).Find("details:not([open])");

        Assert.Equal("/?place=deir-ez-zor", folded.QuerySelector("a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task The_branch_of_the_chosen_place_stands_open()
    {
        await using var context = await ScreenContext.CreateAsync();
        var tree = await context.RenderAsync<PlaceFilter>("?place=hajin");

        Assert.Equal("هجين 1", tree.Find("[aria-current=true]").TextContent);
        Assert.Equal(4, tree.FindAll("details[open]").Count);
    }

    [Fact]
    public async Task Choosing_a_place_keeps_the_other_filters_and_starts_its_list_anew()
    {
        await using var context = await ScreenContext.CreateAsync();
        var tree = await context.RenderAsync<PlaceFilter>("?report=1&event=1&from=2019-01-01&type=airstrike&lat=1&lng=2");

        Assert.Equal("/?from=2019-01-01&place=syria&type=airstrike", tree.Find(".tree a").GetAttribute("href"));
    }

    [Fact]
    public async Task Every_active_filter_is_a_chip_that_takes_it_off()
    {
        await using var context = await ScreenContext.CreateAsync();
        var chips = await context.RenderAsync<FilterChips>("?place=hajin&from=2019-02-01&to=2019-02-28&type=airstrike");

        Assert.Equal(
            [
                ("هجين", "/?from=2019-02-01&to=2019-02-28&type=airstrike"),
                ("شباط 2019", "/?place=hajin&type=airstrike"),
                ("غارة جوية", "/?from=2019-02-01&to=2019-02-28&place=hajin"),
            ],
            chips.FindAll("a.chip").Select(chip => (chip.TextContent, chip.GetAttribute("href")!))
        );
        Assert.Equal("/", chips.Find("a.clear").GetAttribute("href"));
    }

    [Theory]
    [InlineData("?from=2017&to=2018", "بين 2017 و2018")]
    [InlineData("?from=2018&to=2018", "2018")]
    [InlineData("?from=2018-01-01&to=2018-12-30", "بين 1 كانون الثاني و30 كانون الأول 2018")]
    [InlineData("?from=2017-02&to=2018", "بين 1 شباط 2017 و31 كانون الأول 2018")]
    public async Task Whole_years_are_told_as_years(string query, string told)
    {
        await using var context = await ScreenContext.CreateAsync();

        Assert.Equal(told, (await context.RenderAsync<FilterChips>(query)).Find("a.chip").TextContent);
    }

    [Fact]
    public async Task Without_filters_there_are_no_chips()
    {
        await using var context = await ScreenContext.CreateAsync();

        Assert.Empty((await context.RenderAsync<FilterBar>("?report=1")).FindAll(".chips"));
    }

    [Fact]
    public async Task The_form_carries_what_the_person_chose_before()
    {
        await using var context = await ScreenContext.CreateAsync();
        var bar = await context.RenderAsync<FilterPane>("?place=hajin&from=2019-02-01&type=airstrike");

        Assert.Equal("hajin", bar.Find("input[name=place]").GetAttribute("value"));
        Assert.Equal("2019-02-01", bar.Find("input[name=from]").GetAttribute("value"));
        Assert.Equal("airstrike", bar.FindAll("input[name=type]").Single(box => box.HasAttribute("checked")).GetAttribute("value"));
    }

    [Theory]
    [InlineData("?place=atlantis", "notice.place")]
    [InlineData("?type=picnic", "notice.type")]
    [InlineData("?report=99", "notice.report")]
    [InlineData("?event=99", "notice.event")]
    [InlineData("?report=2&event=1", "notice.event")]
    [InlineData("?report=1&p=99", "notice.p")]
    [InlineData("?page=9", "notice.page")]
    public async Task What_an_address_names_and_the_archive_lacks_is_told_and_ignored(string query, string notice)
    {
        await using var context = await ScreenContext.CreateAsync();
        var screen = await context.LoadAsync(query);

        Assert.Equal([notice], screen.Notices.Select(one => one.Key));
        Assert.Equal(4, screen.Events!.Total);
    }

    [Theory]
    [InlineData("?from=yesterday", "from", "yesterday", "filter.date.wrong")]
    [InlineData("?to=2019-02-30&from=2019-02-01", "to", "2019-02-30", "filter.date.wrong")]
    [InlineData("?from=2019-03-01&to=2019-02-01", "to", "2019-02-01", "filter.date.order")]
    public async Task A_day_that_cannot_be_used_stands_in_its_field_alone_with_the_reason(string query, string field, string written, string why)
    {
        await using var context = await ScreenContext.CreateAsync();

        var pane = await context.RenderAsync<FilterPane>(query);

        var wrong = Assert.Single(pane.FindAll("[aria-invalid]"));
        Assert.Equal((field, written), (wrong.GetAttribute("name"), wrong.GetAttribute("value")));
        Assert.Equal(Texts.Arabic[why], pane.Find($"#{wrong.GetAttribute("aria-describedby")}").TextContent);
        Assert.Null(pane.Find($"[data-date-for={wrong.Id}]").GetAttribute("value"));
    }
}
