using System.Collections.Immutable;
using ReportAtlas.Language.Places.Gazetteers;
using ReportAtlas.Language.Places.Names;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Places.Senses;

/// <summary>
/// Chooses for every name that is in which place it means: by the noun that heads it, the place that is named as holding
/// it, the places around it, how well it is known; and between a city and its governorate by what the text says of it.
/// </summary>
internal sealed class PlaceResolver
{
    private readonly PlaceScan _scan;
    private readonly Gazetteer _gazetteer;
    private readonly ResolvedPlaces _resolved = new();
    private readonly SenseChoice _choice;

    public PlaceResolver(PlaceScan scan) => (_scan, _gazetteer, _choice) = (scan, scan.Language.Gazetteer, new SenseChoice(scan, _resolved));

    public void Resolve()
    {
        var weights = new SenseWeights(_scan, _resolved);
        ChooseTheOnly();

        // Towns are weighed before villages, which then have them to lean on; what stays open is weighed once more.
        WeighAll(weights, static hit => hit.Kind == PlaceKind.Unknown && MeansTown(hit));
        WeighAll(weights, static hit => hit.Kind == PlaceKind.Unknown);
        WeighAll(weights, static hit => hit.Name is not null);

        var plausibility = new Plausibility(_scan, _resolved);
        var focus = new CityFocus(_scan, _gazetteer);
        var stated = new StatedContainer(_scan);
        for (var at = 0; at < _scan.Hits.Count; at++)
        {
            if (_scan.Hits[at] is not { IsIn: true, Place: { } place } hit)
            {
                continue;
            }

            if (!plausibility.Holds(at, place))
            {
                LeaveElsewhere(hit, place, new Reason("place.elsewhere", place.Name));
            }
            else if (stated.Excluding(at, place) is { } container)
            {
                LeaveElsewhere(hit, place, new Reason("place.outside", place.Name, container.Name));
            }
            else
            {
                Settle(hit, at, focus);
            }
        }
    }

    private void ChooseTheOnly()
    {
        foreach (var hit in _scan.Hits)
        {
            if (hit is { IsIn: true, Name.Senses: [var only], Surrounding: SurroundingKind.None })
            {
                _choice.Choose(hit, only.Place, 0.97);
            }
        }
    }

    private void WeighAll(SenseWeights weights, Predicate<PlaceHit> chosen)
    {
        for (var at = 0; at < _scan.Hits.Count; at++)
        {
            var hit = _scan.Hits[at];
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
                _choice.Weigh(hit, at, weights);
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

    private static void LeaveUnknown(PlaceHit hit)
    {
        hit.Kind = hit.Head?.FirstKind ?? PlaceKind.Village;
        hit.Confidence = 0.5;
        hit.Reason = new Reason("place.unknown");
    }

    private static void LeaveElsewhere(PlaceHit hit, Place place, Reason reason)
    {
        hit.Place = null;
        hit.Kind = hit.Head?.FirstKind ?? place.Kind;
        hit.Confidence = 0.4;
        hit.Alternatives = [place, .. hit.Alternatives];
        hit.Reason = reason;
    }

    /// <summary>The last word on a chosen place: countryside, city or governorate, and what a camp named after a town is.</summary>
    private void Settle(PlaceHit hit, int at, CityFocus focus)
    {
        var place = hit.Place!;
        if (hit.Surrounding != SurroundingKind.None)
        {
            Surround(hit, place);
        }
        else if (
            hit is { IsWhole: false, Head: { IsPartOfName: true, FirstKind: not PlaceKind.Neighbourhood, Kinds: var kinds } }
            && !kinds.Contains(place.Kind)
        )
        {
            // «سجن الرقة»: a place in the town whose own point is not known; it is shown near the town.
            hit.Kind = _scan.MayBe(hit.First, WordClasses.Head) ? kinds[0] : place.Kind;
            hit.Rule = "in-town";
            hit.Confidence = Math.Min(hit.Confidence, 0.7);
            hit.Reason = new Reason("place.in-town", place.Name);
        }
        else if (CityOrGovernorate.Pair(hit, place, _gazetteer) is { } pair)
        {
            var (chosen, rule) = CityOrGovernorate.Choose(_scan, at, pair.City, pair.Governorate, focus);
            _choice.Choose(hit, chosen, hit.Confidence);
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

        _choice.Choose(hit, area, hit.Confidence);
        hit.Alternatives = ImmutableArray<Place>.Empty;
    }
}
