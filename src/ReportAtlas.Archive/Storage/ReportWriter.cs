using System.Globalization;
using Microsoft.Data.Sqlite;
using ReportAtlas.Archive.Import;
using ReportAtlas.Language;

namespace ReportAtlas.Archive.Storage;

/// <summary>
/// Writes reports with prepared statements. A report is written whole or not at all; several share a transaction, so
/// nobody ever sees half of one. Use it from one thread.
/// </summary>
internal sealed class ReportWriter : IDisposable
{
    private const int ConstraintFailed = 19;

    private readonly SqliteConnection _connection;
    private readonly InsertStatement _report;
    private readonly InsertStatement _version;
    private readonly InsertStatement _original;
    private readonly ArticleWriter _articles;
    private SqliteTransaction? _transaction;

    public ReportWriter(ArchiveDatabase database)
    {
        _connection = database.Open();
        _report = new InsertStatement(_connection, "Reports", "Id", "Key");
        _version = new InsertStatement(
            _connection, "ReportVersions", "Id", "ReportId", "Number", "IsCurrent", "Sha256", "FileName", "Format", "Encoding",
            "ImportedAt", "ReaderVersion", "GivenPublished", "GivenPublisher", "Citation", "Warnings");
        _original = new InsertStatement(_connection, "ReportOriginals", null, "VersionId", "Bytes");
        _articles = new ArticleWriter(_connection);
    }

    /// <summary>Writes a report, or finds that its bytes are there already. It is seen by others after <see cref="Commit"/>.</summary>
    public ImportOutcome Write(PreparedReport report, DateTime now)
    {
        _transaction ??= _connection.BeginTransaction(deferred: false);
        _transaction.Save("report");
        try
        {
            var outcome = WriteInside(_transaction, report, now);
            _transaction.Release("report");
            return outcome;
        }
        catch (Exception failure) when (failure is InvalidOperationException || failure is SqliteException { SqliteErrorCode: ConstraintFailed })
        {
            _transaction.Rollback("report");
            _articles.Forget();
            return ImportOutcome.Refuse(report.Origin.Name, new ImportProblem("not-stored", failure.Message));
        }
    }

    /// <summary>Lets others see what was written.</summary>
    public void Commit()
    {
        _transaction?.Commit();
        _transaction?.Dispose();
        _transaction = null;
    }

    /// <summary>Undoes what was not committed.</summary>
    public void Dispose()
    {
        _transaction?.Dispose();
        _articles.Dispose();
        _original.Dispose();
        _version.Dispose();
        _report.Dispose();
        _connection.Dispose();
    }

    private ImportOutcome WriteInside(SqliteTransaction transaction, PreparedReport report, DateTime now)
    {
        if (FindInt("""SELECT "ReportId" FROM "ReportVersions" WHERE "Sha256" = $value AND "IsCurrent" = 1""", report.Sha256) is { } same)
        {
            return new ImportOutcome(report.Origin.Name, ImportStatus.Unchanged, null, []) { ReportId = same };
        }

        var known = FindInt("""SELECT "Id" FROM "Reports" WHERE "Key" = $value""", report.Origin.Key);
        var id = known ?? _report.Run(transaction, report.Origin.Key);
        var kept = KeptIds.Read(_connection, transaction, id);
        var before = known is null ? 0 : Retire(id);
        WriteVersion(transaction, id, before + 1, report, now);
        for (var ordinal = 0; ordinal < report.Articles.Length; ordinal++)
        {
            _articles.Write(transaction, id, ordinal, report.Articles[ordinal], kept);
        }

        var status = known is null ? ImportStatus.Added : ImportStatus.NewVersion;
        return new ImportOutcome(report.Origin.Name, status, null, report.File.Warnings) { ReportId = id };
    }

    private void WriteVersion(SqliteTransaction transaction, int id, int number, PreparedReport report, DateTime now)
    {
        var file = report.File;
        var version = _version.Run(
            transaction, id, number, true, report.Sha256, Path.GetFileName(report.Origin.Name), file.Format, file.Encoding, now,
            ArticleReader.Version, report.Options.Published, report.Options.Publisher, file.Citation, StoredJson.Write(file.Warnings));
        _original.Run(transaction, version, report.Bytes);
    }

    /// <summary>Takes a report's current version and its articles out of the way; its bytes stay. Gives the number of its last version.</summary>
    private int Retire(int report)
    {
        Execute("""UPDATE "ReportVersions" SET "IsCurrent" = 0 WHERE "ReportId" = $value AND "IsCurrent" = 1""", report);
        Execute("""DELETE FROM "Articles" WHERE "ReportId" = $value""", report);
        return FindInt("""SELECT MAX("Number") FROM "ReportVersions" WHERE "ReportId" = $value""", report) ?? 0;
    }

    private int? FindInt(string sql, object value)
    {
        using var command = Command(sql, value);
        return command.ExecuteScalar() is { } found and not DBNull ? Convert.ToInt32(found, CultureInfo.InvariantCulture) : null;
    }

    private void Execute(string sql, object value)
    {
        using var command = Command(sql, value);
        command.ExecuteNonQuery();
    }

    private SqliteCommand Command(string sql, object value)
    {
        var command = _connection.CreateCommand();
        command.Transaction = _transaction;
#pragma warning disable CA2100 // the statements are this class's own constants
        command.CommandText = sql;
#pragma warning restore CA2100
        command.Parameters.AddWithValue("$value", value);
        return command;
    }
}
