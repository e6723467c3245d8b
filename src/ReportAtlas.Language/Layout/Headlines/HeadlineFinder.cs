using ReportAtlas.Language.Layout.Credits;
using ReportAtlas.Language.Layout.Lines;
using ReportAtlas.Language.Layout.Pages;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Layout.Headlines;

/// <summary>Finds the headline among the lines that stand above an article's body: it may stand twice, below the page's title, a kicker or a ticker.</summary>
internal static class HeadlineFinder
{
    /// <summary>Lines below the first among which a headline may stand twice.</summary>
    private const int HeadReach = 6;

    /// <summary>Lines of credits between a headline and its repetition.</summary>
    private const int MaxBetween = 2;

    /// <summary>The line of the headline; null when the article has none.</summary>
    /// <param name="parts">The article.</param>
    /// <param name="at">The first line that may be it.</param>
    /// <param name="title">The headline as front matter tells it.</param>
    public static int? Find(ArticleParts parts, int at, string? title)
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

        if ((NextArticle.FindBelow(parts, at, next) ?? FindBelowPageTitle(parts, at, next)) is { } bare)
        {
            return bare;
        }

        if (FindTwice(parts, at, next) is { } twice)
        {
            return twice;
        }

        if (OtherHeadlines.StandAlone(parts, at, next))
        {
            return null;
        }

        if (SummaryAbove.FindHeadline(parts, first, next) is { } summed)
        {
            return summed;
        }

        if (FindBelowTicker(parts, at, next) is { } below)
        {
            return below;
        }

        if (next.Length > 0 && !first.IsProse && ((first.WordCount == 1 && first.Text[0] != '#') || HeadlineRule.IsKicker(first, next[0])))
        {
            var second = parts.Lines.IndexOf(next[0]);
            if (HeadlineRule.IsHeadline(next[0], parts.Kept.After(second), false))
            {
                return second;
            }
        }

        // «بيان صحفي» above the day and the headline
        if (
            next.Length > 2
            && !first.IsProse
            && next[0].Credit(strict: true) is { Dates.Length: > 0 }
            && HeadlineRule.IsKicker(first, next[1])
            && ToldAgain.IsBelow(next[1], first, [], next[2..])
            && HeadlineRule.IsHeadline(next[1], next[2..], false)
        )
        {
            parts.TryCredit(next[0], strict: true);
            return parts.Lines.IndexOf(next[1]);
        }

        if (next.Length > 1 && ToldAgain.IsTicker(first, next))
        {
            first.ChromeRule = "related";
            return parts.Lines.IndexOf(next[0]);
        }

        if (at > 0 && parts.Lines[at - 1].ChromeRule is "section-label" && ToldAgain.IsWholeSentence(first, next))
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
            // The day may stand between.
            var second = first + 1;
            while (second < next.Length - 1 && second - first <= MaxBetween && next[second].Credit(strict: true) is { Dates.Length: > 0 })
            {
                second++;
            }

            var isTwice =
                next[first].WordCount > ArticleParts.MaxMenuWords / 2
                && IsTitle(next[second], next[first].Folded)
                && !PictureCredit.Ends(next[first]);
            if (
                isTwice
                && !IsTitle(next[first], parts.Lines[at].Folded)
                && !IsToldMore(parts.Lines[at], next[first], next[(second + 1)..])
                && !(first > 0 && IsToldMore(next[first - 1], next[first], next[(second + 1)..]))
                && HeadlineRule.IsHeadline(next[first], next[(first + 1)..], false)
            )
            {
                return BelowRelated(parts, at, next[first]);
            }
        }

        return null;
    }

    /// <summary>Whether the text tells more of the line above than of the one that stands twice, which is then what a picture shows.</summary>
    private static bool IsToldMore(SourceLine above, SourceLine twice, ReadOnlySpan<SourceLine> text) =>
        !above.IsProse && above.WordCount > ArticleParts.MaxMenuWords / 2 && SharedWords.Count(above, text) > SharedWords.Count(twice, text);

    /// <summary>«آخر الأخبار» with other reports' headlines below it: the text tells of the one that is set off from them.</summary>
    private static int? FindBelowTicker(ArticleParts parts, int at, ReadOnlySpan<SourceLine> next)
    {
        // What runs on over the length of a paragraph and ends nowhere is made of headlines, one after the other.
        var isStrung = parts.Lines[at] is { IsProse: true, EndsSentence: false };
        // «البلاد في حالة حرب - اليوم 12» above the box to search in: what stands over that is the page's.
        var isOverBox =
            at + 1 < parts.Lines.Count && parts.Lines[at + 1].ChromeRule is "form-field" or "navigation" or "search-box" && !parts.Lines[at].IsProse;
        if (!isStrung && !isOverBox && (at == 0 || !parts.Lines[at - 1].IsChrome || parts.Lines[at].IsProse))
        {
            return null;
        }

        for (
            var below = isStrung || isOverBox || ListMark.Begins(parts.Lines[at].Text) || ChromeRules.All.BeginsRun(parts.Lines[at - 1]) ? 0 : 1;
            below + 1 < Math.Min(next.Length, HeadReach) && !next[below].IsProse;
            below++
        )
        {
            if (
                (next[below].AfterBlank || isStrung)
                && ToldAgain.IsBelow(next[below], isStrung ? null : parts.Lines[at], next[..below], next[(below + 1)..])
            )
            {
                return BelowRelated(parts, at, next[below]);
            }
        }

        return null;
    }

    /// <summary>Sets the lines above a headline aside; gives where it stands.</summary>
    private static int BelowRelated(ArticleParts parts, int at, SourceLine headline)
    {
        var found = parts.Lines.IndexOf(headline);
        for (var above = at; above < found; above++)
        {
            parts.Lines[above].ChromeRule ??= "related";
        }

        return found;
    }

    /// <summary>«عنوان الخبر - اسم الموقع» above «عنوان الخبر»: the title of the page names the site, the headline does not.</summary>
    private static int? FindBelowPageTitle(ArticleParts parts, int at, ReadOnlySpan<SourceLine> next)
    {
        var page = parts.Lines[at];
        for (var below = 0; below < Math.Min(next.Length, HeadReach) && !next[below].IsProse; below++)
        {
            if (HeadlineStamp.IsPrinted(page, next[below]))
            {
                page.ChromeRule ??= "print";
                return parts.Lines.IndexOf(next[below]);
            }

            if (
                (next[below].WordCount > ArticleParts.MaxMenuWords / 2 ? PageTitle.IsOf(page, next[below]) : IsShortBelow(page, next[below]))
                && !PictureCredit.Ends(next[below])
            )
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

    /// <summary>«مقتل وجيه | اسم الموقع» above «مقتل وجيه»: of two or three words is a headline too, if they name no place or section.</summary>
    private static bool IsShortBelow(SourceLine page, SourceLine headline) =>
        headline.WordCount > 1
        && !LayoutWords.All.IsPlaceOrSection(headline.Words, 0, headline.Words.Count)
        && headline.Credit(strict: true) is null
        && PageTitle.SiteOf(page, headline) is not null;

    /// <summary>Whether a line reads as a title does, in whatever spelling.</summary>
    public static bool IsTitle(SourceLine line, ReadOnlySpan<char> foldedTitle) => line.Folded.Trim().SequenceEqual(foldedTitle.Trim());
}
