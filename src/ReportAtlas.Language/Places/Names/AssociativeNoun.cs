using System.Collections.Immutable;

namespace ReportAtlas.Language.Places.Names;

/// <summary>A noun that makes the name after it that of something else: a row of Resources/places/associative.tsv.</summary>
/// <param name="Before">The folded word that must stand before it; null where it stands alone.</param>
/// <param name="Category">What the name is then: media, organisation, tribe, person, street.</param>
/// <param name="Closers">Folded words one of which must follow the name; empty where the noun is enough.</param>
/// <param name="TakesQuotes">Whether only a name in quotes counts, whatever follows it.</param>
internal sealed record AssociativeNoun(string Category, string? Before, ImmutableArray<string> Closers, bool TakesQuotes);
