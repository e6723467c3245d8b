using System.Collections.Immutable;
using ReportAtlas.Archive.Browse.Columns;
using ReportAtlas.Archive.Places;

namespace ReportAtlas.Archive.Browse;

/// <summary>
/// The tree of places (country, governorate, district, sub-district, place) with counts under a filter. The filter's
/// own place is left out of account, so that a person sees what each other choice would give.
/// </summary>
public sealed class PlaceTree(EventIndexSource events)
{
    /// <summary>The trees' tops; places without events and without descendants that have any are left out, the filter's own place never.</summary>
    public async Task<ImmutableArray<PlaceNode>> FindAsync(EventFilter filter, CancellationToken cancel = default)
    {
        var selection = await events.SelectAsync(filter, cancel);
        var places = selection.Index.Places.All;
        return Build(places, selection.CountBy(selection.Index.Place, places.Length, FilterParts.Place), filter.Place);
    }

    private static ImmutableArray<PlaceNode> Build(ImmutableArray<PlaceRow> places, int[] counts, string? kept)
    {
        var next = 0;
        return Level(int.MaxValue);

        // The rows come in the order of a walk from parents to children, so one pass over them builds the tree.
        ImmutableArray<PlaceNode> Level(int end)
        {
            var nodes = new List<PlaceNode>();
            while (next < places.Length && places[next].TreeStart <= end)
            {
                var (place, own) = (places[next], counts[next]);
                next++;
                var children = place.TreeEnd > place.TreeStart ? Level(place.TreeEnd) : [];
                if (own > 0 || children.Length > 0 || place.Id == kept)
                {
                    nodes.Add(new PlaceNode(place.Id, place.Name, place.NameEnglish, place.Kind, own, Total(own, children), children));
                }
            }

            nodes.Sort(MostFirst);
            return [.. nodes];
        }
    }

    private static int Total(int own, ImmutableArray<PlaceNode> children)
    {
        foreach (var child in children)
        {
            own += child.Count;
        }

        return own;
    }

    /// <summary>Then by name, and by id where two places share it, so that the order is the same at each question.</summary>
    private static int MostFirst(PlaceNode one, PlaceNode other) =>
        one.Count != other.Count ? other.Count.CompareTo(one.Count)
        : string.CompareOrdinal(one.Name, other.Name) is not 0 and var byName ? byName
        : string.CompareOrdinal(one.Id, other.Id);
}
