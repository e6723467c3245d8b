using ReportAtlas.Language.Places;

namespace ReportAtlas.Archive.Storage;

/// <summary>A place with its number in a walk of the tree from parents to children, and the number of its last descendant.</summary>
internal readonly record struct NumberedPlace(Place Place, int Start, int End);

/// <summary>Numbers places so that a place's descendants are those whose number lies within its own and its end.</summary>
internal static class PlaceTreeNumbers
{
    /// <summary>The places with their numbers; one whose parent is not among them, or is its own descendant, is a top.</summary>
    public static IReadOnlyList<NumberedPlace> Of(IReadOnlyCollection<Place> places)
    {
        var ids = places.Select(place => place.Id).ToHashSet(StringComparer.Ordinal);
        var children = places
            .Where(place => place.ParentId is { } parent && ids.Contains(parent))
            .OrderBy(place => place.Id, StringComparer.Ordinal)
            .ToLookup(place => place.ParentId!, StringComparer.Ordinal);
        var (next, numbered) = (0, new Dictionary<Place, NumberedPlace>());

        // The tops first: whatever they do not reach stands in a ring of parents, which is then entered somewhere.
        foreach (
            var place in places
                .OrderBy(place => place.ParentId is { } parent && ids.Contains(parent))
                .ThenBy(place => place.Id, StringComparer.Ordinal)
        )
        {
            Walk(place);
        }

        return [.. numbered.Values];

        void Walk(Place place)
        {
            if (!numbered.TryAdd(place, default))
            {
                return;
            }

            var start = next++;
            foreach (var child in children[place.Id])
            {
                Walk(child);
            }

            numbered[place] = new NumberedPlace(place, start, next - 1);
        }
    }
}
