using ReportAtlas.Language.Layout.Lines;

namespace ReportAtlas.Language.Layout.Publishers;

/// <summary>The paper that the first lines of a printed page name: beside the number of the issue, or by the house that issues it.</summary>
internal static class PrintedHead
{
    /// <summary>Lines at the top in which a paper prints its name and the number of its issue.</summary>
    private const int MastheadLines = 4;

    /// <summary>«الأخبار» above «العدد 3700 الإثنين 4 آذار 2019»: what names a section as well names the paper above the number of its issue.</summary>
    public static NamedOutlet? Find(ArticleParts parts) =>
        parts.Lines is [{ ChromeRule: "section-label" } first, ..]
        && parts.Lines.Take(MastheadLines).Any(static line => !line.IsProse && HasIssue(line.Words))
        && LayoutWords.All.Outlets.TryFindWhole(first.Words, out var outlet)
        && outlet.Kind == OutletKind.Paper
            ? NamedOutlet.In(first, new OutletName(outlet, 0, first.Words.Count))
            : null;

    /// <summary>«صحيفة يومية تصدر عن مؤسسة المدينة للنشر»: the house is called as its paper is.</summary>
    public static NamedOutlet? IssuingHouse(ArticleParts parts)
    {
        foreach (
            var line in parts
                .Lines.Take(MastheadLines)
                .Where(static line => !line.IsProse && LayoutWords.All[LayoutWord.SloganNoun].IsAt(line.Words, 0))
        )
        {
            for (var at = 1; at < line.Words.Count; at++)
            {
                if (
                    LayoutWords.All[LayoutWord.SloganOpen].TryFindAt(line.Words, at, out var house)
                    && OutletName.FindAt(line.Words, house) is { Outlet.IsListed: true } paper
                    && paper.First > house
                    && LayoutWords.All.Outlets.TryFindAt(line.Words, paper.First, out var end)
                )
                {
                    return NamedOutlet.In(line, paper with { End = end });
                }
            }
        }

        return null;
    }

    private static bool HasIssue(LineWords words)
    {
        for (var at = 0; at + 1 < words.Count; at++)
        {
            if (LayoutWords.All[LayoutWord.Issue].TryFindAt(words, at, out var number) && words.IsNumber(number) && words[number].Length < 6)
            {
                return true;
            }
        }

        return false;
    }
}
