using ReportAtlas.Web.Commands;

namespace ReportAtlas.Web.Hosting;

/// <summary>The address under which visitors know the start page: the setting «Site», else that of the request.</summary>
internal static class PublicSite
{
    public static Uri Of(HttpContext context)
    {
        var setting = context.RequestServices.GetRequiredService<IConfiguration>()["Site"];
        return !string.IsNullOrWhiteSpace(setting) && ExportSite.TryParse(setting, out var site)
            ? site
            : new Uri($"{context.Request.Scheme}://{context.Request.Host}{context.Request.PathBase}/");
    }
}
