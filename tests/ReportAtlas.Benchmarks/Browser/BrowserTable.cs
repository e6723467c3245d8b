using System.Globalization;
using Microsoft.Playwright;
using ReportAtlas.Benchmarks.Archive;

namespace ReportAtlas.Benchmarks.Browser;

/// <summary>
/// What a person at 1440 by 900 pixels waits for, measured in Chromium: the first markers, a changed filter, suggestions, frames
/// while the map moves, and what travels for it. The last rows are a bare page with the same markers in the same run.
/// </summary>
internal static class BrowserTable
{
    private const int Visits = 9;

    /// <summary>Rounds of every filter before anything is measured, until the compiler has settled on its best code.</summary>
    private const int WarmingRounds = 5;

    private const int Rounds = 6;

    private static readonly string Probe = File.ReadAllText(
        Path.Combine(Repository.Folder, "tests", "ReportAtlas.Benchmarks", "Browser", "probe.js")
    );

    public static async Task RunAsync(string[] call)
    {
        await using var program = await AtlasProgram.StartAsync(CallOptions.Get(call, "--database"));
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.Chromium.LaunchAsync(
            new BrowserTypeLaunchOptions
            {
                ExecutablePath = Environment.GetEnvironmentVariable("REPORTATLAS_CHROMIUM") is { Length: > 0 } named ? named : "/usr/bin/chromium",
                Args = ["--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"],
            }
        );
        Console.WriteLine($"{"", -44}{"median ms", 12}{"p95 ms", 12}{"times", 8}");
        await MeasureVisitsAsync(browser, program.Address, FilterChange.All.Count * WarmingRounds / 8);
        var places = await MeasureWorkAsync(browser, program.Address);
        await using var bare = await BareMap.StartAsync(places);
        await MeasureBareAsync(browser, bare.Address);
    }

    private static async Task MeasureVisitsAsync(IBrowser browser, Uri address, int warming)
    {
        var (first, again) = (new Samples(), new Samples());
        for (var visit = -warming; visit < Visits; visit++)
        {
            var page = await OpenAsync(browser, address);
            var cold = await page.EvaluateAsync<double>("probe.firstMarker");
            await page.ReloadAsync();
            var warm = await page.EvaluateAsync<double>("probe.firstMarker");
            if (visit >= 0)
            {
                first.Add(cold);
                again.Add(warm);
            }

            await page.Context.CloseAsync();
        }

        Write("first markers, nothing in the browser's cache", first);
        Write("first markers, once more", again);
    }

    /// <summary>Filters, search and map in one visit. Returns the markers that stood on the map.</summary>
    private static async Task<string> MeasureWorkAsync(IBrowser browser, Uri address)
    {
        var page = await OpenAsync(browser);
        var traffic = await Traffic.WatchAsync(page);
        await page.GotoAsync(address.ToString());
        await page.EvaluateAsync("probe.firstMarker");
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        var (view, files) = (traffic.TakeData(), traffic.TakeFiles());
        var places = await page.EvaluateAsync<string>(
            """
            async () => {
              const { places } = await (await fetch(document.querySelector('atlas-map').getAttribute('places'))).json();
              const seen = document.querySelectorAll('.map-spot').length;
              return JSON.stringify({ places: places.lat.slice(0, seen).map((lat, i) => ({ lat, lng: places.lon[i] })) });
            }
            """
        );
        traffic.TakeData();

        var all = FilterChange.All.ToDictionary(change => change.Name, _ => new Samples());
        var (whole, map, counts, list) = (new Samples(), new Samples(), new Samples(), new Samples());
        var largest = 0.0;
        for (var round = -WarmingRounds; round < Rounds; round++)
        {
            foreach (var change in FilterChange.All)
            {
                traffic.TakeData();
                var took = await change.MeasureAsync(page, round + WarmingRounds);
                if (round >= 0)
                {
                    all[change.Name].Add(took.Whole);
                    whole.Add(took.Whole);
                    map.Add(took.Map);
                    counts.Add(took.Counts);
                    list.Add(took.Page);
                    largest = Math.Max(largest, traffic.TakeData());
                }
            }
        }

        Write("a changed filter: new map and new counts", whole);
        Write("  of that the map", map);
        Write("  of that the counts", counts);
        Write("  until the list is new too", list);
        foreach (var (name, samples) in all)
        {
            Write($"  {name}", samples);
        }

        await MeasureTypingAsync(page);
        await page.GotoAsync(address.ToString());
        await page.EvaluateAsync("probe.firstMarker");
        await MeasureFramesAsync(page, "atlas-map");
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{"a view: page and data, kB compressed", -44}{view / 1000, 12:0}"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{"a changed filter, at most, kB compressed", -44}{largest / 1000, 12:0}"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{"files kept by the browser, kB compressed", -44}{files / 1000, 12:0}"));
        await page.Context.CloseAsync();
        return places;
    }

