using System.Net;
using System.Net.Http.Headers;
using ReportAtlas.Archive;
using ReportAtlas.Web.Tests.Samples;
using Xunit;

namespace ReportAtlas.Web.Tests.Endpoints.Api;

/// <summary>The whole archive as a file over HTTP.</summary>
public sealed class ArchiveDownloadTests(SeedSite site) : IClassFixture<SeedSite>
{
    private static readonly Uri Address = new("/api/export.sqlite", UriKind.Relative);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_file_is_an_archive_with_the_same_events()
    {
        using var response = await site.Client.GetAsync(Address, Cancel);
        var copy = Path.Combine(Directory.CreateTempSubdirectory("reportatlas-").FullName, "copy.db");
        await File.WriteAllBytesAsync(copy, await response.Content.ReadAsByteArrayAsync(Cancel), Cancel);

        Assert.Equal("application/vnd.sqlite3", response.Content.Headers.ContentType?.MediaType);
        Assert.Equal(
            new ContentDispositionHeaderValue("attachment") { FileName = "reportatlas.sqlite", FileNameStar = "reportatlas.sqlite" },
            response.Content.Headers.ContentDisposition
        );
        Assert.Null(await ArchiveBackup.CheckAsync(copy, Cancel));
        await using var other = await SampleSite.StartAsync(SampleArchive.At(copy));
        Assert.Equal(await EventsAsync(site.Client), await EventsAsync(other.Client));
    }

    [Fact]
    public async Task A_setting_closes_it_and_takes_it_from_the_page()
    {
        await using var closed = await SampleSite.StartAsync(await SampleArchive.CreateAsync(), "--Api:Archive", "false");
        using var response = await closed.Client.GetAsync(Address, Cancel);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.DoesNotContain("export.sqlite", await closed.Client.GetStringAsync(new Uri("/", UriKind.Relative), Cancel), StringComparison.Ordinal);
        Assert.Contains("export.sqlite", await site.Client.GetStringAsync(new Uri("/", UriKind.Relative), Cancel), StringComparison.Ordinal);
    }

    private static async Task<string> EventsAsync(HttpClient client)
    {
        var answer = await client.GetStringAsync(new Uri("/api/events?bg=1&limit=200", UriKind.Relative), Cancel);
        // Each site tells its own address.
        return answer.Replace(client.BaseAddress!.ToString(), "/", StringComparison.Ordinal);
    }
}
