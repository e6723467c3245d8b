using System.Text.RegularExpressions;
using Microsoft.Playwright;
using ReportAtlas.Browser.Tests.Harness;
using ReportAtlas.Web.Wording;

namespace ReportAtlas.Browser.Tests.Screens;

/// <summary>The map beside the list. A marker of a place is a link to its events; a marker of a unit that holds several places is a button that goes nearer.</summary>
public sealed class MapView(Visit visit)
{
    public ILocator Region => visit.Page.GetByRole(AriaRole.Region, new() { Name = Texts.Arabic["map.label"] }).First;

    /// <summary>All markers, of places and of units.</summary>
    public ILocator Markers => Region.Locator(".map-spot");

    /// <summary>The markers of units.</summary>
    public ILocator Groups => Markers.And(visit.Page.GetByRole(AriaRole.Button));

    /// <summary>The marker of a place, by the name it is spoken with.</summary>
    public ILocator Marker(string place) => Region.GetByRole(AriaRole.Link, new() { NameRegex = Named(place) });

    /// <summary>Goes nearer, unit by unit, until a place stands by itself.</summary>
    public async Task FindAsync(string place, params string[] units)
    {
        await Markers.First.WaitForAsync();
        foreach (var unit in units)
        {
            if (await Marker(place).CountAsync() == 0)
            {
                await Groups.And(visit.Page.GetByRole(AriaRole.Button, new() { NameRegex = Named(unit) })).ClickAsync();
                await Marker(place).Or(Groups).First.WaitForAsync();
            }
        }

        await Assertions.Expect(Marker(place)).ToBeVisibleAsync();
    }

    /// <summary>A marker is spoken as its name and how many events it stands for: «الباغوز، حدثان»، «الباغوز 7 أحداث».</summary>
    private static Regex Named(string place) => new($@"^{Regex.Escape(place)}(،|\s+(\d|حدث|أحداث))");

    /// <summary>Waits until a place's marker stands about the middle of the map.</summary>
    public async Task ExpectInTheMiddleAsync(string place)
    {
        var marker = await Marker(place).ElementHandleAsync();
        await visit.Page.WaitForFunctionAsync(
            """
            marker => {
              const at = marker.querySelector('.map-mark').getBoundingClientRect();
              const map = marker.closest('.leaflet-map').getBoundingClientRect();
              const away = Math.hypot(at.left + at.width / 2 - map.left - map.width / 2, at.top + at.height / 2 - map.top - map.height / 2);
              return away < 40;
            }
            """,
            marker);
    }
}
