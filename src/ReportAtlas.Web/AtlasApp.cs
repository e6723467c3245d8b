using Microsoft.Extensions.Configuration.Memory;
using ReportAtlas.Archive;
using ReportAtlas.Web.Hosting;

namespace ReportAtlas.Web;

/// <summary>The web host: services, endpoints and pages.</summary>
public static class AtlasApp
{
    /// <summary>What holds where no setting says otherwise: the log tells of trouble and of the program's own steps, not of every request.</summary>
    private static readonly Dictionary<string, string?> Defaults = new()
    {
        ["Logging:LogLevel:Default"] = "Information",
        ["Logging:LogLevel:Microsoft"] = "Warning",
        // Why the server cannot start is said once, by the command.
        ["Logging:LogLevel:Microsoft.Extensions.Hosting.Internal.Host"] = "Critical",
        // Its address line is the program's own; whether keys are encrypted at rest concerns only the theme and language cookies.
        ["Logging:LogLevel:Microsoft.AspNetCore.DataProtection"] = "Error",
    };

    /// <summary>Builds the host, ready to run.</summary>
    public static WebApplication Build(ServeOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        // The program's files lie beside it, wherever it is started from; only the archive's path counts from there.
        var builder = WebApplication.CreateBuilder(
            new WebApplicationOptions { Args = options.Arguments, ContentRootPath = AppContext.BaseDirectory }
        );
        ((IConfigurationBuilder)builder.Configuration).Sources.Insert(0, new MemoryConfigurationSource { InitialData = Defaults });
        options.Settings?.AddTo(builder.Configuration);
        // Again, since they go before what was just added.
        builder.Configuration.AddCommandLine(options.Arguments);
        builder.Services.AddArchive(new ArchiveDatabase(options.Database));
        builder.AddAtlasPages();
        var app = builder.Build();
        app.MapAtlasPages();
        return app;
    }
}
