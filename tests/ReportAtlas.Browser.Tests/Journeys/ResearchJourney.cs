using System.Text.RegularExpressions;
using Microsoft.Playwright;
using ReportAtlas.Browser.Tests.Harness;
using ReportAtlas.Browser.Tests.Screens;
using ReportAtlas.Web.Screens;
using ReportAtlas.Web.Wording;
using Xunit;

namespace ReportAtlas.Browser.Tests.Journeys;

/// <summary>What a researcher does, at a desk and on a phone, in either language.</summary>
public sealed class ResearchJourney(AtlasServer server, Chromium chromium)
{
    private static readonly (DateOnly First, DateOnly Last) February2019 = (new(2019, 2, 1), new(2019, 2, 28));

    public static TheoryData<Device, string> Seats =>
        new()
        {
            { Device.Desktop, "ar" },
            { Device.Desktop, "en" },
            { Device.Phone, "ar" },
            { Device.Phone, "en" },
        };

    private static string Province(string language) => language == "ar" ? "محافظة دير الزور" : "Deir ez-Zor";

    private static string Baghuz(string language) => language == "ar" ? "الباغوز" : "Al Baghuz";

    [Theory]
    [MemberData(nameof(Seats))]
    public Task All_incidents_of_a_place_in_a_month_are_found_and_the_third_is_read(Device device, string language) =>
        VisitAsync(
            device,
            language,
            async (visit, atlas) =>
            {
                await atlas.ChoosePlaceAsync(Province(language));
                await atlas.ChooseDatesAsync(February2019.First, February2019.Last);
                await Assertions.Expect(atlas.PlaceHeading(Province(language))).ToBeVisibleAsync();
                Assert.True(await atlas.CountListedAsync() >= 3, "the governorate has three events in that month");

                var reader = await atlas.OpenEventAsync(2);

                Assert.NotEmpty((await reader.LitSentenceAsync()).Trim());
                await reader.ExpectLitSentenceInSightAsync();
            }
        );

    [Theory]
    [MemberData(nameof(Seats))]
    public Task From_an_article_one_sees_where_its_places_are(Device device, string language) =>
        VisitAsync(
            device,
            language,
            async (visit, atlas) =>
            {
                await atlas.ChoosePlaceAsync(Baghuz(language));
                var reader = await atlas.OpenEventAsync(0);

                await reader.Place("الباغوز").ClickAsync();

                await atlas.Map.ExpectInTheMiddleAsync(Baghuz(language));
                await Assertions.Expect(reader.Article).ToBeVisibleAsync();
            }
        );

    [Theory]
    [MemberData(nameof(Seats))]
    public Task A_copied_link_opens_the_same_view_for_somebody_else(Device device, string language) =>
        VisitAsync(
            device,
            language,
            async (visit, atlas) =>
            {
                await visit.Page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
                await atlas.ChoosePlaceAsync(Province(language));
                await atlas.ChooseDatesAsync(February2019.First, February2019.Last);
                var listed = await atlas.CountListedAsync();

                await atlas.CopyLink.ClickAsync();
                await Assertions.Expect(visit.Page.GetByText(atlas.Copied)).ToBeVisibleAsync();
                var link = await visit.Page.EvaluateAsync<string>("navigator.clipboard.readText()");

                var other = await visit.Page.Context.NewPageAsync();
                await other.GotoAsync(link);
                await Assertions.Expect(other.Locator("#list .entry")).ToHaveCountAsync(listed);
                Assert.Equal(
                    await atlas.ActiveFilters.Locator(".chip").AllInnerTextsAsync(),
                    await other.Locator(".chips .chip").AllInnerTextsAsync()
                );
            }
        );

    [Theory]
    [MemberData(nameof(Seats))]
    public Task What_is_not_on_the_map_is_listed_with_its_reason(Device device, string language) =>
        VisitAsync(
            device,
            language,
            async (visit, atlas) =>
            {
                foreach (var kind in (string[])["unplaced", "undated", "region"])
                {
                    var told = AtlasPage.NumberIn(await atlas.Part(kind).InnerTextAsync());
                    await atlas.Part(kind).ClickAsync();
                    await Assertions.Expect(atlas.ListHeading(kind)).ToBeVisibleAsync();
                    // The list shows a page at a time.
                    await Assertions.Expect(atlas.Events).ToHaveCountAsync(Math.Min(told, AtlasScreen.PageSize));
                }
            }
        );

