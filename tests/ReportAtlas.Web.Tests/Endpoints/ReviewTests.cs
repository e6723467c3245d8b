using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Data.Sqlite;
using ReportAtlas.Web.State;
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

        var answer = await site.Client.SendAsync(
            Review(cookie, ("status", "doubted"), ("return", "/?event=1"), ("__RequestVerificationToken", token)),
            TestContext.Current.CancellationToken
        );

        Assert.Equal((HttpStatusCode.Redirect, "/?event=1"), (answer.StatusCode, answer.Headers.Location?.ToString()));
        Assert.Contains("class=\"doubted\" type=\"submit\" name=\"status\" value=\"open\"", await PageAsync(site), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_review_by_who_did_not_see_that_of_another_is_not_kept_and_says_so()
    {
        await using var site = await SampleSite.StartAsync(await SampleArchive.CreateAsync());
        var (token, cookie) = await FormAsync(site);
        await site.Client.SendAsync(
            Review(cookie, ("status", "doubted"), ("seen", "open"), ("__RequestVerificationToken", token)),
            TestContext.Current.CancellationToken
        );

        var answer = await site.Client.SendAsync(
            Review(cookie, ("status", "rejected"), ("seen", "open"), ("return", "/?event=1"), ("__RequestVerificationToken", token)),
            TestContext.Current.CancellationToken
        );

        Assert.Equal("/?event=1&unsaved=review", answer.Headers.Location?.ToString());
        var page = await PageAsync(site, "/?event=1&unsaved=review");
        Assert.Matches("""<p class="unsaved" role="alert"[^>]*>راجع شخص آخر هذا الحدث""", page);
        Assert.DoesNotContain("class=\"notices\"", page, StringComparison.Ordinal);
        Assert.Contains("name=\"seen\" value=\"doubted\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain("name=\"return\" value=\"/?event=1&amp;unsaved", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_archive_that_cannot_be_written_to_leads_back_to_the_page_with_what_to_do()
    {
        var archive = await SampleArchive.CreateAsync();
        await using var site = await SampleSite.StartAsync(archive);
        var (token, cookie) = await FormAsync(site);
        var (folder, away) = (Path.GetDirectoryName(archive.Database.Path)!, Path.GetDirectoryName(archive.Database.Path)! + "-away");
        SqliteConnection.ClearAllPools();
        Directory.Move(folder, away);
        try
        {
            var answer = await site.Client.SendAsync(
                Review(cookie, ("status", "rejected"), ("return", "/?event=1"), ("__RequestVerificationToken", token)),
                TestContext.Current.CancellationToken
            );
            Assert.Equal((HttpStatusCode.Redirect, "/?event=1&unsaved=readonly"), (answer.StatusCode, answer.Headers.Location?.ToString()));
        }
        finally
        {
            Directory.Move(away, folder);
        }

        Assert.Contains("تتعذر الكتابة في الأرشيف. لم يتغير شيء", await PageAsync(site, "/?event=1&unsaved=readonly"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/", "/?unsaved=full")]
    [InlineData("/?event=1", "/?event=1&unsaved=full")]
    [InlineData("/import?run=1#report-2", "/import?run=1&unsaved=full#report-2")]
    public void An_address_says_why_nothing_was_changed(string address, string with) => Assert.Equal(with, Unsaved.AddTo(address, "full"));

    [Theory]
    [InlineData("/?unsaved=locked", "برنامج آخر يكتب في الأرشيف. لم يتغير شيء")]
    [InlineData("/import?unsaved=report", "حُذف التقرير أو تغيّر")]
    public async Task Every_page_that_changes_something_says_why_it_was_not(string address, string words)
    {
        await using var site = await SampleSite.StartAsync(await SampleArchive.CreateAsync());

        Assert.Contains(words, await PageAsync(site, address), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://elsewhere.example/")]
    [InlineData("//elsewhere.example/")]
    [InlineData("/import")]
    public async Task No_form_leads_a_person_anywhere_but_to_the_atlas(string address)
    {
        await using var site = await SampleSite.StartAsync(await SampleArchive.CreateAsync());
        var (token, cookie) = await FormAsync(site);

        var answer = await site.Client.SendAsync(
            Review(cookie, ("status", "open"), ("return", address), ("__RequestVerificationToken", token)),
            TestContext.Current.CancellationToken
        );

        Assert.Equal("/", answer.Headers.Location?.ToString());
    }

    [Fact]
    public async Task Without_the_pages_token_nothing_is_reviewed()
    {
        await using var site = await SampleSite.StartAsync(await SampleArchive.CreateAsync());

        var answer = await site.Client.SendAsync(Review("", ("status", "rejected")), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    private static async Task<string> PageAsync(SampleSite site, string address = "/?event=1") =>
        await site.Client.GetStringAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);

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
