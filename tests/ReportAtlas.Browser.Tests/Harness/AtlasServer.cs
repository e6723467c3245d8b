using Microsoft.AspNetCore.Components.Server;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using ReportAtlas.Archive;
using ReportAtlas.Archive.Import;
using ReportAtlas.Browser.Tests.Harness;
using Xunit;

[assembly: AssemblyFixture(typeof(AtlasServer))]

namespace ReportAtlas.Browser.Tests.Harness;

/// <summary>The whole program on a port of its own, over an archive of its own that it filled from the sample reports. One for all tests, which only read.</summary>
public sealed class AtlasServer : WebApplicationFactory<Program>, IAsyncLifetime
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("reportatlas-browser-");

    /// <summary>Where it answers: http on 127.0.0.1, with a slash at the end.</summary>
    public Uri Address => ClientOptions.BaseAddress;

    /// <summary>The archive that all tests read.</summary>
    public ArchiveDatabase Archive => Services.GetRequiredService<ArchiveDatabase>();

    public async ValueTask InitializeAsync()
    {
        UseKestrel(0);
        StartServer();
        var filled = new TaskCompletionSource();
        var activity = Services.GetRequiredService<ImportActivity>();
        activity.Changed += Look;
        Look();
        await filled.Task.WaitAsync(Patience);

        void Look()
        {
            if (activity is { IsRunning: false, Progress: not null })
            {
                filled.TrySetResult();
            }
        }
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        _folder.Delete(recursive: true);
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseSetting("database", Path.Combine(_folder.FullName, "atlas.db"));
        // A failure in a page's circuit then says in the console what it was.
        builder.ConfigureServices(services => services.Configure<CircuitOptions>(options => options.DetailedErrors = true));
    }
}
