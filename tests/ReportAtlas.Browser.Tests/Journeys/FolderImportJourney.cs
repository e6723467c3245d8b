using Microsoft.Playwright;
using ReportAtlas.Browser.Tests.Harness;
using ReportAtlas.Browser.Tests.Samples;
using ReportAtlas.Browser.Tests.Screens;
using Xunit;

namespace ReportAtlas.Browser.Tests.Journeys;

/// <summary>A folder of many reports, odd files among them, through the import page.</summary>
public sealed class FolderImportJourney(AtlasServer server, Chromium chromium)
{
    private const int Reports = 260;

    /// <summary>Lines that stay on the page, the refused apart.</summary>
    private const int MostLines = 200;

    [Fact]
    public async Task A_folder_is_stopped_left_taken_up_again_and_every_odd_file_gets_its_line()
    {
        using var folder = new ReportFolder(Reports);
        await using var program = await OwnAtlas.StartOnCopyAsync(server);
        await Visit.RunAsync(
            program.Address,
            chromium,
            Device.Desktop,
            async visit =>
            {
                var page = new ImportPage(visit);
                var held = new TaskCompletionSource<IRoute>();
                visit.Page.Dialog += (_, dialog) => _ = dialog.AcceptAsync();
                await visit.OpenAsync("import");
                // The third batch waits until the import was told to stop.
                var batches = 0;
                await visit.Page.RouteAsync(
                    "**/import/files",
                    route => Interlocked.Increment(ref batches) == 3 ? Hold(route) : route.ContinueAsync()
                );
                await page.ChooseFolderAsync(folder.Path);
                var third = await held.Task;
                await page.StopButton.ClickAsync();
                await third.ContinueAsync();

                await Assertions.Expect(page.StopButton).ToHaveTextAsync("تابع");
                await Assertions.Expect(page.Said).ToContainTextAsync($"120 من {folder.Count}");
                await page.StopButton.ClickAsync();
                await Assertions.Expect(page.Said).ToContainTextAsync("اكتمل");
                Assert.True(await page.Lines.CountAsync() <= MostLines + ReportFolder.Refusals.Count, "the page holds on to some of the lines only");

                // Another tab, the same folder: nothing is taken twice, and what was refused is refused again.
                await visit.OpenAsync("import");
                await page.ChooseFolderAsync(folder.Path);
                await Assertions.Expect(page.Said).ToContainTextAsync("اكتمل");
                await page.ShowAllAsync();
                foreach (var (name, reason) in ReportFolder.Refusals)
                {
                    await Assertions.Expect(page.Files.Filter(new LocatorFilterOptions { HasText = name })).ToContainTextAsync(reason);
                }

                await Assertions.Expect(visit.Page.Locator(".run .sum").First).ToContainTextAsync("لم يتغير");
                await Assertions.Expect(visit.Page.Locator(".run .sum").First).Not.ToContainTextAsync("جديد");

                Task Hold(IRoute route)
                {
                    held.SetResult(route);
                    return Task.CompletedTask;
                }
            }
        );
    }

    [Fact]
    public async Task The_page_can_be_used_with_the_keyboard_alone()
    {
        await using var program = await OwnAtlas.StartOnCopyAsync(server);
        await Visit.RunAsync(
            program.Address,
            chromium,
            Device.Desktop,
            async visit =>
            {
                var page = new ImportPage(visit);
                // Watched from the start: the browser must know that choosers are handed over before a key opens one.
                visit.Page.FileChooser += (_, _) => { };
                await visit.OpenAsync("import");
                await page.TabToAsync("input[name=files]");
                var chooser = await visit.Page.RunAndWaitForFileChooserAsync(() => visit.Page.Keyboard.PressAsync("Enter"));
                await chooser.SetFilesAsync(
                    new FilePayload
                    {
                        Name = "keys.txt",
                        MimeType = "text/plain",
                        Buffer = System.Text.Encoding.UTF8.GetBytes("خبر من هجين\n\nقصف على بلدة هجين."),
                    }
                );
                await Assertions.Expect(page.Lines).ToHaveCountAsync(1);
                await page.TabToAsync("[data-all]");
                await visit.Page.Keyboard.PressAsync("Enter");
                await Assertions.Expect(page.Files).ToHaveCountAsync(1);
                await page.TabToAsync("li.file input[name=published]");
                await page.TabToAsync("li.file a.title", back: true);
                await visit.Page.Keyboard.PressAsync("Enter");

                await Assertions.Expect(new ReaderPage(visit).Article).ToContainTextAsync("خبر من هجين");
            }
        );
    }
}
