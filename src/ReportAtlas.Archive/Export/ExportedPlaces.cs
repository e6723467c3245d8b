using System.Collections.Frozen;
using ReportAtlas.Archive.Places;

namespace ReportAtlas.Archive.Export;

/// <summary>The archive's gazetteer, held while an export runs. Immutable.</summary>
public sealed class ExportedPlaces
{
    private readonly FrozenDictionary<int, PlaceRow> _byKey;
    private readonly FrozenDictionary<string, PlaceRow> _byId;

    internal ExportedPlaces(IReadOnlyCollection<PlaceRow> places)
    {
        _byKey = places.ToFrozenDictionary(place => place.Key);
        _byId = places.ToFrozenDictionary(place => place.Id, StringComparer.Ordinal);
    }

    /// <summary>The place of an archive's own number; null when there is none.</summary>
    public PlaceRow? Find(int? key) => key is { } number && _byKey.TryGetValue(number, out var place) ? place : null;

    /// <summary>The place of a gazetteer id; null when there is none.</summary>
    public PlaceRow? Find(string? id) => id is not null && _byId.TryGetValue(id, out var place) ? place : null;
}
