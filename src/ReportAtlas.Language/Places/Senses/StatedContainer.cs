using ReportAtlas.Language.Places.Gazetteers;
using ReportAtlas.Language.Places.Names;

namespace ReportAtlas.Language.Places.Senses;

/// <summary>
/// Holds names to where the text itself says that they lie: what is called a village «بريف الرقة» is none in a governorate
/// far from it, though the gazetteer knows no other of its name.
/// </summary>
internal sealed class StatedContainer(PlaceScan scan)
{
    /// <summary>Papers count a place just across the border with the countryside that they know.</summary>
    private const double AcrossBorderKilometres = 45;

    /// <summary>So they do a town whose name no other place bears, out in the desert.</summary>
    private const double WellKnownKilometres = 120;

    /// <summary>«في محافظة»: no more words than this lead from a name to what holds it.</summary>
    private const int LongestLead = 2;

    private readonly Gazetteer _gazetteer = scan.Language.Gazetteer;

    /// <summary>The place that the text says holds a hit, where that cannot be the place that the hit was given; null where all is well.</summary>
    public Place? Excluding(int at, Place place)
    {
        var hit = scan.Hits[at];
        if (
            hit.Surrounding != SurroundingKind.None
            || place is not { GovernorateId: { } governorate, Point: { } point }
            || place.Kind is not (PlaceKind.Village or PlaceKind.Town or PlaceKind.City or PlaceKind.Neighbourhood)
        )
        {
            return null;
        }

        return
            ContainerOf(at) is { Name: { } name }
            && FirstWhole(name) is { } whole
            && !MayHold(name, governorate)
            && !IsNear(whole, point, Tolerance(hit, place))
            ? whole
            : null;
    }

    /// <summary>«السوسة وهجين بريف دير الزور»: the countryside or governorate right after a name, or after the list that it stands in.</summary>
    private PlaceHit? ContainerOf(int at)
    {
        for (var next = at + 1; next < scan.Hits.Count && scan.Hits[next].Sentence == scan.Hits[at].Sentence; next++)
        {
            var (before, hit) = (scan.Hits[next - 1], scan.Hits[next]);
            if (
                hit.IsIn
                && hit.First - before.End <= LongestLead
                && Leads(before, hit)
                && (hit.Surrounding == SurroundingKind.Rural || hit.Head?.FirstKind == PlaceKind.Governorate)
            )
            {
                return hit;
            }

            if (!hit.IsIn || hit.Surrounding != SurroundingKind.None || !(IsInOneList(before, hit) || CoordinatedNames.Joins(scan, before, hit)))
            {
                return null;
            }
        }

        return null;
    }

    private static bool IsInOneList(PlaceHit before, PlaceHit hit) =>
        hit.Head is { } head && ReferenceEquals(head, before.Head) && hit.First - before.End <= LongestLead;

    /// <summary>«بريف», «في ريف», «بمحافظة», «في محافظة»: nothing but these words stands between, and one of them leads.</summary>
    private bool Leads(PlaceHit before, PlaceHit hit)
    {
        var leads =
            (hit.Clitics & Text.Clitics.Bi) != 0
            || (scan.TryFind(hit.First, WordClasses.Rural, out var rural) && (rural.Clitics & Text.Clitics.Bi) != 0);
        for (var token = before.End; token < hit.First; token++)
        {
            if (scan.TryFind(token, WordClasses.Head, out var head) && (head.Clitics & ~Text.Clitics.Bi) == 0)
            {
                leads |= (head.Clitics & Text.Clitics.Bi) != 0;
            }
            else if (scan.LeadsInside(token))
            {
                leads = true;
            }
            else
            {
                return false;
            }
        }

        return leads;
    }

    private Place? FirstWhole(PlaceName name)
    {
        foreach (var sense in name.Senses)
        {
            if ((_gazetteer.GovernorateOf(sense.Place) ?? sense.Place).GovernorateId is { } id)
            {
                return _gazetteer.Get(id);
            }
        }

        return null;
    }

    private static bool MayHold(PlaceName name, string governorate)
    {
        foreach (var sense in name.Senses)
        {
            if (sense.Place.GovernorateId == governorate || sense.Place.GovernorateId is null)
            {
                return true;
            }
        }

        return false;
    }

    private static double Tolerance(PlaceHit hit, Place place) =>
        place.Kind is PlaceKind.City or PlaceKind.Town && hit.Name!.Senses.Length == 1 && hit.Name.Use == NameUse.Always
            ? WellKnownKilometres
            : AcrossBorderKilometres;

    private bool IsNear(Place governorate, GeoPoint point, double kilometres)
    {
        foreach (var place in _gazetteer.Places)
        {
            if (place.GovernorateId == governorate.Id && place is { IsArea: false, Point: { } other } && other.IsWithin(kilometres, point))
            {
                return true;
            }
        }

        return false;
    }
}
