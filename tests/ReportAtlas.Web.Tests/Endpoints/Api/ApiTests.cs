using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using ReportAtlas.Web.Endpoints.Api;
using ReportAtlas.Web.Tests.Samples;
using Xunit;

namespace ReportAtlas.Web.Tests.Endpoints.Api;

public sealed class ApiTests(SeedSite site) : IClassFixture<SeedSite>
{
    public static TheoryData<string> Examples => [.. ApiOperations.All.SelectMany(operation => operation.Examples)];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Examples))]
    public async Task Every_example_of_the_documentation_works(string address)
    {
        using var response = await GetAsync(address);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.NotNull(response.Headers.ETag);
        Assert.NotEmpty(await response.Content.ReadAsByteArrayAsync(Cancel));
    }

    [Theory]
    [InlineData("/api/events?from=tomorrow", "from", "A day, month or year")]
    [InlineData("/api/events?from=2019-02&to=2019-01", "to", "a day not before «from»")]
    [InlineData("/api/events?place=atlantis", "place", "A gazetteer id")]
    [InlineData("/api/events?type=airstrike,nothing", "type", "/api/facets")]
    [InlineData("/api/events?limit=0", "limit", "A number from 1 to 200")]
    [InlineData("/api/events?cursor=***", "cursor", "“next”")]
    [InlineData("/api/events?plcae=SY09", "plcae", "place, from, to")]
    [InlineData("/api/events/1?from=2019", "from", "no parameter")]
    [InlineData("/api/events/zero", "id", "A number from 1")]
    [InlineData("/api/search", "q", "Words")]
    [InlineData("/api/export.csv?lang=fr", "lang", "ar, en")]
    public async Task What_cannot_be_used_is_refused_by_name_with_what_is_allowed(string address, string parameter, string allowed)
    {
        using var response = await GetAsync(address);
        using var problem = JsonDocument.Parse(await response.Content.ReadAsStringAsync(Cancel));

        Assert.Equal((HttpStatusCode.BadRequest, "application/problem+json"), (response.StatusCode, response.Content.Headers.ContentType?.MediaType));
        var error = Assert.Single(problem.RootElement.GetProperty("errors").EnumerateArray());
        Assert.Equal(parameter, error.GetProperty("parameter").GetString());
        Assert.Contains(allowed, error.GetProperty("allowed").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/api/events/99999")]
    [InlineData("/api/articles/99999")]
    [InlineData("/api/articles/99999/text")]
    [InlineData("/api/nothing")]
    public async Task What_is_not_there_is_a_problem_and_no_page(string address)
    {
        using var response = await GetAsync(address);

        Assert.Equal((HttpStatusCode.NotFound, "application/problem+json"), (response.StatusCode, response.Content.Headers.ContentType?.MediaType));
    }

    [Theory]
    [InlineData("/api/events?bg=1")]
    [InlineData("/api/articles")]
    [InlineData("/api/places")]
    [InlineData("/api/search?q=في", "articleId", "paragraph")]
    public async Task Page_after_page_gives_every_entry_once(string address, params string[] key)
    {
        var (ids, next) = (new List<string>(), (string?)$"{address}{(address.Contains('?', StringComparison.Ordinal) ? '&' : '?')}limit=7");
        var total = 0;
        while (next is not null)
        {
            using var page = JsonDocument.Parse(await site.Client.GetStringAsync(new Uri(next, UriKind.RelativeOrAbsolute), Cancel));
            ids.AddRange(
                page.RootElement.GetProperty("items")
                    .EnumerateArray()
                    .Select(item => string.Join(' ', (key.Length == 0 ? ["id"] : key).Select(name => item.GetProperty(name).ToString())))
            );
            (next, total) = (page.RootElement.GetProperty("next").GetString(), page.RootElement.GetProperty("total").GetInt32());
        }

        Assert.True(total > 7);
        Assert.Equal((total, total), (ids.Count, ids.Distinct().Count()));
    }

    [Fact]
    public async Task An_unchanged_answer_is_not_sent_again()
    {
        using var first = await GetAsync("/api/facets");
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/facets");
        request.Headers.IfNoneMatch.Add(first.Headers.ETag!);

        using var second = await site.Client.SendAsync(request, Cancel);

        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
        Assert.Equal(first.Headers.ETag, second.Headers.ETag);
    }

    [Theory]
    [InlineData("/api/events")]
    [InlineData("/api/export.xlsx")]
    [InlineData("/openapi/v1.json")]
    public async Task The_head_alone_can_be_asked_for(string address)
    {
        using var request = new HttpRequestMessage(HttpMethod.Head, address);
        using var response = await site.Client.SendAsync(request, Cancel);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.NotNull(response.Content.Headers.ContentType);
        Assert.Empty(await response.Content.ReadAsByteArrayAsync(Cancel));
    }

    [Theory]
    [InlineData("https://friend.example", "https://friend.example")]
    [InlineData("https://stranger.example", null)]
    public async Task Only_scripts_of_the_sites_that_the_settings_name_may_ask(string origin, string? allowed)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/facets");
        request.Headers.Add("Origin", origin);
        using var response = await site.Client.SendAsync(request, Cancel);

        Assert.Equal(allowed, response.Headers.TryGetValues("Access-Control-Allow-Origin", out var values) ? values.Single() : null);
    }

    [Fact]
    public async Task An_article_comes_with_its_text_and_spans_that_lie_in_it()
    {
        using var article = JsonDocument.Parse(await site.Client.GetStringAsync(new Uri("/api/articles/1", UriKind.Relative), Cancel));
        var text = article.RootElement.GetProperty("text").GetString()!;

        Assert.Equal(text, await site.Client.GetStringAsync(new Uri("/api/articles/1/text", UriKind.Relative), Cancel));
        foreach (var item in article.RootElement.GetProperty("events").EnumerateArray())
        {
            var span = item.GetProperty("quoteSpan");
            Assert.Equal(item.GetProperty("quote").GetString(), text[span.GetProperty("start").GetInt32()..span.GetProperty("end").GetInt32()]);
        }
    }

    [Theory]
    [InlineData("csv", "text/csv")]
    [InlineData("geojson", "application/geo+json")]
    [InlineData("kml", "application/vnd.google-earth.kml+xml")]
    public async Task An_export_is_a_file_of_its_type(string format, string type)
    {
        using var response = await GetAsync($"/api/export.{format}?type=battles&lang=en");

        Assert.Equal(type, response.Content.Headers.ContentType?.MediaType);
        Assert.Equal(
            new ContentDispositionHeaderValue("attachment") { FileName = $"\"reportatlas.{format}\"" },
            response.Content.Headers.ContentDisposition
        );
    }

    private Task<HttpResponseMessage> GetAsync(string address) => site.Client.GetAsync(new Uri(address, UriKind.Relative), Cancel);
}
