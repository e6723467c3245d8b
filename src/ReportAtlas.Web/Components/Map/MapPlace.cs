namespace ReportAtlas.Web.Components.Map;

/// <summary>A place with its events.</summary>
/// <param name="Id">Gazetteer id; the <c>place</c> of the page's state.</param>
/// <param name="Name">Arabic name, as a reader writes it.</param>
/// <param name="NameEn">English name; null when none is known, and then the Arabic one is shown.</param>
/// <param name="Lat">WGS84 degrees; for an area, where its label stands.</param>
/// <param name="Lon">WGS84 degrees.</param>
/// <param name="Shape">How sure the point is.</param>
/// <param name="Governorate">Id of its unit of level 1; null outside the units given. A governorate names itself here.</param>
/// <param name="District">Id of its unit of level 2; null when not known, and for a whole governorate.</param>
/// <param name="Count">Events there under the filter, at least 1.</param>
/// <param name="Type">Slug of the commonest event type, one of <see cref="MapEventTypes"/>.</param>
public sealed record MapPlace(
    string Id,
    string Name,
    string? NameEn,
    double Lat,
    double Lon,
    PlaceShape Shape,
    string? Governorate,
    string? District,
    int Count,
    string Type);
