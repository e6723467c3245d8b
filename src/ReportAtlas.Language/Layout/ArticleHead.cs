using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Layout;

/// <summary>Settles the lines at the top of an article: labels and credits above the headline, the headline, and what stands between it and the body.</summary>
internal static class ArticleHead
{
    /// <summary>Lines below the first among which a headline may stand twice.</summary>
    private const int HeadReach = 6;

    private const int MaxSubheadlines = 3;

    /// <summary>Settles the head; gives the line at which the body begins.</summary>
    /// <param name="parts">The article.</param>
    /// <param name="title">The headline as front matter tells it.</param>
    public static int Read(ArticleParts parts, string? title)
    {
        var at = ReadAboveHeadline(parts);
        if (at == parts.Lines.Count || FindHeadline(parts, at, title) is not { } headline)
        {
            return at;
        }

        for (var above = at; above < headline && parts.PageTitle is not null; above++)
        {
            if (!parts.Lines[above].IsChrome && !parts.TryCredit(parts.Lines[above], strict: true))
            {
                parts.Lines[above].ChromeRule = "page-part";
            }
        }

        if (headline > at && parts.Lines[at] is { IsChrome: false, Role: null })
        {
            parts.Lines[at].Role = BlockRole.Kicker;
        }

        parts.Headline = parts.Lines[headline];
        parts.Headline.Role = BlockRole.Headline;
        return ReadBelowHeadline(parts, headline + 1);
    }

    /// <summary>Section labels, site names and datelines above the headline; the first line that is none of these ends them.</summary>
    private static int ReadAboveHeadline(ArticleParts parts)
    {
        var at = 0;
        for (; at < parts.Lines.Count; at++)
        {
            var line = parts.Lines[at];
            if (!line.IsChrome && HeadlineRule.IsRatherThanName(line, parts.Kept.After(at)))
            {
                break;
            }

            if (line.IsChrome || ArticleParts.IsSectionLabel(line) || ArticleParts.IsSiteName(line) || LinesAbove.IsCaption(parts, at) || LinesAbove.IsMenuItem(parts, at)
                || LinesAbove.EchoesMenu(parts, at) || LinesAbove.IsPlaceOrWriter(parts, at) || LinesAbove.IsForeign(parts, at) || Letterhead.Takes(parts, at))
            {
                continue;
            }

            if (line.Given is { Role: not BlockRole.Paragraph } || !(parts.TryCredit(line, strict: true) || (at == 0 && parts.TryCredit(line, CreditLine.ReadHeading(line)))))
            {
                break;
            }
        }

        return at;
    }

    private static int? FindHeadline(ArticleParts parts, int at, string? title)
    {
        var first = parts.Lines[at];
        if (first.Given is not null && (first.Given.Role == BlockRole.Headline || (title is not null && IsTitle(first, ArabicFolder.Fold(title)))))
        {
            return at;
        }

        if (first.Given is not null && (title is not null || first.Given.Role != BlockRole.Paragraph))
        {
            return null;
        }

        var next = parts.Kept.After(at);
        while (next.Length > 0 && ArticleParts.IsSectionLabel(next[0]))
        {
            next = next[1..];
        }

        if (FindBelowPageTitle(parts, at, next) is { } bare)
        {
            return bare;
        }

        if (FindTwice(parts, at, next) is { } twice)
        {
            return twice;
        }

        if (next.Length > 0 && !first.IsProse && HeadlineRule.IsKicker(first, next[0]))
        {
            var second = parts.Lines.IndexOf(next[0]);
            if (HeadlineRule.IsHeadline(next[0], parts.Kept.After(second), false))
            {
                return second;
            }
        }

        if (next.Length > 1 && HeadlineRule.IsTicker(first, next))
        {
            first.ChromeRule = "related";
            return parts.Lines.IndexOf(next[0]);
        }

        if (at > 0 && parts.Lines[at - 1].ChromeRule is "section-label" && HeadlineRule.IsWholeSentence(first, next))
        {
            return at;
        }

        var isFollowedByChrome = at + 1 < parts.Lines.Count && parts.Lines[at + 1].IsChrome;
        return HeadlineRule.IsHeadline(first, next, isFollowedByChrome) ? at : null;
    }

    /// <summary>Pages bring their headline twice, as title and as heading; what stands above it then belongs to the page.</summary>
    private static int? FindTwice(ArticleParts parts, int at, ReadOnlySpan<SourceLine> next)
    {
        for (var first = 0; first + 1 < Math.Min(next.Length, HeadReach) && !next[first].IsProse; first++)
        {
            var isTwice = next[first].WordCount > ArticleParts.MaxMenuWords / 2 && IsTitle(next[first + 1], next[first].Folded) && !PictureCredit.Ends(next[first]);
            if (isTwice && !IsTitle(next[first], parts.Lines[at].Folded) && HeadlineRule.IsHeadline(next[first], next[(first + 1)..], false))
            {
                var headline = parts.Lines.IndexOf(next[first]);
                for (var above = at; above < headline; above++)
                {
                    parts.Lines[above].ChromeRule ??= "related";
                }

                return headline;
            }
        }

        return null;
    }

    /// <summary>«عنوان الخبر - اسم الموقع» above «عنوان الخبر»: the title of the page names the site, the headline does not.</summary>
    private static int? FindBelowPageTitle(ArticleParts parts, int at, ReadOnlySpan<SourceLine> next)
    {
        var page = parts.Lines[at];
        for (var below = 0; below < Math.Min(next.Length, HeadReach) && !next[below].IsProse; below++)
        {
            if (next[below].WordCount > ArticleParts.MaxMenuWords / 2 && PageTitle.IsOf(page, next[below]) && !PictureCredit.Ends(next[below]))
            {
                if (!parts.TryCredit(page, HeadlineStamp.Read(page, next[below])))
                {
                    parts.PageTitle = page;
                    page.ChromeRule ??= "repeat";
                }

                return parts.Lines.IndexOf(next[below]);
            }
        }

        return null;
    }

    private static int ReadBelowHeadline(ArticleParts parts, int at)
    {
        for (var subheadlines = 0; at < parts.Lines.Count; at++)
        {
            var line = parts.Lines[at];
            if (line.IsChrome || ArticleParts.IsSectionLabel(line) || RepeatsHeadline(parts, line) || LinesAbove.IsCaption(parts, at) || parts.TryCredit(line, strict: false)
                || parts.TryCredit(line, HeadlineStamp.Read(line, parts.Headline!)))
            {
                continue;
            }

            if (line.Given is not null || ++subheadlines > MaxSubheadlines || !HeadlineRule.IsSubheadline(line, parts.Headline!, parts.Kept.After(at)))
            {
                break;
            }

            line.Role = BlockRole.Subheadline;
        }

        return at;
    }

    /// <summary>Pages copied whole bring the headline twice, as title and as heading.</summary>
    private static bool RepeatsHeadline(ArticleParts parts, SourceLine line) => ArticleParts.SetAside(line, "repeat", IsTitle(line, parts.Headline!.Folded));

    private static bool IsTitle(SourceLine line, ReadOnlySpan<char> foldedTitle) => line.Folded.Trim().SequenceEqual(foldedTitle.Trim());
}
