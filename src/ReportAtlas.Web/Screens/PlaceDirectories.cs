using System.Collections.Frozen;
using Microsoft.EntityFrameworkCore;
using ReportAtlas.Archive;

namespace ReportAtlas.Web.Screens;

/// <summary>
/// Keeps the directory of places in memory, since every page names places with those that hold them, and loads it
/// anew when the archive has taken in another gazetteer.
/// </summary>
public sealed class PlaceDirectories(IDbContextFactory<ArchiveContext> archives)
{
    private volatile Kept _kept = new((0, 0), PlaceDirectory.Empty);

    public async Task<PlaceDirectory> GetAsync(CancellationToken cancel = default)
    {
        await using var archive = await archives.CreateDbContextAsync(cancel);
        var stamp = (await archive.Places.CountAsync(cancel), await archive.Places.MaxAsync(place => (int?)place.Key, cancel) ?? 0);
        if (_kept is { } kept && kept.Stamp == stamp)
        {
            return kept.Directory;
        }

        var places = await archive.Places.AsNoTracking().ToListAsync(cancel);
        _kept = new Kept(stamp, new PlaceDirectory(places.ToFrozenDictionary(place => place.Id, StringComparer.Ordinal)));
        return _kept.Directory;
    }

    private sealed record Kept((int Count, int Last) Stamp, PlaceDirectory Directory);
}
