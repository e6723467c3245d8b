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
        Visit.RunAsync(
            server.Address,
            chromium,
            Device.Desktop,
            async visit =>
            {
                var atlas = new AtlasPage(visit, Texts.For(new(language)));
                await visit.OpenAsync($"?lang={language}");
                var all = await atlas.MatchingAsync();

                await atlas.Timeline.BrushAsync(late, early);

                await Assertions.Expect(visit.Page).ToHaveURLAsync(Days());
                var days = Days().Match(visit.Page.Url);
                await Assertions.Expect(atlas.Field("from")).ToHaveValueAsync(days.Groups["from"].Value);
                await Assertions.Expect(atlas.Field("to")).ToHaveValueAsync(days.Groups["to"].Value);
                Assert.InRange(await atlas.MatchingAsync(), 1, all - 1);

                await visit.Page.GoBackAsync();
                await Assertions.Expect(atlas.Field("from")).ToHaveValueAsync("");
            }
        );

    /// <summary>Whether it has gone over other bars before the page scrolled or not.</summary>
    [Theory]
    [InlineData(0.5)]
    [InlineData(0.8)]
    public Task A_finger_that_the_browser_takes_for_scrolling_chooses_no_days(double end) =>
        Visit.RunAsync(
            server.Address,
            chromium,
            Device.Phone,
            async visit =>
            {
                var atlas = new AtlasPage(visit);
                await visit.OpenAsync();
                await atlas.Map.Markers.First.WaitForAsync();
                var places = (await atlas.Map.Region.GetAttributeAsync("places"))!;

                await atlas.Timeline.LoseFingerAsync(0.5, end);

                await Assertions.Expect(atlas.Map.Region).ToHaveAttributeAsync("places", places);
                Assert.Equal(server.Address.ToString(), visit.Page.Url);
                await Assertions.Expect(atlas.ActiveFilters).ToHaveCountAsync(0);
            }
        );

    [Fact]
    public Task Arrow_keys_move_an_end_the_way_that_time_runs() =>
        Visit.RunAsync(
            server.Address,
            chromium,
            Device.Desktop,
            async visit =>
            {
                var atlas = new AtlasPage(visit);
                await visit.OpenAsync("?from=2019-02-01&to=2019-02-20");

                await atlas.Timeline.To.FocusAsync();
                await visit.Page.Keyboard.PressAsync("ArrowRight");
                await visit.Page.Keyboard.PressAsync("ArrowRight");

                await Assertions.Expect(visit.Page).ToHaveURLAsync(new Regex("to=2019-02-18"));
                await Assertions.Expect(atlas.Timeline.To).ToBeFocusedAsync();
                await Assertions.Expect(atlas.Timeline.To).ToHaveAttributeAsync("aria-valuetext", "18 شباط 2019");
            }
        );

    [Theory]
    [InlineData(Device.Desktop, "ar")]
    [InlineData(Device.Desktop, "en")]
    [InlineData(Device.Phone, "ar")]
    [InlineData(Device.Phone, "en")]
    public Task January_to_March_2019_is_played_week_by_week_and_a_pause_lists_the_week(Device device, string language) =>
        Visit.RunAsync(
            server.Address,
            chromium,
            device,
            async visit =>
            {
                var texts = Texts.For(new(language));
                var atlas = new AtlasPage(visit, texts);
                await visit.OpenAsync($"?from=2019-01-01&to=2019-03-31&lang={language}");
                await atlas.Map.Markers.First.WaitForAsync();

                await atlas.Timeline.RecordReadoutsAsync();
                await atlas.Timeline.Play.ClickAsync();
                var weeks = await atlas.Timeline.ReadoutsAsync(2);
                await atlas.Timeline.Play.ClickAsync();

                Assert.Equal([Week(1), Week(8)], weeks.Take(2));

                await Assertions.Expect(atlas.Timeline.Play).ToHaveAttributeAsync("aria-pressed", "false");
                await Assertions.Expect(visit.Page).Not.ToHaveURLAsync(new Regex("to=2019-03-31"));
                var week = Days().Match(visit.Page.Url);
                var (from, to) = (DateOnly.Parse(week.Groups["from"].Value, Invariant), DateOnly.Parse(week.Groups["to"].Value, Invariant));
                Assert.Equal(6, to.DayNumber - from.DayNumber);
                await Assertions.Expect(atlas.ActiveFilters).ToContainTextAsync(texts.Date(new DateValue(from, to, DatePrecision.Day)));

                string Week(int first) => $"{texts.Day(new(2019, 1, first))} – {texts.Day(new(2019, 1, first + 6))}";
            }
        );

    [GeneratedRegex("from=(?<from>[-0-9]{10})&to=(?<to>[-0-9]{10})")]
    private static partial Regex Days();
}
