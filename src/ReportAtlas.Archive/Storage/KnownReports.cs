using Microsoft.Data.Sqlite;

namespace ReportAtlas.Archive.Storage;

/// <summary>A report that the archive holds.</summary>
internal readonly record struct KnownReport(int Id, bool IsDeleted);

/// <summary>Looks up reports by the hash of their bytes, one by one, so that memory does not grow with the archive. Thread-safe.</summary>
internal sealed class KnownReports : IDisposable
{
    private readonly Lock _lock = new();
    private readonly SqliteConnection _connection;
    private readonly SqliteCommand _command;

    public KnownReports(ArchiveDatabase database)
    {
        _connection = database.Open();
        _command = _connection.CreateCommand();
        _command.CommandText = """
            SELECT report."Id", report."DeletedAt" IS NOT NULL FROM "ReportVersions" version
            JOIN "Reports" report ON report."Id" = version."ReportId"
            WHERE version."Sha256" = $hash AND version."IsCurrent" = 1
            """;
        _command.Parameters.Add("$hash", SqliteType.Text);
    }

    /// <summary>The report whose current version has these bytes; null when none has.</summary>
    public KnownReport? Find(string hash)
    {
        lock (_lock)
        {
            _command.Parameters[0].Value = hash;
            using var rows = _command.ExecuteReader();
            return rows.Read() ? new KnownReport(rows.GetInt32(0), rows.GetBoolean(1)) : null;
        }
    }

    public void Dispose()
    {
        _command.Dispose();
        _connection.Dispose();
    }
}
