using System.Collections.Immutable;

namespace ReportAtlas.Archive.Browse;

/// <summary>A value that a filter may name, with how many events it would let through.</summary>
/// <param name="Value">As the filter and addresses write it.</param>
/// <param name="NameArabic">As shown; empty where the value is one of the interface's own words (precision, review).</param>
/// <param name="NameEnglish">As shown in English; the Arabic one where there is no other.</param>
/// <param name="Group">What it stands under: a type's family, an actor's ACLED group; null where nothing.</param>
/// <param name="Count">Events under the rest of the filter, the filter's own values of this facet left out of account.</param>
/// <param name="IsChosen">Whether the filter names it.</param>
public sealed record FacetValue(string Value, string NameArabic, string NameEnglish, string? Group, int Count, bool IsChosen);

/// <summary>
/// The values of every facet under a filter, most events first but for the precisions and the review, which keep their
/// order. Values without events are left out unless the filter names them.
/// </summary>
/// <param name="Families">ACLED's event types.</param>
/// <param name="Types">Our types; their group is their family's code.</param>
/// <param name="Publishers">The commonest only; a filter's own are always among them.</param>
/// <param name="Speakers">Who claims the events: the commonest only; a filter's own are always among them.</param>
public sealed record FacetCounts(
    ImmutableArray<FacetValue> Families,
    ImmutableArray<FacetValue> Types,
    ImmutableArray<FacetValue> Actors,
    ImmutableArray<FacetValue> Publishers,
    ImmutableArray<FacetValue> Speakers,
    ImmutableArray<FacetValue> TimePrecisions,
    ImmutableArray<FacetValue> PlacePrecisions,
    ImmutableArray<FacetValue> Reviews
)
{
    /// <summary>No values at all.</summary>
    public static FacetCounts None { get; } = new([], [], [], [], [], [], [], []);
}
