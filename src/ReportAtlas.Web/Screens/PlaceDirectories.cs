using System.Collections.Frozen;
using Microsoft.EntityFrameworkCore;
using ReportAtlas.Archive;
using ReportAtlas.Archive.Browse.Columns;

namespace ReportAtlas.Web.Screens;

/// <summary>
/// Keeps the directory of places in memory, since every page names places with those that hold them, and loads it
/// anew when the archive has taken in another gazetteer.
/// </summary>
public sealed class PlaceDirectories(IDbContextFactory<ArchiveContext> archives, EventIndexSource events)
{
    private volatile Kept _kept = new("", (0, 0), PlaceDirectory.Empty);

    public async Task<PlaceDirectory> GetAsync(CancellationToken cancel = default)
    {
        // Asked for at every page: the archive is looked at only when it has changed.
        var state = await events.StampAsync(cancel);
        if (_kept is { } known && known.State == state)
        {
            return known.Directory;
        }

        await using var archive = await archives.CreateDbContextAsync(cancel);
        var stamp = (await archive.Places.CountAsync(cancel), await archive.Places.MaxAsync(place => (int?)place.Key, cancel) ?? 0);
        if (_kept is { } kept && kept.Stamp == stamp)
        {
            _kept = kept with { State = state };
            return kept.Directory;
        }

        var places = await archive.Places.AsNoTracking().ToListAsync(cancel);
        _kept = new Kept(state, stamp, new PlaceDirectory(places.ToFrozenDictionary(place => place.Id, StringComparer.Ordinal)));
        return _kept.Directory;
    }

    /// <param name="State">The archive's state when the gazetteer was last looked at.</param>
    /// <param name="Stamp">Tells a gazetteer from another.</param>
    private sealed record Kept(string State, (int Count, int Last) Stamp, PlaceDirectory Directory);
}
