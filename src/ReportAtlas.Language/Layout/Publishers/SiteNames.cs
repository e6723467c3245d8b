using ReportAtlas.Language.Layout.Credits;
using ReportAtlas.Language.Layout.Lines;

namespace ReportAtlas.Language.Layout.Publishers;

/// <summary>Finds the outlets that the page around an article names: lines that hold a site's name and nothing else, and copyright lines.</summary>
internal static class SiteNames
{
    /// <summary>The outlets that the page around the article names as its own, those of its copyright last.</summary>
    internal static List<NamedOutlet> Of(ArticleParts parts)
    {
        List<NamedOutlet> site = [];
        foreach (var line in parts.Lines)
        {
            if (line.ChromeRule is "site-name")
            {
                site.AddRange(Whole(line));
            }
            else if (line.ChromeRule is "author" && line.Text[0] == '«' && OutletName.FindAt(line.Words, 0) is { Outlet.IsListed: true } signed)
            {
                // «الوطن» (جدة) alwatan@
                site.Add(NamedOutlet.In(line, signed));
            }
        }

        foreach (var line in parts.Lines)
        {
            if (line.ChromeRule is "copyright")
            {
                site.AddRange(Holders(line));
            }
        }

        return site;
    }

    /// <summary>«© المشهد الفراتي»: a name of the list that only begins the holder's, or ends it, is not the holder.</summary>
    private static IEnumerable<NamedOutlet> Holders(SourceLine line)
    {
        var holder = CopyrightHolder.In(line.Words);
        return NamedOutlet
            .ListedIn(line)
            .Where(named => holder is not { } whole || !whole.Exceeds(line.Words, named.SourceSpan.Shift(-line.Span.Start)));
    }

    /// <summary>The outlets of a line that holds nothing else, those of no list too.</summary>
    private static IEnumerable<NamedOutlet> Whole(SourceLine line) =>
        CreditLine.OutletsOf(line.Words, line.Parts).Select(outlet => NamedOutlet.In(line, outlet));
}
