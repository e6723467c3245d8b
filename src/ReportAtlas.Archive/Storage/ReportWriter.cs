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
            _connection,
            "ReportVersions",
            "Id",
            "ReportId",
            "Number",
            "IsCurrent",
            "Sha256",
            "FileName",
            "Format",
            "Encoding",
            "ImportedAt",
            "ReaderVersion",
            "GivenPublished",
            "GivenPublisher",
            "Citation",
            "Warnings"
        );
        _original = new InsertStatement(_connection, "ReportOriginals", null, "VersionId", "Bytes");
        _articles = new ArticleWriter(_connection);
    }

    /// <summary>Writes a report, or finds that its bytes are there already. It is seen by others after <see cref="Commit"/>.</summary>
    public ImportOutcome Write(PreparedReport report, DateTime now)
    {
        ImportOutcome? outcome = null;
        var problem = TryWhole(transaction => outcome = WriteInside(transaction, report, now));
        return problem is null ? outcome! : ImportOutcome.Refuse(report.Origin.Name, problem);
    }

    /// <summary>Begins the history of an import, or goes on with an earlier one's.</summary>
    public RunWriter Begin(ImportDoor door, int? run, DateTime now) => new(_connection, door, run, now);

    /// <summary>Puts what became of a file into the history, in the transaction of its report.</summary>
    public void Tell(RunWriter history, ImportOutcome outcome, string? path) => history.Add(Transaction, outcome, path);

    /// <summary>Reads the current version of a report anew: its articles and events keep their ids.</summary>
    /// <returns>Why it could not be stored, and then it is as it was; null when it was.</returns>
    public ImportProblem? Rewrite(RereadReport report)
    {
        ImportProblem? overtaken = null;
        return TryWhole(_ => overtaken = RewriteInside(report)) ?? overtaken;
    }

    /// <summary>Takes a report's articles away and notes their ids.</summary>
    /// <returns>False when that was done already: the ids noted then must stay.</returns>
    public bool MarkDeleted(int report, DateTime now)
    {
        var kept = KeptIds.Read(_connection, Transaction, report).ToJson();
        using var command = Command(
            """UPDATE "Reports" SET "DeletedAt" = $now, "KeptIds" = $kept WHERE "Id" = $value AND "DeletedAt" IS NULL""",
            report
        );
        command.Parameters.AddWithValue("$now", InsertStatement.Stored(now));
        command.Parameters.AddWithValue("$kept", kept);
        if (command.ExecuteNonQuery() == 0)
        {
            return false;
        }

        Execute("""DELETE FROM "Articles" WHERE "ReportId" = $value""", report);
        return true;
    }

    /// <summary>Says that a deleted report is in use again.</summary>
    public void MarkRestored(int report) => Execute("""UPDATE "Reports" SET "DeletedAt" = NULL, "KeptIds" = NULL WHERE "Id" = $value""", report);

    /// <summary>What an import of a deleted report says.</summary>
    public static ImportProblem Deleted(int report) => new("deleted", report.ToString(CultureInfo.InvariantCulture));

    /// <summary>Lets others see what was written.</summary>
    /// <param name="last">Done in the transaction before it ends.</param>
    public void Commit(Action<SqliteTransaction>? last = null)
    {
        last?.Invoke(Transaction);
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

    private SqliteTransaction Transaction => _transaction ??= _connection.BeginTransaction(deferred: false);

    /// <summary>Does all of a report's writing or nothing of it; gives what kept it from being stored.</summary>
    private ImportProblem? TryWhole(Action<SqliteTransaction> write)
    {
        var transaction = Transaction;
        transaction.Save("report");
        try
        {
            write(transaction);
            transaction.Release("report");
            return null;
        }
        catch (Exception failure) when (failure is InvalidOperationException || failure is SqliteException { SqliteErrorCode: ConstraintFailed })
        {
            transaction.Rollback("report");
            _articles.Forget();
            return new ImportProblem("not-stored", failure.Message);
        }
    }

    /// <summary>Writes what was read anew, unless the report was deleted or changed while it was being read.</summary>
    private ImportProblem? RewriteInside(RereadReport report)
    {
        if (FindInt("""SELECT "Id" FROM "ReportVersions" WHERE "ReportId" = $value AND "IsCurrent" = 1""", report.Report) != report.Version)
        {
            return new ImportProblem("overtaken");
        }

        if (report.Kept is null && FindInt("""SELECT 1 FROM "Reports" WHERE "Id" = $value AND "DeletedAt" IS NOT NULL""", report.Report) is not null)
        {
            return Deleted(report.Report);
        }

        var kept = report.Kept ?? KeptIds.Read(_connection, Transaction, report.Report);
        Execute("""DELETE FROM "Articles" WHERE "ReportId" = $value""", report.Report);
        foreach (var (ordinal, article) in report.Articles.Index())
        {
            _articles.Write(Transaction, report.Report, ordinal, article, kept);
        }

        using var version = Command(
            """
            UPDATE "ReportVersions" SET "ReaderVersion" = $reader, "GivenPublished" = $published, "GivenPublisher" = $publisher, "Warnings" = $warnings
            WHERE "ReportId" = $value AND "IsCurrent" = 1
            """,
            report.Report
        );
        version.Parameters.AddWithValue("$reader", ArticleReader.Version);
        version.Parameters.AddWithValue("$published", InsertStatement.Stored(report.Options.Published));
        version.Parameters.AddWithValue("$publisher", InsertStatement.Stored(report.Options.Publisher));
        version.Parameters.AddWithValue("$warnings", StoredJson.Write(report.File.Warnings));
        version.ExecuteNonQuery();
        return null;
    }

    private ImportOutcome WriteInside(SqliteTransaction transaction, PreparedReport report, DateTime now)
    {
        if (FindInt("""SELECT "ReportId" FROM "ReportVersions" WHERE "Sha256" = $value AND "IsCurrent" = 1""", report.Sha256) is { } same)
        {
            return new ImportOutcome(report.Origin.Name, ImportStatus.Unchanged, null, []) { ReportId = same };
        }

        var known = FindInt("""SELECT "Id" FROM "Reports" WHERE "Key" = $value""", report.Origin.Key);
        if (known is { } old && FindInt("""SELECT 1 FROM "Reports" WHERE "Id" = $value AND "DeletedAt" IS NOT NULL""", old) is not null)
        {
            return ImportOutcome.Refuse(report.Origin.Name, Deleted(old));
        }

        var id = known ?? _report.Run(transaction, report.Origin.Key);
        var kept = KeptIds.Read(_connection, transaction, id);
        var before = known is null ? 0 : Retire(id);
        WriteVersion(transaction, id, before + 1, report, now);
        var first = 0;
        foreach (var (ordinal, article) in report.Articles.Index())
        {
            var written = _articles.Write(transaction, id, ordinal, article, kept);
            first = ordinal == 0 ? written : first;
        }

        var status = known is null ? ImportStatus.Added : ImportStatus.NewVersion;
        return new ImportOutcome(report.Origin.Name, status, null, report.File.Warnings)
        {
            ReportId = id,
            Findings = ImportFindings.Of(report.Articles, first),
        };
    }

    private void WriteVersion(SqliteTransaction transaction, int id, int number, PreparedReport report, DateTime now)
    {
        var file = report.File;
        var version = _version.Run(
            transaction,
            id,
            number,
            true,
            report.Sha256,
            Path.GetFileName(report.Origin.Name),
            file.Format,
            file.Encoding,
            now,
            ArticleReader.Version,
            report.Options.Published,
            report.Options.Publisher,
            file.Citation,
            StoredJson.Write(file.Warnings)
        );
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
