using Microsoft.Playwright;
using ReportAtlas.Browser.Tests.Harness;
using ReportAtlas.Web.Wording;

namespace ReportAtlas.Browser.Tests.Screens;

/// <summary>The timeline: its handles, which are sliders, and its player.</summary>
public sealed class TimelineView(Visit visit, Texts texts)
{
    public ILocator Region => visit.Page.GetByRole(AriaRole.Region, new() { Name = texts["timeline"], Exact = true });

    /// <summary>The handle at the first of the chosen days.</summary>
    public ILocator From => Region.GetByRole(AriaRole.Slider, new() { Name = texts["filter.from"], Exact = true });

    /// <summary>The handle at the last of the chosen days.</summary>
    public ILocator To => Region.GetByRole(AriaRole.Slider, new() { Name = texts["filter.to"], Exact = true });

    public ILocator Play => Region.GetByRole(AriaRole.Button, new() { Name = texts["timeline.play"] });

    /// <summary>Begins to note what it says of the days being played: each is said for a moment only, which a slow machine would miss.</summary>
    public Task RecordReadoutsAsync() =>
        Region
            .Locator("output")
            .EvaluateAsync(
                "output => { window.readouts = []; new MutationObserver(() => readouts.push(output.textContent)).observe(output, { childList: true }); }"
            );

    /// <summary>What has been noted, as soon as there is so much of it.</summary>
    public async Task<string[]> ReadoutsAsync(int count)
    {
        await visit.Page.WaitForFunctionAsync("count => readouts.length >= count", count);
        return await visit.Page.EvaluateAsync<string[]>("readouts");
    }

    /// <summary>Moves a finger over the plot, in parts of its width from the left, until the browser takes it for something of its own.</summary>
    public async Task LoseFingerAsync(double start, double end)
    {
        var box = (await Region.Locator("[data-time-plot]").BoundingBoxAsync())!;
        var session = await visit.Page.Context.NewCDPSessionAsync(visit.Page);
        await DispatchAsync("touchStart", At(start));
        await DispatchAsync("touchMove", At(end));
        await DispatchAsync("touchCancel");
        await session.DetachAsync();

        object At(double part) => new { x = box.X + (part * box.Width), y = box.Y + (box.Height / 2) };
        Task DispatchAsync(string what, params object[] points) =>
            session.SendAsync("Input.dispatchTouchEvent", new() { ["type"] = what, ["touchPoints"] = points });
    }

    /// <summary>Drags over a stretch of the plot, in parts of its width from the left.</summary>
    public async Task BrushAsync(double start, double end)
    {
        var box = (await Region.Locator("[data-time-plot]").BoundingBoxAsync())!;
        var y = box.Y + (box.Height / 3);
        await visit.Page.Mouse.MoveAsync((float)(box.X + (start * box.Width)), y);
        await visit.Page.Mouse.DownAsync();
        await visit.Page.Mouse.MoveAsync((float)(box.X + (end * box.Width)), y, new() { Steps = 4 });
        await visit.Page.Mouse.UpAsync();
    }
}
