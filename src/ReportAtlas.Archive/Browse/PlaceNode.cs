using System.Collections.Immutable;
using ReportAtlas.Language.Places;

namespace ReportAtlas.Archive.Browse;

/// <summary>A place in the tree of places, with how many events happened there.</summary>
/// <param name="Id">The gazetteer id.</param>
/// <param name="Own">Events at this very place.</param>
/// <param name="Count">Events at it and at all its descendants.</param>
/// <param name="Children">The places within it that have events, most events first; empty for a leaf.</param>
public sealed record PlaceNode(string Id, string Name, string NameEnglish, PlaceKind Kind, int Own, int Count, ImmutableArray<PlaceNode> Children);
