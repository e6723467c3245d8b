using System.Net;
using System.Net.Http.Headers;
using ReportAtlas.Web.Tests.Samples;
using Xunit;

namespace ReportAtlas.Web.Tests.Endpoints;

public sealed class BaseMapFileTests
{
    private static readonly Uri Address = new("/map/base.pmtiles", UriKind.Relative);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_chosen_file_is_served_in_the_parts_that_the_map_asks_for()
    {
        var path = Path.GetTempFileName();
        try
        {
            await File.WriteAllBytesAsync(path, [.. "PMTiles"u8, 3, .. new byte[119]], Cancel);
            await using var site = await SampleSite.StartAsync(await SampleArchive.CreateAsync(), "--Map:Pmtiles", path);
            using var request = new HttpRequestMessage(HttpMethod.Get, Address);
            request.Headers.Range = new RangeHeaderValue(0, 7);

            var part = await site.Client.SendAsync(request, Cancel);

            Assert.Equal(HttpStatusCode.PartialContent, part.StatusCode);
            Assert.Equal([.. "PMTiles"u8, 3], await part.Content.ReadAsByteArrayAsync(Cancel));
            Assert.Contains("base.pmtiles", await site.Client.GetStringAsync(new Uri("/", UriKind.Relative), Cancel), StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public async Task A_chosen_tile_server_is_the_only_host_that_the_policy_lets_in()
    {
        await using var site = await SampleSite.StartAsync(await SampleArchive.CreateAsync(), "--Map:Tiles", "https://tiles.example/{z}/{x}/{y}.png");

        var policy = (await site.Client.GetAsync(new Uri("/", UriKind.Relative), Cancel)).Headers.GetValues("Content-Security-Policy").Single();

        Assert.Contains("img-src 'self' data: https://tiles.example;", policy, StringComparison.Ordinal);
        Assert.Equal(2, policy.Split("https://").Length - 1);
    }

    [Fact]
    public async Task Without_a_chosen_file_there_is_none()
    {
        await using var site = await SampleSite.StartAsync(await SampleArchive.CreateAsync());

        Assert.Equal(HttpStatusCode.NotFound, (await site.Client.GetAsync(Address, Cancel)).StatusCode);
    }
}
