using System.Text.Json;
using Microsoft.Playwright;

namespace ReportAtlas.Benchmarks.Browser;

/// <summary>The bytes that travel to a page, compressed as they travel: pages and data on one side, files that a browser keeps on the other.</summary>
internal sealed class Traffic
{
    private readonly ICDPSession _session;
    private readonly Dictionary<string, bool> _isData = new(StringComparer.Ordinal);
    private double _data;
    private double _files;

    private Traffic(ICDPSession session) => _session = session;

    public static async Task<Traffic> WatchAsync(IPage page)
    {
        var traffic = new Traffic(await page.Context.NewCDPSessionAsync(page));
        traffic._session.Event("Network.responseReceived").OnEvent += (_, told) => traffic.Receive(told!.Value);
        traffic._session.Event("Network.loadingFinished").OnEvent += (_, told) => traffic.Finish(told!.Value);
        await traffic._session.SendAsync("Network.enable");
        return traffic;
    }

    /// <summary>The bytes of pages and data since the last time.</summary>
    public double TakeData() => Interlocked.Exchange(ref _data, 0);

    /// <summary>The bytes of files since the last time.</summary>
    public double TakeFiles() => Interlocked.Exchange(ref _files, 0);

    private void Receive(JsonElement told)
    {
        var address = new Uri(told.GetProperty("response").GetProperty("url").GetString()!);
        _isData[told.GetProperty("requestId").GetString()!] =
            !Path.HasExtension(address.AbsolutePath) || address.AbsolutePath is ['/', 'd', 'a', 't', 'a', ..] or ['/', 'm', 'a', 'p', '/', ..];
    }

    private void Finish(JsonElement told)
    {
        var bytes = told.GetProperty("encodedDataLength").GetDouble();
        if (_isData.GetValueOrDefault(told.GetProperty("requestId").GetString()!))
        {
            _data += bytes;
        }
        else
        {
            _files += bytes;
        }
    }
}
