using ReportAtlas.Language.Layout.Lines;
using ReportAtlas.Language.Layout.Publishers;

namespace ReportAtlas.Language.Layout.Pages;

/// <summary>Tells the lines that label a page: its section, its site.</summary>
internal static class PageLabel
{
    private const int MaxNameWords = 10;

    /// <summary>So many sections in a row are a menu, though no sign stands between them («أخبار سوريا أخبار عربية رياضة»).</summary>
    private const int MinMenu = 3;

    /// <summary>«سورية», «أخبار | محليات».</summary>
    public static bool IsSection(SourceLine line)
    {
        // «in آراء»
        var (words, found, isParted) = (line.Words, 0, true);
        var at =
            words.Count > 1 && char.IsAsciiLetter(words[0][0]) && LayoutWords.All[LayoutWord.Joint].TryFindAt(words, 0, out var joined) ? joined : 0;
        while (words.IsWhole && at < words.Count && (LayoutWords.All.Sections.TryFindAt(words, at, out var end) || IsClock(words, at, out end)))
        {
            isParted &= found == 0 || words.IsParted(at);
            (at, found) = (end, found + 1);
        }

        return words.Count > 0 && at == words.Count && (isParted || found >= MinMenu) && !line.EndsFullStop && !IsOutletOfSection(words);
    }

    /// <summary>«منذ 3 أيام | محليات»</summary>
    private static bool IsClock(LineWords words, int at, out int end)
    {
        end = at;
        return LayoutWords.All.MayBeginChrome(words[at])
            && LayoutWords.All[ChromeMatch.Line].TryFindAt(words, at, out var rule, out end)
            && rule is "clock";
    }

    /// <summary>
    /// A line that is nothing but the name of an outlet, perhaps twice («عنب بلدي | Enab Baladi»). A monitor's name
    /// signs a statement, so it stays.
    /// </summary>
    public static bool IsSiteName(SourceLine line) =>
        line.Words.Count is > 0 and <= MaxNameWords && line.Parts.TrueForAll(part => part.Outlet is { Kind: not OutletKind.Monitor });

    /// <summary>«العالم - سوريا»: a channel and the country or section of its report, though both name sections as well.</summary>
    public static bool IsOutletOfSection(LineWords words) =>
        LayoutWords.All.Outlets.TryFindAt(words, 0, out var end)
        && end < words.Count
        && words.Before(end) is "-" or "–" or "—"
        && LayoutWords.All.IsPlaceOrSection(words, end, words.Count);
}
