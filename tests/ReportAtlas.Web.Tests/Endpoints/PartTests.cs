using System.Net;
using System.Text.RegularExpressions;
using ReportAtlas.Web.Tests.Samples;
using Xunit;

namespace ReportAtlas.Web.Tests.Endpoints;

/// <summary>Parts of the page that its scripts put in.</summary>
public sealed partial class PartTests(SampleSite site) : IClassFixture<SampleSite>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("of=deir-ez-zor", "other=1", "منطقة البوكمال 2")]
    [InlineData("of=abu-kamal-district", "other=1", "البوكمال 1, ناحية هجين 1")]
    [InlineData("of=abu-kamal-district&type=airstrike", "other=1", "ناحية هجين 1")]
    [InlineData("of=abu-kamal-district", "branches=hajin-subdistrict", "البوكمال 1, ناحية هجين 1, هجين 1")]
    public async Task A_branch_holds_what_lies_in_the_place_and_has_events_under_the_filter(string query, string cookie, string expected)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/parts/branch?{query}");
        request.Headers.Add("Cookie", cookie);
        var answer = await site.Client.SendAsync(request, Cancel);

        Assert.Equal(expected, string.Join(", ", Links(await answer.Content.ReadAsStringAsync(Cancel))));
    }

    [Fact]
    public async Task A_place_that_is_not_there_has_no_branch() =>
        Assert.Equal(
            HttpStatusCode.NotFound,
            (await site.Client.GetAsync(new Uri("/parts/branch?of=atlantis", UriKind.Relative), Cancel)).StatusCode
        );

    [Theory]
    [InlineData("هج", "هجين منطقة البوكمال، محافظة دير الزور، سوريا 1")]
    [InlineData("بوكمال", "البوكمال")]
    [InlineData("HAJ", "هجين")]
    [InlineData("أتلانتس", "لا مكان بهذا الاسم")]
    public async Task Places_are_found_wherever_they_stand_in_the_tree(string words, string expected)
    {
        var html = await site.Client.GetStringAsync(new Uri($"/parts/places?find={words}", UriKind.Relative), Cancel);

        Assert.Contains(expected, Spaces().Replace(Tags().Replace(html, " "), " "), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_found_place_keeps_the_other_filters()
    {
        var html = WebUtility.HtmlDecode(
            await site.Client.GetStringAsync(new Uri("/parts/places?find=هجين&type=airstrike&from=2019-02-01", UriKind.Relative), Cancel)
        );

        Assert.Contains("href=\"/?from=2019-02-01&place=hajin&type=airstrike\"", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/?type=airstrike")]
    [InlineData("/?type=airstrike&list=articles")]
    [InlineData("/?place=hajin&from=2001-01-01&to=2001-12-31")]
    public async Task A_page_without_its_list_is_the_page_once_the_list_has_come(string address)
    {
        var whole = await site.Client.GetStringAsync(new Uri(address, UriKind.Relative), Cancel);
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.Add("Atlas-Without", "list");
        var page = await (await site.Client.SendAsync(request, Cancel)).Content.ReadAsStringAsync(Cancel);
        var list = await site.Client.GetStringAsync(new Uri($"/parts/list{address[1..]}", UriKind.Relative), Cancel);

        Assert.Empty(Entries(page));
        Assert.Contains("data-coming", page, StringComparison.Ordinal);
        Assert.DoesNotContain("data-map-settings", page, StringComparison.Ordinal);
        Assert.Equal(Told().Match(whole).Value, Told().Match(page).Value);
        Assert.NotEmpty(Entries(whole));
        Assert.Equal(Entries(whole), Spaces().Replace(list, " ").Trim());
    }

    /// <summary>What the page's list holds.</summary>
    private static string Entries(string page) => Spaces().Replace(EntriesIn().Match(page).Groups[1].Value, " ").Trim();

    [GeneratedRegex("<div id=\"entries\"[^>]*>(.*?)</div>\\s*</section>", RegexOptions.Singleline)]
    private static partial Regex EntriesIn();

    [GeneratedRegex("<p class=\"totals.*?</p>", RegexOptions.Singleline)]
    private static partial Regex Told();

    private static IEnumerable<string> Links(string html) =>
        Link()
            .Matches(html)
            .Where(link => !link.Value.Contains("instead", StringComparison.Ordinal))
            .Select(link => Tags().Replace(link.Value, "").Trim());

    [GeneratedRegex("<a .*?</a>", RegexOptions.Singleline)]
    private static partial Regex Link();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tags();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
