namespace ReportAtlas.Web.Components.Map;

/// <summary>An administrative unit that places are gathered into.</summary>
/// <param name="Id">Gazetteer id. A Syrian governorate's is its P-code (<c>SY09</c>), which is also its outline's in the base map.</param>
/// <param name="Name">In the asked language, as its label reads, apart from a town of the same name: «محافظة دير الزور».</param>
/// <param name="Level">1 governorate, 2 district.</param>
/// <param name="Lat">Where its circle and label stand, WGS84 degrees.</param>
public sealed record MapUnit(string Id, string Name, int Level, double Lat, double Lon);
