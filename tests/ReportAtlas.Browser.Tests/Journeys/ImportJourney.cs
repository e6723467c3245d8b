using Microsoft.Playwright;
using ReportAtlas.Browser.Tests.Harness;
using ReportAtlas.Browser.Tests.Screens;
using Xunit;

namespace ReportAtlas.Browser.Tests.Journeys;

public sealed class ImportJourney(AtlasServer server, Chromium chromium)
{
    [Fact]
    public async Task Three_files_are_dropped_one_of_them_bad_a_date_is_given_and_the_article_opened()
    {
        await using var program = await OwnAtlas.StartOnCopyAsync(server);
        await Visit.RunAsync(
            program.Address,
            chromium,
            Device.Desktop,
            async visit =>
            {
                var (page, reader) = (new ImportPage(visit), new ReaderPage(visit));
                await visit.OpenAsync("import");
                await page.DropAsync(
                    ("first.txt", "قصف على هجين\n\nقتل 3 مدنيين في قصف على بلدة هجين أمس."),
                    ("second.md", "---\npublished: 2019-02-10\npublisher: وكالة\n---\n# خبر ثان\n\nفتح طريق بين قريتين."),
                    ("bad.txt", "")
                );
                await Assertions.Expect(page.Lines).ToHaveCountAsync(3);
                await Assertions.Expect(page.Lines.Filter(new LocatorFilterOptions { HasText = "bad.txt" })).ToContainTextAsync("مرفوض");

                await page.ShowAllAsync();
                await Assertions.Expect(page.Files).ToHaveCountAsync(3);
                await page.GiveDateAsync("first.txt", new DateOnly(2019, 2, 10));
                await Assertions
                    .Expect(page.Files.Filter(new LocatorFilterOptions { HasText = "first.txt" }).Locator("input[name=published]"))
                    .ToHaveCountAsync(0);
                await page.OpenAsync("first.txt");

                await Assertions.Expect(reader.Article).ToContainTextAsync("قصف على هجين");
                await Assertions.Expect(reader.Article).ToContainTextAsync("10 شباط 2019");
            }
        );
    }

    [Theory]
    [InlineData(Device.Desktop)]
    [InlineData(Device.Phone)]
    public Task The_import_page_fits_the_screen(Device device) =>
        Visit.RunAsync(
            server.Address,
            chromium,
            device,
            async visit =>
            {
                await visit.OpenAsync("import?run=1");
                await Assertions.Expect(new ImportPage(visit).Files.First).ToBeVisibleAsync();
                Assert.False(
                    await visit.Page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth > innerWidth"),
                    "nothing reaches out of the screen"
                );
            }
        );
}
