using System.Globalization;
using System.IO.Compression;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.DependencyInjection.Extensions;
using ReportAtlas.Web.Components;
using ReportAtlas.Web.Endpoints;
using ReportAtlas.Web.Endpoints.Api;
using ReportAtlas.Web.Screens;
using ReportAtlas.Web.Wording;

namespace ReportAtlas.Web.Hosting;

/// <summary>The pages, their data and all that stands around them, for whoever composes the program.</summary>
public static class AtlasPages
{
    /// <summary>Registers what the pages need. The archive is registered apart.</summary>
    public static void AddAtlasPages(this WebApplicationBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        // The web root stands at the top of the repository, so its files are known by manifest in every environment.
        builder.WebHost.UseStaticWebAssets();
        // Their names tell their contents, so a browser may keep them; only who edits them has them looked at again at each request.
        builder.Configuration["ReloadStaticAssetsAtRuntime"] = builder.Environment.IsDevelopment() ? "true" : "false";
        var services = builder.Services;
        services.AddRazorComponents().AddInteractiveServerComponents();
        services.AddHttpContextAccessor();
        services.AddScoped<CspNonce>();
        services.AddScoped(_ => Texts.For(CultureInfo.CurrentUICulture));
        // The default encoder writes every Arabic letter as an entity, which makes pages 2.5 times as large.
        services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
        services.AddSingleton(JavaScriptEncoder.Create(UnicodeRanges.All));
        services.AddResponseCompression(options => options.EnableForHttps = true);
        services.Configure<BrotliCompressionProviderOptions>(options => options.Level = CompressionLevel.Optimal);
        services.AddAntiforgery(options => options.SuppressXFrameOptionsHeader = true);
        services.AddSingleton<PlaceDirectories>();
        services.AddSingleton<KnownPlaces>();
        services.AddSingleton<AtlasScreens>();
        services.AddSingleton(
            BaseMapSource.Of(builder.Configuration.GetSection(BaseMapOptions.Section).Get<BaseMapOptions>() ?? new BaseMapOptions())
        );
        services.AddHealthChecks();
        services.TryAddSingleton(TimeProvider.System);
        services.AddApi(builder.Configuration);
    }

    /// <summary>Maps the pages, their static files and their data.</summary>
    public static void MapAtlasPages(this WebApplication app)
    {
        ArgumentNullException.ThrowIfNull(app);
        app.UseExceptionHandler(
            new ExceptionHandlerOptions
            {
                ExceptionHandlingPath = "/error",
                CreateScopeForErrors = true,
                StatusCodeSelector = failure => failure is BadHttpRequestException bad ? bad.StatusCode : StatusCodes.Status500InternalServerError,
            }
        );
        app.UseStatusCodePagesWithReExecute("/missing", createScopeForStatusCodePages: true);
        app.UseResponseCompression();
        app.Use(SecurityHeaders.WriteAsync);
        app.Use(PreferenceCookies.UseLanguageAsync);
        app.Use(CanonicalAddress.RedirectAsync);
        app.UseAntiforgery();
        app.MapStaticAssets();
        app.MapMapData();
        app.MapImport();
        app.MapReports();
        app.MapData();
        app.MapParts();
        app.MapReviews();
        app.MapHealth();
        app.MapFeed();
        app.MapCite();
        app.MapApi();
        // The page's own policy says who may frame it.
        app.MapRazorComponents<App>().AddInteractiveServerRenderMode(options => options.ContentSecurityFrameAncestorsPolicy = null);
    }
}
