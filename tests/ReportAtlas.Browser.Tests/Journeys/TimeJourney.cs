using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using ReportAtlas.Browser.Tests.Harness;
using ReportAtlas.Browser.Tests.Screens;
using ReportAtlas.Language.Dates;
using ReportAtlas.Web.Wording;
using Xunit;

namespace ReportAtlas.Browser.Tests.Journeys;

public sealed partial class TimeJourney(AtlasServer server, Chromium chromium)
{
    private static readonly CultureInfo Invariant = CultureInfo.InvariantCulture;

    [Theory]
    [InlineData("ar", 0.05, 0.4)]
    [InlineData("en", 0.95, 0.6)]
    public Task Days_brushed_over_are_the_days_of_the_fields(string language, double late, double early) =>
        Visit.RunAsync(server.Address, chromium, Device.Desktop, async visit =>
        {
            var atlas = new AtlasPage(visit, Texts.For(new(language)));
            await visit.OpenAsync($"?lang={language}");
            var all = await atlas.MatchingAsync();

            await atlas.Timeline.BrushAsync(late, early);

            await visit.Page.WaitForURLAsync(Days());
            var days = Days().Match(visit.Page.Url);
            await Assertions.Expect(atlas.Field("from")).ToHaveValueAsync(days.Groups["from"].Value);
            await Assertions.Expect(atlas.Field("to")).ToHaveValueAsync(days.Groups["to"].Value);
            Assert.InRange(await atlas.MatchingAsync(), 1, all - 1);

            await visit.Page.GoBackAsync();
            await Assertions.Expect(atlas.Field("from")).ToHaveValueAsync("");
        });

    [Fact]
    public Task Arrow_keys_move_an_end_the_way_that_time_runs() => Visit.RunAsync(server.Address, chromium, Device.Desktop, async visit =>
    {
        var atlas = new AtlasPage(visit);
        await visit.OpenAsync("?from=2019-02-01&to=2019-02-20");

        await atlas.Timeline.To.FocusAsync();
        await visit.Page.Keyboard.PressAsync("ArrowRight");
        await visit.Page.Keyboard.PressAsync("ArrowRight");

        await visit.Page.WaitForURLAsync(new Regex("to=2019-02-18"));
        await Assertions.Expect(atlas.Timeline.To).ToBeFocusedAsync();
        await Assertions.Expect(atlas.Timeline.To).ToHaveAttributeAsync("aria-valuetext", "18 شباط 2019");
    });

    [Theory]
    [InlineData(Device.Desktop)]
    [InlineData(Device.Phone)]
    public Task January_to_March_2019_is_played_week_by_week_and_a_pause_lists_the_week(Device device) =>
        Visit.RunAsync(server.Address, chromium, device, async visit =>
        {
            var atlas = new AtlasPage(visit);
            await visit.OpenAsync("?from=2019-01-01&to=2019-03-31");
            await atlas.Map.Markers.First.WaitForAsync();

            await atlas.Timeline.Play.ClickAsync();
            await Assertions.Expect(atlas.Timeline.Readout).ToHaveTextAsync("1 كانون الثاني 2019 – 7 كانون الثاني 2019");
            await Assertions.Expect(atlas.Timeline.Readout).ToHaveTextAsync("8 كانون الثاني 2019 – 14 كانون الثاني 2019");
            await atlas.Timeline.Play.ClickAsync();

            await Assertions.Expect(atlas.Timeline.Play).ToHaveAttributeAsync("aria-pressed", "false");
            await Assertions.Expect(visit.Page).Not.ToHaveURLAsync(new Regex("to=2019-03-31"));
            var week = Days().Match(visit.Page.Url);
            var (first, last) = (DateOnly.Parse(week.Groups["from"].Value, Invariant), DateOnly.Parse(week.Groups["to"].Value, Invariant));
            Assert.Equal(6, last.DayNumber - first.DayNumber);
            await Assertions.Expect(atlas.ActiveFilters).ToContainTextAsync(Texts.Arabic.Date(new DateValue(first, last, DatePrecision.Day)));
        });

    [GeneratedRegex("from=(?<from>[-0-9]{10})&to=(?<to>[-0-9]{10})")]
    private static partial Regex Days();
}
