using ReportAtlas.Archive.Import;
using ReportAtlas.Language;
using Xunit;

namespace ReportAtlas.Web.Tests.Samples;

/// <summary>The whole program over the sample reports that come with it: what documentation and examples speak of.</summary>
public sealed class SeedSite : IAsyncLifetime
{
    private SampleSite? _site;

    public HttpClient Client => _site!.Client;

    public async ValueTask InitializeAsync()
    {
        var archive = await SampleArchive.CreateEmptyAsync();
        using var importer = new ReportImporter(archive.Database, new ArticleReader());
        await new SeedImport(archive.Contexts, importer).RunAsync(ServeOptions.BuiltInSeeds);
        _site = await SampleSite.StartAsync(archive, "--Api:Origins", "https://friend.example");
    }

    public ValueTask DisposeAsync() => _site!.DisposeAsync();
}
