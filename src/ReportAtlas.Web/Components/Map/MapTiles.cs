using BlazorLeaflet;

namespace ReportAtlas.Web.Components.Map;

/// <summary>A base map that whoever runs the program has chosen over the built-in one. By default there is none, and no request leaves the machine.</summary>
/// <param name="Url">Address of tiles with <c>{z}</c>, <c>{x}</c>, <c>{y}</c>, or of a PMTiles file.</param>
/// <param name="IsPmtiles">Whether it is one PMTiles file.</param>
/// <param name="Credit">Whose map it is.</param>
/// <param name="MaxZoom">Last zoom that a tile server has tiles for; nearer ones stretch them.</param>
public sealed record MapTiles(string Url, bool IsPmtiles = false, Credit? Credit = null, double MaxZoom = 18);