    [Theory]
    [MemberData(nameof(Seats))]
    public Task Another_language_and_theme_keep_what_is_shown(Device device, string language) =>
        VisitAsync(
            device,
            language,
            async (visit, atlas) =>
            {
                await atlas.ChoosePlaceAsync(Baghuz(language));
                var reader = await atlas.OpenEventAsync(1);
                var (sentence, position) = (await reader.LitSentenceAsync(), await visit.Page.Locator(".steps .position").InnerTextAsync());
                var other = Texts.For(new(language == "ar" ? "en" : "ar"));

                await visit.Page.Locator("[data-theme-toggle]").ClickAsync();
                await visit.Page.Locator($".tools a[hreflang={other.Code}]").ClickAsync();

                await Assertions.Expect(visit.Page.Locator($"html[lang={other.Code}][dir={other.Direction}][data-theme=dark]")).ToBeVisibleAsync();
                await Assertions.Expect(new AtlasPage(visit, other).ActiveFilters).ToContainTextAsync(Baghuz(other.Code));
                Assert.Equal(sentence, await new ReaderPage(visit, other).LitSentenceAsync());
                Assert.Equal(Digits(position), Digits(await visit.Page.Locator(".steps .position").InnerTextAsync()));

                static string Digits(string text) => Regex.Replace(text, @"\D+", " ").Trim();
            }
        );

    [Fact]
    public Task All_of_it_can_be_done_with_the_keyboard_alone() =>
        VisitAsync(
            Device.Desktop,
            "ar",
            async (visit, atlas) =>
            {
                var keys = visit.Page.Keyboard;
                await keys.PressAsync("/");
                await Assertions.Expect(atlas.Search).ToBeFocusedAsync();
                await keys.TypeAsync("محافظة دير الزور");
                await Assertions.Expect(visit.Page.GetByRole(AriaRole.Option).First).ToContainTextAsync("محافظة دير الزور");
                await Assertions.Expect(visit.Page.GetByRole(AriaRole.Option).Nth(1)).ToContainTextAsync("محافظة دير الزور");
                await keys.PressAsync("ArrowDown");
                await keys.PressAsync("ArrowDown");
                await keys.PressAsync("Enter");
                await Assertions.Expect(atlas.PlaceHeading("محافظة دير الزور")).ToBeVisibleAsync();

                await atlas.TabToAsync(atlas.Field("from"));
                await keys.TypeAsync("شباط 2019");
                await atlas.TabToAsync(atlas.Field("to"));
                await keys.TypeAsync("شباط 2019");
                await keys.PressAsync("Enter");
                await Assertions.Expect(visit.Page).ToHaveURLAsync(new Regex("to="));
                await Assertions.Expect(atlas.ActiveFilters).ToContainTextAsync("2019");
                Assert.True(await atlas.CountListedAsync() >= 3, "the governorate has three events in that month");

                await atlas.TabToAsync(atlas.Events.Nth(2).GetByRole(AriaRole.Link));
                await keys.PressAsync("Enter");
                await Assertions.Expect(atlas.Reader.LitPieces.First).ToBeVisibleAsync();
                var before = await atlas.Reader.LitSentenceAsync();
                await keys.PressAsync("p");
                await Assertions.Expect(atlas.Reader.LitPieces.First).Not.ToHaveTextAsync(before);

                await atlas.TabToAsync(atlas.Timeline.To);
                await keys.PressAsync("ArrowRight");
                await Assertions.Expect(visit.Page).ToHaveURLAsync(new Regex("to=2019-02-(?!28)"));
                await atlas.TabToAsync(visit.Page.Locator("[data-theme-toggle]"));
                await keys.PressAsync("Space");
                await Assertions.Expect(visit.Page.Locator("html[data-theme=dark]")).ToBeVisibleAsync();
            }
        );

    private Task VisitAsync(Device device, string language, Func<Visit, AtlasPage, Task> story) =>
        Visit.RunAsync(
            server.Address,
            chromium,
            device,
            async visit =>
            {
                await visit.OpenAsync($"?lang={language}");
                var atlas = new AtlasPage(visit, Texts.For(new(language)));
                await atlas.Map.Markers.First.WaitForAsync();
                await story(visit, atlas);
            }
        );
}
