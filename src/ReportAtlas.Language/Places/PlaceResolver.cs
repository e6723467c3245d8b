using System.Collections.Immutable;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Places;

/// <summary>
/// Chooses for every name that is in which place it means: by the noun that heads it, the place that is named as holding
/// it, the places around it, how well it is known; and between a city and its governorate by what the text says of it.
/// </summary>
internal sealed class PlaceResolver(PlaceScan scan)
{
    /// <summary>A choice by less than this between places far apart is none.</summary>
    private const double LeastLead = 0.4;
    private const double FarKilometres = 10;

    /// <summary>A quarter lies no farther from its city than this.</summary>
    private const double QuarterKilometres = 30;

    /// <summary>How many names before and after are looked at; more would make long lists slow and tell nothing.</summary>
    private const int Window = 12;

    /// <summary>A hamlet farther than this from all that an article names is most likely another of its name.</summary>
    private const double ElsewhereKilometres = 120;

    private readonly Gazetteer _gazetteer = scan.Language.Gazetteer;
    private readonly HashSet<GeoPoint> _sure = [];
    private readonly HashSet<string> _named = [];

    public void Resolve()
    {
        foreach (var hit in scan.Hits)
        {
            if (hit is { IsIn: true, Name.Senses: [var only], Surrounding: SurroundingKind.None })
            {
                Choose(hit, only.Place, 0.97);
                Remember(hit);
            }
        }

        WeighAll(MeansTown);
        WeighAll(_ => true);
        WeighAgain();

        for (var at = 0; at < scan.Hits.Count; at++)
        {
            if (scan.Hits[at] is { IsIn: true, Place: { } place } hit)
            {
                if (IsElsewhere(hit, place) || IsInOtherCity(at, place))
                {
                    LeaveElsewhere(hit, place);
                }
                else
                {
                    Settle(hit, at);
                }
            }
        }
    }

    /// <summary>Whether a village or quarter lies far from all places that the article names, and its governorate is not named.</summary>
    private bool IsElsewhere(PlaceHit hit, Place place) =>
        place is { Kind: PlaceKind.Village or PlaceKind.Neighbourhood, Point: { } point } && hit.Surrounding == SurroundingKind.None
        && !(place.GovernorateId is { } governorate && _named.Contains(governorate))
        && _sure.Any(sure => sure != point) && _sure.All(sure => sure == point || sure.DistanceTo(point) > ElsewhereKilometres);

    /// <summary>«حي الأشرفية بمدينة عفرين»: the sentence names a city, and the quarter that is known lies in another.</summary>
    private bool IsInOtherCity(int at, Place place)
    {
        if (place is not { Kind: PlaceKind.Neighbourhood, Point: { } point })
        {
            return false;
        }

        var other = false;
        for (var near = Math.Max(0, at - Window); near < Math.Min(scan.Hits.Count, at + Window + 1); near++)
        {
            if (near != at && scan.Hits[near] is { IsIn: true, Place: { } named } && scan.Hits[near].Sentence == scan.Hits[at].Sentence)
            {
                if ((named.IsArea && named.GovernorateId == place.GovernorateId) || (named.Point is { } its && its.DistanceTo(point) < QuarterKilometres))
                {
                    return false;
                }

                other |= named.Kind is PlaceKind.City or PlaceKind.Town;
            }
        }

        return other;
    }

    private static void LeaveElsewhere(PlaceHit hit, Place place)
    {
        hit.Place = null;
        hit.Confidence = 0.4;
        hit.Alternatives = [place, .. hit.Alternatives];
        hit.Reason = new Reason("place.elsewhere", place.Name);
    }

    /// <summary>Towns are weighed before villages, which then have them to lean on.</summary>
    private void WeighAll(Predicate<PlaceHit> chosen)
    {
        for (var at = 0; at < scan.Hits.Count; at++)
        {
            var hit = scan.Hits[at];
            if (!hit.IsIn || hit.Place is not null || hit.Kind != PlaceKind.Unknown || !chosen(hit))
            {
                continue;
            }

            if (hit.Name is null)
            {
                LeaveUnknown(hit);
            }
            else
            {
                Weigh(hit, at);
                Remember(hit);
            }
        }
    }

    /// <summary>What was left open before its neighbours were known may be settled with them.</summary>
    private void WeighAgain()
    {
        for (var at = 0; at < scan.Hits.Count; at++)
        {
            if (scan.Hits[at] is { IsIn: true, Place: null, Name: not null } hit)
            {
                hit.Reason = null;
                Weigh(hit, at);
                Remember(hit);
            }
        }
    }

