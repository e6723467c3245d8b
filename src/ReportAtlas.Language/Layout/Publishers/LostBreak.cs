using ReportAtlas.Language.Layout.Credits;
using ReportAtlas.Language.Layout.Lines;

namespace ReportAtlas.Language.Layout.Publishers;

/// <summary>
/// A page that lost all its line breaks: behind the headline's words stand the place and the outlet that headed the text («... شرق المدينة الحسكة – نورث برس
/// قتل ...»), and no sentence ends before them.
/// </summary>
internal static class LostBreak
{
    /// <summary>Words among which a headline ends.</summary>
    private const int Reach = 30;

    /// <summary>Words that a headline has at least.</summary>
    private const int MinWords = 3;

    /// <summary>The outlet behind the place; null where the page has lines, or none stands so.</summary>
    public static NamedOutlet? Find(ArticleParts parts)
    {
        if (Only(parts.Lines) is not { IsShort: false } line)
        {
            return null;
        }

        var words = line.Words;
        for (var at = MinWords; at < Math.Min(words.Count, Reach) && !words.Before(at).ContainsAny('.', '؟', '!'); at++)
        {
            if (
                LayoutWords.All.Cities.TryFindAt(words, at, out var end)
                && words.Before(at).Length == 0
                && words.Before(end) is "-" or "–" or "—" or "_" or "/"
                && OutletName.FindAt(words, end) is { Outlet: { IsListed: true } outlet } named
                && named.End + MinWords < words.Count
                && CreditOutlets.IsSetOff(words, end, outlet)
            )
            {
                return NamedOutlet.In(line, named);
            }
        }

        return null;
    }

    /// <summary>The line of a page that has no other but chrome.</summary>
    private static SourceLine? Only(List<SourceLine> lines)
    {
        SourceLine? only = null;
        foreach (var line in lines)
        {
            if (!line.IsChrome && only is not null)
            {
                return null;
            }

            only = line.IsChrome ? only : line;
        }

        return only;
    }
}
