using System.Collections.Immutable;

namespace ReportAtlas.Archive.Import;

/// <summary>
/// Tells which files under watched paths are new or changed and have settled: a file is given once its size and time are
/// the same at two looks, so that one that is still being written waits. One that went away and came back is given again, since nobody knows
/// whether it was read. Use it from one thread.
/// </summary>
public sealed class FolderWatch(IReadOnlyList<string> paths)
{
    private readonly Dictionary<string, FileState> _given = [];
    private readonly HashSet<string> _refused = [];
    private Dictionary<string, FileState> _seen = [];

    /// <summary>Looks once. Nothing is given at the first look, since nothing is known to have settled.</summary>
    public FoundFiles Look()
    {
        var found = FileFinder.Find(paths);
        var (now, settled) = (new Dictionary<string, FileState>(), ImmutableArray.CreateBuilder<ReportFile>());
        foreach (var file in found.Files)
        {
            var info = new FileInfo(file.Path!);
            if (!info.Exists)
            {
                continue;
            }

            var state = new FileState(info.Length, info.LastWriteTimeUtc, info.UnixFileMode);
            now[file.Path!] = state;
            if (
                _seen.TryGetValue(file.Path!, out var before)
                && before == state
                && !(_given.TryGetValue(file.Path!, out var given) && given == state)
            )
            {
                _given[file.Path!] = state;
                settled.Add(file);
            }
        }

        _seen = now;
        foreach (var gone in _given.Keys.Where(path => !now.ContainsKey(path)).ToList())
        {
            _given.Remove(gone);
        }

        // An empty folder is nothing wrong with a folder that is watched.
        var refused = found.Refused.Where(refused => refused.Refusal!.Code != "empty-folder").ToList();
        _refused.IntersectWith(refused.Select(one => one.Name));
        return new FoundFiles(settled.ToImmutable(), [.. refused.Where(one => _refused.Add(one.Name))]);
    }

    /// <summary>Gives at the next look what a look gave and could not be imported.</summary>
    public void GiveAgain(FoundFiles found)
    {
        ArgumentNullException.ThrowIfNull(found);
        foreach (var file in found.Files)
        {
            _given.Remove(file.Path!);
        }

        _refused.ExceptWith(found.Refused.Select(refused => refused.Name));
    }

    /// <summary>What a change of a file shows in; its rights too, since it may be readable only now.</summary>
    private readonly record struct FileState(long Size, DateTime Written, UnixFileMode Mode);
}
