using Microsoft.Data.Sqlite;

namespace ReportAtlas.Archive.Tests;

/// <summary>Two who write to an archive at the same time.</summary>
internal static class AtOnce
{
    /// <summary>Runs both while somebody else has the right to write, which is given up once both have begun.</summary>
    internal static async Task<T[]> RunAsync<T>(TemporaryArchive archive, Func<Task<T>> one, Func<Task<T>> other, CancellationToken cancel)
    {
        using var begun = new CountdownEvent(2);
        Task<T[]> both;
        await using (Lock(archive))
        {
            both = Task.WhenAll(Begin(one), Begin(other));
            begun.Wait(cancel);
        }

        return await both;

        Task<T> Begin(Func<Task<T>> work) =>
            Task.Run(
                () =>
                {
                    begun.Signal();
                    return work();
                },
                cancel
            );
    }

    /// <summary>Somebody else's right to write, until it is disposed of.</summary>
    internal static SqliteConnection Lock(TemporaryArchive archive)
    {
        // Unpooled, so that it goes with its transaction.
        var connection = new SqliteConnection($"{archive.Database.ConnectionString};Pooling=False");
        connection.Open();
        connection.BeginTransaction(deferred: false);
        return connection;
    }
}
