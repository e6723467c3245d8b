using System.Security.Cryptography;
using System.Text;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using ReportAtlas.Archive.Browse.Columns;
using ReportAtlas.Archive.Import;
using ReportAtlas.Archive.Storage;
using ReportAtlas.Language;
using ReportAtlas.Language.Layout;

namespace ReportAtlas.Archive.Tests;

/// <summary>A real SQLite archive in a folder of its own that goes with the test, its places the sample ones.</summary>
internal sealed class TemporaryArchive : IAsyncDisposable
{
    /// <summary>An archive with the schema and the places, made once: a copy takes no time.</summary>
    private static readonly Lazy<Task<byte[]>> Template = new(CreateTemplateAsync);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("reportatlas-test-");

    private TemporaryArchive()
    {
        Database = new ArchiveDatabase(System.IO.Path.Combine(_folder.FullName, "archive", "test.db"));
        Archives = Database.CreateFactory();
        Events = new EventIndexSource(Database);
    }

    public ArchiveDatabase Database { get; }

    public IDbContextFactory<ArchiveContext> Archives { get; }

    public EventIndexSource Events { get; }

    public string Folder => _folder.FullName;

    public static async Task<TemporaryArchive> CreateAsync()
    {
        var archive = new TemporaryArchive();
        archive.AddFile(archive.Database.Path, await Template.Value);
        return archive;
    }

    /// <summary>Writes a report made by hand; the articles' texts stand for its bytes.</summary>
    public ImportOutcome Write(string key, params ArticleReading[] articles)
    {
        using var writer = new ReportWriter(Database);
        var outcome = writer.Write(Prepare(key, articles), new DateTime(2026, 1, 2, 3, 4, 5, DateTimeKind.Utc));
        writer.Commit();
        return outcome;
    }

    public static PreparedReport Prepare(string key, params ArticleReading[] articles)
    {
        var text = string.Join('\n', articles.Select(article => article.Layout.Text));
        var bytes = Encoding.UTF8.GetBytes(text);
        return new PreparedReport(
            ReportFile.FromBytes(key, bytes),
            bytes,
            Convert.ToHexStringLower(SHA256.HashData(bytes)),
            new ReadFile(new ReportSource(text), ReportFormat.PlainText, "utf-8", null, []),
            new ImportOptions(),
            [.. articles]
        );
    }

    /// <summary>Makes a file under the archive's folder.</summary>
    public string AddFile(string name, string text) => AddFile(name, Encoding.UTF8.GetBytes(text));

    public string AddFile(string name, byte[] bytes)
    {
        var path = System.IO.Path.Combine(Folder, name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    public async Task<T> AskAsync<T>(Func<ArchiveContext, Task<T>> question)
    {
        await using var context = Archives.CreateDbContext();
        return await question(context);
    }

    public ValueTask DisposeAsync()
    {
        Events.Dispose();
        Close();
        _folder.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }

    private static async Task<byte[]> CreateTemplateAsync()
    {
        await using var archive = new TemporaryArchive();
        await archive.Database.MigrateAsync();
        PlaceTable.Write(archive.Database, SamplePlaces.All);
        archive.Close();
        return await File.ReadAllBytesAsync(archive.Database.Path);
    }

    /// <summary>Closes pooled connections, which writes the last pages into the file and lets go of it.</summary>
    public void Close()
    {
        using var connection = new SqliteConnection(Database.ConnectionString);
        SqliteConnection.ClearPool(connection);
    }
}
