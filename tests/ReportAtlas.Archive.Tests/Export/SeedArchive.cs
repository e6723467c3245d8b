using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using ReportAtlas.Archive.Browse;
using ReportAtlas.Archive.Browse.Columns;
using ReportAtlas.Archive.Export;
using ReportAtlas.Archive.Import;
using ReportAtlas.Language;

namespace ReportAtlas.Archive.Tests.Export;

/// <summary>The sample reports that come with the program, imported with the whole gazetteer, once for a class of tests.</summary>
public sealed class SeedArchive : IAsyncLifetime
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("reportatlas-test-");

    public SeedArchive()
    {
        Database = new ArchiveDatabase(Path.Combine(_folder.FullName, "seeds.db"));
        Archives = Database.CreateFactory();
    }

    public ArchiveDatabase Database { get; }

    public IDbContextFactory<ArchiveContext> Archives { get; }

    public EventIndexSource Index => field ??= new EventIndexSource(Database);

    public string Folder => _folder.FullName;

    public async ValueTask InitializeAsync()
    {
        await Database.MigrateAsync();
        using var importer = new ReportImporter(Database, new ArticleReader());
        var summary = await new SeedImport(Archives, importer).RunAsync(Path.Combine(AppContext.BaseDirectory, "seeds"));
        Assert.True(summary is { Added: > 10, Refused.IsEmpty: true });
    }

    public ValueTask DisposeAsync()
    {
        Index.Dispose();
        using (var connection = new SqliteConnection(Database.ConnectionString))
        {
            SqliteConnection.ClearPool(connection);
        }

        _folder.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }

    /// <summary>The bytes that a format writes for a filter.</summary>
    public async Task<byte[]> ExportAsync(ExportFormat format, EventFilter filter, bool arabic = true)
    {
        ArgumentNullException.ThrowIfNull(format);
        using var bytes = new AsynchronousOutput();
        await format.WriteAsync(
            new ExportRequest(filter, ExportRequest.LocalSite, arabic),
            new ExportSource(Database, Index),
            bytes,
            TestContext.Current.CancellationToken
        );
        return bytes.ToArray();
    }

    /// <summary>All events that the page lists under a filter.</summary>
    public async Task<IReadOnlyList<EventItem>> ListAsync(EventFilter filter) =>
        (await new EventList(Archives, Index).FindAsync(filter, take: int.MaxValue, cancel: TestContext.Current.CancellationToken)).Items;

    /// <summary>Takes only asynchronous writes, as a web response does.</summary>
    private sealed class AsynchronousOutput : MemoryStream
    {
        private bool _isAsynchronous;

        public override bool CanSeek => false;

        public override void Write(byte[] buffer, int offset, int count)
        {
            Assert.True(_isAsynchronous, "a synchronous write");
            base.Write(buffer, offset, count);
        }

        public override void Write(ReadOnlySpan<byte> buffer) => Assert.Fail("a synchronous write");

        public override void WriteByte(byte value) => Assert.Fail("a synchronous write");

        public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
        {
            _isAsynchronous = true;
            Write(buffer.ToArray(), 0, buffer.Length);
            _isAsynchronous = false;
            return ValueTask.CompletedTask;
        }

        public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
            WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();
    }
}
