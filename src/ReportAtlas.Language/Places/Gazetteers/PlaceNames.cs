using System.Collections.Immutable;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Places.Gazetteers;

/// <summary>Collects the names to look for in text: rows' names and variants, their other spellings, and names without their head.</summary>
internal static class PlaceNames
{
    public static ImmutableArray<PlaceName> Collect(IEnumerable<GazetteerRow> rows, ImmutableArray<Place> places)
    {
        var byId = places.ToDictionary(place => place.Id);
        var senses = new Dictionary<string, (string Written, List<PlaceSense> Senses)>(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            if (row.Kind is PlaceKind.District or PlaceKind.Subdistrict)
            {
                continue; // Reports mean the town («ناحية البغدادي»); the unit stays in the tree.
            }

            var names = row.Variants.ToList();
            if (!row.IsSilent)
            {
                names.Insert(0, (row.Name, row.Use));
            }

            if (row.Kind == PlaceKind.Governorate)
            {
                // «محافظة» only classifies, so it is no part of the name in text.
                names = [.. names.Select(name => name.Name == row.Name ? (NameParts.All.WithoutHead(row.Name) ?? row.Name, NameUse.Inner) : name)];
            }

            foreach (var (name, use) in names)
            {
                Add(name, byId[row.Id], use);
                foreach (var spelling in SpellingFamilies.Of(name, row.Kind, use))
                {
                    Add(spelling, byId[row.Id], use);
                }

                if (SpellingFamilies.WithoutArticle(name, row.Kind) is { } bare)
                {
                    Add(bare, byId[row.Id], use == NameUse.Always ? NameUse.Cue : NameUse.Head);
                }
            }

            foreach (var (name, _) in names)
            {
                if (NameParts.All.WithoutHead(name) is { } rest)
                {
                    Add(rest, byId[row.Id], NameUse.Inner);
                }
            }
        }

        return [.. senses.Select(pair => new PlaceName(pair.Value.Written, pair.Key, [.. pair.Value.Senses.OrderBy(sense => sense.Use)]))];

        void Add(string name, Place place, NameUse use)
        {
            var folded = ArabicFolder.Fold(name);
            if (!senses.TryGetValue(folded, out var known))
            {
                senses.Add(folded, known = (name, []));
            }

            var at = known.Senses.FindIndex(sense => sense.Place.Equals(place));
            if (at < 0)
            {
                known.Senses.Add(new PlaceSense(place, use));
            }
            else if (use < known.Senses[at].Use)
            {
                known.Senses[at] = new PlaceSense(place, use);
            }
        }
    }
}
