using ReportAtlas.Language.Layout.Lines;

namespace ReportAtlas.Language.Layout.Publishers;

/// <summary>The outlet at whose address a saved page stood, where the copy has that address on a line of its own: «https://www.example.net/news/12».</summary>
internal static class LinkOwner
{
    /// <summary>The outlet that all such lines name; null where none or several do.</summary>
    public static NamedOutlet? Find(ArticleParts parts)
    {
        NamedOutlet? owner = null;
        foreach (var line in parts.Lines)
        {
            if (line.ChromeRule is not ("link" or "archive-copy" or "print"))
            {
                continue;
            }

            for (var at = 1; at < line.Words.Count; at++)
            {
                if (HostAt(line.Words, at) is { Outlet.Kind: not (OutletKind.Wire or OutletKind.Foreign) } named)
                {
                    if (owner is not null && owner.Outlet != named.Outlet)
                    {
                        return null;
                    }

                    owner ??= NamedOutlet.In(line, named);
                }
            }
        }

        return owner;
    }

    /// <summary>«//www.example.net», «//arabic.example.com»: a listed name between the slashes and the end of the address.</summary>
    private static OutletName? HostAt(LineWords words, int at)
    {
        if (!words.Before(at).EndsWith("//"))
        {
            return null;
        }

        for (; at < words.Count; at++)
        {
            if (LayoutWords.All.Outlets.TryFindAt(words, at, out var outlet, out var end) && char.IsAsciiLetterOrDigit(words[at][0]) && end < words.Count && words.Before(end) is "." && LayoutWords.All[LayoutWord.Domain].IsAt(words, end))
            {
                return new OutletName(outlet, at, end);
            }

            if (at + 1 >= words.Count || words.Before(at + 1) is not ("." or "-"))
            {
                return null;
            }
        }

        return null;
    }
}
