namespace ReportAtlas.Language.Layout;

/// <summary>Tells the lines that label a page: its section, its site.</summary>
internal static class PageLabel
{
    private const int MaxNameWords = 10;

    /// <summary>«سورية», «أخبار | محليات».</summary>
    public static bool IsSection(SourceLine line)
    {
        var (words, at) = (line.Words, 0);
        while (words.IsWhole && at < words.Count && words.IsParted(at) && LayoutWords.All.Sections.TryFindAt(words, at, out _, out var end))
        {
            at = end;
        }

        return words.Count > 0 && at == words.Count && !line.EndsFullStop && !IsOutletOfSection(words);
    }

    /// <summary>
    /// A line that is nothing but the name of an outlet, perhaps twice («عنب بلدي | Enab Baladi»). A monitor's name
    /// signs a statement, so it stays.
    /// </summary>
    public static bool IsSiteName(SourceLine line) =>
        line.Words.Count is > 0 and <= MaxNameWords
        && line.Parts.TrueForAll(part => part.Outlet is { Kind: not OutletKind.Monitor });

    /// <summary>«العالم - سوريا»: a channel and the country or section of its report, though both name sections as well.</summary>
    public static bool IsOutletOfSection(LineWords words) =>
        LayoutWords.All.Outlets.TryFindAt(words, 0, out _, out var end) && end < words.Count
        && words.Before(end) is "-" or "–" or "—"
        && ((LayoutWords.All.Cities.TryFindAt(words, end, out _, out var whole) && whole == words.Count)
            || (LayoutWords.All.Sections.TryFindAt(words, end, out _, out whole) && whole == words.Count));
}
