namespace ReportAtlas.Web.Components.Map;

/// <summary>
/// Answer of <c>/map/places.json</c> to a map that has the answer without any filter at hand (<c>known</c>, its stamp): what a
/// filter changes, in a quarter of the bytes. Entry i of every column belongs to the same place; those with most events come first.
/// </summary>
/// <param name="Known">Where each place stands in the columns of the known answer, whose units hold too.</param>
/// <param name="Shape">How sure the points are.</param>
/// <param name="Count">Events there under the filter, at least 1.</param>
/// <param name="Type">Slugs of the commonest event type, each one of <see cref="MapEventTypes"/>.</param>
public sealed record MapCounts(
    IReadOnlyList<int> Known,
    IReadOnlyList<PlaceShape> Shape,
    IReadOnlyList<int> Count,
    IReadOnlyList<string> Type,
    MapTotals Totals
);
