using System.Collections.Frozen;
using System.Collections.Immutable;
using ReportAtlas.Language.Places.Gazetteers;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Places;

/// <summary>
/// All places that the program knows, read from Resources/places, with the countryside and desert of each town made
/// out of it («ريف منبج الشرقي» is <c>gn167357~rural-e</c>). Immutable and thread-safe; joined on ids.
/// </summary>
public sealed class Gazetteer
{
    private readonly FrozenDictionary<string, Place> _byId;
    private readonly FrozenDictionary<string, ImmutableArray<Place>> _byName;
    private readonly FrozenDictionary<string, ImmutableArray<Place>> _children;
    private readonly FrozenDictionary<string, Place> _governorateOfSeat;

    internal Gazetteer(IReadOnlyCollection<GazetteerRow> rows)
    {
        var places = PlaceTreeBuilder.Build(rows);
        _governorateOfSeat = rows.Where(row => row is { Kind: PlaceKind.Governorate, Seat: not null })
            .ToFrozenDictionary(row => row.Seat!, row => places.First(place => place.Id == row.Id));
        Names = PlaceNames.Collect(rows, places);
        Places = [.. places, .. Surroundings.Of(places, _governorateOfSeat, Names)];
        _byId = Places.ToFrozenDictionary(place => place.Id);
        _children = Places
            .Where(place => place.ParentId is not null)
            .GroupBy(place => place.ParentId!)
            .ToFrozenDictionary(group => group.Key, group => group.ToImmutableArray());
        _byName = Places
            .SelectMany(place => place.Variants.Append(place.Name).Select(name => (Name: ArabicFolder.Fold(name), Place: place)))
            .GroupBy(pair => pair.Name, pair => pair.Place)
            .ToFrozenDictionary(group => group.Key, group => group.Distinct().ToImmutableArray());
    }

    /// <summary>Every place, parents before their children within a file.</summary>
    public ImmutableArray<Place> Places { get; }

    /// <summary>The names to look for in text, with what each may mean.</summary>
    internal ImmutableArray<PlaceName> Names { get; }

    /// <summary>Reads the gazetteer that is built in.</summary>
    /// <exception cref="FormatException">A file breaks its own format; the message names file and line.</exception>
    public static Gazetteer Load() =>
        new([.. Resource.List("places").Where(file => file.EndsWith(".csv", StringComparison.Ordinal)).SelectMany(GazetteerRow.Read)]);

    /// <summary>The place of an id.</summary>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public Place Get(string id) => TryGet(id, out var place) ? place : throw new KeyNotFoundException($"The gazetteer has no place '{id}'.");

    public bool TryGet(string id, out Place place) => _byId.TryGetValue(id, out place!);

    /// <summary>The places of a name or variant in any spelling that folds alike; empty when there is none.</summary>
    public ImmutableArray<Place> Find(string name) => _byName.GetValueOrDefault(ArabicFolder.Fold(name), []);

    /// <summary>The places that lie right under a place in the administrative tree.</summary>
    public ImmutableArray<Place> Children(Place place)
    {
        ArgumentNullException.ThrowIfNull(place);
        return _children.GetValueOrDefault(place.Id, []);
    }

    /// <summary>A place and all that hold it, from itself to its country.</summary>
    public IEnumerable<Place> Chain(Place place)
    {
        for (var at = place; at is not null; at = at.ParentId is { } parent ? Get(parent) : null)
        {
            yield return at;
        }
    }

    /// <summary>Whether <paramref name="outer"/> holds <paramref name="inner"/> or is it.</summary>
    public bool Contains(Place outer, Place inner)
    {
        ArgumentNullException.ThrowIfNull(outer);
        ArgumentNullException.ThrowIfNull(inner);
        for (var at = inner; at is not null; at = at.ParentId is { } parent ? Get(parent) : null)
        {
            if (at.Equals(outer))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The governorate that a city is the seat of; null for every other place.</summary>
    public Place? GovernorateOf(Place seat)
    {
        ArgumentNullException.ThrowIfNull(seat);
        return _governorateOfSeat.GetValueOrDefault(seat.Id);
    }

    /// <summary>The countryside of a place, or one side of it; the whole where the side is not told apart; null where there is none.</summary>
    public Place? Countryside(Place place, Side side)
    {
        ArgumentNullException.ThrowIfNull(place);
        var whole = GovernorateOf(place) ?? place;
        return TryGet(Surroundings.RuralId(whole.Id, side), out var part) || TryGet(Surroundings.RuralId(whole.Id, Side.None), out part)
            ? part
            : null;
    }

    /// <summary>The desert of a place («بادية الميادين»); null where there is none.</summary>
    public Place? Desert(Place place)
    {
        ArgumentNullException.ThrowIfNull(place);
        var whole = GovernorateOf(place) ?? place;
        return TryGet(Surroundings.DesertId(whole.Id), out var desert) ? desert
            : Find(Surroundings.DesertName(whole)) is [var row, ..] ? row
            : null;
    }
}
