namespace ReportAtlas.Web.Components.Map;

/// <summary>
/// Places with their events, column by column, which travels in half the bytes of a row each: entry i of every column belongs
/// to the same place. Those with most events come first.
/// </summary>
/// <param name="Id">Gazetteer ids; the <c>place</c> of the page's state.</param>
/// <param name="Name">Names as a reader of the asked language writes them; Arabic where no English one is known.</param>
/// <param name="Lat">WGS84 degrees; for an area, where its label stands.</param>
/// <param name="Lon">WGS84 degrees.</param>
/// <param name="Shape">How sure the points are.</param>
/// <param name="Governorate">Indexes of units of level 1; null outside the units given. A governorate names itself here.</param>
/// <param name="District">Indexes of units of level 2; null when not known, and for a whole governorate.</param>
/// <param name="Count">Events there under the filter, at least 1.</param>
/// <param name="Type">Slugs of the commonest event type, each one of <see cref="MapEventTypes"/>.</param>
public sealed record MapPlaceColumns(
    IReadOnlyList<string> Id,
    IReadOnlyList<string> Name,
    IReadOnlyList<double> Lat,
    IReadOnlyList<double> Lon,
    IReadOnlyList<PlaceShape> Shape,
    IReadOnlyList<int?> Governorate,
    IReadOnlyList<int?> District,
    IReadOnlyList<int> Count,
    IReadOnlyList<string> Type
);
