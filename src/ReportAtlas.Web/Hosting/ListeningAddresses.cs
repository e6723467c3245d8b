using System.Net;
using System.Net.Sockets;
using ReportAtlas.Web.Settings;

namespace ReportAtlas.Web.Hosting;

/// <summary>The addresses that a server listens on: whether they are any, and why it cannot listen there.</summary>
internal static class ListeningAddresses
{
    /// <summary>Where the host looks for addresses and ports.</summary>
    private static readonly string[] HostSettings = [WebHostDefaults.ServerUrlsKey, WebHostDefaults.HttpPortsKey, WebHostDefaults.HttpsPortsKey];

    private const string Remedy = "Name another with --urls, for instance --urls http://127.0.0.1:5080.";

    /// <summary>What is wrong with an address as it is written; null when nothing is.</summary>
    public static string? Problem(string address)
    {
        try
        {
            var parsed = BindingAddress.Parse(address);
            return parsed.Scheme is not ("http" or "https") ? $"--urls: '{address}' begins with neither http:// nor https://. {Remedy}"
                : parsed.Port > IPEndPoint.MaxPort ? $"--urls: '{address}' has a port above {IPEndPoint.MaxPort}. {Remedy}"
                : null;
        }
        catch (FormatException)
        {
            return $"--urls: '{address}' is no address. {Remedy}";
        }
    }

    /// <summary>The addresses of a server that the command line names none for: none where the host's own settings name them, else the default.</summary>
    public static string[] Default(IConfiguration configuration)
    {
        var isSet =
            HostSettings.Any(key => !string.IsNullOrEmpty(configuration[key])) || configuration.GetSection("Kestrel:Endpoints").GetChildren().Any();
        return isSet ? [] : [Setting.Get("Urls").Default];
    }

    /// <summary>Starts a server.</summary>
    /// <exception cref="IOException">It cannot listen at its addresses; the message says why and what to do.</exception>
    public static async Task StartAsync(WebApplication app, CancellationToken cancel)
    {
        var addresses = app.Urls.Count > 0 ? string.Join(", ", app.Urls) : app.Configuration[WebHostDefaults.ServerUrlsKey];
        try
        {
            await app.StartAsync(cancel);
        }
        catch (Exception failure) when (failure is IOException or SocketException or InvalidOperationException or FormatException)
        {
            throw new IOException($"the server cannot listen at {addresses}: {failure.Message.Split('\n')[0].TrimEnd('.')}. {Remedy}", failure);
        }
    }
}
