using System.Globalization;
using System.IO.Compression;

namespace ReportAtlas.Archive.Import.Zip;

/// <summary>
/// The reports in a zip archive, unpacked one after the other in memory; nothing is ever written to disk. Entries that
/// are no reports are passed over; what breaks a limit, leaves its folder or is an archive itself is refused by name.
/// </summary>
internal static class ZipReports
{
    /// <summary>Below this size an entry may be packed as tightly as it likes.</summary>
    private const int SmallEntry = 1024 * 1024;

    private const int SymbolicLink = 0xA000;

    private static readonly string[] Archives = [".zip", ".7z", ".rar", ".gz", ".tgz", ".tar", ".bz2", ".xz", ".jar"];

    /// <summary>The archive's reports in its own order.</summary>
    /// <param name="resize">Told by how many reports more than one the archive brings.</param>
    public static IEnumerable<ReportFile> Open(ReportFile file, ImportOptions options, Action<int> resize)
    {
        var (archive, problem) = OpenArchive(file, options.Zip);
        if (archive is null)
        {
            yield return ReportFile.Unreadable(file.Name, problem!);
            yield break;
        }

        using (archive)
        {
            var entries = archive
                .Entries.Select(entry => (Entry: entry, Name: ZipNames.Decode(entry.FullName)))
                .Where(item => IsMeant(item.Name))
                .ToList();
            resize(Math.Max(entries.Count, 1) - 1);
            if (entries.Count == 0)
            {
                yield return ReportFile.Unreadable(file.Name, new ImportProblem("empty-archive"));
            }

            var unpacked = 0L;
            foreach (var (entry, name) in entries)
            {
                var shown = $"{file.Name}/{name.Replace('\\', '/')}";
                var (bytes, refusal) = Read(entry, name, options, options.Zip.MaximumUnpackedBytes - unpacked);
                unpacked += bytes?.Length ?? 0;
                yield return bytes is null
                    ? ReportFile.Unreadable(shown, refusal!)
                    : ReportFile.FromBytes(shown, bytes, $"{file.Key}/{ZipNames.FindSafe(name)}");
            }
        }
    }

    private static (ZipArchive? Archive, ImportProblem? Problem) OpenArchive(ReportFile file, ZipLimits limits)
    {
        var (stream, problem) = file.Open(limits.MaximumBytes);
        if (stream is null)
        {
            return (null, problem);
        }

        try
        {
            if (ZipDirectory.CountEntries(stream) is { } count and > 0 && count > limits.MaximumEntries)
            {
                stream.Dispose();
                return (null, new ImportProblem("zip-entries", Number(count), Number(limits.MaximumEntries)));
            }

            var archive = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: false, ZipNames.Bytes);
            _ = archive.Entries.Count;
            return (archive, null);
        }
        catch (Exception failure) when (IsDamage(failure))
        {
            stream.Dispose();
            return (null, Damaged(failure));
        }
    }

    /// <summary>Where a damaged directory points outside the archive, a file says so as input and output, and an upload as an argument.</summary>
    private static bool IsDamage(Exception failure) => failure is InvalidDataException or IOException or ArgumentOutOfRangeException;

    private static ImportProblem Damaged(Exception failure) =>
        new("zip-broken", failure is ArgumentOutOfRangeException ? "Central Directory corrupt" : failure.Message.TrimEnd('.'));

    /// <summary>Whether an entry is looked at: reports, lists, and archives, which are refused; not folders and what systems put beside files.</summary>
    private static bool IsMeant(string name) =>
        !name.EndsWith('/')
        && !name.StartsWith("__MACOSX/", StringComparison.Ordinal)
        && (ReportReader.FormatOf(name) is not null || ReportReader.ContainerOf(name) is not null || IsArchive(name));

    private static bool IsArchive(string name) => Archives.Contains(Path.GetExtension(name), StringComparer.OrdinalIgnoreCase);

    private static (byte[]? Bytes, ImportProblem? Problem) Read(ZipArchiveEntry entry, string name, ImportOptions options, long room)
    {
        var isTight = entry.Length > SmallEntry && entry.Length / Math.Max(entry.CompressedLength, 1) > options.Zip.MaximumRatio;
        return ZipNames.FindSafe(name) is null ? (null, new ImportProblem("zip-name"))
            : ((entry.ExternalAttributes >> 16) & 0xF000) == SymbolicLink ? (null, new ImportProblem("link"))
            : IsArchive(name) ? (null, new ImportProblem("zip-nested"))
            : entry.IsEncrypted ? (null, new ImportProblem("zip-locked"))
            : isTight
                ? (null, new ImportProblem("zip-ratio", Number(entry.Length / Math.Max(entry.CompressedLength, 1)), Number(options.Zip.MaximumRatio)))
            : entry.Length > options.MaximumBytes ? (null, ReportFile.TooLarge(entry.Length, options.MaximumBytes))
            : entry.Length > room ? (null, new ImportProblem("zip-total", Number(options.Zip.MaximumUnpackedBytes / 1048576)))
            : entry.Length == 0 ? (null, new ImportProblem("empty"))
            : Unpack(entry);
    }

    private static (byte[]? Bytes, ImportProblem? Problem) Unpack(ZipArchiveEntry entry)
    {
        try
        {
            // As many bytes as the directory says and no more, whatever else is packed there.
            var bytes = new byte[entry.Length];
            using var content = entry.Open();
            content.ReadExactly(bytes);
            return content.ReadByte() < 0 ? (bytes, null) : (null, new ImportProblem("zip-broken", entry.FullName));
        }
        catch (Exception failure) when (IsDamage(failure))
        {
            return (null, Damaged(failure));
        }
    }

    private static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);
}
