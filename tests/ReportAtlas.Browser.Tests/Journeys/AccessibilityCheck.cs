using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using ReportAtlas.Browser.Tests.Harness;
using ReportAtlas.Browser.Tests.Screens;
using Xunit;

namespace ReportAtlas.Browser.Tests.Journeys;

/// <summary>The rules of WCAG 2.2 AA that a program can check, by axe, on every kind of page.</summary>
public sealed class AccessibilityCheck(AtlasServer server, Chromium chromium)
{
    public static TheoryData<Device, ColorScheme, string> Pages
    {
        get
        {
            var pages = new TheoryData<Device, ColorScheme, string>();
            foreach (var device in Enum.GetValues<Device>())
            {
                pages.Add(device, ColorScheme.Light, "");
                pages.Add(device, ColorScheme.Light, "?list=articles");
                pages.Add(device, ColorScheme.Light, "?from=1950-01-01&to=1950-01-02");
            }

            pages.Add(Device.Desktop, ColorScheme.Dark, "");
            pages.Add(Device.Desktop, ColorScheme.Light, "?lang=en");
            pages.Add(Device.Desktop, ColorScheme.Light, "no-such-page");
            foreach (var address in new[] { "import?run=1", "api", "codebook", "citation?event=1", "embed?type=airstrike", "report/1/versions" })
            {
                pages.Add(Device.Phone, ColorScheme.Light, address);
                pages.Add(Device.Desktop, ColorScheme.Dark, $"{address}{(address.Contains('?', StringComparison.Ordinal) ? '&' : '?')}lang=en");
            }

            return pages;
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public Task No_rule_of_accessibility_is_broken(Device device, ColorScheme scheme, string address) =>
        Visit.RunAsync(server, chromium, device, async visit =>
        {
            await visit.OpenAsync(address);
            await ExpectNoViolationAsync(visit);
        }, scheme, allowMissing: address == "no-such-page");

    [Theory]
    [InlineData(Device.Desktop, ColorScheme.Light)]
    [InlineData(Device.Desktop, ColorScheme.Dark)]
    [InlineData(Device.Phone, ColorScheme.Light)]
    public Task No_rule_is_broken_in_the_reader(Device device, ColorScheme scheme) => Visit.RunAsync(server, chromium, device, async visit =>
    {
        await visit.OpenAsync();
        await new AtlasPage(visit).OpenEventAsync(0);
        await ExpectNoViolationAsync(visit);
    }, scheme);

    private static async Task ExpectNoViolationAsync(Visit visit)
    {
        if (await visit.Page.Locator("atlas-map").CountAsync() > 0)
        {
            await visit.Page.Locator("atlas-map .leaflet-map-view, atlas-map .map-spot").First.WaitForAsync();
        }

        visit.StopWatching();
        var result = await visit.Page.RunAxe();
        Assert.True(result.Violations.Length == 0, string.Join('\n', result.Violations.Select(broken =>
            $"{broken.Id} ({broken.Impact}): {broken.Help} at {string.Join(" | ", broken.Nodes.Take(4).Select(node => node.Html))}")));
    }
}
