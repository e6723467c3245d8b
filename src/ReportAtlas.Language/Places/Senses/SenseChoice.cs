using System.Collections.Immutable;
using System.Runtime.InteropServices;
using ReportAtlas.Language.Places.Gazetteers;
using ReportAtlas.Language.Places.Names;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Places.Senses;

/// <summary>Chooses between the places that one name may mean, by their weights where it stands.</summary>
internal sealed class SenseChoice(PlaceScan scan, ResolvedPlaces resolved)
{
    /// <summary>A choice by less than this between places farther apart than this is none.</summary>
    private const double LeastLead = 0.4;
    private const double FarKilometres = 10;

    private const int MostAlternatives = 5;

    /// <summary>What the name that is just weighed may mean, the heaviest first.</summary>
    private readonly List<(Place Place, double Weight)> _weighed = [];

    /// <summary>Weighs all that a name may mean against each other; what leads by too little is left open.</summary>
    internal void Weigh(PlaceHit hit, int at, SenseWeights weights)
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

    /// <summary>Settles what a name means.</summary>
    internal void Choose(PlaceHit hit, Place place, double confidence)
    {
        hit.Place = place;
        hit.Kind = place.Kind;
        hit.Confidence = confidence;
        hit.Reason = null;
        resolved.Add(place);
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
}
