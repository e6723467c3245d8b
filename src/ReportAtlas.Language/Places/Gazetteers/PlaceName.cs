using System.Collections.Immutable;

namespace ReportAtlas.Language.Places.Gazetteers;

/// <summary>A place that a name may mean, and how freely the name may be matched for it.</summary>
internal readonly record struct PlaceSense(Place Place, NameUse Use);

/// <summary>A written name with all the places that it may mean.</summary>
/// <param name="Written">The name as one of the gazetteer's rows spells it.</param>
/// <param name="Folded">The name as it is matched.</param>
/// <param name="Senses">What it may mean; one at least.</param>
internal sealed record PlaceName(string Written, string Folded, ImmutableArray<PlaceSense> Senses)
{
    private readonly int _hash = Folded.GetHashCode(StringComparison.Ordinal);

    /// <summary>The freest use of all its senses.</summary>
    public NameUse Use { get; } = Senses.Min(sense => sense.Use);

    /// <summary>How many places it may mean without a word of theirs before it.</summary>
    public int FreeSenses { get; } = Senses.Count(sense => sense.Use < NameUse.Inner);

    /// <summary>All places that it may mean.</summary>
    public ImmutableArray<Place> Places { get; } = [.. Senses.Select(sense => sense.Place)];

    public bool Equals(PlaceName? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => _hash;
}
