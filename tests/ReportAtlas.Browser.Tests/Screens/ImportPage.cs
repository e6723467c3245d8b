using Microsoft.Playwright;
using ReportAtlas.Browser.Tests.Harness;
using Xunit;

namespace ReportAtlas.Browser.Tests.Screens;

/// <summary>The import page as a person uses it.</summary>
public sealed class ImportPage(Visit visit)
{
    private const int MostTabs = 60;

    public ILocator Lines => visit.Page.Locator("[data-files] li");

    public ILocator Files => visit.Page.Locator("li.file");

    /// <summary>How far it is: «120 of 260».</summary>
    public ILocator Said => visit.Page.Locator("[data-said]");

    /// <summary>Stops the import, and lets it go on.</summary>
    public ILocator StopButton => visit.Page.Locator("[data-stop]");

    /// <summary>Chooses a folder of this machine.</summary>
    public Task ChooseFolderAsync(string path) => visit.Page.Locator("input[data-folder]").SetInputFilesAsync(path);

    /// <summary>Presses Tab until the focus is on an element.</summary>
    public async Task TabToAsync(string selector, bool back = false)
    {
        for (var press = 0; press < MostTabs; press++)
        {
            await visit.Page.Keyboard.PressAsync(back ? "Shift+Tab" : "Tab");
            if (await visit.Page.EvaluateAsync<bool>("selector => document.activeElement?.matches(selector) ?? false", selector))
            {
                return;
            }
        }

        Assert.Fail($"{selector} was not reached with {MostTabs} presses.");
    }

    /// <summary>Drags files from the desktop onto the page.</summary>
    public async Task DropAsync(params (string Name, string Text)[] files)
    {
        var held = await visit.Page.EvaluateHandleAsync(
            "files => { const held = new DataTransfer(); for (const [name, text] of files) held.items.add(new File([text], name)); return held; }",
            files.Select(file => new[] { file.Name, file.Text }).ToArray()
        );
        await visit.Page.Locator("[data-drop]").DispatchEventAsync("drop", new { dataTransfer = held });
    }

    /// <summary>Opens what became of the files, when all are done.</summary>
    public Task ShowAllAsync() => visit.Page.Locator("[data-all]").ClickAsync();

    /// <summary>Gives the publication day of a file that does not say it.</summary>
    public async Task GiveDateAsync(string file, DateOnly day)
    {
        var line = Files.Filter(new LocatorFilterOptions { HasText = file });
        await line.Locator("input[name=published]").FillAsync($"{day:yyyy-MM-dd}");
        await line.Locator("form.ask button").ClickAsync();
    }

    /// <summary>Opens the article that a file became.</summary>
    public Task OpenAsync(string file) => Files.Filter(new LocatorFilterOptions { HasText = file }).Locator("a.title").ClickAsync();
}
