using System.Collections.Immutable;

namespace ReportAtlas.Archive.Import;

/// <summary>The reports' files under paths that a person named.</summary>
/// <param name="Files">Files to import, each folder's in the order of their names.</param>
/// <param name="Refused">Paths that lead to nothing that could be imported.</param>
public sealed record FoundFiles(ImmutableArray<ReportFile> Files, ImmutableArray<ImportOutcome> Refused);

/// <summary>
/// Finds report files: files named directly, those that a pattern («reports/**/*.html») means, and in folders, at any
/// depth, those that end in .txt, .md, .html, .zip, .csv, .json or .jsonl. Other files in folders are passed over. Links
/// inside folders are refused, so that no walk is endless or leaves the folder.
/// </summary>
public static class FileFinder
{
    private static readonly EnumerationOptions All = new() { AttributesToSkip = 0, IgnoreInaccessible = false };

    /// <summary>Finds what is there; problems come as values, none is thrown.</summary>
    public static FoundFiles Find(IEnumerable<string> paths)
    {
        ArgumentNullException.ThrowIfNull(paths);
        var files = ImmutableArray.CreateBuilder<ReportFile>();
        var refused = ImmutableArray.CreateBuilder<ImportOutcome>();
        foreach (var path in paths)
        {
            var before = (files.Count, refused.Count);
            if (Directory.Exists(path))
            {
                Walk(path, files, refused, IsReadable);
                RefuseEmpty(new ImportProblem("empty-folder"));
            }
            else if (!File.Exists(path) && PathPattern.Find(path) is { } pattern && Directory.Exists(pattern.Root))
            {
                Walk(pattern.Root, files, refused, name => IsReadable(name) && pattern.Matches(Path.GetRelativePath(pattern.Root, name)));
                RefuseEmpty(new ImportProblem("no-match"));
            }
            else if (!File.Exists(path))
            {
                refused.Add(ImportOutcome.Refuse(path, new ImportProblem("missing")));
            }
            else if (!IsReadable(path))
            {
                refused.Add(ImportOutcome.Refuse(path, new ImportProblem("unknown-format", Path.GetExtension(path))));
            }
            else
            {
                files.Add(ReportFile.FromDisk(path));
            }

            void RefuseEmpty(ImportProblem problem)
            {
                if (before == (files.Count, refused.Count))
                {
                    refused.Add(ImportOutcome.Refuse(path, problem));
                }
            }
        }

        return new FoundFiles(files.ToImmutable(), refused.ToImmutable());
    }

    private static bool IsReadable(string path) => ReportReader.FormatOf(path) is not null || ReportReader.ContainerOf(path) is not null;

    private static void Walk(
        string folder,
        ImmutableArray<ReportFile>.Builder files,
        ImmutableArray<ImportOutcome>.Builder refused,
        Predicate<string> isMeant
    )
    {
        FileSystemInfo[] entries;
        try
        {
            entries = new DirectoryInfo(folder).GetFileSystemInfos("*", All);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            refused.Add(ImportOutcome.Refuse(folder, new ImportProblem("unreadable", failure.Message)));
            return;
        }

        foreach (var entry in entries.OrderBy(entry => entry.Name, StringComparer.Ordinal))
        {
            var path = Path.Combine(folder, entry.Name);
            if (entry.LinkTarget is not null)
            {
                refused.Add(ImportOutcome.Refuse(path, new ImportProblem("link")));
            }
            else if (entry is DirectoryInfo)
            {
                Walk(path, files, refused, isMeant);
            }
            else if (isMeant(path))
            {
                files.Add(ReportFile.FromDisk(path, isNamed: false));
            }
        }
    }
}
