using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using ReportAtlas.Web.Tests.Samples;
using Xunit;

namespace ReportAtlas.Web.Tests.Endpoints;

public sealed class FilterDataTests(SampleSite site) : IClassFixture<SampleSite>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("", "battles 1, explosions 2, strategic 1", 4)]
    [InlineData("?type=battles", "battles 1 chosen, explosions 2, strategic 1", 1)]
    [InlineData("?actor=civilians", "explosions 1", 1)]
    [InlineData("?from=شباط 2019&to=شباط 2019", "explosions 1, strategic 1", 2)]
    [InlineData("?actor=nobody&tprec=9", "battles 1, explosions 2, strategic 1", 4)]
    public async Task Facets_count_under_the_query_of_the_page(string query, string families, int matching)
    {
        var data = await ReadAsync($"/data/facets.json{query}");

        Assert.Equal(
            families,
            string.Join(
                ", ",
                data.GetProperty("facets")
                    .GetProperty("families")
                    .EnumerateArray()
                    .Select(value =>
                        $"{value.GetProperty("value")} {value.GetProperty("count")}{(value.GetProperty("isChosen").GetBoolean() ? " chosen" : "")}"
                    )
                    .Order()
            )
        );
        Assert.Equal(matching, data.GetProperty("totals").GetProperty("matching").GetInt32());
    }

    [Fact]
    public async Task The_timeline_names_its_unit_and_families()
    {
        var data = await ReadAsync("/data/timeline.json?bars=5&type=airstrike");

        Assert.Equal("month", data.GetProperty("unit").GetString());
        Assert.Equal("battles explosions civilians protests riots strategic other", string.Join(' ', data.GetProperty("families").EnumerateArray()));
        Assert.Equal(
            ["2018-11-01 1", "2018-12-01 0", "2019-01-01 0", "2019-02-01 1"],
            data.GetProperty("bars").EnumerateArray().Select(bar => $"{bar.GetProperty("from")} {bar.GetProperty("families")[1]}")
        );
    }

    [Fact]
    public async Task A_stretch_of_the_timeline_can_be_asked_for()
    {
        var data = await ReadAsync("/data/timeline.json?bars=10&first=2019-02-08&last=2019-02-10");

        Assert.Equal(["0", "2", "0"], data.GetProperty("bars").EnumerateArray().Select(bar => $"{bar.GetProperty("count")}"));
    }

    [Theory]
    [InlineData("هج", "place hajin-subdistrict, place hajin")]
    [InlineData("مدن", "actor civilians")]
    [InlineData("الفرات", "publisher الفرات")]
    public async Task Suggestions_say_what_they_are(string text, string expected)
    {
        var data = await ReadAsync($"/data/suggest.json?text={text}");

        Assert.Equal(
            expected.Split(", ").Order(),
            data.EnumerateArray().Select(item => $"{item.GetProperty("kind")} {item.GetProperty("value")}").Order()
        );
    }

    [Theory]
    [InlineData("/data/facets.json?type=airstrike")]
    [InlineData("/data/timeline.json")]
    [InlineData("/data/suggest.json?text=هج")]
    public async Task What_the_browser_has_is_not_sent_again_until_the_archive_changes(string address)
    {
        var archive = await SampleArchive.CreateAsync();
        await using var own = await SampleSite.StartAsync(archive);
        var first = await own.Client.GetAsync(new Uri(address, UriKind.Relative), Cancel);

        Assert.Equal(HttpStatusCode.NotModified, await AskAgainAsync());
        await using (var context = await archive.Contexts.CreateDbContextAsync(Cancel))
        {
            await context.Events.Where(row => row.Id == 1).ExecuteDeleteAsync(Cancel);
        }

        Assert.Equal(HttpStatusCode.OK, await AskAgainAsync());

        async Task<HttpStatusCode> AskAgainAsync()
        {
            using var again = new HttpRequestMessage(HttpMethod.Get, address);
            again.Headers.IfNoneMatch.Add(EntityTagHeaderValue.Parse(first.Headers.ETag!.ToString()));
            return (await own.Client.SendAsync(again, Cancel)).StatusCode;
        }
    }

    private async Task<JsonElement> ReadAsync(string address)
    {
        await using var body = await site.Client.GetStreamAsync(new Uri(address, UriKind.Relative), Cancel);
        using var json = await JsonDocument.ParseAsync(body, cancellationToken: Cancel);
        return json.RootElement.Clone();
    }
}
