using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace ReportAtlas.Archive;

/// <summary>Sets what SQLite forgets with every connection.</summary>
internal sealed class ConnectionSetup : DbConnectionInterceptor
{
    // NORMAL loses no committed report to a killed program, and at most the last ones, whole, to a power cut.
    private const string Pragmas = "PRAGMA synchronous = NORMAL; PRAGMA temp_store = MEMORY; PRAGMA cache_size = -32000;";

    public static ConnectionSetup Instance { get; } = new();

    public static void Run(DbConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = Pragmas;
        command.ExecuteNonQuery();
    }

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) => Run(connection);

    public override Task ConnectionOpenedAsync(
        DbConnection connection,
        ConnectionEndEventData eventData,
        CancellationToken cancellationToken = default
    )
    {
        // The statement never touches the disk, so there is nothing to wait for.
        Run(connection);
        return Task.CompletedTask;
    }
}
