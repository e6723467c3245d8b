using System.Collections.Frozen;
using System.Collections.Immutable;
using ReportAtlas.Archive.Places;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Archive.Browse.Columns;

/// <summary>The gazetteer in the order of a walk from parents to children, so that what lies within a place is a run of slots. Immutable.</summary>
internal sealed class IndexedPlaces
{
    private readonly FrozenDictionary<string, int> _slots;
    private readonly int[] _ends;
    private readonly Lazy<(string Arabic, string English)[]> _folded;
    private readonly Lazy<int[]> _ranks;

    /// <param name="places">Ordered by <see cref="PlaceRow.TreeStart"/>.</param>
    public IndexedPlaces(ImmutableArray<PlaceRow> places)
    {
        All = places;
        _folded = new Lazy<(string, string)[]>(() =>
            [.. places.Select(place => (ArabicFolder.Fold(place.Name), ArabicFolder.Fold(place.NameEnglish)))]
        );
        _ranks = new Lazy<int[]>(() => RankIds(places));
        _slots = places.Select((place, slot) => (place.Id, slot)).ToFrozenDictionary(pair => pair.Id, pair => pair.slot, StringComparer.Ordinal);
        var starts = places.Select(place => place.TreeStart).ToArray();
        _ends = [.. places.Select(place => EndOf(starts, place.TreeEnd))];
        Placings =
        [
            .. places.Select(place => place is { IsArea: false, Latitude: not null, Longitude: not null } ? Placing.OnMap : Placing.RegionOnly),
        ];
    }

    /// <summary>By slot.</summary>
    public ImmutableArray<PlaceRow> All { get; }

    /// <summary>The names by slot, folded once for the many questions that compare them.</summary>
    public ReadOnlySpan<(string Arabic, string English)> FoldedNames => _folded.Value;

    /// <summary>The place of each slot's id among all ids, so that ids are put in order without comparing them.</summary>
    public ReadOnlySpan<int> Ranks => _ranks.Value;

    /// <summary>How well an event at each slot is placed.</summary>
    public ImmutableArray<Placing> Placings { get; }

    /// <summary>The slot of a place; null when there is none of this id.</summary>
    public int? Slot(string? id) => id is not null && _slots.TryGetValue(id, out var slot) ? slot : null;

    /// <summary>The first slot after a place's last descendant.</summary>
    public int End(int slot) => _ends[slot];

    private static int[] RankIds(ImmutableArray<PlaceRow> places)
    {
        var slots = Enumerable.Range(0, places.Length).ToArray();
        Array.Sort(places.Select(place => place.Id).ToArray(), slots, StringComparer.Ordinal);
        var ranks = new int[slots.Length];
        foreach (var (rank, slot) in slots.Index())
        {
            ranks[slot] = rank;
        }

        return ranks;
    }

    private static int EndOf(int[] starts, int treeEnd)
    {
        var found = Array.BinarySearch(starts, treeEnd);
        return found >= 0 ? found + 1 : ~found;
    }
}
