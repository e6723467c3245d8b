using BlazorLeaflet;

namespace ReportAtlas.Web.Components.Map;

/// <summary>A tile server that whoever runs the program has chosen. By default there is none, and no request leaves the machine.</summary>
/// <param name="UrlTemplate">Address with <c>{z}</c>, <c>{x}</c>, <c>{y}</c>.</param>
/// <param name="MaxZoom">Last zoom that the server has tiles for.</param>
public sealed record MapTiles(string UrlTemplate, Credit? Credit, double MaxZoom = 18);
