using System.Text.RegularExpressions;
using Microsoft.Playwright;
using ReportAtlas.Browser.Tests.Harness;

namespace ReportAtlas.Browser.Tests.Screens;

/// <summary>The map beside the list. A marker of a place is a link to its events; a marker of a unit that holds several places is a button that goes nearer.</summary>
public sealed class MapView(Visit visit)
{
    public ILocator Region => visit.Page.Locator("atlas-map");

    /// <summary>All markers, of places and of units.</summary>
    public ILocator Markers => Region.Locator(".map-spot");

    /// <summary>The markers of units.</summary>
    public ILocator Groups => Markers.And(visit.Page.GetByRole(AriaRole.Button));

    /// <summary>The marker of a place, by the name it is spoken with.</summary>
    public ILocator Marker(string place) => Region.GetByRole(AriaRole.Link, new() { NameRegex = Named(place) });

    /// <summary>Goes nearer by the given units, from the widest to the narrowest, until a place stands by itself.</summary>
    public async Task FindAsync(string place, params string[] units)
    {
        for (var left = new Queue<string>(units); left.Count > 0; left.Dequeue())
        {
            var unit = Groups.And(visit.Page.GetByRole(AriaRole.Button, new() { NameRegex = Named(left.Peek()) }));
            await Marker(place).Or(unit).First.WaitForAsync();
            if (await Marker(place).CountAsync() > 0)
            {
                break;
            }

            try
            {
                await unit.ClickAsync(new() { Timeout = 3000 });
            }
            catch (TimeoutException)
            {
                // The answer to a filter came in meanwhile, and the map no longer needs the unit.
            }
        }

        await Assertions.Expect(Marker(place)).ToBeVisibleAsync();
    }

    /// <summary>A marker is spoken as its name and how many events it stands for: «الباغوز، حدثان»، «الباغوز 7 أحداث», «Al Baghuz, 2 events».</summary>
    private static Regex Named(string place) => new($@"^{Regex.Escape(place)}([،,]|\s+(\d|حدث|أحداث))");

    /// <summary>How bright the ground in the middle of the map is, from 0 to 255; what is hidden does not count.</summary>
    public Task<int> BrightnessAsync() =>
        Region.EvaluateAsync<int>(
            """
            map => {
              const ground = map.querySelector('.leaflet-basemap-pane canvas:not([hidden])');
              const point = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
              point.drawImage(ground, ground.width / 2, ground.height / 2, 1, 1, 0, 0, 1, 1);
              return Math.max(...point.getImageData(0, 0, 1, 1).data.slice(0, 3));
            }
            """
        );

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
            marker
        );
    }
}
