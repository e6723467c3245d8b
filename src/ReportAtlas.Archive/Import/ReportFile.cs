using System.Globalization;

namespace ReportAtlas.Archive.Import;

/// <summary>A file to import: on disk, handed over as bytes, or one of many in an archive or list. It is read only when its turn comes.</summary>
public sealed class ReportFile
{
    private readonly Func<long, (Stream? Stream, ImportProblem? Problem)> _open;

    private ReportFile(string key, string name, Func<long, (Stream? Stream, ImportProblem? Problem)> open)
    {
        Key = key;
        Name = name;
        _open = open;
    }

    /// <summary>What makes it the same report again when it comes back changed.</summary>
    public string Key { get; }

    /// <summary>The file as the person named it, for messages; one in an archive is «archive.zip/inner.txt», one of a list «list.csv#3».</summary>
    public string Name { get; }

    /// <summary>Its format where that is known; null where its name tells.</summary>
    public ReportFormat? Format { get; private init; }

    /// <summary>Where it lies on this machine's disk; null for one that was handed over or lies in another file.</summary>
    public string? Path { get; private init; }

    /// <summary>About how many bytes it holds; 0 where that cannot be told before it is opened.</summary>
    internal long Length { get; private init; }

    /// <summary>Whether a person named this very file, so that it must be told when it holds nothing; else it was found in a folder.</summary>
    public bool IsNamed { get; private init; } = true;

    /// <summary>What was noticed before it was read, such as a date of a list that cannot be read.</summary>
    public ImportProblem? Notice { get; private init; }

    /// <summary>A file on disk, known by its full path unless a key is given.</summary>
    public static ReportFile FromDisk(string path, string? key = null, bool isNamed = true) =>
        new(key ?? System.IO.Path.GetFullPath(path), path, limit => OpenOnDisk(path, limit))
        {
            Path = path,
            IsNamed = isNamed,
            Length = new FileInfo(path) is { Exists: true } file ? file.Length : 0,
        };

    /// <summary>Bytes under a file name, for instance an upload, known by that name unless a key is given.</summary>
    public static ReportFile FromBytes(string name, byte[] bytes, string? key = null, ReportFormat? format = null, ImportProblem? notice = null) =>
        new(
            key ?? $"upload:{name}",
            name,
            limit => bytes.Length > limit ? (null, TooLarge(bytes.Length, limit)) : (new MemoryStream(bytes, writable: false), null)
        )
        {
            Format = format,
            Notice = notice,
            Length = bytes.Length,
        };

    /// <summary>A file that was handed over, read from wherever it waits; known by its name.</summary>
    public static ReportFile FromUpload(string name, long length, Func<Stream> open) =>
        new(
            $"upload:{name}",
            name,
            limit =>
                length == 0 ? (null, new ImportProblem("empty"))
                : length > limit ? (null, TooLarge(length, limit))
                : (open(), null)
        )
        {
            Length = length,
        };

    /// <summary>A file, archive or row of which it is known already that it cannot be read. Nobody opens it again to look for more.</summary>
    public static ReportFile Unreadable(string name, ImportProblem problem) =>
        new(name, name, _ => (null, problem)) { Format = ReportFormat.PlainText };

    /// <summary>The file's bytes, up to a number of them; the problem says why when there are none.</summary>
    public (byte[]? Bytes, ImportProblem? Problem) Read(long limit)
    {
        var (stream, problem) = Open(limit);
        if (stream is null)
        {
            return (null, problem);
        }

        try
        {
            using (stream)
            {
                // It may have grown since it was looked at.
                if (stream.Length > limit)
                {
                    return (null, TooLarge(stream.Length, limit));
                }

                var bytes = new byte[stream.Length];
                stream.ReadExactly(bytes);
                return (bytes, null);
            }
        }
        catch (IOException failure)
        {
            return (null, new ImportProblem("unreadable", failure.Message));
        }
    }

    /// <summary>Opens the file when it holds no more bytes than the limit; the problem says why there is no stream.</summary>
    public (Stream? Stream, ImportProblem? Problem) Open(long limit) => _open(limit);

    internal static ImportProblem TooLarge(long length, long limit) => new("too-large", Megabytes(length), Megabytes(limit));

    private static (Stream? Stream, ImportProblem? Problem) OpenOnDisk(string path, long limit)
    {
        try
        {
            // A pipe or a device has no length, and opening it might wait for ever.
            var length = new FileInfo(path).Length;
            return length == 0 ? (null, new ImportProblem("empty"))
                : length > limit ? (null, TooLarge(length, limit))
                : (new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete), null);
        }
        catch (Exception failure) when (failure is FileNotFoundException or DirectoryNotFoundException)
        {
            return (null, new ImportProblem("missing"));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return (null, new ImportProblem("unreadable", failure.Message));
        }
    }

    private static string Megabytes(long bytes) => (bytes / 1048576.0).ToString("0.#", CultureInfo.InvariantCulture);
}
