using System.Collections.Immutable;
using System.Runtime.InteropServices;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Places;

/// <summary>
/// Chooses for every name that is in which place it means: by the noun that heads it, the place that is named as holding
/// it, the places around it, how well it is known; and between a city and its governorate by what the text says of it.
/// </summary>
internal sealed class PlaceResolver(PlaceScan scan)
{
    /// <summary>A choice by less than this between places farther apart than this is none.</summary>
    private const double LeastLead = 0.4;
    private const double FarKilometres = 10;

    private const int MostAlternatives = 5;

    private readonly Gazetteer _gazetteer = scan.Language.Gazetteer;
    private readonly ResolvedPlaces _resolved = new();

    /// <summary>What the name that is just weighed may mean, the heaviest first.</summary>
    private readonly List<(Place Place, double Weight)> _weighed = [];

    public void Resolve()
    {
        var weights = new SenseWeights(scan, _resolved);
        ChooseTheOnly();

        // Towns are weighed before villages, which then have them to lean on; what stays open is weighed once more.
        WeighAll(weights, static hit => hit.Kind == PlaceKind.Unknown && MeansTown(hit));
        WeighAll(weights, static hit => hit.Kind == PlaceKind.Unknown);
        WeighAll(weights, static hit => hit.Name is not null);

        var plausibility = new Plausibility(scan, _resolved);
        var focus = new CityFocus(scan, _gazetteer);
        for (var at = 0; at < scan.Hits.Count; at++)
        {
            if (scan.Hits[at] is not { IsIn: true, Place: { } place } hit)
            {
                continue;
            }

            if (plausibility.Holds(at, place))
            {
                Settle(hit, at, focus);
            }
            else
            {
                LeaveElsewhere(hit, place);
            }
        }
    }

    private void ChooseTheOnly()
    {
        foreach (var hit in scan.Hits)
        {
            if (hit is { IsIn: true, Name.Senses: [var only], Surrounding: SurroundingKind.None })
            {
                Choose(hit, only.Place, 0.97);
            }
        }
    }

    private void WeighAll(SenseWeights weights, Predicate<PlaceHit> chosen)
    {
        for (var at = 0; at < scan.Hits.Count; at++)
        {
            var hit = scan.Hits[at];
            if (!hit.IsIn || hit.Place is not null || !chosen(hit))
            {
                continue;
            }

            if (hit.Name is null)
            {
                LeaveUnknown(hit);
            }
            else
            {
                Weigh(hit, at, weights);
            }
        }
    }

    private static bool MeansTown(PlaceHit hit)
    {
        if (hit.Name is { } name)
        {
            foreach (var sense in name.Senses)
            {
                if (sense.Use < NameUse.Head && sense.Place.Kind is PlaceKind.City or PlaceKind.Town or PlaceKind.Country)
                {
                    return true;
                }
            }
        }

        return false;
    }

    private void Choose(PlaceHit hit, Place place, double confidence)
    {
        hit.Place = place;
        hit.Kind = place.Kind;
        hit.Confidence = confidence;
        hit.Reason = null;
        _resolved.Add(place);
    }

    private static void LeaveUnknown(PlaceHit hit)
    {
        hit.Kind = hit.Head?.FirstKind ?? PlaceKind.Village;
        hit.Confidence = 0.5;
        hit.Reason = new Reason("place.unknown");
    }

    private static void LeaveElsewhere(PlaceHit hit, Place place)
    {
        hit.Place = null;
        hit.Kind = hit.Head?.FirstKind ?? place.Kind;
        hit.Confidence = 0.4;
        hit.Alternatives = [place, .. hit.Alternatives];
        hit.Reason = new Reason("place.elsewhere", place.Name);
    }

    private void Weigh(PlaceHit hit, int at, SenseWeights weights)
    {
        var adjective = scan.CountryOfAdjective(hit.End);
        var weighed = _weighed;
        weighed.Clear();
        foreach (var sense in hit.Name!.Senses)
        {
            if (MayMean(hit, sense))
            {
                Rank(sense.Place, weights.Of(hit, at, sense, adjective));
            }
        }

        if (weighed.Count == 0)
        {
            foreach (var sense in hit.Name.Senses)
            {
                Rank(sense.Place, weights.Of(hit, at, sense, adjective));
            }
        }

        var (best, weight) = weighed[0];
        if (weighed.Count > 1 && weight - weighed[1].Weight < LeastLead && AreFarApart(best, weighed[1].Place))
        {
            hit.Kind = best.Kind;
            hit.Confidence = 0.3;
            hit.Alternatives = Ranked(0);
            hit.Reason = new Reason("place.ambiguous", best.Name, weighed[1].Place.Name);
            return;
        }

        // A city and its governorate do not compete here: CityOrGovernorate tells them apart.
        var rival = 1;
        while (rival < weighed.Count && (weighed[rival].Place.GovernorateId == best.Id || best.GovernorateId == weighed[rival].Place.Id))
        {
            rival++;
        }

        var lead = rival < weighed.Count ? weight - weighed[rival].Weight : 3;
        hit.Alternatives = Ranked(1);
        Choose(hit, best, Math.Clamp(0.6 + (lead * 0.12), 0.5, 0.95));
    }

    /// <summary>Puts a place before the first that weighs less.</summary>
    private void Rank(Place place, double weight)
    {
        var at = _weighed.Count;
        while (at > 0 && _weighed[at - 1].Weight < weight)
        {
            at--;
        }

        _weighed.Insert(at, (place, weight));
    }

    private ImmutableArray<Place> Ranked(int first)
    {
        var places = new Place[Math.Clamp(_weighed.Count - first, 0, MostAlternatives)];
        for (var at = 0; at < places.Length; at++)
        {
            places[at] = _weighed[first + at].Place;
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(places);
    }

    private static bool AreFarApart(Place one, Place other) =>
        one is { Point: { } a, GovernorateId: not null } && other.Point is { } b && a.DistanceTo(b) > FarKilometres;

    private static bool MayMean(PlaceHit hit, PlaceSense sense) =>
        hit.Surrounding != SurroundingKind.None ? sense.Use < NameUse.Head || sense.Place.Kind == PlaceKind.Governorate
        : hit.Head is null ? sense.Use < NameUse.Head
        : hit.Head.Fits(sense);

    /// <summary>The last word on a chosen place: countryside, city or governorate, and what a camp named after a town is.</summary>
    private void Settle(PlaceHit hit, int at, CityFocus focus)
    {
        var place = hit.Place!;
        if (hit.Surrounding != SurroundingKind.None)
        {
            Surround(hit, place);
        }
        else if (hit is { IsWhole: false, Head: { IsPartOfName: true, FirstKind: not PlaceKind.Neighbourhood, Kinds: var kinds } } && !kinds.Contains(place.Kind))
        {
            // «سجن الرقة»: a place in the town whose own point is not known; it is shown near the town.
            hit.Kind = scan.MayBe(hit.First, WordClasses.Head) ? kinds[0] : place.Kind;
            hit.Rule = "in-town";
            hit.Confidence = Math.Min(hit.Confidence, 0.7);
            hit.Reason = new Reason("place.in-town", place.Name);
        }
        else if (CityOrGovernorate.Pair(hit, place, _gazetteer) is { } pair)
        {
            var (chosen, rule) = CityOrGovernorate.Choose(scan, at, pair.City, pair.Governorate, focus);
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

        var side = hit.Sides is [var only] ? only : Side.None;
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