    private static bool MeansTown(PlaceHit hit) =>
        hit.Name is { } name && name.Senses.Any(sense => sense.Use < NameUse.Head && sense.Place.Kind is PlaceKind.City or PlaceKind.Town or PlaceKind.Country);

    private void Remember(PlaceHit hit)
    {
        if (hit.Place is not { } place)
        {
            return;
        }

        _named.Add(place.Id);
        if (place is { IsArea: false, Point: { } point, CountryId: "c-SY" or "c-IQ" })
        {
            _sure.Add(point);
        }
    }

    private static void Choose(PlaceHit hit, Place place, double confidence)
    {
        hit.Place = place;
        hit.Kind = place.Kind;
        hit.Confidence = confidence;
    }

    private static void LeaveUnknown(PlaceHit hit)
    {
        hit.Kind = hit.Head?.FirstKind ?? PlaceKind.Village;
        hit.Confidence = 0.5;
        hit.Reason = new Reason("place.unknown");
    }

    private void Weigh(PlaceHit hit, int at)
    {
        var fitting = hit.Name!.Senses.Where(sense => MayMean(hit, sense)).ToList();
        if (fitting.Count == 0)
        {
            fitting = [.. hit.Name.Senses];
        }

        var weighed = fitting.Select(sense => (sense.Place, Weight: WeightOf(hit, at, sense))).OrderByDescending(pair => pair.Weight).ToList();
        var (best, weight) = weighed[0];
        hit.Alternatives = [.. weighed.Skip(1).Select(pair => pair.Place).Take(5)];
        if (weighed.Count > 1 && weight - weighed[1].Weight < LeastLead && AreFarApart(best, weighed[1].Place))
        {
            hit.Kind = best.Kind;
            hit.Confidence = 0.3;
            hit.Alternatives = [.. weighed.Select(pair => pair.Place).Take(6)];
            hit.Reason = new Reason("place.ambiguous", [.. weighed.Take(3).Select(pair => pair.Place.Name)]);
            return;
        }

        // A city and its governorate do not compete here: CityOrGovernorate tells them apart.
        var rival = weighed.FindIndex(1, pair => pair.Place.GovernorateId != best.Id && best.GovernorateId != pair.Place.Id);
        var lead = rival > 0 ? weight - weighed[rival].Weight : 3;
        Choose(hit, best, Math.Clamp(0.6 + (lead * 0.12), 0.5, 0.95));
    }

    private static bool AreFarApart(Place one, Place other) =>
        one.Point is { } a && other.Point is { } b && a.DistanceTo(b) > FarKilometres && one.GovernorateId is not null;

    private static bool MayMean(PlaceHit hit, PlaceSense sense)
    {
        if (hit.Surrounding != SurroundingKind.None)
        {
            return sense.Use < NameUse.Head || sense.Place.Kind == PlaceKind.Governorate;
        }

        return hit.Head is null ? sense.Use < NameUse.Head : hit.Head.Fits(sense);
    }

    private double WeightOf(PlaceHit hit, int at, PlaceSense sense)
    {
        var place = sense.Place;
        var weight = Prior(place) + (sense.Use switch { NameUse.Always => 0.8, NameUse.After or NameUse.Near => 0.4, NameUse.Cue => 0, _ => -0.4 });
        if (hit.Head is { IsAny: false } head)
        {
            weight += head.Kinds[0] == place.Kind ? 2 : head.Kinds.Contains(place.Kind) ? 1.5 : 0;
        }

        weight += _named.Contains(place.Id) ? 2 : 0;
        weight += IsHeldByNext(at, place) ? 4 : IsInNextCountry(at, place) ? 2 : 0;
        weight += place is { Kind: PlaceKind.Neighbourhood, ParentId: { } city } && _named.Contains(city) ? 1 : 0;
        weight += Nearness(at, place);
        weight += IsInNamedCountryOrGovernorate(place) ? 0.7 : 0;
        return weight;
    }

    private static double Prior(Place place) => place.Kind switch
    {
        PlaceKind.Country => 3,
        PlaceKind.City => 2 + (Math.Log10(Math.Max(place.Population ?? 1, 1000)) / 6),
        PlaceKind.Region or PlaceKind.River => 2.2,
        PlaceKind.Governorate => 1.8,
        PlaceKind.Town => 1.6,
        PlaceKind.Neighbourhood => 0.7,
        PlaceKind.Village => 0.8,
        _ => 1.2,
    };

