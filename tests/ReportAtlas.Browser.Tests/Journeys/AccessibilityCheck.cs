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

    /// <summary>All its rules; axe leaves the size of targets out unless it is asked for.</summary>
    private static readonly AxeRunOptions Everything = new()
    {
        ResultTypes = Wrong,
        Rules = new() { [TargetSize] = new() { Enabled = true } },
    };

    /// <summary>What another scheme can break: it changes colours and nothing else.</summary>
    private static readonly AxeRunOptions Colours = new()
    {
        ResultTypes = Wrong,
        RunOnly = new() { Type = "rule", Values = ["color-contrast", "link-in-text-block"] },
    };

    private const string TargetSize = "target-size";

    [Theory]
    [InlineData(Device.Desktop, "ar")]
    [InlineData(Device.Desktop, "en")]
    [InlineData(Device.Phone, "ar")]
    [InlineData(Device.Phone, "en")]
    public Task No_rule_is_broken_on_any_screen(Device device, string language) =>
        Visit.RunAsync(
            server.Address,
            chromium,
            device,
            async visit =>
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
                await visit.Page.EvaluateAsync(
                    "document.querySelectorAll('#filters details.section').forEach((section) => { section.open = true; })"
                );
                await ExpectNoViolationAsync(visit, "the filters");
                await visit.OpenAsync("?event=3");
                await atlas.Reader.LitPieces.First.WaitForAsync();
                await ExpectNoViolationAsync(visit, "the reader");
                await visit.Page.Locator("details.share > summary").ClickAsync();
                await ExpectNoViolationAsync(visit, "the share menu");
            }
        );

    [Theory]
    [InlineData("?list=articles")]
    [InlineData("?list=undated")]
    [InlineData("?list=unplaced&place=SY09")]
    [InlineData("?from=1950-01-01&to=1950-01-02")]
    [InlineData("?from=2019-13-45&report=99999")]
    [InlineData("no-such-page")]
    public Task No_rule_is_broken_on_lists_and_errors(string address) =>
        Visit.RunAsync(
            server.Address,
            chromium,
            Device.Desktop,
            async visit =>
            {
                await visit.OpenAsync(address);
                await ExpectNoViolationAsync(visit, address);
            },
            allowMissing: address == "no-such-page"
        );

    [Theory]
    [InlineData("import?run=1")]
    [InlineData("api?lang=en")]
    [InlineData("codebook?lang=en")]
    [InlineData("citation?event=1")]
    [InlineData("embed?type=airstrike")]
    [InlineData("report/1/versions")]
    public Task No_rule_is_broken_on_the_other_pages(string address) =>
        Visit.RunAsync(
            server.Address,
            chromium,
            Device.Phone,
            async visit =>
            {
                await visit.OpenAsync(address);
                if (await visit.Page.Locator("atlas-map").CountAsync() > 0)
                {
                    await visit.Page.Locator("atlas-map .leaflet-map-view, atlas-map .map-spot").First.WaitForAsync();
                }

                await ExpectNoViolationAsync(visit, address);
            }
        );

    private static async Task ExpectNoViolationAsync(Visit visit, string screen)
    {
        foreach (var (scheme, rules) in new[] { (ColorScheme.Light, Everything), (ColorScheme.Dark, Colours) })
        {
            await visit.Page.EmulateMediaAsync(new() { ColorScheme = scheme });
            visit.StopWatching();
            var result = await visit.Page.RunAxe(rules);
            visit.GoOnWatching();
            foreach (var broken in result.Violations)
            {
                var nodes = await WrongAsync(visit.Page, broken).ToListAsync();
                Assert.True(
                    nodes.Count == 0,
                    $"{screen}, {scheme}: {broken.Id} ({broken.Impact}): {broken.Help} at {string.Join(" | ", nodes.Take(4).Select(node => node.Html))}"
                );
            }
        }
    }

    /// <summary>Pins on a map may lie as close as the places do (WCAG 2.5.8, essential): their size is not held against them.</summary>
    private static async IAsyncEnumerable<AxeResultNode> WrongAsync(IPage page, AxeResultItem broken)
    {
        foreach (var node in broken.Nodes)
        {
            if (broken.Id != TargetSize || await page.Locator(node.Target.ToString()).And(page.Locator("atlas-map *")).CountAsync() == 0)
            {
                yield return node;
            }
        }
    }
}
