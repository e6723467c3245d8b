using System.Globalization;
using Microsoft.AspNetCore.Diagnostics;
using ReportAtlas.Web.State;
using ReportAtlas.Web.Wording;

namespace ReportAtlas.Web.Hosting;

/// <summary>
/// What a person chose once and keeps, in two cookies: the language, which «?lang=» sets, and light or dark, which the
/// page's script sets. The server reads both, so that a page is right from its first byte.
/// </summary>
internal static class PreferenceCookies
{
    internal const string Language = "lang";

    private const string Theme = "theme";

    private static readonly CultureInfo ArabicCulture = CultureInfo.GetCultureInfo("ar-SY");

    private static readonly CultureInfo EnglishCulture = CultureInfo.GetCultureInfo("en-GB");

    /// <summary>Sets the culture of the request, and of the circuit that it may start, and remembers a newly chosen language.</summary>
    internal static Task UseLanguageAsync(HttpContext context, RequestDelegate next)
    {
        // A page that is not there is answered by another, which has no query of its own.
        var query = context.Features.Get<IStatusCodeReExecuteFeature>()?.OriginalQueryString ?? context.Request.QueryString.Value;
        if (AtlasState.Read(query ?? "").State.Language is { } chosen)
        {
            context.Response.Cookies.Append(
                Language,
                Texts.Of(chosen).Code,
                new CookieOptions
                {
                    MaxAge = TimeSpan.FromDays(365),
                    SameSite = SameSiteMode.Lax,
                    HttpOnly = true,
                    IsEssential = true,
                }
            );
            Use(chosen);
        }
        else
        {
            Use(context.Request.Cookies[Language] == Texts.English.Code ? UiLanguage.English : UiLanguage.Arabic);
        }

        return next(context);
    }

    /// <summary>«light» or «dark»; null leaves it to the system.</summary>
    internal static string? FindTheme(HttpContext? context) =>
        context?.Request.Cookies[Theme] is "light" or "dark" ? context.Request.Cookies[Theme] : null;

    private static void Use(UiLanguage language) =>
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = language == UiLanguage.English ? EnglishCulture : ArabicCulture;
}
