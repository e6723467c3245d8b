using System.Collections.Frozen;
using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace ReportAtlas.Archive.Import.Html;

/// <summary>What elements are to a reader of the page.</summary>
internal static partial class HtmlElements
{
    private static readonly FrozenSet<string> Hidden = Names(
        "script style noscript template svg canvas iframe object embed video audio select button input textarea head map math datalist dialog"
    );

    private static readonly FrozenSet<string> Blocks = Names(
        "address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul"
    );

    private static readonly FrozenSet<string> Around = Names("nav aside footer form menu");

    /// <summary>Whether nothing of it shows as text.</summary>
    public static bool IsHidden(IElement element) =>
        Hidden.Contains(element.LocalName)
        || element.HasAttribute("hidden")
        || element.GetAttribute("aria-hidden") == "true"
        || (element.GetAttribute("style") is { } style && NotShown().IsMatch(style));

    public static bool IsBlock(IElement element) => Blocks.Contains(element.LocalName);

    /// <summary>Whether its very name says that it stands around the article.</summary>
    public static bool IsAround(IElement element) =>
        Around.Contains(element.LocalName)
        || element.GetAttribute("role") is "navigation" or "complementary" or "contentinfo" or "banner" or "search";

    /// <summary>Whether its class or id is one that pages give to what stands around the article.</summary>
    public static bool SoundsAround(IElement element) => AroundName().IsMatch(NameOf(element));

    /// <summary>Whether its class or id is one that pages give to an article's text.</summary>
    public static bool SoundsLikeText(IElement element) =>
        element.LocalName is "article" or "main" || element.GetAttribute("itemprop") == "articleBody" || TextName().IsMatch(NameOf(element));

    private static string NameOf(IElement element) => $"{element.ClassName} {element.Id}";

    private static FrozenSet<string> Names(string names) => names.Split(' ').ToFrozenSet(StringComparer.Ordinal);

    [GeneratedRegex(@"display\s*:\s*none|visibility\s*:\s*hidden", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NotShown();

    [GeneratedRegex(
        @"(?:^|[\s_-])(?:comments?|respond|sidebar|side-bar|related|recommended|more-?news|most-?read|share|sharing|social|follow|tags?|breadcrumbs?|menu|nav|navbar|footer|widget|newsletter|subscribe|promo|advert(?:isement)?|ads?|banner|cookie|popup|pagination|author-box|copyright)(?:$|[\s_-])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex AroundName();

    [GeneratedRegex(
        @"(?:article|post|entry|story|news|page|td-post)[_-]?(?:body|content|text|detail|details)|(?:^|[\s_-])(?:content|body-text|article)(?:$|[\s_-])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex TextName();
}
