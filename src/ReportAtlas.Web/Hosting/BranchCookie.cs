using System.Collections.Immutable;

namespace ReportAtlas.Web.Hosting;

/// <summary>
/// The branches of the place tree that a person opened, in a cookie that the page's script writes: «SY|SY09». The server sends
/// what these hold with every page; all others are sent when they are opened.
/// </summary>
public static class BranchCookie
{
    private const string Name = "branches";

    /// <summary>More than anybody looks at together; each makes the page larger.</summary>
    private const int Most = 12;

    /// <summary>The ids of the open branches; empty where the cookie names none.</summary>
    public static ImmutableArray<string> Read(HttpContext? context) =>
        [.. (context?.Request.Cookies[Name] ?? "").Split('|', StringSplitOptions.RemoveEmptyEntries).Take(Most).Select(Uri.UnescapeDataString)];
}
