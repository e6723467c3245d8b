using Microsoft.Playwright;
using ReportAtlas.Browser.Tests.Harness;
using ReportAtlas.Browser.Tests.Screens;
using Xunit;

namespace ReportAtlas.Browser.Tests.Journeys;

/// <summary>The map while it moves, for those who have not asked for stillness: markers are made on the way to another zoom.</summary>
public sealed class MapJourney(AtlasServer server, Chromium chromium)
{
    [Fact]
    public Task By_the_wheel_nearer_and_back_each_marker_stands_once_and_where_it_was() =>
        VisitAsync(async visit =>
        {
            var before = await visit.Page.EvaluateAsync<string>(Standing);
            var distinct = await visit.Page.EvaluateAsync<int>($"new Set(JSON.parse({Standing}).map(([key]) => key)).size");
            Assert.Equal(await visit.Page.EvaluateAsync<int>($"JSON.parse({Standing}).length"), distinct);

            await TurnAsync(visit, nearer: true);
            Assert.NotEqual(before, await visit.Page.EvaluateAsync<string>(Standing));
            await TurnAsync(visit, nearer: false);

            await visit.Page.WaitForFunctionAsync(
                $$"""
                before => {
                  const [then, now] = [JSON.parse(before), JSON.parse({{Standing}})];
                  return then.length === now.length && then.every(([key, x, y], i) => key === now[i][0] && Math.hypot(x - now[i][1], y - now[i][2]) < 4);
                }
                """,
                before
            );
        });

    [Fact]
    public Task The_focus_stays_on_a_marker_that_is_drawn_anew() =>
        VisitAsync(async visit =>
        {
            var marker = visit.Page.Locator("atlas-map a.map-spot[data-shape='dot']").First;
            var place = (await marker.GetAttributeAsync("data-place"))!;
            await marker.FocusAsync();

            await TurnAsync(visit, nearer: true);

            await Assertions.Expect(visit.Page.Locator($"atlas-map a.map-spot[data-place='{place}']")).ToBeFocusedAsync();
        });

    /// <summary>What stands in the view: each marker's place or number with its middle, in one order.</summary>
    private const string Standing = """
        (() => {
          const map = document.querySelector('atlas-map').getBoundingClientRect();
          const all = [...document.querySelectorAll('atlas-map .map-spot')].map((spot) => {
            const { x, y, width, height } = spot.getBoundingClientRect();
            return [spot.dataset.place ?? spot.innerText, Math.round(x + width / 2), Math.round(y + height / 2)];
          });
          return JSON.stringify(all.filter(([, x, y]) => x > map.left && x < map.right && y > map.top && y < map.bottom).sort());
        })()
        """;

    /// <summary>Turns the wheel over a marker, so that the map goes there or away from there, and waits until it has come.</summary>
    private static async Task TurnAsync(Visit visit, bool nearer)
    {
        await visit.Page.EvaluateAsync(
            "() => { window.moved = new Promise((done) => document.addEventListener('atlas-move', () => done(true), { once: true })); }"
        );
        var map = (await visit.Page.Locator("atlas-map").BoundingBoxAsync())!;
        await visit.Page.Mouse.MoveAsync(map.X + (map.Width / 2), map.Y + (map.Height / 2));
        await visit.Page.Mouse.WheelAsync(0, nearer ? -120 : 120);
        Assert.True(await visit.Page.EvaluateAsync<bool>("window.moved"));
    }

    private Task VisitAsync(Func<Visit, Task> story) =>
        Visit.RunAsync(
            server.Address,
            chromium,
            Device.Desktop,
            async visit =>
            {
                await visit.Page.EmulateMediaAsync(new() { ReducedMotion = ReducedMotion.NoPreference });
                await visit.Page.AddInitScriptAsync(
                    "window.ready = new Promise((done) => document.addEventListener('atlas-ready', () => done(true), { once: true }));"
                );
                await visit.OpenAsync();
                Assert.True(await visit.Page.EvaluateAsync<bool>("window.ready"));
                await new AtlasPage(visit).Map.Markers.First.WaitForAsync();
                await story(visit);
            }
        );
}
