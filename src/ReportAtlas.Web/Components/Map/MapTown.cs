namespace ReportAtlas.Web.Components.Map;

/// <summary>A name on the base map. <c>/map/towns.json?names=ar|en</c> answers with an array of these.</summary>
/// <param name="Name">In the asked language; Arabic where no English one is known.</param>
/// <param name="Rank">
/// From which zoom the name may appear: 1 governorate capital or great city (6), 2 district centre or foreign city (7.5),
/// 3 sub-district centre or town (8.5), 4 large village (9.75), 5 village (11), 6 neighbourhood, site (12.5).
/// Any other number: never.
/// </param>
public sealed record MapTown(string Id, string Name, double Lat, double Lon, int Rank);
