using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using ReportAtlas.Archive.Search;

namespace ReportAtlas.Archive;

/// <summary>Where the archive lies and how it is opened. Values are immutable.</summary>
/// <param name="Path">The SQLite file; its folder is made when it is missing.</param>
public sealed record ArchiveDatabase(string Path)
{
    /// <summary>Where the archive lies unless a person says otherwise: under the working folder.</summary>
    public static string DefaultPath => System.IO.Path.Combine("data", "reportatlas.db");

    /// <summary>Seconds that a statement waits for another process that writes.</summary>
    internal int BusySeconds { get; init; } = 30;

    internal string ConnectionString =>
        new SqliteConnectionStringBuilder
        {
            DataSource = Path,
            ForeignKeys = true,
            DefaultTimeout = BusySeconds,
        }.ToString();

    /// <summary>Sets up a context on this archive.</summary>
    public void Configure(DbContextOptionsBuilder options)
    {
        ArgumentNullException.ThrowIfNull(options);
        options.UseSqlite(ConnectionString).AddInterceptors(ConnectionSetup.Instance);
    }

    /// <summary>A factory of contexts for programs without a service container: the command line and tests.</summary>
    public IDbContextFactory<ArchiveContext> CreateFactory()
    {
        var options = new DbContextOptionsBuilder<ArchiveContext>();
        Configure(options);
        return new ContextFactory(options.Options);
    }

    /// <summary>Makes the file when it is missing and brings its schema up to date. Run once before anything else.</summary>
    /// <exception cref="SqliteException">The file cannot be opened or is no SQLite database.</exception>
    public async Task MigrateAsync(CancellationToken cancel = default)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(System.IO.Path.GetFullPath(Path))!);
        await using var archive = await CreateFactory().CreateDbContextAsync(cancel);
        await archive.Database.MigrateAsync(cancel);
        // Readers go on while a report is written; the setting stays with the file.
        await archive.Database.ExecuteSqlRawAsync("PRAGMA journal_mode = WAL", cancel);
        await SearchFill.RunAsync(this, cancel);
        await archive.OptimizeAsync(cancel);
    }

    /// <summary>An open connection, set up, for prepared statements.</summary>
    internal SqliteConnection Open()
    {
        var connection = new SqliteConnection(ConnectionString);
        connection.Open();
        ConnectionSetup.Run(connection);
        return connection;
    }

    private sealed class ContextFactory(DbContextOptions<ArchiveContext> options) : IDbContextFactory<ArchiveContext>
    {
        public ArchiveContext CreateDbContext() => new(options);
    }
}
