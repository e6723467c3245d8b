using Microsoft.Data.Sqlite;
using ReportAtlas.Archive.Import;

namespace ReportAtlas.Archive.Storage;

/// <summary>
/// Writes the history of an import in the same transactions as its reports, so that a killed import tells of exactly
/// those that it finished.
/// </summary>
internal sealed class RunWriter : IDisposable
{
    private readonly SqliteConnection _connection;
    private readonly InsertStatement _item;
    private ImportSummary _counted = new();
    private FileStream? _sign;

    public RunWriter(SqliteConnection connection, ImportDoor door, int? run, DateTime now)
    {
        _connection = connection;
        _item = new InsertStatement(
            connection,
            "ImportItems",
            null,
            "RunId",
            "Name",
            "Path",
            "Status",
            "Problem",
            "Warnings",
            "ReportId",
            "Events",
            "OpenPlaces",
            "SetAside",
            "Contradictions"
        );
        try
        {
            Id = Begin(door, run, now);
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    /// <summary>The number of the import.</summary>
    public int Id { get; }

    /// <summary>Tells what became of a file. One that was there already with nothing to notice is only counted.</summary>
    public void Add(SqliteTransaction transaction, ImportOutcome outcome, string? path)
    {
        _counted = _counted.With(outcome);
        if (outcome.Status == ImportStatus.Unchanged && outcome.Warnings.IsEmpty)
        {
            return;
        }

        var found = outcome.Findings;
        _item.Run(
            transaction,
            Id,
            outcome.Name,
            path,
            outcome.Status,
            StoredJson.WriteOne(outcome.Refusal),
            StoredJson.Write(outcome.Warnings),
            outcome.ReportId,
            found?.Events ?? 0,
            found?.OpenPlaces ?? 0,
            found?.SetAside ?? 0,
            found?.Contradictions ?? 0
        );
    }

    /// <summary>Adds what was told since the last time to the import's numbers.</summary>
    public void Count(SqliteTransaction transaction)
    {
        Execute(
            transaction,
            Id,
            """UPDATE "ImportRuns" SET "Added" = "Added" + $a, "NewVersions" = "NewVersions" + $b, "Unchanged" = "Unchanged" + $c, "Refused" = "Refused" + $d WHERE "Id" = $id""",
            ("$a", _counted.Added),
            ("$b", _counted.NewVersions),
            ("$c", _counted.Unchanged),
            ("$d", _counted.Refused.Length)
        );
        _counted = new ImportSummary();
    }

    public void End(SqliteTransaction transaction, DateTime now, bool isStopped) =>
        Execute(
            transaction,
            Id,
            """UPDATE "ImportRuns" SET "EndedAt" = $now, "IsStopped" = $stopped WHERE "Id" = $id""",
            ("$now", now),
            ("$stopped", isStopped)
        );

    public void Dispose()
    {
        _item.Dispose();
        _sign?.Dispose();
    }

    /// <summary>Begins an import, or takes up an earlier one; it shows as going on before others see that it has no end.</summary>
    private int Begin(ImportDoor door, int? earlier, DateTime now)
    {
        using var transaction = _connection.BeginTransaction(deferred: false);
        using var insert = new InsertStatement(
            _connection,
            "ImportRuns",
            "Id",
            "Door",
            "StartedAt",
            "IsStopped",
            "Added",
            "NewVersions",
            "Unchanged",
            "Refused"
        );
        var id = earlier ?? insert.Run(transaction, door, now, false, 0, 0, 0, 0);
        _sign = SignOfLife.Give(_connection.DataSource, id);
        if (earlier is not null)
        {
            Execute(transaction, id, """UPDATE "ImportRuns" SET "EndedAt" = NULL, "IsStopped" = 0 WHERE "Id" = $id""");
        }

        transaction.Commit();
        return id;
    }

    private void Execute(SqliteTransaction transaction, int id, string sql, params ReadOnlySpan<(string Name, object Value)> values)
    {
        using var command = _connection.CreateCommand();
        command.Transaction = transaction;
#pragma warning disable CA2100 // the statements are this class's own constants
        command.CommandText = sql;
#pragma warning restore CA2100
        command.Parameters.AddWithValue("$id", id);
        foreach (var (name, value) in values)
        {
            command.Parameters.AddWithValue(name, value);
        }

        command.ExecuteNonQuery();
    }
}
