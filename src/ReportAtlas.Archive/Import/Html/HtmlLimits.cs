using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace ReportAtlas.Archive.Import.Html;

/// <summary>Tells pages that were made to stall a parser. No saved page comes near these limits.</summary>
internal static partial class HtmlLimits
{
    private const int MostTags = 200_000;

    /// <summary>Formatting that is never closed is opened again in every paragraph after it.</summary>
    private const int MostOpenFormatting = 500;

    private const int DeepestElement = 400;

    /// <summary>Elements open at once: the parser looks through all of them at every tag, so a deep page costs the square of its depth.</summary>
    private const int MostOpen = 2000;

    /// <summary>The limit that a page's source goes beyond, as a problem; null when it keeps to all.</summary>
    public static ImportProblem? FindExceeded(string html)
    {
        if (html.AsSpan().Count('<') > MostTags)
        {
            return new ImportProblem("html-too-long");
        }

        var (open, formatting) = (0, 0);
        foreach (Match tag in Tag().Matches(html))
        {
            var change = tag.Groups[1].Length > 0 ? -1 : 1;
            open += tag.Groups[2].Length > 0 ? 0 : change;
            formatting += tag.Groups[3].Length > 0 ? change : 0;
            if (open > MostOpen || formatting > MostOpenFormatting)
            {
                return new ImportProblem("html-too-deep");
            }
        }

        return null;
    }

    /// <summary>Whether elements are nested more deeply than anything that shows.</summary>
    public static bool IsTooDeep(IDocument document)
    {
        var (node, depth) = ((INode)document, 0);
        while (true)
        {
            if (node.FirstChild is { } child)
            {
                (node, depth) = (child, depth + 1);
                if (depth > DeepestElement)
                {
                    return true;
                }

                continue;
            }

            while (node.NextSibling is null)
            {
                if (node.Parent is null)
                {
                    return false;
                }

                (node, depth) = (node.Parent, depth - 1);
            }

            node = node.NextSibling;
        }
    }

    /// <summary>A tag's slash, its name where it needs no closing, and its name where it is formatting.</summary>
    [GeneratedRegex(
        @"<(/?)(?:(area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr|p|li|dt|dd|td|th|tr|tbody|thead|tfoot|colgroup|option|optgroup|rp|rt|html|head|body)|(a|b|big|code|em|font|i|nobr|s|small|strike|strong|tt|u)|[a-z][a-z0-9:-]*)(?=[\s>/])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Tag();
}
