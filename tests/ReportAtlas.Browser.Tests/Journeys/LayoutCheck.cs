using Microsoft.Playwright;
using ReportAtlas.Browser.Tests.Harness;
using Xunit;

namespace ReportAtlas.Browser.Tests.Journeys;

/// <summary>What a page must keep to on any paper: its width, its words in one piece, its marks' colours, and no promise that nobody keeps.</summary>
public sealed class LayoutCheck(AtlasServer server, Chromium chromium)
{
    private const string BroadFilter = "?from=2017-02-10&to=2018-11-28&type=airstrike";

    [Theory]
    [InlineData(320, "ar")]
    [InlineData(320, "en")]
    [InlineData(720, "ar")]
    [InlineData(900, "en")]
    public async Task No_page_is_wider_than_its_window(int width, string language)
    {
        await using var context = await ContextAsync(width, 640);
        var page = await context.NewPageAsync();
        foreach (
            var address in new[]
            {
                BroadFilter,
                "?event=3",
                "?q=زيتون",
                "import?run=1",
                "report/1/versions",
                "citation?event=1",
                "codebook",
                "api",
                "no-such-page",
            }
        )
        {
            await page.GotoAsync(
                new Uri(server.Address, $"{address}{(address.Contains('?', StringComparison.Ordinal) ? '&' : '?')}lang={language}").ToString()
            );

            Assert.True(await page.EvaluateAsync<int>("document.documentElement.scrollWidth") == width, $"{address} at {width} pixels");
        }
    }

    [Theory]
    [InlineData("ar")]
    [InlineData("en")]
    public async Task The_name_of_a_filter_stays_in_one_line_beside_a_long_choice(string language)
    {
        await using var context = await ContextAsync(1440, 900);
        var page = await context.NewPageAsync();
        await page.GotoAsync(new Uri(server.Address, $"{BroadFilter}&lang={language}").ToString());
        var label = page.Locator("[data-keep=dates] > summary > .label");
        await label.WaitForAsync();

        Assert.Equal(
            1,
            await label.EvaluateAsync<int>(
                "label => label.getClientRects().length === 1 ? Math.round(label.offsetHeight / parseFloat(getComputedStyle(label).lineHeight)) : 0"
            )
        );
        Assert.True(
            await page.Locator("[data-keep=dates] > summary > .value").EvaluateAsync<bool>("value => value.scrollWidth <= value.clientWidth")
        );
    }

    [Fact]
    public async Task Without_scripts_the_map_promises_nothing_and_has_no_tools()
    {
        await using var context = await ContextAsync(1440, 900, hasScripts: false);
        var page = await context.NewPageAsync();
        await page.GotoAsync(server.Address.ToString());

        await Assertions.Expect(page.Locator("atlas-map noscript p")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator(".atlas-map-waiting")).ToBeHiddenAsync();
        await Assertions.Expect(page.Locator(".map-controls")).ToBeHiddenAsync();
        await Assertions.Expect(page.Locator(".map-legend")).ToBeHiddenAsync();
    }

    [Theory]
    [InlineData("", "atlas-map .map-mark[data-shape=dot]")]
    [InlineData("", ".excerpt mark")]
    [InlineData("?event=3", ".reader .lit")]
    public async Task On_paper_what_is_marked_keeps_its_colour(string address, string marked)
    {
        await using var context = await ContextAsync(1440, 900);
        var page = await context.NewPageAsync();
        await page.GotoAsync(new Uri(server.Address, address).ToString());
        var mark = page.Locator(marked).First;
        await mark.WaitForAsync(new() { State = WaitForSelectorState.Attached });
        await page.EmulateMediaAsync(new() { Media = Media.Print });

        Assert.Equal("exact", await mark.EvaluateAsync<string>("mark => getComputedStyle(mark).printColorAdjust"));
    }

    private Task<IBrowserContext> ContextAsync(int width, int height, bool hasScripts = true) =>
        chromium.Browser.NewContextAsync(
            new BrowserNewContextOptions
            {
                ViewportSize = new ViewportSize { Width = width, Height = height },
                JavaScriptEnabled = hasScripts,
                Locale = "ar-SY",
                ReducedMotion = ReducedMotion.Reduce,
            }
        );
}
