using System.Text.RegularExpressions;
using Microsoft.Playwright;
using ReportAtlas.Browser.Tests.Harness;
using ReportAtlas.Browser.Tests.Samples;
using Xunit;

namespace ReportAtlas.Browser.Tests.Journeys;

/// <summary>A base map that the settings chose, over the archive of the other journeys.</summary>
public sealed class BaseMapJourney(AtlasServer server, Chromium chromium)
{
    [Fact]
    public async Task A_PMTiles_file_is_drawn_in_place_of_the_built_in_map()
    {
        var path = Path.GetTempFileName();
        try
        {
            await File.WriteAllBytesAsync(path, PmtilesSample.Create(), TestContext.Current.CancellationToken);
            await VisitAsync(
                "--Map:Pmtiles",
                path,
                async page =>
                {
                    var tile = page.Locator("atlas-map canvas.leaflet-tile.leaflet-tile-loaded").First;
                    await tile.WaitForAsync(new() { State = WaitForSelectorState.Attached });
                    var drawn = await tile.EvaluateAsync<int[]>("canvas => [...canvas.getContext('2d').getImageData(128, 128, 1, 1).data]");

                    Assert.Equal(255, drawn[3]);
                    Assert.Equal("", await StatusAsync(page));
                }
            );
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public Task When_the_tile_server_does_not_answer_the_built_in_map_stays_and_says_so() =>
        VisitAsync(
            "--Map:Tiles",
            "/nobody/{z}/{x}/{y}.png",
            async page =>
            {
                await page.Locator("[data-map-status]").GetByText("الخريطة المضمّنة").WaitForAsync();

                Assert.Equal(0, await page.Locator("atlas-map img.leaflet-tile").CountAsync());
                await Assertions.Expect(page.Locator("atlas-map .map-spot").First).ToBeVisibleAsync();
            }
        );

    [Fact]
    public Task Figures_that_did_not_come_are_asked_for_again() =>
        Visit.RunAsync(
            server.Address,
            chromium,
            Device.Desktop,
            async visit =>
            {
                visit.StopWatching(); // the page tells its console of what did not come
                var isAway = true;
                await visit.Page.RouteAsync(new Regex(@"/basemap/.*geo.*\.json"), route => isAway ? route.AbortAsync() : route.ContinueAsync());
                var asked = visit.Page.WaitForRequestAsync(new Regex(@"/basemap/land.*\.json"));
                await visit.OpenAsync();
                await asked;
                await visit.Page.Locator("atlas-map .map-spot").First.WaitForAsync();
                var ground = visit.Page.Locator("atlas-map .leaflet-basemap-pane canvas");
                await Assertions.Expect(ground).ToHaveCountAsync(0);

                isAway = false;
                await visit.Page.EvaluateAsync("document.querySelector('atlas-map').retry()");

                await Assertions.Expect(ground).ToHaveCountAsync(1);
            }
        );

    [Fact]
    public Task Badges_of_areas_stand_apart_however_late_the_outlines_come() =>
        Visit.RunAsync(
            server.Address,
            chromium,
            Device.Desktop,
            async visit =>
            {
                var come = new TaskCompletionSource();
                await visit.Page.RouteAsync(
                    new Regex(@"/basemap/.*geo.*\.json"),
                    async route =>
                    {
                        await come.Task;
                        await route.ContinueAsync();
                    }
                );
                await visit.OpenAsync("?place=SY09");
                var province = visit.Page.Locator("atlas-map [data-place='SY09']");
                await province.WaitForAsync();
                var before = await visit.Page.EvaluateAsync<string>(Place);
                come.SetResult();

                await visit.Page.WaitForFunctionAsync($"before => {Place} !== before", before);
                Assert.Empty(
                    await visit.Page.EvaluateAsync<string[]>(
                        """
                        () => {
                          const badges = [...document.querySelectorAll('atlas-map [data-shape="area"] > .map-mark')].map((badge) => [badge.innerText, badge.getBoundingClientRect()]);
                          const touch = (a, b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
                          return badges.flatMap(([one, a], i) => badges.slice(i + 1).filter(([, b]) => touch(a, b)).map(([other]) => `${one} / ${other}`));
                        }
                        """
                    )
                );
            }
        );

    /// <summary>Where the governorate's badge stands on the map, whatever the map's view.</summary>
    private const string Place = "document.querySelector(\"atlas-map [data-place='SY09']\")?.parentElement.style.transform";

    private static async Task<string> StatusAsync(IPage page) => (await page.Locator("[data-map-message]").TextContentAsync() ?? "").Trim();

    private async Task VisitAsync(string key, string value, Func<IPage, Task> story)
    {
        await using var app = await OwnAtlas.StartAsync(server.Archive.Path, key, value);
        await using var context = await chromium.Browser.NewContextAsync(new BrowserNewContextOptions { ReducedMotion = ReducedMotion.Reduce });
        var page = await context.NewPageAsync();
        await page.GotoAsync(app.Address.ToString());
        await page.Locator("atlas-map .map-spot").First.WaitForAsync();
        await story(page);
    }
}
