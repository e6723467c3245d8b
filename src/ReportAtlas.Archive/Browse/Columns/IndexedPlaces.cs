using System.Collections.Frozen;
using System.Collections.Immutable;
using ReportAtlas.Archive.Places;

namespace ReportAtlas.Archive.Browse.Columns;

/// <summary>The gazetteer in the order of a walk from parents to children, so that what lies within a place is a run of slots. Immutable.</summary>
internal sealed class IndexedPlaces
{
    private readonly FrozenDictionary<string, int> _slots;
    private readonly int[] _ends;

    /// <param name="places">Ordered by <see cref="PlaceRow.TreeStart"/>.</param>
    public IndexedPlaces(ImmutableArray<PlaceRow> places)
    {
        All = places;
        _slots = places.Select((place, slot) => (place.Id, slot)).ToFrozenDictionary(pair => pair.Id, pair => pair.slot, StringComparer.Ordinal);
        var starts = places.Select(place => place.TreeStart).ToArray();
        _ends = [.. places.Select(place => EndOf(starts, place.TreeEnd))];
        Placings = [.. places.Select(place => place is { IsArea: false, Latitude: not null, Longitude: not null } ? Placing.OnMap : Placing.RegionOnly)];
    }

    /// <summary>By slot.</summary>
    public ImmutableArray<PlaceRow> All { get; }

    /// <summary>How well an event at each slot is placed.</summary>
    public ImmutableArray<Placing> Placings { get; }

    /// <summary>The slot of a place; null when there is none of this id.</summary>
    public int? Slot(string? id) => id is not null && _slots.TryGetValue(id, out var slot) ? slot : null;

    /// <summary>The first slot after a place's last descendant.</summary>
    public int End(int slot) => _ends[slot];

    private static int EndOf(int[] starts, int treeEnd)
    {
        var found = Array.BinarySearch(starts, treeEnd);
        return found >= 0 ? found + 1 : ~found;
    }
}
