using ReportAtlas.Language.Layout.Credits;
using ReportAtlas.Language.Layout.Headlines;
using ReportAtlas.Language.Layout.Lines;
using ReportAtlas.Language.Layout.Publishers;

namespace ReportAtlas.Language.Layout;

/// <summary>Settles the lines at the top of an article: labels and credits above the headline, the headline, and what stands between it and the body.</summary>
internal static class ArticleHead
{
    private const int MaxSubheadlines = 3;

    /// <summary>Points of a report above its credits.</summary>
    private const int MaxPoints = 5;

    /// <summary>Settles the head; gives the line at which the body begins.</summary>
    /// <param name="parts">The article.</param>
    /// <param name="title">The headline as front matter tells it.</param>
    public static int Read(ArticleParts parts, string? title)
    {
        var at = ReadAboveHeadline(parts);
        if (at == parts.Lines.Count)
        {
            return at;
        }

        var isWriter = LinesAbove.IsPerson(parts.Lines[at].Words);
        var found = isWriter ? null : HeadlineFinder.Find(parts, at, title);
        if (found is null && title is null && TakenHeadline.Find(parts, at) is { } taken)
        {
            parts.Headline = parts.Lines[taken];
            (parts.Headline.ChromeRule, parts.Headline.Role) = (null, BlockRole.Headline);
            return ReadBelowHeadline(parts, at);
        }

        if ((found ?? (isWriter ? HeadlineFinder.Find(parts, at, title) : null)) is not { } headline)
        {
            return at;
        }

        for (var above = at; above < headline; above++)
        {
            if (
                parts.Lines[above] is { IsChrome: false, Role: null }
                && !ArticleParts.IsSiteName(parts.Lines[above])
                && parts.PageTitle is not null
                && !parts.TryCredit(parts.Lines[above], strict: true)
            )
            {
                parts.Lines[above].ChromeRule = "page-part";
            }
        }

        if (headline > at && parts.Lines[at] is { IsChrome: false, Role: null })
        {
            parts.Lines[at].Role = parts.Lines[at].IsProse ? BlockRole.Subheadline : BlockRole.Kicker;
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
            if (
                !line.IsChrome
                && (
                    PageOwner.Takes(parts, at)
                    || LinesAbove.IsMailHeader(parts, at)
                    || LinesAbove.IsBulletin(parts, at)
                    || LinesAbove.IsDay(parts, at)
                    || BulletinHead.Takes(parts, at)
                    || MenuAbove.IsOfSite(parts, at)
                    || Masthead.Takes(parts, at)
                )
            )
            {
                continue;
            }

            if (
                !line.IsChrome
                && (
                    HeadlineRule.IsRatherThanName(line, parts.Kept.After(at))
                    || HeadlineRule.IsDeclaration(line, parts.Kept.After(at))
                    || (!line.IsProse && ReportedDay.IsOfPlace(line.Words) && parts.Kept.After(at).Length > 1)
                )
            )
            {
                break;
            }

            if (
                line.IsChrome
                || ArticleParts.IsSectionLabel(line)
                || ArticleParts.IsSiteName(line)
                || LinesAbove.IsCaption(parts, at)
                || MenuAbove.Takes(parts, at)
                || LinesAbove.IsPlaceOrWriter(parts, at)
                || LinesAbove.IsSeat(parts, at)
                || LinesAbove.IsForeign(parts, at)
                || Letterhead.Takes(parts, at)
            )
            {
                continue;
            }

            if (
                line.Given is { Role: not BlockRole.Paragraph }
                || !(parts.TryCredit(line, strict: true) || (at == 0 && parts.TryCredit(line, CreditLine.ReadHeading(line))))
            )
            {
                break;
            }
        }

        return at;
    }

    private static int ReadBelowHeadline(ArticleParts parts, int at)
    {
        for (var subheadlines = 0; at < parts.Lines.Count; at++)
        {
            var line = parts.Lines[at];
            if (
                line.IsChrome
                || ArticleParts.IsSectionLabel(line)
                || RepeatsHeadline(parts, line)
                || LinesAbove.IsCaption(parts, at)
                || LinesAbove.IsDatedCaption(parts, at)
                || Masthead.TakesSure(parts, line)
                || parts.TryCredit(line, strict: false)
                || parts.TryCredit(line, HeadlineStamp.Read(line, parts.Headline!))
                || LinesAbove.IsForeign(parts, at)
            )
            {
                continue;
            }

            if (line.Given is null && IsPoint(parts, at))
            {
                line.Role = BlockRole.ListItem;
                continue;
            }

            if (
                line.Given is not null
                || ++subheadlines > MaxSubheadlines
                || !HeadlineRule.IsSubheadline(line, parts.Headline!, parts.Kept.After(at))
            )
            {
                break;
            }

            line.Role = BlockRole.Subheadline;
        }

        return at;
    }

    /// <summary>«- النقطة الأولى» between the headline and the day or the writer: the points of a report stand above its credits, and lists of the text below them.</summary>
    private static bool IsPoint(ArticleParts parts, int at)
    {
        for (var below = at; below < Math.Min(parts.Lines.Count, at + MaxPoints + 1); below++)
        {
            var line = parts.Lines[below];
            if (line.IsChrome)
            {
                continue;
            }

            if (line.IsProse || !ListMark.Begins(line.Text))
            {
                return below > at && line.Credit(strict: true) is { } credit && (credit.Dates.Length > 0 || credit.Outlets.Length > 0);
            }
        }

        return false;
    }

    /// <summary>Pages copied whole bring the headline twice, as title and as heading.</summary>
    private static bool RepeatsHeadline(ArticleParts parts, SourceLine line)
    {
        // «اسم الموقع - عنوان الخبر» may stand below the headline as well as above it.
        if (parts.PageTitle is null && line.WordCount > parts.Headline!.WordCount && PageTitle.SiteOf(line, parts.Headline) is not null)
        {
            parts.PageTitle = line;
            return ArticleParts.SetAside(line, "repeat", applies: true);
        }

        return ArticleParts.SetAside(line, "repeat", HeadlineFinder.IsTitle(line, parts.Headline!.Folded)) || TryDatelineOfSite(parts, line);
    }

    /// <summary>«أنقرة - اسم الموقع»: beside a place, the name that the title of the page calls the site by.</summary>
    private static bool TryDatelineOfSite(ArticleParts parts, SourceLine line) =>
        parts.PageTitle is not null
        && line is { IsProse: false, Parts: [{ Kind: CreditKind.City }, { Kind: CreditKind.Unknown } name] }
        && PageTitle.SiteOf(parts.PageTitle, parts.Headline) is var (site, _)
        && line.Words.Written(name.First, name.End).SequenceEqual(site.Name)
        && parts.TryCredit(line, new CreditLine(BlockRole.Dateline, [(site, line.Words.SpanOf(name.First, name.End))], []));
}
