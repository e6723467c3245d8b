using System.Globalization;

namespace ReportAtlas.Archive.Import;

/// <summary>A file to import: on disk or handed over as bytes. It is read only when its turn comes.</summary>
public sealed class ReportFile
{
    private readonly Func<long, (byte[]? Bytes, ImportProblem? Problem)> _read;

    private ReportFile(string key, string name, Func<long, (byte[]? Bytes, ImportProblem? Problem)> read)
    {
        Key = key;
        Name = name;
        _read = read;
    }

    /// <summary>What makes it the same report again when it comes back changed.</summary>
    public string Key { get; }

    /// <summary>The file as the person named it, for messages.</summary>
    public string Name { get; }

    /// <summary>A file on disk, known by its full path unless a key is given.</summary>
    public static ReportFile FromDisk(string path, string? key = null) =>
        new(key ?? Path.GetFullPath(path), path, limit => ReadFromDisk(path, limit));

    /// <summary>Bytes under a file name, for instance an upload, known by that name.</summary>
    public static ReportFile FromBytes(string name, byte[] bytes) =>
        new($"upload:{name}", name, limit => bytes.Length > limit ? (null, TooLarge(bytes.Length, limit)) : (bytes, null));

    /// <summary>The file's bytes, up to a number of them; the problem says why when there are none.</summary>
    public (byte[]? Bytes, ImportProblem? Problem) Read(long limit) => _read(limit);

    private static (byte[]? Bytes, ImportProblem? Problem) ReadFromDisk(string path, long limit)
    {
        try
        {
            // A pipe or a device has no length, and opening it might wait for ever.
            var length = new FileInfo(path).Length;
            return length == 0 ? (null, new ImportProblem("empty"))
                : length > limit ? (null, TooLarge(length, limit))
                : (File.ReadAllBytes(path), null);
        }
        catch (FileNotFoundException)
        {
            return (null, new ImportProblem("missing"));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return (null, new ImportProblem("unreadable", failure.Message));
        }
    }

    private static ImportProblem TooLarge(long length, long limit) => new("too-large", Megabytes(length), Megabytes(limit));

    private static string Megabytes(long bytes) => (bytes / 1048576.0).ToString("0.#", CultureInfo.InvariantCulture);
}
