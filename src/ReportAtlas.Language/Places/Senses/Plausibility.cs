using ReportAtlas.Language.Places.Gazetteers;
using ReportAtlas.Language.Places.Names;

namespace ReportAtlas.Language.Places.Senses;

/// <summary>
/// Keeps small places from being taken for others of their name: a hamlet or quarter that lies far from all that the
/// article speaks of is not the one that is meant, though the gazetteer knows no other.
/// </summary>
internal sealed class Plausibility(PlaceScan scan, ResolvedPlaces resolved)
{
    /// <summary>A hamlet farther than this from all that an article names is most likely another of its name.</summary>
    private const double ElsewhereKilometres = 120;

    /// <summary>Nor is one meant this far across a border, where no town of its own country is named.</summary>
    private const double AcrossBorderKilometres = 40;

    /// <summary>A quarter lies no farther from its city than this.</summary>
    private const double QuarterKilometres = 30;

    /// <summary>Whether the place that a hit was given is believable.</summary>
    public bool Holds(int at, Place place) => !IsElsewhere(scan.Hits[at], place) && !IsInOtherCity(at, place);

    private bool IsElsewhere(PlaceHit hit, Place place)
    {
        if (
            place.Point is not { } point
            || hit.Surrounding != SurroundingKind.None
            || hit.Rule == WaitingNames.Alone
            || !MayBeAnother(hit, place)
            || (place.GovernorateId is { } governorate && resolved.NamesOtherOf(governorate, place))
        )
        {
            return false;
        }

        var distance = resolved.DistanceToNearest(point);
        return distance < double.PositiveInfinity
            && (
                distance > ElsewhereKilometres
                || (distance > AcrossBorderKilometres && place.CountryId is { } country && !resolved.NamesOtherOf(country, place))
            );
    }

    /// <summary>Hamlets and quarters bear common names, and towns only where their name needs a cue or the text calls them a village.</summary>
    private static bool MayBeAnother(PlaceHit hit, Place place)
    {
        var use = UseOf(hit, place);
        return place.Kind switch
        {
            PlaceKind.Neighbourhood => true,
            PlaceKind.Village => use != NameUse.Always || hit.Name!.FreeSenses > 1,
            PlaceKind.Town => use != NameUse.Always || hit.Head?.FirstKind is PlaceKind.Village or PlaceKind.Neighbourhood,
            PlaceKind.Area => use == NameUse.Head, // «منطقة المزارع»
            _ => false,
        };
    }

    private static NameUse UseOf(PlaceHit hit, Place place)
    {
        foreach (var sense in hit.Name!.Senses)
        {
            if (sense.Place.Equals(place))
            {
                return sense.Use;
            }
        }

        return NameUse.Always;
    }

    /// <summary>«حي الأشرفية بمدينة عفرين»: the sentence names a city, and the quarter that is known lies in another.</summary>
    private bool IsInOtherCity(int at, Place place)
    {
        if (place is not { Kind: PlaceKind.Neighbourhood, Point: { } point })
        {
            return false;
        }

        var other = false;
        foreach (var near in scan.Around(at))
        {
            if (near is { IsIn: true, Place: { } named })
            {
                if (
                    (named.IsArea && named.GovernorateId == place.GovernorateId) || (named.Point is { } its && its.IsWithin(QuarterKilometres, point))
                )
                {
                    return false;
                }

                other |= named.Kind is PlaceKind.City or PlaceKind.Town;
            }
        }

        return other;
    }
}
