using Microsoft.Data.Sqlite;
using ReportAtlas.Archive.Search;

namespace ReportAtlas.Archive.Browse.Columns;

/// <summary>
/// Gives the <see cref="EventIndex"/> of the archive as it stands. SQLite tells cheaply whether another connection has
/// changed the file; then a small archive is loaded anew before it answers, and a large one answers as it stood while it
/// is loaded in the background. Share one; any thread may ask.
/// </summary>
public sealed class EventIndexSource(ArchiveDatabase database) : IDisposable
{
    /// <summary>Events of an archive that loads in a moment, so that asking it waits for what is new.</summary>
    private const int AtOnce = 50_000;

    private readonly string _run = Guid.NewGuid().ToString("N")[..8];
    private readonly SemaphoreSlim _loading = new(1);
    private readonly Lock _watching = new();
    private SqliteConnection? _watch;
    private EventIndex? _now;
    private int _isReloading;
    private int _loads;
    private long _restUntil;

    /// <summary>
    /// Tells the state of the archive that answers are made from: equal stamps, equal answers. It changes with the
    /// archive, some moments later for a large one.
    /// </summary>
    public async ValueTask<string> StampAsync(CancellationToken cancel = default) => (await GetAsync(cancel)).Stamp;

    public void Dispose()
    {
        lock (_watching)
        {
            _watch?.Dispose();
            _watch = null;
        }

        _loading.Dispose();
    }

    internal async ValueTask<EventIndex> GetAsync(CancellationToken cancel)
    {
        var (now, version) = (Volatile.Read(ref _now), ReadVersion());
        if (now?.Version == version)
        {
            return now;
        }

        if (now is not { Count: > AtOnce })
        {
            return await LoadAsync(cancel);
        }

        ReloadBehind();
        return now;
    }

    /// <summary>What a filter lets through.</summary>
    internal async ValueTask<EventSelection> SelectAsync(EventFilter filter, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(filter);
        var index = await GetAsync(cancel);
        if (index.FindSelection(filter) is { } known)
        {
            return known;
        }

        var query = SearchQuery.Parse(filter.Text ?? "");
        return index.Select(filter, query.IsEmpty ? null : await ParagraphSearch.FindKeysAsync(database, query, cancel));
    }

    private async Task<EventIndex> LoadAsync(CancellationToken cancel)
    {
        await _loading.WaitAsync(cancel);
        try
        {
            // Read before the load: what changes meanwhile is seen as a change afterwards.
            var version = ReadVersion();
            if (_now is { } loaded && loaded.Version == version)
            {
                return loaded;
            }

            var fresh = await Task.Run(() => Load(version), cancel);
            Volatile.Write(ref _now, fresh);
            return fresh;
        }
        finally
        {
            _loading.Release();
        }
    }

    private EventIndex Load(long version)
    {
        using var reader = new EventIndexReader(database);
        return reader.Read(version, $"{_run}-{Interlocked.Increment(ref _loads)}");
    }

    /// <summary>Loads anew while the old snapshot answers. An import changes the file all the time, so a load is followed by a rest of four times its length.</summary>
    private void ReloadBehind()
    {
        if (Environment.TickCount64 < Volatile.Read(ref _restUntil) || Interlocked.CompareExchange(ref _isReloading, 1, 0) != 0)
        {
            return;
        }

        _ = Task.Run(async () =>
        {
            var start = Environment.TickCount64;
            try
            {
                await LoadAsync(CancellationToken.None);
            }
            catch (Exception failure) when (failure is SqliteException or ObjectDisposedException)
            {
                // A locked file or a closing program: the old snapshot goes on answering and the next question tries again.
            }
            finally
            {
                Volatile.Write(ref _restUntil, Environment.TickCount64 + (4 * (Environment.TickCount64 - start)));
                Volatile.Write(ref _isReloading, 0);
            }
        });
    }

    /// <summary>A number that changes when another connection has changed the file.</summary>
    private long ReadVersion()
    {
        lock (_watching)
        {
            _watch ??= database.Open();
            using var command = _watch.CreateCommand();
            command.CommandText = "PRAGMA data_version";
            return (long)command.ExecuteScalar()!;
        }
    }
}
