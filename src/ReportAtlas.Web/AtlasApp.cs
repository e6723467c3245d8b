using ReportAtlas.Archive;
using ReportAtlas.Web.Hosting;

namespace ReportAtlas.Web;

/// <summary>The web host: services, endpoints and pages.</summary>
public static class AtlasApp
{
    /// <summary>Builds the host, ready to run.</summary>
    public static WebApplication Build(ServeOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        var builder = WebApplication.CreateBuilder(options.Arguments);
        builder.Services.AddArchive(new ArchiveDatabase(options.Database));
        builder.AddAtlasPages();
        var app = builder.Build();
        app.MapAtlasPages();
        return app;
    }
}
