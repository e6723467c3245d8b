using Microsoft.Playwright;
using ReportAtlas.Browser.Tests.Harness;
using Xunit;

[assembly: AssemblyFixture(typeof(Chromium))]

namespace ReportAtlas.Browser.Tests.Harness;

/// <summary>The browser of the machine, one for all tests. REPORTATLAS_CHROMIUM names another than Debian's.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private IPlaywright? _playwright;

    public IBrowser Browser { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        // A machine that builds beside the tests is slow at times.
        Assertions.SetDefaultExpectTimeout(30_000);
        _playwright = await Playwright.CreateAsync();
        Browser = await _playwright.Chromium.LaunchAsync(
            new BrowserTypeLaunchOptions
            {
                ExecutablePath = Environment.GetEnvironmentVariable("REPORTATLAS_CHROMIUM") is { Length: > 0 } named ? named : "/usr/bin/chromium",
                Args =
                [
                    "--headless",
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync",
                ],
            }
        );
    }

    public async ValueTask DisposeAsync()
    {
        await Browser.DisposeAsync();
        _playwright?.Dispose();
    }
}
