using Microsoft.AspNetCore.Builder;
using ReportAtlas.Archive;
using ReportAtlas.Web;
using Xunit;

namespace ReportAtlas.Browser.Tests.Harness;

/// <summary>The program for one test alone, over any archive, which may be stopped and started again at the same address.</summary>
public sealed class OwnAtlas : IAsyncDisposable
{
    private readonly string[] _settings;
    private readonly string _database;
    private DirectoryInfo? _folder;
    private WebApplication? _app;

    private OwnAtlas(string database, string[] settings) => (_database, _settings) = (database, settings);

    /// <summary>Where it answers.</summary>
    public Uri Address { get; private set; } = new("http://127.0.0.1:0");

    /// <param name="database">The archive's file; one that is not there is made, and empty.</param>
    /// <param name="settings">Further settings, «--key», «value».</param>
    public static async Task<OwnAtlas> StartAsync(string database, params string[] settings)
    {
        await new ArchiveDatabase(database).MigrateAsync();
        var atlas = new OwnAtlas(database, settings);
        await atlas.StartAsync();
        return atlas;
    }

    /// <summary>Over a copy of the archive that the other tests read, for a test that writes into it. The copy goes with the program.</summary>
    public static async Task<OwnAtlas> StartOnCopyAsync(AtlasServer server)
    {
        var folder = Directory.CreateTempSubdirectory("reportatlas-copy-");
        var copy = Path.Combine(folder.FullName, "atlas.db");
        ArchiveBackup.Copy(server.Archive, copy);
        var atlas = await StartAsync(copy);
        atlas._folder = folder;
        return atlas;
    }

    public async Task StartAsync()
    {
        _app = AtlasApp.Build(
            new ServeOptions
            {
                Database = _database,
                Arguments =
                [
                    "--applicationName",
                    "reportatlas",
                    "--contentRoot",
                    AppContext.BaseDirectory,
                    "--Logging:LogLevel:Default",
                    "Warning",
                    "--DetailedErrors",
                    "true",
                    .. _settings,
                ],
            }
        );
        _app.Urls.Add(Address.ToString());
        await _app.StartAsync(TestContext.Current.CancellationToken);
        Address = new Uri(_app.Urls.First());
    }

    public async Task StopAsync()
    {
        await _app!.DisposeAsync();
        _app = null;
    }

    public async ValueTask DisposeAsync()
    {
        if (_app is not null)
        {
            await _app.DisposeAsync();
        }

        if (_folder is not null)
        {
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            _folder.Delete(recursive: true);
        }
    }
}