    /// <summary>«الصالحية في ريف دمشق»: the next name is that of a place that holds this one.</summary>
    private bool IsHeldByNext(int at, Place place)
    {
        var hit = scan.Hits[at];
        for (var next = at + 1; next < scan.Hits.Count && next <= at + 3 && scan.Hits[next].Sentence == hit.Sentence; next++)
        {
            var outer = scan.Hits[next];
            if (outer is { IsIn: true, Name: { } name } && outer.First - hit.End < 12)
            {
                foreach (var sense in name.Senses)
                {
                    var whole = _gazetteer.GovernorateOf(sense.Place) ?? sense.Place;
                    if (whole.Kind != PlaceKind.Country && !whole.Equals(place) && (_gazetteer.Contains(whole, place) || _gazetteer.Contains(sense.Place, place)) && !sense.Place.Equals(place))
                    {
                        return true;
                    }
                }
            }
        }

        return false;
    }

    /// <summary>«طرابلس شمال لبنان»: the next name is that of the country.</summary>
    private bool IsInNextCountry(int at, Place place) =>
        at + 1 < scan.Hits.Count && scan.Hits[at + 1] is { IsIn: true, Name: { } next } && scan.Hits[at + 1].Sentence == scan.Hits[at].Sentence
        && next.Senses.Any(sense => sense.Place is { Kind: PlaceKind.Country } country && country.Id == place.CountryId && !country.Equals(place));

    /// <summary>How near a place lies to what its sentence and its article name.</summary>
    private double Nearness(int at, Place place)
    {
        if (place.Point is not { } point || place.CountryId is not ("c-SY" or "c-IQ"))
        {
            return 0;
        }

        var (inSentence, inArticle) = (double.MaxValue, double.MaxValue);
        foreach (var other in _sure)
        {
            inArticle = Math.Min(inArticle, point.DistanceTo(other));
        }

        for (var near = Math.Max(0, at - Window); near < Math.Min(scan.Hits.Count, at + Window + 1); near++)
        {
            if (near != at && scan.Hits[near] is { IsIn: true, Place: { IsArea: false, Point: { } other } } && scan.Hits[near].Sentence == scan.Hits[at].Sentence)
            {
                inSentence = Math.Min(inSentence, point.DistanceTo(other));
            }
        }

        return (2.5 * Math.Exp(-inSentence / 30)) + (1.2 * Math.Exp(-inArticle / 60));
    }

    private bool IsInNamedCountryOrGovernorate(Place place) =>
        (place.GovernorateId is { } governorate && _named.Contains(governorate)) || (place.CountryId is { } country && country != place.Id && _named.Contains(country));

    /// <summary>The last word on a chosen place: countryside, city or governorate, and what a camp named after a town is.</summary>
    private void Settle(PlaceHit hit, int at)
    {
        var place = hit.Place!;
        if (hit.Surrounding != SurroundingKind.None)
        {
            Surround(hit, place);
        }
        else if (hit.Head is { IsPartOfName: true, Kinds: var kinds } && !kinds.Contains(place.Kind) && !hit.IsWhole)
        {
            // «سجن الرقة»: a place in the town whose own point is not known; it is shown near the town.
            hit.Kind = kinds[0];
            hit.Rule = "in-town";
            hit.Confidence = Math.Min(hit.Confidence, 0.7);
            hit.Reason = new Reason("place.in-town", place.Name);
        }
        else if (CityOrGovernorate.Pair(hit, place, _gazetteer) is { } pair)
        {
            var (chosen, rule) = CityOrGovernorate.Choose(scan, at, pair.City, pair.Governorate);
            Choose(hit, chosen, hit.Confidence);
            hit.Rule = rule ?? hit.Rule;
            hit.Alternatives = [chosen.Equals(pair.City) ? pair.Governorate : pair.City];
        }
    }

    private void Surround(PlaceHit hit, Place place)
    {
        if (place.Kind == PlaceKind.Region)
        {
            return; // «ريف البادية»: the region itself.
        }

        var side = hit.Sides.Length == 1 ? hit.Sides[0] : Side.None;
        var area = hit.Surrounding == SurroundingKind.Desert ? _gazetteer.Desert(place) : _gazetteer.Countryside(place, side);
        if (area is null)
        {
            hit.Kind = PlaceKind.Region;
            hit.Reason = new Reason("place.around", place.Name);
            return;
        }

        Choose(hit, area, hit.Confidence);
        hit.Alternatives = ImmutableArray<Place>.Empty;
    }
}
