using System.Globalization;

namespace ReportAtlas.Archive.Storage;

/// <summary>
/// Tells an import that goes on, in whichever process, from one that broke off: while it goes on it holds a file beside the
/// archive, and the system lets go of that however the process ends.
/// </summary>
internal static class SignOfLife
{
    /// <summary>Shows an import as going on until what this gives is disposed of; null where no file can be made, and then it looks broken off until it has ended.</summary>
    public static FileStream? Give(string database, int run)
    {
        try
        {
            return new FileStream(PathOf(database, run), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Whether the import goes on. Clears away what one that broke off has left.</summary>
    public static bool IsGiven(string database, int run)
    {
        try
        {
            new FileStream(PathOf(database, run), FileMode.Open, FileAccess.Read, FileShare.None, 1, FileOptions.DeleteOnClose).Dispose();
            return false;
        }
        catch (FileNotFoundException)
        {
            return false;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return true;
        }
    }

    private static string PathOf(string database, int run) =>
        string.Create(CultureInfo.InvariantCulture, $"{Path.GetFullPath(database)}-import-{run}");
}
