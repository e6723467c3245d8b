using System.Collections.Immutable;

namespace ReportAtlas.Language.Places.Gazetteers;

/// <summary>Makes places of gazetteer rows: finds for each its governorate, district, sub-district and country.</summary>
internal static class PlaceTreeBuilder
{
    /// <exception cref="FormatException">An id is used twice, or a parent does not exist.</exception>
    public static ImmutableArray<Place> Build(IReadOnlyCollection<GazetteerRow> rows)
    {
        var byId = new Dictionary<string, GazetteerRow>(rows.Count);
        foreach (var row in rows)
        {
            if (!byId.TryAdd(row.Id, row))
            {
                throw new FormatException($"The gazetteer has two places '{row.Id}'.");
            }
        }

        return [.. rows.Select(row => Make(row, byId))];
    }

    private static Place Make(GazetteerRow row, Dictionary<string, GazetteerRow> byId)
    {
        string? governorate = null,
            district = null,
            subdistrict = null,
            country = null;
        for (var at = row; at is not null; at = Parent(at, byId))
        {
            switch (at.Kind)
            {
                case PlaceKind.Governorate:
                    governorate = at.Id;
                    break;
                case PlaceKind.District:
                    district = at.Id;
                    break;
                case PlaceKind.Subdistrict:
                    subdistrict = at.Id;
                    break;
                case PlaceKind.Country:
                    country = at.Id;
                    break;
            }
        }

        return new Place
        {
            Id = row.Id,
            Name = ShownName(row),
            QualifiedName = QualifiedName(row, byId),
            NameEnglish = row.English,
            Variants = [.. row.Variants.Select(variant => variant.Name).Prepend(row.Name)],
            Kind = row.Kind,
            ParentId = row.Parent,
            GovernorateId = governorate,
            DistrictId = district,
            SubdistrictId = subdistrict,
            CountryId = country,
            IsSeat = governorate is not null && byId[governorate].Seat == row.Id,
            Admin1English =
                governorate is not null ? byId[governorate].English
                : country is not null ? byId[country].English
                : null,
            Point = row.Point,
            PointIsContainers = row.PointIsContainers,
            Population = row.Population,
            SourceId = row.Source,
        };
    }

    private static GazetteerRow? Parent(GazetteerRow row, Dictionary<string, GazetteerRow> byId) =>
        row.Parent is null ? null
        : byId.TryGetValue(row.Parent, out var parent) ? parent
        : throw new FormatException($"The gazetteer's place '{row.Id}' lies in '{row.Parent}', which it does not have.");

    /// <summary>A quarter with an ordinary name is shown with the word for it: «حي البدو».</summary>
    private static string ShownName(GazetteerRow row) =>
        row.Kind == PlaceKind.Neighbourhood && row.Use >= NameUse.Cue && !NameParts.All.SaysQuarter(row.Name) ? $"حي {row.Name}" : row.Name;

    /// <summary>The same quarters and cemeteries recur in all cities; and a town that few know by one name is told with both where a variant has them so: «أبو راسين (زركان)».</summary>
    private static string QualifiedName(GazetteerRow row, Dictionary<string, GazetteerRow> byId) =>
        row.Kind == PlaceKind.Town
        && row.Variants.Select(variant => variant.Name).FirstOrDefault(name => name.StartsWith($"{row.Name} (", StringComparison.Ordinal)) is { } both
            ? both
        : row.Kind is PlaceKind.Neighbourhood or PlaceKind.Cemetery
        && Parent(row, byId) is { Kind: PlaceKind.City } city
        && !row.Name.Contains(city.Name, StringComparison.Ordinal)
            ? $"{ShownName(row)} ({city.Name})"
        : ShownName(row);
}
