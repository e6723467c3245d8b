using System.Net;
using System.Xml.Linq;
using ReportAtlas.Web.Tests.Samples;
using Xunit;

namespace ReportAtlas.Web.Tests.Endpoints;

/// <summary>What leads out of the program: citations, the feed, the embedded map, what links say of themselves.</summary>
public sealed class OutwardTests(SampleSite site) : IClassFixture<SampleSite>
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/cite?report=1", "صحيفة الفرات، «ليلة طويلة في هجين»، 10 شباط 2019.")]
    [InlineData("/cite?report=1&lang=en", "\u2068صحيفة الفرات\u2069, “\u2068ليلة طويلة في هجين\u2069”, 10 February 2019.")]
    [InlineData("/cite?report=2&lang=en", "\u2068Publisher not named\u2069, “\u2068هدنة <b>قصيرة</b>\u2069”, December 2018.")]
    [InlineData("/cite?event=1&lang=en", "(paragraph ")]
    [InlineData("/cite?type=airstrike&lang=en", "events read from reports: Air strike. 2 events.")]
    public async Task A_citation_is_a_sentence_in_both_languages(string address, string part)
    {
        var text = await site.Client.GetStringAsync(new Uri(address, UriKind.Relative), Cancel);

        Assert.Contains(part, text, StringComparison.Ordinal);
        Assert.Contains("accessed", text, StringComparison.Ordinal);
        Assert.Contains("اطُّلع عليه", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("place=hajin", "هجين", "Hajin")]
    [InlineData("type=airstrike", "غارة جوية", "Air strike")]
    [InlineData("actor=civilians", "مدنيون", "Civilians")]
    [InlineData("src=صحيفة الفرات", "الفرات", "الفرات")]
    [InlineData("by=مصدر محلي", "على لسان مصدر محلي", "by مصدر محلي")]
    [InlineData("tprec=1", "الزمن: يوم بعينه", "time: exact day")]
    [InlineData("gprec=1", "المكان: مكان مسمّى", "place: a named place")]
    [InlineData("conf=0.5", "الثقة 50% فأكثر", "confidence 50% or more")]
    [InlineData("review=open", "لم يُراجَع", "not reviewed")]
    [InlineData("q=هجين", "«هجين»", "“هجين”")]
    [InlineData("bg=1", "مع السياق السابق", "with background")]
    [InlineData("from=2019-02&to=2019-02", "شباط 2019", "February 2019")]
    [InlineData("list=unplaced", "أحداث بلا مكان", "Events without a place")]
    public async Task Whatever_is_filtered_is_said_in_both_languages_where_a_view_is_cited_fed_and_linked_to(
        string filter,
        string arabic,
        string english
    )
    {
        foreach (var (language, label) in new[] { ("ar", arabic), ("en", english) })
        {
            var both = await site.Client.GetStringAsync(new Uri($"/cite?{filter}&lang={language}", UriKind.Relative), Cancel);
            var feed = XDocument
                .Parse(await site.Client.GetStringAsync(new Uri($"/feed.atom?{filter}&lang={language}", UriKind.Relative), Cancel))
                .Root!;
            var page = WebUtility.HtmlDecode(await site.Client.GetStringAsync(new Uri($"/?{filter}&lang={language}", UriKind.Relative), Cancel));

            Assert.Contains(arabic, both, StringComparison.Ordinal);
            Assert.Contains(english, both, StringComparison.Ordinal);
            Assert.Contains(label, feed.Element(Atom + "title")!.Value, StringComparison.Ordinal);
            Assert.Matches($"og:title\" content=\"[^\"]*{System.Text.RegularExpressions.Regex.Escape(label)}", page);
        }
    }

    [Theory]
    [InlineData("bibtex", "application/x-bibtex", "@misc{reportatlas-1,")]
    [InlineData("ris", "application/x-research-info-systems", "TY  - NEWS\r\n")]
    public async Task Programs_for_references_get_theirs(string format, string type, string begin)
    {
        using var response = await site.Client.GetAsync(new Uri($"/cite?report=1&format={format}", UriKind.Relative), Cancel);

        Assert.Equal(type, response.Content.Headers.ContentType?.MediaType);
        Assert.StartsWith(begin, await response.Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/cite?report=999", HttpStatusCode.NotFound)]
    [InlineData("/cite?event=9999&format=ris", HttpStatusCode.NotFound)]
    [InlineData("/cite?report=1&format=endnote", HttpStatusCode.BadRequest)]
    [InlineData("/citation?report=999", HttpStatusCode.NotFound)]
    public async Task What_is_not_there_or_in_no_known_format_is_not_cited(string address, HttpStatusCode status)
    {
        using var response = await site.Client.GetAsync(new Uri(address, UriKind.Relative), Cancel);

        Assert.Equal(status, response.StatusCode);
    }

    [Fact]
    public async Task The_feed_tells_the_filters_events_the_newest_first()
    {
        var feed = XDocument.Parse(await site.Client.GetStringAsync(new Uri("/feed.atom?type=airstrike&lang=en", UriKind.Relative), Cancel)).Root!;
        var entries = feed.Elements(Atom + "entry").ToList();

        Assert.Equal(Atom + "feed", feed.Name);
        Assert.Equal(2, entries.Count);
        Assert.All(["id", "title", "updated"], name => Assert.All(entries.Prepend(feed), part => Assert.NotEmpty(part.Element(Atom + name)!.Value)));
        Assert.StartsWith("Air strike · ", entries[0].Element(Atom + "title")!.Value, StringComparison.Ordinal);
        Assert.Equal(entries.Count, entries.Select(entry => entry.Element(Atom + "id")!.Value).Distinct().Count());
    }

    [Theory]
    [InlineData("en", "ReportAtlas")]
    [InlineData("ar", "أطلس التقارير")]
    public async Task The_feed_of_everything_is_called_like_the_program(string language, string name)
    {
        var feed = XDocument.Parse(await site.Client.GetStringAsync(new Uri($"/feed.atom?lang={language}", UriKind.Relative), Cancel)).Root!;

        Assert.Equal(name, feed.Element(Atom + "title")!.Value);
    }

    [Theory]
    [InlineData("en", "There is no page here")]
    [InlineData("ar", "لا صفحة هنا")]
    public async Task A_page_that_is_not_there_speaks_the_language_that_its_address_asks_for(string language, string title)
    {
        using var response = await site.Client.GetAsync(new Uri($"/no-such-page?lang={language}", UriKind.Relative), Cancel);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Contains(title, await response.Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_the_embedded_map_may_be_framed_and_it_leads_away_only_to_a_new_tab()
    {
        using var response = await site.Client.GetAsync(new Uri("/embed?type=airstrike&lang=en", UriKind.Relative), Cancel);
        var page = await response.Content.ReadAsStringAsync(Cancel);

        Assert.Contains("frame-ancestors *", string.Join(' ', response.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
        Assert.False(response.Headers.Contains("X-Frame-Options"));
        Assert.Contains("2 matching events", page, StringComparison.Ordinal);
        Assert.Contains("href=\"/?type=airstrike&amp;lang=en\" target=\"_blank\" rel=\"noopener\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<header class=\"site\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_settings_can_keep_the_map_from_being_framed()
    {
        await using var closed = await SampleSite.StartAsync(await SampleArchive.CreateAsync(), "--Embed:Ancestors", "'none'");
        using var response = await closed.Client.GetAsync(new Uri("/embed", UriKind.Relative), Cancel);

        Assert.Equal("DENY", response.Headers.GetValues("X-Frame-Options").Single());
    }

    [Theory]
    [InlineData("/?report=1", "<meta property=\"og:title\" content=\"ليلة طويلة في هجين\"")]
    [InlineData("/?type=airstrike&lang=en", "<meta property=\"og:title\" content=\"Air strike – ReportAtlas\"")]
    [InlineData("/?type=airstrike&lang=en", "<meta name=\"description\" content=\"2 matching events · Air strike\"")]
    [InlineData("/?type=airstrike", "href=\"/feed.atom?type=airstrike\"")]
    public async Task A_link_says_what_it_leads_to(string address, string meta) =>
        Assert.Contains(meta, await site.Client.GetStringAsync(new Uri(address, UriKind.Relative), Cancel), StringComparison.Ordinal);

    [Theory]
    [InlineData("/api?lang=en", "Programming interface")]
    [InlineData("/api?lang=ar", "واجهة برمجية")]
    [InlineData("/citation?report=1&lang=en", "\u2068صحيفة الفرات\u2069, “\u2068ليلة طويلة في هجين\u2069”, 10 February 2019.")]
    [InlineData("/citation?report=1&lang=ar", "@misc{reportatlas-1,")]
    [InlineData("/citation?type=airstrike&lang=ar", "TY  - DATA")]
    [InlineData("/codebook?lang=en", "WGS84 degrees")]
    [InlineData("/codebook?lang=ar", "درجات WGS84")]
    public async Task The_interface_and_the_codebook_can_be_read_as_pages(string address, string part)
    {
        using var response = await site.Client.GetAsync(new Uri(address, UriKind.Relative), Cancel);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Contains(part, await response.Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);
    }
}
