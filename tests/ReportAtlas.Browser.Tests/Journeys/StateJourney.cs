using System.Text.RegularExpressions;
using Microsoft.Playwright;
using ReportAtlas.Browser.Tests.Harness;
using ReportAtlas.Browser.Tests.Screens;
using ReportAtlas.Web.Wording;
using Xunit;

namespace ReportAtlas.Browser.Tests.Journeys;

/// <summary>What is seldom and must be right: an empty archive, nothing found, a lost connection, paper, a large scale.</summary>
public sealed class StateJourney(AtlasServer server, Chromium chromium)
{
    private static readonly Texts T = Texts.Arabic;

    [Fact]
    public async Task When_the_program_stops_the_page_stays_and_goes_on_when_it_is_back()
    {
        await using var program = await OwnAtlas.StartAsync(server.Archive.Path);
        await using var context = await chromium.Browser.NewContextAsync(
            new BrowserNewContextOptions
            {
                ViewportSize = new ViewportSize { Width = 1440, Height = 900 },
            }
        );
        var page = await context.NewPageAsync();
        await page.GotoAsync(program.Address.ToString());
        await page.Locator("atlas-map .map-spot").First.WaitForAsync();
        var all = await page.Locator(".totals .matching").InnerTextAsync();
        await program.StopAsync();

        await page.Locator("#filters .family > .head input").First.ClickAsync();
        await Assertions.Expect(page.GetByText(T["offline"])).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator(".totals .matching")).ToHaveTextAsync(all);
        await Assertions.Expect(page.Locator("#list .entry").First).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("atlas-map .map-spot").First).ToBeVisibleAsync();

        await program.StartAsync();
        await Assertions.Expect(page.GetByText(T["offline"])).ToBeHiddenAsync();
        await Assertions.Expect(page.Locator(".chips .chip")).ToHaveCountAsync(1);
        await Assertions.Expect(page.Locator(".totals .matching")).Not.ToHaveTextAsync(all);
        await Assertions.Expect(page.Locator("[data-map-status][data-failed]")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task An_empty_archive_says_what_to_do()
    {
        var folder = Directory.CreateTempSubdirectory("reportatlas-empty-");
        try
        {
            await using var program = await OwnAtlas.StartAsync(Path.Combine(folder.FullName, "atlas.db"));
            var page = await chromium.Browser.NewPageAsync();
            await page.GotoAsync(program.Address.ToString());

            await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = T["first.empty"] })).ToBeVisibleAsync();
            await page.Locator("main").GetByRole(AriaRole.Link, new() { Name = T["import.link"] }).ClickAsync();
            await Assertions.Expect(page).ToHaveURLAsync(new Regex("/import$"));
            await page.CloseAsync();
        }
        finally
        {
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            folder.Delete(recursive: true);
        }
    }

    [Theory]
    [InlineData(Device.Desktop)]
    [InlineData(Device.Phone)]
    public Task An_empty_result_leads_back(Device device) =>
        VisitAsync(
            device,
            "?from=2019-02-10&to=2019-02-10&q=زيتون",
            async (visit, atlas) =>
            {
                await Assertions.Expect(atlas.List.GetByText(T["list.empty"])).ToBeVisibleAsync();

                await atlas
                    .List.GetByRole(AriaRole.Link, new() { Name = T.Format("list.empty.drop", T.Format("filter.q.chip", "زيتون")) })
                    .ClickAsync();

                await Assertions.Expect(atlas.Events.First).ToBeVisibleAsync();
                await Assertions.Expect(atlas.ActiveFilters.Locator(".chip")).ToHaveCountAsync(1);
            }
        );

    [Fact]
    public Task What_the_words_find_is_shown_while_one_types_and_taken_back_by_Escape() =>
        VisitAsync(
            Device.Desktop,
            "?type=battles",
            async (visit, atlas) =>
            {
                var all = await atlas.MatchingAsync();
                await atlas.Search.PressSequentiallyAsync("الباغوز");

                await Assertions.Expect(atlas.ActiveFilters).ToContainTextAsync(T.Format("filter.q.chip", "الباغوز"));
                Assert.InRange(await atlas.MatchingAsync(), 1, all - 1);
                await Assertions.Expect(atlas.Search).ToBeFocusedAsync();
                await Assertions.Expect(atlas.Search).ToHaveValueAsync("الباغوز");
                await Assertions.Expect(visit.Page.GetByRole(AriaRole.Option).First).ToBeVisibleAsync();

                await visit.Page.Keyboard.PressAsync("Escape");
                await Assertions.Expect(atlas.ActiveFilters.Locator(".chip")).ToHaveCountAsync(1);
                Assert.Equal(all, await atlas.MatchingAsync());
            }
        );

    [Fact]
    public Task A_place_deep_in_the_tree_is_reached_branch_by_branch() =>
        VisitAsync(
            Device.Desktop,
            "",
            async (visit, atlas) =>
            {
                foreach (var holder in (string[])["محافظة دير الزور", "منطقة البوكمال"])
                {
                    await atlas.Filters.GetByLabel(T.Format("filter.place.within", holder)).ClickAsync();
                }

                await atlas.Filters.GetByRole(AriaRole.Link, new() { Name = "ناحية السوسة" }).ClickAsync();

                await Assertions.Expect(atlas.PlaceHeading("ناحية السوسة")).ToBeVisibleAsync();
                await visit.Page.ReloadAsync();
                await Assertions.Expect(atlas.Filters.GetByRole(AriaRole.Link, new() { Name = "ناحية السوسة" })).ToBeVisibleAsync();
            }
        );

    [Fact]
    public Task A_branch_that_opened_for_the_chosen_place_folds_when_the_place_is_taken_off() =>
        VisitAsync(
            Device.Desktop,
            "?place=SY09",
            async (visit, atlas) =>
            {
                var branch = atlas.Filters.GetByLabel(T.Format("filter.place.within", "محافظة دير الزور"));
                await Assertions.Expect(branch.Locator("..")).ToHaveAttributeAsync("open", "");

                await atlas.ActiveFilters.Locator(".clear").ClickAsync();
                await Assertions.Expect(atlas.ActiveFilters).ToHaveCountAsync(0);

                await Assertions.Expect(branch.Locator("..")).Not.ToHaveAttributeAsync("open", "");
            }
        );

    [Fact]
    public Task Another_filters_list_begins_at_its_beginning() =>
        VisitAsync(
            Device.Desktop,
            "",
            async (visit, atlas) =>
            {
                await atlas.Events.Nth(20).ScrollIntoViewIfNeededAsync();
                await Assertions.Expect(atlas.Events.First).Not.ToBeInViewportAsync();

                await atlas.Filters.Locator(".family > .head input").First.ClickAsync();
                await Assertions.Expect(atlas.ActiveFilters.Locator(".chip")).ToHaveCountAsync(1);

                await Assertions.Expect(atlas.Events.First).ToBeInViewportAsync();
                await atlas.CountListedAsync();
            }
        );

    [Fact]
    public Task On_paper_an_article_stands_with_its_map_and_a_citation() =>
        VisitAsync(
            Device.Desktop,
            "?event=3",
            async (visit, atlas) =>
            {
                await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });

                await Assertions.Expect(atlas.Reader.Article).ToBeVisibleAsync();
                await Assertions.Expect(atlas.Map.Region).ToBeVisibleAsync();
                await Assertions.Expect(atlas.Reader.Article.Locator(".cited")).ToContainTextAsync(T["name"]);
                await Assertions.Expect(atlas.Reader.Article.Locator(".cited")).ToContainTextAsync($"{server.Address}?report=");
                foreach (var left in (string[])["#list", "#filters", "#timeline", ".toolbar", ".search", ".map-controls"])
                {
                    await Assertions.Expect(visit.Page.Locator(left)).ToBeHiddenAsync();
                }
            }
        );

    /// <summary>In points of the map's own reckoning: what stands in its middle on screen stands in its middle on paper.</summary>
    [Fact]
    public Task On_paper_the_map_keeps_its_middle() =>
        VisitAsync(
            Device.Desktop,
            "?event=3",
            async (visit, atlas) =>
            {
                await atlas.Map.ExpectInTheMiddleAsync("الرقة");

                await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });

                await atlas.Map.ExpectInTheMiddleAsync("الرقة");
            }
        );

    [Fact]
    public Task A_map_of_the_night_is_printed_in_the_colours_of_the_day() =>
        Visit.RunAsync(
            server.Address,
            chromium,
            Device.Desktop,
            async visit =>
            {
                await visit.OpenAsync("?event=3");
                var map = new AtlasPage(visit, T).Map;
                await map.ExpectInTheMiddleAsync("الرقة");
                var night = await map.BrightnessAsync();

                await visit.Page.EvaluateAsync("dispatchEvent(new Event('beforeprint'))");
                var paper = await map.BrightnessAsync();
                await visit.Page.EvaluateAsync("dispatchEvent(new Event('afterprint'))");

                Assert.InRange(night, 1, 80);
                Assert.InRange(paper, 200, 255);
                Assert.Equal(night, await map.BrightnessAsync());
                await Assertions.Expect(map.Region.Locator("canvas[hidden]")).ToHaveCountAsync(0);
            },
            ColorScheme.Dark
        );

    [Theory]
    [InlineData(
        "?type=airstrike",
        ".toolbar :is(.toggle, .copy), header.site .tools > *, .map-controls button, .timeline .tool, .map-legend summary"
    )]
    [InlineData("?event=3", "#reader .bar a[href], #reader .review button")]
    public Task A_finger_finds_what_it_wants(string address, string wanted) =>
        VisitAsync(
            Device.Phone,
            address,
            async (visit, atlas) =>
            {
                await atlas.Map.Markers.First.WaitForAsync();
                var small = await visit.Page.EvaluateAsync<string[]>(
                    """
                    wanted => [...document.querySelectorAll(wanted)].filter((element) => element.checkVisibility()).map((element) => {
                      const { width, height } = element.getBoundingClientRect();
                      return Math.min(width, height) < 44 ? `${Math.round(width)}x${Math.round(height)} ${element.outerHTML.slice(0, 80)}` : '';
                    }).filter(Boolean)
                    """,
                    wanted
                );

                Assert.Empty(small);
            }
        );

    [Theory]
    [InlineData(720, 450, "")]
    [InlineData(720, 450, "?event=3")]
    [InlineData(320, 640, "?lang=en")]
    [InlineData(320, 640, "?event=3")]
    public Task At_twice_the_size_nothing_is_cut_off_to_the_side(int width, int height, string address) =>
        VisitAsync(
            Device.Desktop,
            address,
            async (visit, atlas) =>
            {
                await visit.Page.SetViewportSizeAsync(width, height);

                Assert.Equal(width, await visit.Page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
                Assert.Empty(
                    await visit.Page.EvaluateAsync<string[]>(
                        """
                        [...document.querySelectorAll('header.site *, .toolbar *, .list *, .reader *')].filter((element) => {
                          const { left, right, width, height } = element.getBoundingClientRect();
                          const unseen = !element.checkVisibility({ contentVisibilityAuto: true }) || getComputedStyle(element).clipPath !== 'none' || element.closest('.unseen, svg, .skips');
                          return width > 1 && height > 1 && !unseen && (left < -1 || right > innerWidth + 1);
                        }).map((element) => element.outerHTML.slice(0, 120))
                        """
                    )
                );
            }
        );

    private Task VisitAsync(Device device, string address, Func<Visit, AtlasPage, Task> story) =>
        Visit.RunAsync(
            server.Address,
            chromium,
            device,
            async visit =>
            {
                await visit.OpenAsync(address);
                await story(visit, new AtlasPage(visit, address.Contains("lang=en", StringComparison.Ordinal) ? Texts.English : Texts.Arabic));
            }
        );
}
