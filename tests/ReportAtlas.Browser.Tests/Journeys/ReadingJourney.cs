using Microsoft.Playwright;
using ReportAtlas.Browser.Tests.Harness;
using ReportAtlas.Browser.Tests.Screens;
using Xunit;

namespace ReportAtlas.Browser.Tests.Journeys;

public sealed class ReadingJourney(AtlasServer server, Chromium chromium)
{
    [Theory]
    [InlineData(Device.Desktop)]
    [InlineData(Device.Phone)]
    public Task From_the_list_to_the_lit_sentence_and_back(Device device) => Visit.RunAsync(server, chromium, device, async visit =>
    {
        var atlas = new AtlasPage(visit);
        await visit.OpenAsync();
        var all = await atlas.MatchingAsync();

        await atlas.ChooseDatesAsync(new DateOnly(2019, 1, 1), new DateOnly(2019, 12, 31));
        var dated = await atlas.MatchingAsync();
        Assert.InRange(dated, 1, all - 1);

        var reader = await atlas.OpenEventAsync(0);
        Assert.NotEmpty(await reader.LitSentenceAsync());
        Assert.True(await reader.IsLitSentenceInSightAsync());

        await visit.Page.GoBackAsync();
        await Assertions.Expect(reader.Article).ToHaveCountAsync(0);
        Assert.Equal(dated, await atlas.MatchingAsync());

        await visit.Page.GoBackAsync();
        await Assertions.Expect(atlas.ActiveFilters).ToHaveCountAsync(0);
        Assert.Equal(all, await atlas.MatchingAsync());
    });
}