    private static async Task MeasureTypingAsync(IPage page)
    {
        foreach (var words in (string[])["دير الزور", "هجين", "الرقة", "قوات سوريا", "اشتباك"])
        {
            var box = page.Locator("[data-search-input]");
            await box.FillAsync("");
            await box.PressSequentiallyAsync(words, new LocatorPressSequentiallyOptions { Delay = 180 });
        }

        var typed = new Samples();
        typed.Add(await page.EvaluateAsync<double[]>("probe.typed"));
        Write("a letter in the search box: suggestions", typed);
    }

    private static async Task MeasureBareAsync(IBrowser browser, Uri address)
    {
        var (first, changed) = (new Samples(), new Samples());
        for (var visit = -2; visit < Visits; visit++)
        {
            var page = await OpenAsync(browser, address);
            var took = await page.EvaluateAsync<double>("probe.firstMarker");
            var again = await page.EvaluateAsync<double>(
                "async () => { const start = performance.now(); await draw(1); await probe.painted(); return performance.now() - start; }"
            );
            if (visit >= 0)
            {
                first.Add(took);
                changed.Add(again);
            }

            await page.Context.CloseAsync();
        }

        Write("bare page: first markers", first);
        Write("bare page: other markers", changed);
        var last = await OpenAsync(browser, address);
        await last.EvaluateAsync("probe.firstMarker");
        await MeasureFramesAsync(last, "#map", "bare page: ");
        await last.Context.CloseAsync();
    }

    /// <summary>Drags the map to and fro, then turns the wheel in and out.</summary>
    private static async Task MeasureFramesAsync(IPage page, string map, string prefix = "")
    {
        var box = (await page.Locator(map).BoundingBoxAsync())!;
        var (x, y) = (box.X + (box.Width / 2), box.Y + (box.Height / 2));
        await page.Mouse.MoveAsync(x, y);
        await WriteFramesAsync(
            $"{prefix}frames while the map is dragged",
            async () =>
            {
                await page.Mouse.DownAsync();
                foreach (var (dx, dy) in ((float, float)[])[(220, 60), (-200, -80), (120, 140), (0, 0)])
                {
                    await page.Mouse.MoveAsync(x + dx, y + dy, new MouseMoveOptions { Steps = 25 });
                }

                await page.Mouse.UpAsync();
            }
        );
        await WriteFramesAsync(
            $"{prefix}frames while the wheel turns",
            async () =>
            {
                foreach (var way in (int[])[-120, -120, -120, 120, 120, 120])
                {
                    await page.Mouse.WheelAsync(0, way);
                    await page.EvaluateAsync("new Promise((done) => setTimeout(done, 350))");
                }
            }
        );

        async Task WriteFramesAsync(string name, Func<Task> act)
        {
            await page.EvaluateAsync("() => { probe.stop = probe.frames(); }");
            await act();
            var frames = new Samples();
            frames.Add(await page.EvaluateAsync<double[]>("probe.stop()"));
            Write(name, frames, $"   {frames.Above(50)} over 50 ms");
        }
    }

    private static async Task<IPage> OpenAsync(IBrowser browser, Uri address)
    {
        var page = await OpenAsync(browser);
        await page.GotoAsync(address.ToString(), new PageGotoOptions { WaitUntil = WaitUntilState.Commit });
        return page;
    }

    /// <summary>An empty window that remembers nothing.</summary>
    private static async Task<IPage> OpenAsync(IBrowser browser)
    {
        var context = await browser.NewContextAsync(
            new BrowserNewContextOptions
            {
                ViewportSize = new ViewportSize { Width = 1440, Height = 900 },
                Locale = "ar-SY",
            }
        );
        await context.AddInitScriptAsync(Probe);
        return await context.NewPageAsync();
    }

    private static void Write(string name, Samples samples, string rest = "") =>
        Console.WriteLine(
            string.Create(CultureInfo.InvariantCulture, $"{name, -44}{samples.Median, 12:0}{samples.P95, 12:0}{samples.Count, 8}{rest}")
        );
}
