namespace ReportAtlas.Language.Layout.Publishers;

/// <summary>Finds the outlet that an unsigned article speaks for: the one that it was made for, the monitor that tells of its own records, the paper whose reporter was there.</summary>
internal static class OwnVoice
{
    /// <summary>Lines at the head among which a page names itself.</summary>
    private const int HeadLines = 8;

    public static NamedOutlet? Find(ArticleParts parts) => OfSign(parts) ?? MonitorVoice.Find(parts) ?? ReporterVoice.Find(parts);

    /// <summary>«خاص عنب بلدي», «خاص|| نورث برس» at the head of a line: the report was made for it alone.</summary>
    private static NamedOutlet? OfSign(ArticleParts parts)
    {
        foreach (var line in parts.Lines.Where(line => !line.IsChrome).Take(HeadLines))
        {
            if (
                LayoutWords.All[LayoutWord.Exclusive].TryFindAt(line.Words, 0, out var at)
                && (Listener.ToldTo(line.Words, at) ?? OutletName.FindAt(line.Words, at)) is { } named
                && (named.Outlet.IsListed || line.IsProse)
            )
            {
                return NamedOutlet.In(line, named);
            }
        }

        return null;
    }
}
