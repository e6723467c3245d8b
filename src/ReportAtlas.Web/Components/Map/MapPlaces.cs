namespace ReportAtlas.Web.Components.Map;

/// <summary>
/// Answer of <c>/map/places.json?&lt;filter query&gt;&amp;names=ar|en</c>: every place that has events under the filter, once, with
/// its count, and the administrative units that the map gathers them into when zoomed out. Serialize with web defaults (camelCase).
/// </summary>
/// <remarks>
/// Nothing is left out for having a bad coordinate: the map skips such a place and says how many it skipped. Cacheable by
/// ETag: the same filter over the same archive gives the same bytes.
/// </remarks>
/// <param name="Stamp">The state of the archive that it was made from, to be given as <c>known</c>, see <see cref="MapCounts"/>.</param>
public sealed record MapPlaces(MapPlaceColumns Places, IReadOnlyList<MapUnit> Units, MapTotals Totals, string Stamp);
