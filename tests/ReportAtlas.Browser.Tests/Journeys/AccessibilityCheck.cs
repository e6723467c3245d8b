using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using ReportAtlas.Browser.Tests.Harness;
using ReportAtlas.Browser.Tests.Screens;
using ReportAtlas.Web.Wording;
using Xunit;

namespace ReportAtlas.Browser.Tests.Journeys;

/// <summary>The rules of WCAG 2.2 AA that a program can check, by axe: every screen, by day and by night, in both languages.</summary>
public sealed class AccessibilityCheck(AtlasServer server, Chromium chromium)
{
    /// <summary>What was in order need not be told.</summary>
    private static readonly HashSet<ResultType> Wrong = [ResultType.Violations];

    private static readonly AxeRunOptions Everything = new() { ResultTypes = Wrong };

    /// <summary>Left out by axe unless it is asked for. Pins on a map may lie as close as the places do (WCAG 2.5.8, essential), so the map is left out of it.</summary>
    private static readonly AxeRunOptions TargetSize = Only("target-size");

    /// <summary>What another scheme can break: it changes colours and nothing else.</summary>
    private static readonly AxeRunOptions Colours = Only("color-contrast", "link-in-text-block");

    private static readonly AxeRunContext OffTheMap = new() { Exclude = [new("atlas-map")] };

    [Theory]
    [InlineData(Device.Desktop, "ar")]
    [InlineData(Device.Desktop, "en")]
    [InlineData(Device.Phone, "ar")]
    [InlineData(Device.Phone, "en")]
    public Task No_rule_is_broken_on_any_screen(Device device, string language) => Visit.RunAsync(server.Address, chromium, device, async visit =>
    {
        var atlas = new AtlasPage(visit, Texts.For(new(language)));
        await visit.OpenAsync($"?lang={language}");
        await atlas.Map.Markers.First.WaitForAsync();
        await ExpectNoViolationAsync(visit, "the main page");
        if (device == Device.Phone)
        {
            await visit.Page.Locator("[data-sheet-grip]").ClickAsync();
            await ExpectNoViolationAsync(visit, "the raised sheet");
        }

        await atlas.OpenFiltersAsync();
        await visit.Page.EvaluateAsync("document.querySelectorAll('#filters details.section').forEach((section) => { section.open = true; })");
        await ExpectNoViolationAsync(visit, "the filters");
        await visit.OpenAsync("?event=3");
        await atlas.Reader.LitPieces.First.WaitForAsync();
        await ExpectNoViolationAsync(visit, "the reader");
    });

    [Theory]
    [InlineData("?list=articles")]
    [InlineData("?list=undated")]
    [InlineData("?from=1950-01-01&to=1950-01-02")]
    [InlineData("no-such-page")]
    public Task No_rule_is_broken_on_lists_and_errors(string address) => Visit.RunAsync(server.Address, chromium, Device.Desktop, async visit =>
    {
        await visit.OpenAsync(address);
        await ExpectNoViolationAsync(visit, address);
    }, allowMissing: address == "no-such-page");

    [Theory]
    [InlineData("import?run=1")]
    [InlineData("api?lang=en")]
    [InlineData("codebook?lang=en")]
    [InlineData("citation?event=1")]
    [InlineData("embed?type=airstrike")]
    [InlineData("report/1/versions")]
    public Task No_rule_is_broken_on_the_other_pages(string address) => Visit.RunAsync(server.Address, chromium, Device.Phone, async visit =>
    {
        await visit.OpenAsync(address);
        if (await visit.Page.Locator("atlas-map").CountAsync() > 0)
        {
            await visit.Page.Locator("atlas-map .leaflet-map-view, atlas-map .map-spot").First.WaitForAsync();
        }

        await ExpectNoViolationAsync(visit, address);
    });

    private static AxeRunOptions Only(params List<string> rules) => new() { ResultTypes = Wrong, RunOnly = new() { Type = "rule", Values = rules } };

    private static async Task ExpectNoViolationAsync(Visit visit, string screen)
    {
        visit.StopWatching();
        await visit.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
        Expect(await visit.Page.RunAxe(Everything), "by day");
        Expect(await visit.Page.RunAxe(OffTheMap, TargetSize), "by day");
        await visit.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        Expect(await visit.Page.RunAxe(Colours), "by night");
        visit.GoOnWatching();

        void Expect(AxeResult result, string when) => Assert.True(result.Violations.Length == 0, $"{screen}, {when}: " + string.Join('\n', result.Violations.Select(broken =>
            $"{broken.Id} ({broken.Impact}): {broken.Help} at {string.Join(" | ", broken.Nodes.Take(4).Select(node => node.Html))}")));
    }
}
