using ReportAtlas.Language.Places.Gazetteers;
using ReportAtlas.Language.Places.Names;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Places.Senses;

/// <summary>
/// «الرقة» is a city and a governorate. Which is meant is told by the noun before it, by «وريفها» after it, by a place
/// of the governorate named as lying in it («القامشلي بالحسكة»); otherwise by custom: the gazetteer gives the bare name
/// to the governorate where papers mostly mean that («دير الزور»، «إدلب»), unless the article speaks of the city alone.
/// </summary>
internal static class CityOrGovernorate
{
    private const double InsideKilometres = 15;

    public static (Place City, Place Governorate)? Pair(PlaceHit hit, Place place, Gazetteer gazetteer)
    {
        if (gazetteer.GovernorateOf(place) is { } governorate)
        {
            return (place, governorate);
        }

        if (place.Kind == PlaceKind.Governorate)
        {
            foreach (var sense in hit.Name!.Senses)
            {
                if (gazetteer.GovernorateOf(sense.Place) is { } own && own.Equals(place))
                {
                    return (sense.Place, place);
                }
            }
        }

        return null;
    }

    /// <param name="focus">What the whole article speaks of.</param>
    public static (Place Place, string? Rule) Choose(PlaceScan scan, int at, Place city, Place governorate, CityFocus focus)
    {
        var hit = scan.Hits[at];
        if (CitySigns.IsAfterSettlements(scan, hit))
        {
            return (governorate, "settlements");
        }

        if (hit.Head is { } head && !head.IsAny)
        {
            return head.Kinds.Contains(PlaceKind.Governorate) && !head.Kinds.Contains(PlaceKind.City) ? (governorate, null)
                : head.Kinds.Contains(PlaceKind.City) || head.IsPartOfName ? (city, null)
                : (governorate, null);
        }

        if (
            scan.Text.Is(hit.End, "وريفها")
            || scan.Text.Is(hit.End, "ومحيطها")
            || scan.Text.Is(hit.End, "واطرافها")
            || IsSelf(scan, hit)
            || CitySigns.IsAfterCityWord(scan, hit)
        )
        {
            return (city, "city-words");
        }

        if (CitySigns.IsMeasuredFrom(scan, hit) || CitySigns.HasAmenity(scan, hit))
        {
            return (city, "city-words");
        }

        if (CitySigns.EndOfRoad(scan, hit) is { } isRoad)
        {
            return (isRoad ? city : governorate, "road");
        }

        if (IsFrameOfSentence(scan, at, city, governorate))
        {
            return (governorate, "opens");
        }

        if (
            at > 0
            && scan.Hits[at - 1] is { IsIn: true, Place: { } inner } before
            && Leads(scan, before, hit)
            && !inner.Equals(city)
            && inner.GovernorateId == governorate.Id
        )
        {
            // A quarter lies in the city, a town in the governorate.
            return
                inner.ParentId == city.Id
                || (before.Head is { IsPartOfName: true } quarter && quarter.Kinds.Contains(PlaceKind.Neighbourhood))
                || IsInside(inner, city)
                ? (city, "frame")
                : (governorate, "frame");
        }

        var custom = false;
        foreach (var sense in hit.Name!.Senses)
        {
            custom |= sense.Place.Equals(governorate) && sense.Use < NameUse.Head;
        }

        if (
            custom
            && hit.Head is null
            && !IsSideOfDesert(scan, at)
            && !HasSiblingGovernorate(scan, at)
            && (focus.IsOn(city, governorate) || CitySigns.IsToldAsCity(scan, at))
        )
        {
            return (city, "city-focus");
        }

        // «منطقة الرقة» is wider than the city, and «البادية شمال حمص» is far from it.
        return custom || hit.Head is { IsAny: true } || HasSiblingGovernorate(scan, at) || IsSideOfDesert(scan, at)
            ? (governorate, null)
            : (city, null);
    }

    /// <summary>«دير الزور المدينة», «في دير الزور نفسها»: the city, apart from what lies around it.</summary>
    private static bool IsSelf(PlaceScan scan, PlaceHit hit) =>
        scan.Text.Is(hit.End, "المدينه") || (hit.Head is null && scan.Is(hit.End, WordClasses.Again));

    /// <summary>«وفي الحسكة، قصفت ... قرى تل تمر»: a sentence that opens with it and goes on in its countryside.</summary>
    private static bool IsFrameOfSentence(PlaceScan scan, int at, Place city, Place governorate)
    {
        var hit = scan.Hits[at];
        var first = scan.Text.Sentences[hit.Sentence].FirstToken;
        if (
            hit.First - first > 1
            || !(scan.Text.Is(first, "في") || scan.Text.Is(first, "وفي") || (hit.First == first && (hit.Clitics & Clitics.Bi) != 0))
        )
        {
            return false;
        }

        for (var next = at + 1; next < scan.Hits.Count && scan.Hits[next].Sentence == hit.Sentence; next++)
        {
            if (scan.Hits[next] is { IsIn: true, Place: { } inner })
            {
                return inner.GovernorateId == governorate.Id
                    && inner.Kind is PlaceKind.Town or PlaceKind.Village or PlaceKind.City or PlaceKind.Region
                    && !inner.Equals(city)
                    && !(inner.Point is { } point && city.Point is { } middle && middle.IsWithin(InsideKilometres, point));
            }
        }

        return false;
    }

    /// <summary>A prison, bridge, base or other single place near a city's middle is one of the city's.</summary>
    private static bool IsInside(Place inner, Place city) =>
        inner is { IsArea: false, Kind: not (PlaceKind.Town or PlaceKind.Village), Point: { } point }
        && city.Point is { } middle
        && middle.IsWithin(InsideKilometres, point);

    private static bool IsSideOfDesert(PlaceScan scan, int at) =>
        at > 0
        && scan.Hits[at].Has(PlaceCues.Direction)
        && scan.Hits[at - 1] is { IsIn: true, Place: { Kind: PlaceKind.Region } before } left
        && left.Sentence == scan.Hits[at].Sentence
        && (before.Name.StartsWith("بادية", StringComparison.Ordinal) || before.Name.StartsWith("البادية", StringComparison.Ordinal));

    private static bool HasSiblingGovernorate(PlaceScan scan, int at) =>
        at > 0
        && scan.Hits[at - 1] is { IsIn: true, Kind: PlaceKind.Governorate, Head: not null } before
        && before.Sentence == scan.Hits[at].Sentence
        && (scan.Hits[at].Clitics & Clitics.Conjunction) != 0;

    /// <summary>Only a word of lying inside («في», ب) stands between the two; «إلى» and «من» lead elsewhere.</summary>
    private static bool Leads(PlaceScan scan, PlaceHit before, PlaceHit hit)
    {
        if (before.Sentence != hit.Sentence || before.Surrounding != SurroundingKind.None && hit.First > before.End + 1)
        {
            return false;
        }

        for (var token = before.End; token < hit.First; token++)
        {
            if (!scan.IsClosing(token) && !scan.LeadsInside(token))
            {
                return false;
            }
        }

        return hit.First > before.End || (hit.Clitics & Clitics.Bi) != 0;
    }
}
