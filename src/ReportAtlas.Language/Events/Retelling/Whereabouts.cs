using ReportAtlas.Language.Places;

namespace ReportAtlas.Language.Events.Retelling;

/// <summary>Tells how two place mentions lie to one another, and so whether both can be where one thing happened.</summary>
internal static class Whereabouts
{
    /// <summary>How many kilometres a town's airport, prison, camp or quarter may lie from the town's point.</summary>
    private const double TownReach = 7;

    /// <summary>How many kilometres sites of one name may lie apart: a base and the crossing that it is called after.</summary>
    private const double NameReach = 25;

    /// <summary>How many kilometres from a town the steppe goes that is called after it.</summary>
    private const double SteppeReach = 40;

    /// <summary>How many kilometres out a crossing, base or field may lie that is spoken of with a town.</summary>
    internal const double Outskirts = 15;

    internal static bool IsSettlement(PlaceMention? place) => place?.Kind is PlaceKind.City or PlaceKind.Town or PlaceKind.Village;

    internal static bool IsWide(PlaceMention place) =>
        place.Kind is PlaceKind.Country or PlaceKind.Governorate or PlaceKind.Region or PlaceKind.Desert;

    /// <summary>«بادية بلدة سعلو»: the steppe or countryside around one village, and no more.</summary>
    internal static bool IsAroundVillage(PlaceMention place) =>
        place is { Kind: PlaceKind.Region or PlaceKind.Desert, Place.Kind: PlaceKind.Village or PlaceKind.Town };

    /// <summary>«بادية التبني», and then «بلدة الطيانة» or «بادية معدان»: the steppe of one town, and another place further off than that steppe may reach.</summary>
    internal static bool LieApart(PlaceMention one, PlaceMention other) =>
        (IsOfOneTown(one) && (IsOfOneTown(other) || IsSettlement(other)) || (IsSettlement(one) && IsOfOneTown(other)))
        && one.Place is { Point: { } here } a
        && other.Place is { Point: { } there } b
        && !Holds(a, b)
        && !Holds(b, a)
        && here.DistanceTo(there) > (IsSettlement(one) || IsSettlement(other) ? SteppeReach : Outskirts);

    /// <summary>A steppe or countryside that is called after a town or village, and lies around it.</summary>
    private static bool IsOfOneTown(PlaceMention place) =>
        place is { Kind: PlaceKind.Region or PlaceKind.Desert, Place: { } around }
        && (
            around.Kind is PlaceKind.Village or PlaceKind.Town
            || (
                around.Id.StartsWith("gn", StringComparison.Ordinal)
                && (around.Id.EndsWith("~desert", StringComparison.Ordinal) || around.Id.EndsWith("~rural", StringComparison.Ordinal))
            )
        );

    internal static bool Holds(Place outer, Place inner) =>
        inner.ParentId == outer.Id
        || inner.GovernorateId == outer.Id
        || inner.DistrictId == outer.Id
        || inner.SubdistrictId == outer.Id
        || inner.CountryId == outer.Id;

    /// <summary>«مطار القامشلي» and «القامشلي», «دوار السنتر» and «الباب»: a part of a town, or what lies at its edge, and the town.</summary>
    internal static bool IsPartOfTown(PlaceMention one, PlaceMention other, double reach = TownReach) =>
        IsPart(one, other, reach) || IsPart(other, one, reach);

    /// <summary>«في الرقة» in a headline, and then a village: cities stand for the governorates that they head, towns for their surroundings.</summary>
    internal static bool StandsFor(PlaceMention town, PlaceMention within) =>
        town.Place is { Kind: PlaceKind.City or PlaceKind.Town or PlaceKind.District } around
            && within.Place is { } inner
            && around.GovernorateId is not null
            && around.GovernorateId == inner.GovernorateId
            && (IsSeat(around) || (around.DistrictId is not null && around.DistrictId == inner.DistrictId))
        || within is { Kind: PlaceKind.Village, Place: null } && IsSeatOf(town);

    /// <summary>A base, field, airport or crossing, which papers call now by this word and now by that.</summary>
    internal static bool IsSite(PlaceMention place) =>
        place.Kind is PlaceKind.Base or PlaceKind.Oilfield or PlaceKind.Airport or PlaceKind.Crossing or PlaceKind.Facility;

    /// <summary>Whether two places lie as near as a site and what is named after it; so they do where no map has them.</summary>
    internal static bool AreClose(PlaceMention one, PlaceMention other) =>
        one.Place?.Point is not { } here || other.Place?.Point is not { } there || here.DistanceTo(there) < NameReach;

    /// <summary>Whether two places lie as near as villages that one bombardment hits.</summary>
    internal static bool AreNeighbours(PlaceMention one, PlaceMention other) =>
        one.Place?.Point is { } here && other.Place?.Point is { } there && here.DistanceTo(there) < Outskirts;

    /// <summary>Whether a site lies where one would name it with the town.</summary>
    internal static bool IsNear(Place town, Place site) => town.Point is { } here && site.Point is { } there && here.DistanceTo(there) < NameReach;

    /// <summary>A roundabout, street or mosque that no map has; any town has one.</summary>
    internal static bool IsLandmark(PlaceMention place) => place is { Kind: PlaceKind.Facility, Place: null };

    private static bool IsPart(PlaceMention part, PlaceMention town, double reach)
    {
        if (IsLandmark(part) && town.Kind == PlaceKind.Neighbourhood)
        {
            return true; // «في حي القصور», and then «قرب جامع الفتح»
        }

        if (
            town.Kind is not (PlaceKind.City or PlaceKind.Town)
            || part.Kind is PlaceKind.City or PlaceKind.Town or PlaceKind.Village or PlaceKind.Country or PlaceKind.Governorate or PlaceKind.Region
        )
        {
            return false;
        }

        return part.Place is not { } inner
            ? part.Kind
                is PlaceKind.Neighbourhood
                    or PlaceKind.Hospital
                    or PlaceKind.Facility
                    or PlaceKind.Bridge
                    or PlaceKind.Road
                    or PlaceKind.Prison
                    or PlaceKind.Unknown
            : !part.Place.IsArea && inner.Point is { } there && town.Place?.Point is { } here && here.DistanceTo(there) < reach;
    }

    /// <summary>«بادية بلدة سعلو», and then a village elsewhere: a countryside or steppe named after a town holds only what lies in its district.</summary>
    internal static bool MayHold(PlaceMention region, PlaceMention inner) =>
        region.Kind is not (PlaceKind.Region or PlaceKind.Desert)
        || region.Place is not { } around
        || inner.Place is not { } within
        || (
            around.GovernorateId is null
                ? around.CountryId == within.CountryId
                : around.GovernorateId == within.GovernorateId && (around.DistrictId is null || around.DistrictId == within.DistrictId)
        );

    /// <summary>«بادية الشولا», and then «طريق دير الزور - تدمر»: the governorate's city lies in no desert or countryside of it.</summary>
    internal static bool IsSeatOver(PlaceMention city, PlaceMention region) =>
        region.Kind is PlaceKind.Region or PlaceKind.Desert && city.Place is { } seat && IsSeat(seat);

    internal static bool IsSeatOf(PlaceMention city) => city.Place is { } place && IsSeat(place);

    private static bool IsSeat(Place place) => place is { Kind: PlaceKind.City, IsSeat: true };
}
