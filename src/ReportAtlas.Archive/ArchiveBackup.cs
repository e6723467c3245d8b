using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace ReportAtlas.Archive;

/// <summary>Copies an archive while others read and write it, and puts a copy back.</summary>
public static class ArchiveBackup
{
    // SQLite's codes.
    private const int Busy = 5,
        Locked = 6;

    /// <summary>Copies the archive as it is at one moment, by SQLite's online backup, into one whole file.</summary>
    /// <param name="path">The copy; a file that is there already is replaced once the copy is whole.</param>
    /// <exception cref="SqliteException">The archive cannot be read or the copy not be written.</exception>
    public static void Copy(ArchiveDatabase database, string path)
    {
        ArgumentNullException.ThrowIfNull(database);
        WholeFile.Write(Path.GetFullPath(path), part => CopyPages(database, part));
    }

    private static void CopyPages(ArchiveDatabase database, string path)
    {
        // What a killed program left there is no page of this copy.
        File.Delete(path);
        using var from = new SqliteConnection(database.ConnectionString + ";Mode=ReadOnly;Pooling=False");
        using var to = new SqliteConnection(Unpooled(path));
        from.Open();
        to.Open();
        using var wait = from.CreateCommand();
        // Statements are tried again while the archive is locked; the online backup is not, unless SQLite itself waits.
        wait.CommandText = $"PRAGMA busy_timeout = {database.BusySeconds * 1000}";
        wait.ExecuteNonQuery();
        from.BackupDatabase(to);
        using var command = to.CreateCommand();
        // One file, without a journal beside it that would be forgotten.
        command.CommandText = "PRAGMA journal_mode = DELETE";
        command.ExecuteNonQuery();
    }

    /// <summary>
    /// Copies the archive for somebody else, as it is at one moment: without the paths of this machine's folders and without
    /// the reports that were deleted. Such a copy opens as an archive, but files that are imported into it again are new to it.
    /// </summary>
    /// <param name="path">The copy, which must not be there yet.</param>
    /// <exception cref="SqliteException">The archive cannot be read or the copy not be written.</exception>
    public static void CopyForOthers(ArchiveDatabase database, string path)
    {
        ArgumentNullException.ThrowIfNull(database);
        using (var from = new SqliteConnection(database.ConnectionString + ";Mode=ReadOnly;Pooling=False"))
        {
            from.Open();
            using var vacuum = from.CreateCommand();
            // Not page by page: free pages may still hold what was deleted long ago.
            vacuum.CommandText = "VACUUM INTO $path";
            vacuum.Parameters.AddWithValue("$path", path);
            vacuum.ExecuteNonQuery();
        }

        using var copy = new SqliteConnection(Unpooled(path) + ";Foreign Keys=True");
        copy.Open();
        using var command = copy.CreateCommand();
        // Secure, for the same reason.
        command.CommandText = """
            PRAGMA secure_delete = ON;
            BEGIN;
            DELETE FROM "ImportItems" WHERE "ReportId" IN (SELECT "Id" FROM "Reports" WHERE "DeletedAt" IS NOT NULL);
            DELETE FROM "Reports" WHERE "DeletedAt" IS NOT NULL;
            UPDATE "ImportItems" SET "Path" = NULL, "Name" = replace("Name", rtrim("Name", replace("Name", '/', '')), '') WHERE "Path" IS NOT NULL;
            UPDATE "Reports" SET "Key" = 'report-' || "Id";
            COMMIT;
            """;
        command.ExecuteNonQuery();
    }

    /// <summary>What is wrong with a file that shall be an archive; null when it is a whole one that this program can open.</summary>
    public static async Task<string?> CheckAsync(string path, CancellationToken cancel = default)
    {
        if (!File.Exists(path))
        {
            return "there is no such file";
        }

        try
        {
            await using var connection = new SqliteConnection(Unpooled(path) + ";Mode=ReadOnly");
            await connection.OpenAsync(cancel);
            await using var command = connection.CreateCommand();
            command.CommandText = "PRAGMA quick_check(1)";
            if (await command.ExecuteScalarAsync(cancel) is not "ok" and var damage)
            {
                return $"it is damaged: {damage}";
            }

            await using var archive = new ArchiveDatabase(path).CreateFactory().CreateDbContext();
            var known = archive.Database.GetMigrations().ToHashSet(StringComparer.Ordinal);
            command.CommandText = "SELECT MigrationId FROM __EFMigrationsHistory";
            await using var rows = await command.ExecuteReaderAsync(cancel);
            while (await rows.ReadAsync(cancel))
            {
                if (!known.Contains(rows.GetString(0)))
                {
                    return "a newer version of this program wrote it";
                }
            }

            return null;
        }
        catch (SqliteException failure)
        {
            return $"it is no archive of this program ({failure.Message})";
        }
    }

    /// <summary>Whether a program has the archive open: then it must not be replaced. False when there is no archive.</summary>
    public static bool IsInUse(ArchiveDatabase database)
    {
        ArgumentNullException.ThrowIfNull(database);
        if (!File.Exists(database.Path))
        {
            return false;
        }

        using (var pooled = new SqliteConnection(database.ConnectionString))
        {
            SqliteConnection.ClearPool(pooled);
        }

        using var connection = new SqliteConnection(Unpooled(database.Path) + ";Default Timeout=1");
        connection.Open();
        using var command = connection.CreateCommand();
        // Only the one connection of a file can take it out of write-ahead logging. The next start puts it back.
        command.CommandText = "PRAGMA journal_mode = DELETE";
        try
        {
            return command.ExecuteScalar() is not "delete";
        }
        catch (SqliteException failure) when (failure.SqliteErrorCode is Busy or Locked)
        {
            return true;
        }
    }

    /// <summary>Puts a checked copy in the place of the archive, which no program may have open (<see cref="IsInUse"/>). The old archive is kept beside it.</summary>
    /// <param name="aside">Where the old archive goes when there is one.</param>
    /// <returns>Whether there was an old archive.</returns>
    public static bool Restore(ArchiveDatabase database, string copy, string aside)
    {
        ArgumentNullException.ThrowIfNull(database);
        var hadOld = File.Exists(database.Path);
        if (hadOld)
        {
            Copy(database, aside);
        }

        Copy(new ArchiveDatabase(copy), database.Path);
        // What the old archive's journal held is in the copy aside; left here it would be taken for the new one's.
        File.Delete(database.Path + "-wal");
        File.Delete(database.Path + "-shm");
        return hadOld;
    }

    private static string Unpooled(string path) => new SqliteConnectionStringBuilder { DataSource = path, Pooling = false }.ToString();
}
