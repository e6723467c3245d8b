using Microsoft.Playwright;
using Xunit;

namespace ReportAtlas.Browser.Tests.Harness;

/// <summary>
/// A person's visit in a fresh browser window. What goes wrong in the page (an error in its console, a failed request, a
/// request to another machine) fails the test at the end; a failed test leaves a picture in artifacts/screens.
/// An address is expected with ToHaveURLAsync: the page turns so fast that it may have turned between WaitForURLAsync's look at
/// the address and its listening for another.
/// </summary>
public sealed class Visit
{
    private readonly Uri _home;
    private readonly List<string> _wrongs = [];
    private bool _isWatching = true;

    private Visit(Uri home, IPage page)
    {
        _home = home;
        Page = page;
    }

    public IPage Page { get; }

    /// <summary>Runs a test's story in a window of its own.</summary>
    /// <param name="home">Where the program answers.</param>
    /// <param name="allowMissing">Whether the story asks for a page that is not there.</param>
    public static async Task RunAsync(
        Uri home,
        Chromium chromium,
        Device device,
        Func<Visit, Task> story,
        ColorScheme scheme = ColorScheme.Light,
        bool allowMissing = false
    )
    {
        await using var context = await chromium.Browser.NewContextAsync(
            new BrowserNewContextOptions
            {
                BaseURL = home.ToString(),
                ViewportSize =
                    device == Device.Desktop ? new ViewportSize { Width = 1440, Height = 900 } : new ViewportSize { Width = 390, Height = 844 },
                HasTouch = device == Device.Phone,
                Locale = "ar-SY",
                ColorScheme = scheme,
                ReducedMotion = ReducedMotion.Reduce,
            }
        );
        var visit = new Visit(home, await context.NewPageAsync());
        visit.Watch(allowMissing);
        try
        {
            await story(visit);
            Assert.Empty(visit._wrongs);
        }
        catch
        {
            await visit.CaptureAsync("failed");
            throw;
        }
    }

    /// <summary>Goes to an address of the program and waits until the page can be acted on.</summary>
    public async Task OpenAsync(string address = "")
    {
        await Page.GotoAsync(new Uri(_home, address).ToString(), new PageGotoOptions { WaitUntil = WaitUntilState.Load });
    }

    /// <summary>Ends the watch over the page's console: what is put into the page from here on is not the program's.</summary>
    public void StopWatching() => _isWatching = false;

    /// <summary>Takes the watch up again.</summary>
    public void GoOnWatching() => _isWatching = true;

    private void Watch(bool allowMissing)
    {
        Page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning" && !(allowMissing && message.Text.Contains("404", StringComparison.Ordinal)))
            {
                Note($"console {message.Type}: {message.Text} ({message.Location})");
            }
        };
        Page.PageError += (_, error) => Note($"error in the page: {error}");
        Page.Request += (_, request) =>
        {
            var url = new Uri(request.Url);
            if (url.Scheme is not ("data" or "blob") && url.Authority != _home.Authority)
            {
                Note($"request to another machine: {request.Url}");
            }
        };
        Page.Response += (_, response) =>
        {
            if (response.Status >= 400 && !(allowMissing && response.Status == 404))
            {
                Note($"{response.Status} for {response.Url}");
            }
        };
    }

    private void Note(string wrong)
    {
        if (_isWatching)
        {
            _wrongs.Add(wrong);
        }
    }

    private async Task CaptureAsync(string what)
    {
        var name = string.Concat((TestContext.Current.Test?.TestDisplayName ?? what).Select(letter => char.IsLetterOrDigit(letter) ? letter : '-'));
        var folder = Path.Combine(Repository(), "artifacts", "screens");
        var path = Path.Combine(folder, $"{name[^Math.Min(name.Length, 120)..]}.png");
        await Page.ScreenshotAsync(new PageScreenshotOptions { Path = path });
        TestContext.Current.SendDiagnosticMessage("The page as it stood: {0}", path);
    }

    private static string Repository()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "ReportAtlas.sln")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("No folder above the tests holds ReportAtlas.sln.");
        }

        return folder;
    }
}
