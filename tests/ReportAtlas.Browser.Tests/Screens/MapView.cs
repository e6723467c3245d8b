using Microsoft.Playwright;
using ReportAtlas.Browser.Tests.Harness;
using ReportAtlas.Web.Wording;

namespace ReportAtlas.Browser.Tests.Screens;

/// <summary>The map beside the list.</summary>
public sealed class MapView(Visit visit)
{
    private static readonly Texts T = Texts.Arabic;

    public ILocator Region => visit.Page.GetByRole(AriaRole.Region, new() { Name = T["map.label"] }).First;

    /// <summary>The markers that stand for places or, zoomed out, for districts and governorates.</summary>
    public ILocator Markers => Region.Locator("svg [role=button]");

    /// <summary>The marker of a place by its name.</summary>
    public ILocator Marker(string place) => Region.GetByRole(AriaRole.Button, new() { Name = place });
}
