using System.Net;
using System.Text.RegularExpressions;
using ReportAtlas.Web.Tests.Samples;
using Xunit;

namespace ReportAtlas.Web.Tests.Endpoints;

public sealed partial class SiteTests(SampleSite site) : IClassFixture<SampleSite>
{
    [Fact]
    public async Task The_page_is_Arabic_and_right_to_left_with_its_letters_as_letters()
    {
        var page = await GetAsync("/");

        Assert.Contains("<html lang=\"ar\" dir=\"rtl\"", page, StringComparison.Ordinal);
        Assert.Contains("ليلة طويلة في هجين", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task English_is_chosen_by_the_address_and_remembered()
    {
        var response = await site.Client.GetAsync(new Uri("/?lang=en", UriKind.Relative), Cancel);
        var cookie = response.Headers.GetValues("Set-Cookie").Single(value => value.StartsWith("lang=", StringComparison.Ordinal));
        using var next = new HttpRequestMessage(HttpMethod.Get, "/");
        next.Headers.Add("Cookie", cookie.Split(';')[0]);

        Assert.Contains("<html lang=\"en\" dir=\"ltr\"", await response.Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);
        Assert.Contains(
            "<html lang=\"en\" dir=\"ltr\"",
            await (await site.Client.SendAsync(next, Cancel)).Content.ReadAsStringAsync(Cancel),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("dark", "<html lang=\"ar\" dir=\"rtl\" data-theme=\"dark\"")]
    [InlineData("\"><script>", "<html lang=\"ar\" dir=\"rtl\">")]
    public async Task Light_or_dark_is_in_the_page_from_its_first_byte(string cookie, string expected)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/");
        request.Headers.Add("Cookie", $"theme={cookie}");

        Assert.Contains(expected, await (await site.Client.SendAsync(request, Cancel)).Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_file_that_the_page_names_arrives_and_is_not_empty()
    {
        var page = await GetAsync("/");
        var files = FileAddress().Matches(page).Select(match => WebUtility.HtmlDecode(match.Groups["address"].Value)).Distinct().ToList();

        Assert.Contains(files, file => file.Contains("css/base", StringComparison.Ordinal));
        Assert.Contains(files, file => file.Contains("_framework/blazor.web", StringComparison.Ordinal));
        foreach (var file in files.Append("vendor/leaflet/leaflet-src.esm.js").Append("vendor/fonts/noto-naskh-arabic-arabic-400-normal.woff2"))
        {
            var response = await site.Client.GetAsync(new Uri($"/{file}", UriKind.Relative), Cancel);
            Assert.Equal((file, HttpStatusCode.OK), (file, response.StatusCode));
            Assert.True((await response.Content.ReadAsByteArrayAsync(Cancel)).Length > 100, file);
        }
    }

    [Theory]
    [InlineData("/?from=tomorrow", "tomorrow")]
    [InlineData("/?place=atlantis", "atlantis")]
    [InlineData("/?report=12345", "12345")]
    public async Task A_bad_value_in_the_address_is_told_on_the_page(string address, string told)
    {
        var page = await GetAsync(address);

        Assert.Contains(told, NoticeList().Match(page).Value, StringComparison.Ordinal);
        Assert.Contains("4 أحداث مطابقة", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Markup_in_an_address_or_a_report_never_becomes_markup_of_the_page()
    {
        Assert.DoesNotContain("<img", await GetAsync("/?place=<img src=x onerror=alert(1)>"), StringComparison.Ordinal);
        Assert.DoesNotContain("<script>alert", await GetAsync("/?report=2"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/?from=&to=&type=clash&type=airstrike", "/?type=airstrike,clash")]
    [InlineData("/?place=hajin&from=&to=", "/?place=hajin")]
    public async Task What_a_form_sends_leads_to_the_short_address(string sent, string address)
    {
        var response = await site.Client.GetAsync(new Uri(sent, UriKind.Relative), Cancel);

        Assert.Equal((HttpStatusCode.Redirect, address), (response.StatusCode, response.Headers.Location?.ToString()));
    }

    [Fact]
    public async Task Pages_carry_a_policy_that_lets_nothing_in_from_elsewhere()
    {
        var headers = (await site.Client.GetAsync(new Uri("/", UriKind.Relative), Cancel)).Headers;
        var policy = string.Join(' ', headers.GetValues("Content-Security-Policy"));

        Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("http", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal("same-origin", headers.GetValues("Referrer-Policy").Single());
    }

    [Fact]
    public async Task An_address_that_leads_nowhere_says_so_with_a_way_on()
    {
        var response = await site.Client.GetAsync(new Uri("/no/such/page", UriKind.Relative), Cancel);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Contains("لا صفحة هنا", await response.Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_empty_archive_says_how_to_fill_it()
    {
        await using var empty = await SampleSite.StartAsync(await SampleArchive.CreateEmptyAsync());
        var page = await empty.Client.GetStringAsync(new Uri("/", UriKind.Relative), Cancel);

        Assert.Contains("الأرشيف فارغ", page, StringComparison.Ordinal);
        Assert.Contains("reportatlas import", page, StringComparison.Ordinal);
        Assert.Contains("data-refresh", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_program_says_that_it_is_well() => Assert.Equal("Healthy", await GetAsync("/health"));

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private Task<string> GetAsync(string address) => site.Client.GetStringAsync(new Uri(address, UriKind.Relative), Cancel);

    [GeneratedRegex("""(?:href|src|data-blazor)="(?<address>[\w./-]+\.(?:css|js|svg|woff2))["#]""")]
    private static partial Regex FileAddress();

    [GeneratedRegex("""<div class="notices".*?</div>""", RegexOptions.Singleline)]
    private static partial Regex NoticeList();
}
