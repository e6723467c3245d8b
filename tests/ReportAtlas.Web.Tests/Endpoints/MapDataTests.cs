using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using ReportAtlas.Web.Tests.Samples;
using Xunit;

namespace ReportAtlas.Web.Tests.Endpoints;

public sealed class MapDataTests(SampleSite site) : IClassFixture<SampleSite>
{
    [Fact]
    public async Task Places_come_with_counts_shapes_and_the_units_that_gather_them()
    {
        var data = await ReadAsync("/map/places.json");

        Assert.Equal(
            ["abu-kamal 34.45 40.92 dot 1 battles", "deir-ez-zor 35.33 40.14 area 1 explosions", "hajin 34.69 40.83 dot 1 explosions"],
            Rows(data.GetProperty("places"), "id", "lat", "lon", "shape", "count", "type").Order()
        );
        Assert.Equal(
            ["abu-kamal-district 2", "deir-ez-zor 1"],
            data.GetProperty("units").EnumerateArray().Select(unit => $"{Text(unit, "id")} {Text(unit, "level")}").Order()
        );
        Assert.Equal("4 3", $"{Text(data.GetProperty("totals"), "matching")} {Text(data.GetProperty("totals"), "mapped")}");
    }

    [Theory]
    [InlineData("?place=hajin-subdistrict", 1)]
    [InlineData("?type=airstrike", 2)]
    [InlineData("?from=2019-01-01", 1)]
    [InlineData("?from=2019-01-01&type=clash", 0)]
    [InlineData("?place=atlantis&from=never&type=picnic", 3)]
    public async Task The_query_of_the_page_filters_the_places(string query, int places) =>
        Assert.Equal(places, (await ReadAsync($"/map/places.json{query}")).GetProperty("places").GetProperty("id").GetArrayLength());

    [Fact]
    public async Task A_map_that_knows_all_places_is_told_counts_alone()
    {
        var all = await ReadAsync("/map/places.json");
        var ids = Rows(all.GetProperty("places"), "id").ToList();
        var some = await ReadAsync($"/map/places.json?type=airstrike&known={Text(all, "stamp")}");

        Assert.Equal(
            ["deir-ez-zor area 1 explosions", "hajin dot 1 explosions"],
            Rows(some, "known", "shape", "count", "type")
                .Select(row =>
                    $"{ids[int.Parse(row[..row.IndexOf(' ', StringComparison.Ordinal)], CultureInfo.InvariantCulture)]}{row[row.IndexOf(' ', StringComparison.Ordinal)..]}"
                )
                .Order()
        );
        Assert.False(some.TryGetProperty("places", out _));
        Assert.True((await ReadAsync("/map/places.json?type=airstrike&known=another")).TryGetProperty("places", out _));
        Assert.Equal(Text(all, "stamp"), Text(await ReadAsync($"/map/places.json?names=ar&known={Text(all, "stamp")}"), "unchanged"));
        Assert.True((await ReadAsync("/map/places.json?known=another")).TryGetProperty("places", out _));
    }

    [Theory]
    [InlineData("", "abu-kamal 2 البوكمال, hajin 3 هجين")]
    [InlineData("?names=en&ranks=1-4", "abu-kamal 2 Abu Kamal, hajin 3 Hajin")]
    [InlineData("?names=ar&ranks=3-4", "hajin 3 هجين")]
    [InlineData("?ranks=5-6", "")]
    public async Task Names_of_the_base_map_are_ranked_and_in_the_language_asked_for(string query, string expected)
    {
        var towns = await ReadAsync($"/map/towns.json{query}");

        Assert.Equal(
            expected,
            string.Join(", ", towns.EnumerateArray().Select(town => $"{Text(town, "id")} {Text(town, "rank")} {Text(town, "name")}"))
        );
    }

    [Theory]
    [InlineData("ar", "محافظة دير الزور")]
    [InlineData("en", "Deir ez-Zor")]
    public async Task Places_and_units_are_named_in_the_language_asked_for(string language, string name)
    {
        var data = await ReadAsync($"/map/places.json?names={language}");

        Assert.Contains(name, Rows(data.GetProperty("places"), "name"));
        Assert.Contains(name, data.GetProperty("units").EnumerateArray().Select(unit => Text(unit, "name")));
    }

    [Theory]
    [InlineData("/map/places.json")]
    [InlineData("/map/towns.json")]
    public async Task Data_that_the_browser_has_already_is_not_sent_again(string address)
    {
        var first = await site.Client.GetAsync(new Uri(address, UriKind.Relative), Cancel);
        using var again = new HttpRequestMessage(HttpMethod.Get, address);
        again.Headers.IfNoneMatch.Add(EntityTagHeaderValue.Parse(first.Headers.ETag!.ToString()));
        var second = await site.Client.SendAsync(again, Cancel);

        Assert.Equal(HttpStatusCode.OK, first.StatusCode);
        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
        Assert.Empty(await second.Content.ReadAsByteArrayAsync(Cancel));
    }

    [Fact]
    public async Task Another_filter_has_another_tag()
    {
        var all = await site.Client.GetAsync(new Uri("/map/places.json", UriKind.Relative), Cancel);
        var some = await site.Client.GetAsync(new Uri("/map/places.json?type=clash", UriKind.Relative), Cancel);

        Assert.NotEqual(all.Headers.ETag, some.Headers.ETag);
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>The columns' entries side by side, a place a line.</summary>
    private static IEnumerable<string> Rows(JsonElement columns, params string[] names) =>
        Enumerable
            .Range(0, columns.GetProperty(names[0]).GetArrayLength())
            .Select(row => string.Join(' ', names.Select(name => columns.GetProperty(name)[row].ToString())));

    private static string Text(JsonElement element, string name) => element.GetProperty(name).ToString();

    private async Task<JsonElement> ReadAsync(string address)
    {
        await using var body = await site.Client.GetStreamAsync(new Uri(address, UriKind.Relative), Cancel);
        using var json = await JsonDocument.ParseAsync(body, cancellationToken: Cancel);
        return json.RootElement.Clone();
    }
}
