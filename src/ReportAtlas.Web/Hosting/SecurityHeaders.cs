using Microsoft.Extensions.Primitives;

namespace ReportAtlas.Web.Hosting;

/// <summary>The headers that keep a hostile report or page from doing harm: nothing loads from elsewhere but a base map that the settings chose, nothing frames us.</summary>
internal static class SecurityHeaders
{
    private const string Nobody = "'none'";

    internal static Task WriteAsync(HttpContext context, RequestDelegate next)
    {
        var origins = string.Concat(context.RequestServices.GetRequiredService<BaseMapSource>().Origins.Select(origin => " " + origin));
        var nonce = context.RequestServices.GetRequiredService<CspNonce>().Value;
        // The embedded map alone may stand in other sites' pages.
        var ancestors = context.Request.Path.Equals("/embed", StringComparison.OrdinalIgnoreCase)
            ? context.RequestServices.GetRequiredService<IConfiguration>()["Embed:Ancestors"] is { Length: > 0 } named
                ? named
                : "*"
            : Nobody;
        var headers = context.Response.Headers;
        // Blazor's circuit speaks over a web socket of the same origin, which 'self' covers. Styles set by script
        // (Leaflet moves its panes so) are no inline styles to the policy.
        headers.ContentSecurityPolicy = new StringValues(
            $"default-src 'none'; script-src 'self' 'nonce-{nonce}'; style-src 'self'; img-src 'self' data:{origins}; font-src 'self'; "
                + $"connect-src 'self'{origins}; manifest-src 'self'; form-action 'self'; base-uri 'self'; frame-ancestors {ancestors}"
        );
        headers.XContentTypeOptions = "nosniff";
        if (ancestors == Nobody)
        {
            headers.XFrameOptions = "DENY";
        }

        headers["Referrer-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=()";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        return next(context);
    }
}
