using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace ReportAtlas.Web.Endpoints;

/// <summary>Why an import could not go on at all, or a change not be kept: the archive or the disk, and none of the files. The codes are keys of texts «import.failed.…» and «unsaved.…».</summary>
internal static class ImportFailure
{
    // SQLite's codes.
    private const int Busy = 5,
        Locked = 6,
        ReadOnly = 8,
        InputOutput = 10,
        Full = 13,
        CannotOpen = 14;

    /// <summary>The code of a failure that a person can do something about; null for any other.</summary>
    public static string? Find(Exception failure) =>
        failure switch
        {
            DbUpdateException { InnerException: { } inner } => Find(inner),
            SqliteException { SqliteErrorCode: Busy or Locked } => "locked",
            SqliteException { SqliteErrorCode: Full or InputOutput } => "full",
            SqliteException { SqliteErrorCode: ReadOnly or CannotOpen } => "readonly",
            // The folder for temporary files, where large uploads wait.
            IOException and not BadHttpRequestException when IsFull(failure) => "full",
            _ => null,
        };

    /// <summary>ENOSPC and EDQUOT of POSIX, ERROR_DISK_FULL of Windows.</summary>
    private static bool IsFull(Exception failure) => (failure.HResult & 0xFFFF) is 28 or 122 or 112;
}

/// <summary>What the page's script is told when an import could not go on.</summary>
internal sealed record ImportStopped(string Code, string Message);
