using System.Collections.Frozen;
using ReportAtlas.Language.Places.Gazetteers;
using ReportAtlas.Language.Places.Names;

namespace ReportAtlas.Language.Places.Senses;

/// <summary>What parts of the world an article speaks of, from the names that are in.</summary>
internal sealed class Surrounds
{
    /// <summary>A name that may mean more places than this says nothing sure of where an article is.</summary>
    private const int MostSenses = 3;

    private readonly Gazetteer _gazetteer;
    private readonly FrozenSet<Place> _capitals;
    private readonly HashSet<string> _governorates = [];
    private readonly HashSet<string> _countries = [];
    private readonly List<GeoPoint> _points = [];
    private readonly HashSet<PlaceName> _headed = new(ReferenceEqualityComparer.Instance);

    /// <summary>Whether it names a place more exact than a country, seats of governments apart: those stand in datelines.</summary>
    private bool _hasGround;

    /// <summary>The places that are added already: an article names the same ones again and again.</summary>
    private readonly HashSet<Place> _added = new(ReferenceEqualityComparer.Instance);

    public Surrounds(PlaceScan scan)
    {
        _gazetteer = scan.Language.Gazetteer;
        _capitals = scan.Language.Capitals;
        foreach (var hit in scan.Hits)
        {
            if (hit.IsIn || hit.RefusedAs == "organisation") // «مجلس منبج العسكري» tells where it is, though it is no place
            {
                Add(hit);
            }
        }
    }

    /// <summary>Whether the article names it behind a classifying noun: «حي الجورة ... في الجورة».</summary>
    public bool Heads(PlaceName name) => _headed.Contains(name);

    public void Add(PlaceHit hit)
    {
        if (hit is { IsIn: true, Head.IsAny: false, Name: { } headed })
        {
            _headed.Add(headed);
        }

        if (hit.Name is not { FreeSenses: <= MostSenses } name)
        {
            return;
        }

        foreach (var sense in name.Senses)
        {
            if (sense.Use < NameUse.Inner)
            {
                Add(sense.Place);
            }
        }
    }

    private void Add(Place place)
    {
        if (!_added.Add(place))
        {
            return;
        }

        if (place.GovernorateId is { } governorate)
        {
            _governorates.Add(governorate);
        }

        if (place.CountryId is { } country)
        {
            _countries.Add(country);
        }

        if (!place.IsArea && place.Point is { } point)
        {
            _points.Add(point);
        }

        _hasGround |= place.Kind is not (PlaceKind.Country or PlaceKind.Continent) && !_capitals.Contains(place);
    }

    /// <summary>Whether the article names no ground but countries, and nothing speaks against the country of one of the senses.</summary>
    public bool LeavesOpen(PlaceName name)
    {
        if (!_hasGround)
        {
            foreach (var sense in name.Senses)
            {
                if (sense.Use < NameUse.Head && sense.Place.CountryId is { } country && (_countries.Count == 0 || _countries.Contains(country)))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Whether the article names another place of the governorate of one of the senses, or one close to it.</summary>
    public bool Knows(PlaceName name)
    {
        foreach (var sense in name.Senses)
        {
            if (
                sense.Use < NameUse.Head
                && (
                    sense.Place.GovernorateId is { } governorate
                        ? _governorates.Contains(governorate) || IsNear(sense.Place)
                        : sense.Place.CountryId is { } country && _countries.Contains(country)
                )
            )
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the article names the country of one of the senses that is a city or town, or a place in it.</summary>
    public bool KnowsCountry(PlaceName name)
    {
        foreach (var sense in name.Senses)
        {
            if (
                sense is { Use: < NameUse.Head, Place: { Kind: PlaceKind.City or PlaceKind.Town or PlaceKind.Country, CountryId: { } country } }
                && _countries.Contains(country)
            )
            {
                return true;
            }
        }

        return false;
    }

    private bool IsNear(Place place)
    {
        if (place.Point is { } point)
        {
            foreach (var other in _points)
            {
                if (point.IsWithin(Nearness.Kilometres, other))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Whether a hit names a place that holds a sense of a name.</summary>
    public bool Holds(PlaceHit outer, PlaceName inner)
    {
        foreach (var container in outer.Name!.Senses)
        {
            foreach (var sense in inner.Senses)
            {
                if (
                    sense.Use < NameUse.Head
                    && container.Use < NameUse.Inner
                    && !container.Place.Equals(sense.Place)
                    && (container.Place.Kind != PlaceKind.Country || inner.Use == NameUse.After)
                    && (
                        _gazetteer.Contains(container.Place, sense.Place)
                        || _gazetteer.GovernorateOf(container.Place) is { } governorate && _gazetteer.Contains(governorate, sense.Place)
                    )
                )
                {
                    return true;
                }
            }
        }

        return false;
    }
}
