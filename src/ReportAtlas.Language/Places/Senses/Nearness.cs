using ReportAtlas.Language.Places.Gazetteers;
using ReportAtlas.Language.Places.Names;

namespace ReportAtlas.Language.Places.Senses;

/// <summary>Whether two names may mean places that lie together.</summary>
internal static class Nearness
{
    /// <summary>Places nearer than this are together, whatever governorate they lie in.</summary>
    public const double Kilometres = 45;

    /// <summary>Whether a name may mean a place close to what a hit may mean.</summary>
    public static bool AreClose(PlaceHit hit, PlaceName name)
    {
        foreach (var ours in name.Senses)
        {
            foreach (var theirs in hit.Name!.Senses)
            {
                if (
                    ours.Use < NameUse.Head
                    && ours.Place is { IsArea: false, Point: { } our }
                    && theirs.Place is { IsArea: false, Point: { } their }
                    && our.IsWithin(Kilometres, their)
                )
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Whether a name may mean a place of the same governorate as a hit, one close to it, or both mean cities or countries.</summary>
    public static bool AreTogether(PlaceHit hit, PlaceName name)
    {
        if (hit.Name is null)
        {
            return false;
        }

        foreach (var ours in name.Senses)
        {
            foreach (var theirs in hit.Name.Senses)
            {
                if (ours.Use < NameUse.Head && AreTogether(ours.Place, theirs.Place))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool AreTogether(Place ours, Place theirs) =>
        (ours.GovernorateId is not null && ours.GovernorateId == theirs.GovernorateId)
        || (IsLarge(ours) && IsLarge(theirs) && (ours.CountryId == theirs.CountryId || ours.Kind == theirs.Kind))
        || (ours is { IsArea: false, Point: { } our } && theirs is { IsArea: false, Point: { } their } && our.IsWithin(Kilometres, their));

    private static bool IsLarge(Place place) => place.Kind is PlaceKind.City or PlaceKind.Governorate or PlaceKind.Country;
}
