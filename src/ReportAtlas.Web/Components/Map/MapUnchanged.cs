namespace ReportAtlas.Web.Components.Map;

/// <summary>Answer of <c>/map/places.json</c> without any filter to a map that has that answer at hand (<c>known</c>, its stamp): it still holds.</summary>
/// <param name="Unchanged">Its stamp.</param>
public sealed record MapUnchanged(string Unchanged);
