using Microsoft.Playwright;
using ReportAtlas.Browser.Tests.Harness;
using ReportAtlas.Browser.Tests.Screens;
using Xunit;

namespace ReportAtlas.Browser.Tests.Journeys;

public sealed class ReadingJourney(AtlasServer server, Chromium chromium)
{
    private static readonly (DateOnly From, DateOnly To) Year2019 = (new DateOnly(2019, 1, 1), new DateOnly(2019, 12, 31));

    [Theory]
    [InlineData(Device.Desktop)]
    [InlineData(Device.Phone)]
    public Task From_the_filters_over_a_marker_to_the_lit_sentence_and_all_the_way_back(Device device) =>
        Visit.RunAsync(
            server.Address,
            chromium,
            device,
            async visit =>
            {
                var atlas = new AtlasPage(visit);
                await visit.OpenAsync();
                await atlas.Map.Markers.First.WaitForAsync();
                var all = await atlas.MatchingAsync();

                await atlas.ChoosePlaceAsync("محافظة دير الزور");
                var ofProvince = await atlas.MatchingAsync();
                Assert.InRange(ofProvince, 1, all - 1);

                await atlas.ChooseDatesAsync(Year2019.From, Year2019.To);
                var ofYear = await atlas.MatchingAsync();
                Assert.InRange(ofYear, 1, ofProvince - 1);

                await atlas.Map.FindAsync("الباغوز", "منطقة البوكمال");
                await atlas.Map.Marker("الباغوز").ClickAsync();
                await Assertions.Expect(atlas.PlaceHeading("الباغوز")).ToBeVisibleAsync();
                var ofPlace = await atlas.MatchingAsync();
                Assert.InRange(ofPlace, 1, ofYear);

                // The list follows the counts.
                await Assertions.Expect(atlas.Events).ToHaveCountAsync(ofPlace);

                var reader = await atlas.OpenEventAsync(0);
                Assert.NotEmpty((await reader.LitSentenceAsync()).Trim());
                await reader.ExpectLitSentenceInSightAsync();

                await visit.Page.GoBackAsync();
                await Assertions.Expect(reader.Article).ToHaveCountAsync(0);
                await Assertions.Expect(atlas.PlaceHeading("الباغوز")).ToBeVisibleAsync();
                Assert.Equal(ofPlace, await atlas.MatchingAsync());

                await visit.Page.GoBackAsync();
                await Assertions.Expect(atlas.PlaceHeading("محافظة دير الزور")).ToBeVisibleAsync();
                Assert.Equal(ofYear, await atlas.MatchingAsync());

                // Each of the two days was a step of its own.
                await visit.Page.GoBackAsync();
                await visit.Page.GoBackAsync();
                await Assertions.Expect(atlas.ActiveFilters).Not.ToContainTextAsync("2019");
                Assert.Equal(ofProvince, await atlas.MatchingAsync());

                await visit.Page.GoBackAsync();
                await Assertions.Expect(atlas.ActiveFilters).ToHaveCountAsync(0);
                Assert.Equal(all, await atlas.MatchingAsync());
            }
        );

    [Theory]
    [InlineData(Device.Desktop)]
    [InlineData(Device.Phone)]
    public Task A_place_in_the_text_moves_the_map_to_it(Device device) =>
        Visit.RunAsync(
            server.Address,
            chromium,
            device,
            async visit =>
            {
                var atlas = new AtlasPage(visit);
                await visit.OpenAsync();
                await atlas.ChoosePlaceAsync("الباغوز");
                var reader = await atlas.OpenEventAsync(0);

                await reader.Place("الباغوز").ClickAsync();

                await Assertions.Expect(atlas.Map.Marker("الباغوز")).ToBeVisibleAsync();
                await atlas.Map.ExpectInTheMiddleAsync("الباغوز");
                await Assertions.Expect(reader.Article).ToBeVisibleAsync();
            }
        );

    [Fact]
    public Task Keys_lead_through_the_events_of_an_article() =>
        Visit.RunAsync(
            server.Address,
            chromium,
            Device.Desktop,
            async visit =>
            {
                var atlas = new AtlasPage(visit);
                await visit.OpenAsync("?list=articles");
                await atlas.Events.First.GetByRole(AriaRole.Link).First.ClickAsync();
                await Assertions.Expect(atlas.Reader.Article).ToBeVisibleAsync();

                foreach (var (key, number) in new[] { ("n", 1), ("n", 2), ("p", 1) })
                {
                    await visit.Page.Keyboard.PressAsync(key);
                    await atlas.Reader.ExpectAtEventAsync(number);
                    await Assertions.Expect(atlas.Reader.LitPieces.First).ToBeVisibleAsync();
                }
            }
        );

    [Fact]
    public Task A_shared_link_opens_at_its_sentence_without_any_script() =>
        Visit.RunAsync(
            server.Address,
            chromium,
            Device.Desktop,
            async visit =>
            {
                var atlas = new AtlasPage(visit);
                await visit.OpenAsync();
                var reader = await atlas.OpenEventAsync(0);
                var (address, sentence) = (visit.Page.Url, await reader.LitSentenceAsync());

                var quiet = await chromium.Browser.NewPageAsync(new BrowserNewPageOptions { JavaScriptEnabled = false });
                await quiet.GotoAsync(address);

                Assert.Equal(sentence, string.Concat(await quiet.Locator("#reader .text .lit").AllTextContentsAsync()));
                await quiet.CloseAsync();
            }
        );
}
