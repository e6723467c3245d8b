using ReportAtlas.Language.Places;

namespace ReportAtlas.Language.Events;

/// <summary>Tells how two place mentions lie to one another, and so whether both can be where one thing happened.</summary>
internal static class Whereabouts
{
    /// <summary>How many kilometres a town's airport, prison, camp or quarter may lie from the town's point.</summary>
    private const double TownReach = 7;

    internal static bool IsWide(PlaceMention place) => place.Kind is PlaceKind.Country or PlaceKind.Governorate or PlaceKind.Region or PlaceKind.Desert;

    internal static bool Holds(Place outer, Place inner) =>
        inner.ParentId == outer.Id || inner.GovernorateId == outer.Id || inner.DistrictId == outer.Id || inner.SubdistrictId == outer.Id
        || inner.CountryId == outer.Id;

    /// <summary>«مطار القامشلي» and «القامشلي», «دوار السنتر» and «الباب»: a part of a town, or what lies at its edge, and the town.</summary>
    internal static bool IsPartOfTown(PlaceMention one, PlaceMention other) => IsPart(one, other) || IsPart(other, one);

    /// <summary>«في الرقة» in a headline, and then a village: cities stand for the governorates that they head, towns for their surroundings.</summary>
    internal static bool StandsFor(PlaceMention town, PlaceMention within) =>
        town.Place is { Kind: PlaceKind.City or PlaceKind.Town or PlaceKind.District } around && within.Place is { } inner && around.GovernorateId is not null && around.GovernorateId == inner.GovernorateId
        && (IsSeat(around) || (around.DistrictId is not null && around.DistrictId == inner.DistrictId));

    private static bool IsPart(PlaceMention part, PlaceMention town)
    {
        if (town.Kind is not (PlaceKind.City or PlaceKind.Town) || part.Kind is PlaceKind.City or PlaceKind.Town or PlaceKind.Village or PlaceKind.Country or PlaceKind.Governorate or PlaceKind.Region)
        {
            return false;
        }

        return part.Place is not { } inner ? part.Kind is PlaceKind.Neighbourhood or PlaceKind.Hospital or PlaceKind.Facility or PlaceKind.Bridge or PlaceKind.Road or PlaceKind.Prison or PlaceKind.Unknown
            : !part.Place.IsArea && inner.Point is { } there && town.Place?.Point is { } here && here.DistanceTo(there) < TownReach;
    }

    /// <summary>«بادية الشولا», and then «طريق دير الزور - تدمر»: the governorate's city lies in no desert or countryside of it.</summary>
    internal static bool IsSeatOver(PlaceMention city, PlaceMention region) =>
        region.Kind is PlaceKind.Region or PlaceKind.Desert && city.Place is { } seat && IsSeat(seat);

    private static bool IsSeat(Place place) => place is { Kind: PlaceKind.City, Admin1English: { } governorate } && place.NameEnglish.EndsWith(governorate, StringComparison.Ordinal);
}
