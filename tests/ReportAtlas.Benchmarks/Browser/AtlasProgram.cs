using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace ReportAtlas.Benchmarks.Browser;

/// <summary>The built program over an archive, as a process of its own on a free port of 127.0.0.1.</summary>
internal sealed class AtlasProgram : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly Process _process;

    private AtlasProgram(Process process, Uri address) => (_process, Address) = (process, address);

    public Uri Address { get; }

    /// <summary>Starts it and waits until it answers.</summary>
    /// <exception cref="TimeoutException">It did not answer in time.</exception>
    public static async Task<AtlasProgram> StartAsync(string database)
    {
        var address = new Uri($"http://127.0.0.1:{FreePort()}");
        var configuration = Path.GetFileName(Path.GetDirectoryName(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar)));
        var program = Path.Combine(Repository.Folder, "src", "ReportAtlas.Web", "bin", configuration!, "net10.0", "reportatlas.dll");
        var start = new ProcessStartInfo("dotnet", [program, "serve", "--urls", address.ToString(), "--database", Path.GetFullPath(database)])
        {
            RedirectStandardOutput = true,
        };
        var process = Process.Start(start) ?? throw new InvalidOperationException("dotnet did not start.");
        var started = new AtlasProgram(process, address);
        process.OutputDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        try
        {
            await started.WaitUntilWellAsync();
            return started;
        }
        catch
        {
            await started.DisposeAsync();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
            await _process.WaitForExitAsync();
        }

        _process.Dispose();
    }

    private async Task WaitUntilWellAsync()
    {
        using var client = new HttpClient { BaseAddress = Address };
        for (var started = Stopwatch.StartNew(); started.Elapsed < Patience; await Task.Delay(200))
        {
            try
            {
                if ((await client.GetAsync(new Uri("/health", UriKind.Relative))).IsSuccessStatusCode)
                {
                    return;
                }
            }
            catch (HttpRequestException) when (!_process.HasExited)
            {
                // It does not listen yet.
            }
        }

        throw new TimeoutException($"The program did not answer at {Address}.");
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
