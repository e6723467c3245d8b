using System.Collections.Frozen;
using System.Collections.Immutable;

namespace ReportAtlas.Language.Places.Gazetteers;

/// <summary>
/// Makes the countryside (ريف) and desert (بادية) of governorates and towns into places of their own, since reports
/// name them more often than any village. They are areas: their point is that of the town, and no pin is due there.
/// </summary>
internal static class Surroundings
{
    private static readonly (Side Side, string Code, string Arabic, string English)[] Sides =
    [
        (Side.North, "n", "الشمالي", "Northern"),
        (Side.South, "s", "الجنوبي", "Southern"),
        (Side.East, "e", "الشرقي", "Eastern"),
        (Side.West, "w", "الغربي", "Western"),
        (Side.North | Side.East, "ne", "الشمالي الشرقي", "North-eastern"),
        (Side.North | Side.West, "nw", "الشمالي الغربي", "North-western"),
        (Side.South | Side.East, "se", "الجنوبي الشرقي", "South-eastern"),
        (Side.South | Side.West, "sw", "الجنوبي الغربي", "South-western"),
    ];

    /// <summary>Damascus's countryside is a governorate of its own; its sides belong to it.</summary>
    private const string RuralDamascus = "SY03";
    private const string Damascus = "SY01";

    public static string RuralId(string id, Side side)
    {
        var whole = id == Damascus ? RuralDamascus : id;
        var code = Array.Find(Sides, known => known.Side == side).Code;
        return (whole == RuralDamascus, code) switch
        {
            (true, null) => RuralDamascus,
            (_, null) => $"{whole}~rural",
            _ => $"{whole}~rural-{code}",
        };
    }

    /// <summary>The name of a countryside with its sides, where the place is not itself the one side that is meant: «ريف هجين الشرقي والغربي».</summary>
    public static string NameOf(Place countryside, ImmutableArray<Side> sides)
    {
        var names = string.Join(" و", sides.Select(side => Array.Find(Sides, known => known.Side == side).Arabic));
        return sides.Length == 1 && countryside.Name.EndsWith(names, StringComparison.Ordinal) ? countryside.Name : $"{countryside.Name} {names}";
    }

    public static string DesertId(string id) => $"{id}~desert";

    public static string DesertName(Place place) => $"بادية {Bare(place)}";

    /// <summary>All that are not rows of their own: sides for governorates and cities, the whole for towns.</summary>
    public static IEnumerable<Place> Of(
        ImmutableArray<Place> places,
        FrozenDictionary<string, Place> governorateOfSeat,
        ImmutableArray<PlaceName> names
    )
    {
        var named = names.Select(name => name.Folded).ToHashSet(StringComparer.Ordinal);
        foreach (var place in places)
        {
            if (!HasSurroundings(place) || governorateOfSeat.ContainsKey(place.Id) || place.Id == Damascus)
            {
                continue;
            }

            if (place.Id != RuralDamascus)
            {
                yield return Rural(place, Side.None);
                if (!named.Contains(Text.ArabicFolder.Fold(DesertName(place))))
                {
                    yield return Make(place, DesertId(place.Id), DesertName(place), $"{place.NameEnglish} desert");
                }
            }

            if (place.Kind != PlaceKind.Town)
            {
                foreach (var (side, _, _, _) in Sides)
                {
                    yield return Rural(place, side);
                }
            }
        }
    }

    private static bool HasSurroundings(Place place) =>
        place.CountryId is "c-SY" or "c-IQ" && place.Kind is PlaceKind.Governorate or PlaceKind.City or PlaceKind.Town;

    private static Place Rural(Place place, Side side)
    {
        var (_, code, arabic, english) = Array.Find(Sides, known => known.Side == side);
        var whole = place.Id == RuralDamascus ? "ريف دمشق" : $"ريف {Bare(place)}";
        return Make(
            place,
            RuralId(place.Id, side),
            code is null ? whole : $"{whole} {arabic}",
            code is null ? $"{place.NameEnglish} countryside" : $"{english} {place.NameEnglish} countryside"
        );
    }

    private static Place Make(Place place, string id, string name, string english) =>
        new()
        {
            Id = id,
            Name = name,
            NameEnglish = english,
            Kind = PlaceKind.Region,
            ParentId = place.Kind == PlaceKind.Governorate ? place.Id : place.ParentId,
            GovernorateId = place.GovernorateId,
            DistrictId = place.DistrictId,
            SubdistrictId = place.SubdistrictId,
            CountryId = place.CountryId,
            Admin1English = place.Admin1English,
            Point = place.Point,
            PointIsContainers = true,
            SourceId = "editors",
        };

    /// <summary>«الرقة» for «محافظة الرقة».</summary>
    private static string Bare(Place place) =>
        place.Name.StartsWith("محافظة ", StringComparison.Ordinal) ? place.Name["محافظة ".Length..] : place.Name;
}
