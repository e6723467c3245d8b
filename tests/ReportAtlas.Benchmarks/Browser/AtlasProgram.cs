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

    /// <summary>Starts it and waits until it says that it is open.</summary>
    /// <exception cref="TimeoutException">It did not say so in time.</exception>
    /// <exception cref="InvalidOperationException">It ended before.</exception>
    public static async Task<AtlasProgram> StartAsync(string database)
    {
        var address = new Uri($"http://127.0.0.1:{FreePort()}");
        var configuration = Path.GetFileName(Path.GetDirectoryName(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar)));
        var program = Path.Combine(Repository.Folder, "src", "ReportAtlas.Web", "bin", configuration!, "net10.0", "reportatlas.dll");
        var start = new ProcessStartInfo("dotnet", [program, "serve", "--urls", address.ToString(), "--database", Path.GetFullPath(database)])
        {
            RedirectStandardOutput = true,
        };
        var open = new TaskCompletionSource();
        var process = new Process { StartInfo = start, EnableRaisingEvents = true };
        process.OutputDataReceived += (_, line) =>
        {
            if (line.Data?.Contains("is open at", StringComparison.Ordinal) == true)
            {
                open.TrySetResult();
            }
        };
        process.Exited += (_, _) => open.TrySetException(new InvalidOperationException("The program ended before it was open."));
        process.Start();
        process.BeginOutputReadLine();
        var started = new AtlasProgram(process, address);
        try
        {
            await open.Task.WaitAsync(Patience);
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

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
