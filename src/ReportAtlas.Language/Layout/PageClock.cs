namespace ReportAtlas.Language.Layout;

/// <summary>
/// Tells the day of the visit, which sites print at the top of every page, from the day of the article: the paper's offices or
/// menus follow it, or the headline has a date of its own below.
/// </summary>
internal static class PageClock
{
    /// <summary>Sets the date lines above the headline aside that are no date of the article.</summary>
    public static void SetAside(ArticleParts parts)
    {
        var headline = parts.Headline!;
        var isDatedBelow = parts.Credits.Exists(credit => credit.Line.Number > headline.Number && credit.Credit.Dates.Length > 0);
        foreach (var credit in parts.Credits.FindAll(credit => credit.Line.Number < headline.Number && credit.Credit.Dates.Length > 0))
        {
            if (credit.Credit is { Role: BlockRole.Dateline, Outlets.IsEmpty: true } && (isDatedBelow || IsFollowedByPage(credit.Line)))
            {
                (credit.Line.Role, credit.Line.ChromeRule) = (null, "page-clock");
                parts.Credits.Remove(credit);
            }
        }

        bool IsFollowedByPage(SourceLine line) =>
            parts.Lines.Any(other => other.Number > line.Number && other.Number < headline.Number && other.ChromeRule is "masthead" or "navigation" or "site-part");
    }
}
