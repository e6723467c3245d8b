using System.Net;
using System.Text.RegularExpressions;
using ReportAtlas.Web.Tests.Samples;
using Xunit;

namespace ReportAtlas.Web.Tests.Endpoints;

public sealed partial class ReviewTests
{
    [Fact]
    public async Task A_review_is_kept_and_leads_back_to_its_page()
    {
        await using var site = await SampleSite.StartAsync(await SampleArchive.CreateAsync());
        var (token, cookie) = await FormAsync(site);

        var answer = await site.Client.SendAsync(Review(cookie, ("status", "doubted"), ("return", "/?event=1"), ("__RequestVerificationToken", token)), TestContext.Current.CancellationToken);

        Assert.Equal((HttpStatusCode.Redirect, "/?event=1"), (answer.StatusCode, answer.Headers.Location?.ToString()));
        Assert.Contains("class=\"doubted\" type=\"submit\" name=\"status\" value=\"open\"", await PageAsync(site), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://elsewhere.example/")]
    [InlineData("//elsewhere.example/")]
    [InlineData("/import")]
    public async Task No_form_leads_a_person_anywhere_but_to_the_atlas(string address)
    {
        await using var site = await SampleSite.StartAsync(await SampleArchive.CreateAsync());
        var (token, cookie) = await FormAsync(site);

        var answer = await site.Client.SendAsync(Review(cookie, ("status", "open"), ("return", address), ("__RequestVerificationToken", token)), TestContext.Current.CancellationToken);

        Assert.Equal("/", answer.Headers.Location?.ToString());
    }

    [Fact]
    public async Task Without_the_pages_token_nothing_is_reviewed()
    {
        await using var site = await SampleSite.StartAsync(await SampleArchive.CreateAsync());

        var answer = await site.Client.SendAsync(Review("", ("status", "rejected")), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    private static async Task<string> PageAsync(SampleSite site) =>
        await site.Client.GetStringAsync(new Uri("/?event=1", UriKind.Relative), TestContext.Current.CancellationToken);

    private static async Task<(string Token, string Cookie)> FormAsync(SampleSite site)
    {
        var page = await site.Client.GetAsync(new Uri("/?event=1", UriKind.Relative), TestContext.Current.CancellationToken);
        var cookie = page.Headers.GetValues("Set-Cookie").Single(text => text.Contains("Antiforgery", StringComparison.Ordinal)).Split(';')[0];
        return (Token().Match(await page.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Groups["token"].Value, cookie);
    }

    private static HttpRequestMessage Review(string cookie, params (string Key, string Value)[] fields)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, new Uri("/events/1/review", UriKind.Relative))
        {
            Content = new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Key, field.Value))),
        };
        if (cookie.Length > 0)
        {
            request.Headers.Add("Cookie", cookie);
        }

        return request;
    }

    [GeneratedRegex("""name="__RequestVerificationToken" value="(?<token>[^"]+)""")]
    private static partial Regex Token();
}
