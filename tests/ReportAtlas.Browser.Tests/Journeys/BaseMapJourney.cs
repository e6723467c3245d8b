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
            await VisitAsync("--Map:Pmtiles", path, async page =>
            {
                var tile = page.Locator("atlas-map canvas.leaflet-tile.leaflet-tile-loaded").First;
                await tile.WaitForAsync(new() { State = WaitForSelectorState.Attached });
                var drawn = await tile.EvaluateAsync<int[]>("canvas => [...canvas.getContext('2d').getImageData(128, 128, 1, 1).data]");

                Assert.Equal(255, drawn[3]);
                Assert.Equal("", await StatusAsync(page));
            });
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public Task When_the_tile_server_does_not_answer_the_built_in_map_stays_and_says_so() => VisitAsync("--Map:Tiles", "/nobody/{z}/{x}/{y}.png", async page =>
    {
        await page.Locator("[data-map-status]").GetByText("الخريطة المضمّنة").WaitForAsync();

        Assert.Equal(0, await page.Locator("atlas-map img.leaflet-tile").CountAsync());
        await Assertions.Expect(page.Locator("atlas-map .map-spot").First).ToBeVisibleAsync();
    });

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
