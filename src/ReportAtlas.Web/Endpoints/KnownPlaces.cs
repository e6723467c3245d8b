using ReportAtlas.Archive.Browse;
using ReportAtlas.Archive.Browse.Columns;

namespace ReportAtlas.Web.Endpoints;

/// <summary>Where each place stands in the map's answer without any filter, by the archive's stamp. Share one; any thread may ask.</summary>
internal sealed class KnownPlaces(MapPlaces places, EventIndexSource events)
{
    private volatile Kept? _kept;

    /// <summary>Positions by place id; null when the archive has another stamp by now.</summary>
    public async Task<IReadOnlyDictionary<string, int>?> FindAsync(string stamp, CancellationToken cancel)
    {
        if (_kept is { } kept && kept.Stamp == stamp)
        {
            return kept.Positions;
        }

        var all = MapDrawing.Drawn(await places.FindAsync(new EventFilter(), cancel));
        if (await events.StampAsync(cancel) != stamp)
        {
            return null;
        }

        _kept = new Kept(stamp, all.Index().ToDictionary(place => place.Item.Id, place => place.Index, StringComparer.Ordinal));
        return _kept.Positions;
    }

    private sealed record Kept(string Stamp, IReadOnlyDictionary<string, int> Positions);
}
