using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using ReportAtlas.Archive.Places;

namespace ReportAtlas.Archive.Browse;

/// <summary>
/// The tree of places (country, governorate, district, sub-district, place) with counts under a filter. The filter's
/// own place is left out of account, so that a person sees what each other choice would give.
/// </summary>
public sealed class PlaceTree(IDbContextFactory<ArchiveContext> archives)
{
    /// <summary>The trees' tops; places without events and without descendants that have any are left out, the filter's own place never.</summary>
    public async Task<ImmutableArray<PlaceNode>> FindAsync(EventFilter filter, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(filter);
        await using var archive = await archives.CreateDbContextAsync(cancel);
        var counts = await archive.Select(filter with { Place = null })
            .Where(row => row.PlaceKey != null)
            .GroupBy(row => row.PlaceKey!.Value)
            .Select(place => new { Key = place.Key, Count = place.Count() })
            .ToDictionaryAsync(place => place.Key, place => place.Count, cancel);
        var places = await archive.Places.AsNoTracking().OrderBy(place => place.TreeStart).ToListAsync(cancel);
        return Build(places, counts, filter.Place);
    }

    private static ImmutableArray<PlaceNode> Build(List<PlaceRow> places, Dictionary<int, int> counts, string? kept)
    {
        var next = 0;
        return Level(int.MaxValue);

        // The rows come in the order of a walk from parents to children, so one pass over them builds the tree.
        ImmutableArray<PlaceNode> Level(int end)
        {
            var nodes = new List<PlaceNode>();
            while (next < places.Count && places[next].TreeStart <= end)
            {
                var place = places[next++];
                var children = place.TreeEnd > place.TreeStart ? Level(place.TreeEnd) : [];
                var own = counts.GetValueOrDefault(place.Key);
                if (own > 0 || children.Length > 0 || place.Id == kept)
                {
                    nodes.Add(new PlaceNode(
                        place.Id, place.Name, place.NameEnglish, place.Kind, own, own + children.Sum(child => child.Count), children));
                }
            }

            return [.. nodes.OrderByDescending(node => node.Count).ThenBy(node => node.Name, StringComparer.Ordinal)];
        }
    }
}
