using ReportAtlas.Language.Layout.Lines;
using ReportAtlas.Language.Layout.Pages;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Layout.Publishers;

/// <summary>The outlet at whose address a saved page stood, where the copy has that address on a line of its own: «https://www.example.net/news/12», «example.net › 2023/11/08».</summary>
internal static class LinkOwner
{
    /// <summary>The outlet that all such lines name; null where none or several do.</summary>
    public static NamedOutlet? Find(ArticleParts parts) => Find(parts.Lines);

    /// <summary>The same, of those above the text: there stands the page's own address.</summary>
    public static NamedOutlet? AtHead(ArticleParts parts) =>
        Find(parts.Lines.TakeWhile(line => line != parts.Lead && line.Role != BlockRole.Paragraph));

    /// <summary>The host of an address with its steps, where no list knows it: what a reader would call the site by.</summary>
    public static NamedOutlet? UnlistedHost(ArticleParts parts)
    {
        foreach (var line in parts.Lines)
        {
            if (line.ChromeRule is "link" && PageAddress.IsTrail(line.Text) && HostOf(line) is var (host, span))
            {
                return NamedOutlet.In(line, (new Outlet(host, OutletKind.Site, IsListed: false), span));
            }
        }

        return null;
    }

    private static NamedOutlet? Find(IEnumerable<SourceLine> lines)
    {
        NamedOutlet? owner = null;
        foreach (var line in lines)
        {
            if (
                line.ChromeRule is not ("link" or "archive-copy" or "print")
                || HostOf(line) is not var (host, span)
                || SiteHosts.OutletOf(host) is not { Kind: not (OutletKind.Wire or OutletKind.Foreign) } outlet
            )
            {
                continue;
            }

            if (owner is not null && owner.Outlet != outlet)
            {
                return null;
            }

            owner ??= NamedOutlet.In(line, (outlet, span)).CalledAsListed();
        }

        return owner;
    }

    private static (string Host, TextSpan Span)? HostOf(SourceLine line)
    {
        var host = SiteHosts.Bare(line.Text[PageAddress.HostIn(line.Text)]);
        return host.IsEmpty ? null : (host.ToString(), new TextSpan(line.Text.IndexOf(host), host.Length));
    }
}
