using System.Globalization;

namespace ReportAtlas.Web.Hosting;

/// <summary>
/// How a person has divided the page, in a cookie that the page's script writes: «desk:540|time:120|filters:open». The server
/// reads it, so that the panes stand right from the first byte. What is not sound in it is ignored.
/// </summary>
/// <param name="Desk">Width of the list, in CSS pixels; null for the style sheet's.</param>
/// <param name="Reading">Width of list and reader together while an article is open, in CSS pixels.</param>
/// <param name="Time">Height of the timeline, in CSS pixels.</param>
/// <param name="Filters">«open» or «closed»; null opens them where there is room.</param>
public sealed record PaneCookie(int? Desk, int? Reading, int? Time, string? Filters)
{
    private const string Name = "panes";

    /// <summary>No screen is larger.</summary>
    private const int Largest = 10_000;

    /// <summary>What the request's cookie says.</summary>
    public static PaneCookie Of(HttpContext? context)
    {
        var parts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var part in (context?.Request.Cookies[Name] ?? "").Split('|'))
        {
            if (part.Split(':') is [var key, var value])
            {
                parts[key] = value;
            }
        }

        return new PaneCookie(
            Size("desk"),
            Size("reading"),
            Size("time"),
            parts.GetValueOrDefault("filters") is "open" or "closed" ? parts["filters"] : null
        );

        int? Size(string key) =>
            int.TryParse(parts.GetValueOrDefault(key), NumberStyles.None, CultureInfo.InvariantCulture, out var pixels) && pixels is > 0 and < Largest
                ? pixels
                : null;
    }
}
