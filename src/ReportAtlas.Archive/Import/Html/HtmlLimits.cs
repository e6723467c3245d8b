using AngleSharp.Dom;
using System.Text.RegularExpressions;

namespace ReportAtlas.Archive.Import.Html;

/// <summary>Tells pages that were made to stall a parser. No saved page comes near these limits.</summary>
internal static partial class HtmlLimits
{
    private const int MostTags = 200_000;

    /// <summary>Formatting that is never closed is opened again in every paragraph after it.</summary>
    private const int MostOpenFormatting = 500;

    private const int DeepestElement = 400;

    /// <summary>The limit that a page's source goes beyond, as a problem; null when it keeps to all.</summary>
    public static ImportProblem? FindExceeded(string html)
    {
        if (html.AsSpan().Count('<') > MostTags)
        {
            return new ImportProblem("html-too-long");
        }

        var open = 0;
        foreach (var match in Formatting().EnumerateMatches(html))
        {
            open += html[match.Index + 1] == '/' ? -1 : 1;
            if (open > MostOpenFormatting)
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

    [GeneratedRegex(@"</?(?:a|b|big|code|em|font|i|nobr|s|small|strike|strong|tt|u)[\s>/]", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Formatting();
}
