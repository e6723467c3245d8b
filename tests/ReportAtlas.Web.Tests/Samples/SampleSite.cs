using Microsoft.AspNetCore.Builder;
using Xunit;

namespace ReportAtlas.Web.Tests.Samples;

/// <summary>The whole program over the sample archive, listening on a free port of this machine.</summary>
public sealed class SampleSite : IAsyncLifetime
{
    private SampleArchive? _archive;
    private WebApplication? _app;

    /// <summary>A visitor without cookies who follows no redirects.</summary>
    public HttpClient Client { get; private set; } = default!;

    /// <param name="archive">What it shows; taken over and disposed of with the site.</param>
    /// <param name="settings">Further settings, «--key», «value».</param>
    public static Task<SampleSite> StartAsync(SampleArchive archive, params string[] settings) => new SampleSite().RunAsync(archive, settings);

    public async ValueTask InitializeAsync() => await RunAsync(await SampleArchive.CreateAsync());

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app!.DisposeAsync();
        await _archive!.DisposeAsync();
    }

    private async Task<SampleSite> RunAsync(SampleArchive archive, params string[] settings)
    {
        _archive = archive;
        _app = AtlasApp.Build(
            new ServeOptions
            {
                Database = archive.Database.Path,
                // The program's name leads to the list of its static files, which lies beside the tests.
                Arguments =
                [
                    "--applicationName",
                    "reportatlas",
                    "--contentRoot",
                    AppContext.BaseDirectory,
                    "--Logging:LogLevel:Default",
                    "Warning",
                    .. settings,
                ],
            }
        );
        _app.Urls.Add("http://127.0.0.1:0");
        await _app.StartAsync();
        var handler = new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false };
        Client = new HttpClient(handler) { BaseAddress = new Uri(_app.Urls.First()) };
        return this;
    }
}
