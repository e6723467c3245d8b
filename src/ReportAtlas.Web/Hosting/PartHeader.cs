using ReportAtlas.Web.Screens;

namespace ReportAtlas.Web.Hosting;

/// <summary>
/// The request header by which the page's script says what it can do without: «Atlas-Without: list» asks for the page with an
/// empty list and a map of attributes alone, which is less than half of it. The list is then asked for at <c>/parts/list</c>.
/// </summary>
internal static class PartHeader
{
    private const string Name = "Atlas-Without";

    /// <summary>The parts of the screen that a request wants.</summary>
    internal static ScreenParts Read(HttpContext? context) =>
        context?.Request.Headers[Name].ToString() == "list" ? ScreenParts.Counts : ScreenParts.All;
}
