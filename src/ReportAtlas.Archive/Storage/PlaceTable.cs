using Microsoft.EntityFrameworkCore;
using ReportAtlas.Archive.Places;
using ReportAtlas.Language.Places;

namespace ReportAtlas.Archive.Storage;

/// <summary>Keeps the archive's copy of the gazetteer in step with the program's.</summary>
internal static class PlaceTable
{
    /// <summary>
    /// Adds new places, updates changed ones and numbers the tree anew. A place that the gazetteer no longer has stays,
    /// since events may stand at it, outside the tree.
    /// </summary>
    public static async Task WriteAsync(ArchiveContext archive, IReadOnlyCollection<Place> gazetteer, CancellationToken cancel)
    {
        var rows = await archive.Places.ToDictionaryAsync(row => row.Id, cancel);
        foreach (var place in gazetteer)
        {
            if (!rows.TryGetValue(place.Id, out var row))
            {
                row = new PlaceRow { Id = place.Id, Name = place.Name, NameEnglish = place.NameEnglish };
                rows.Add(place.Id, row);
                archive.Places.Add(row);
            }

            Copy(place, row);
        }

        Number(rows.Values);
        await archive.SaveChangesAsync(cancel);
    }

    private static void Copy(Place place, PlaceRow row)
    {
        row.Name = place.Name;
        row.NameEnglish = place.NameEnglish;
        row.Kind = place.Kind;
        row.ParentId = place.ParentId;
        row.GovernorateId = place.GovernorateId;
        row.DistrictId = place.DistrictId;
        row.SubdistrictId = place.SubdistrictId;
        row.CountryId = place.CountryId;
        row.Admin1English = place.Admin1English;
        row.Latitude = place.Point?.Latitude;
        row.Longitude = place.Point?.Longitude;
        row.IsArea = place.IsArea;
        row.PointIsContainers = place.PointIsContainers;
        row.SourceId = place.SourceId;
    }

    /// <summary>Numbers the rows in a walk from parents to children; a row whose parent is not there, or is its own descendant, is a top.</summary>
    private static void Number(IReadOnlyCollection<PlaceRow> rows)
    {
        var ids = rows.Select(row => row.Id).ToHashSet(StringComparer.Ordinal);
        var children = rows.Where(row => row.ParentId is { } parent && ids.Contains(parent))
            .OrderBy(row => row.Id, StringComparer.Ordinal).ToLookup(row => row.ParentId!, StringComparer.Ordinal);
        var (next, numbered) = (0, new HashSet<PlaceRow>());
        foreach (var top in rows.OrderBy(row => row.ParentId is { } parent && ids.Contains(parent)).ThenBy(row => row.Id, StringComparer.Ordinal))
        {
            Walk(top);
        }

        void Walk(PlaceRow row)
        {
            if (!numbered.Add(row))
            {
                return;
            }

            row.TreeStart = next++;
            foreach (var child in children[row.Id])
            {
                Walk(child);
            }

            row.TreeEnd = next - 1;
        }
    }
}
