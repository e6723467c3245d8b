using ReportAtlas.Language.Layout.Credits;
using ReportAtlas.Language.Layout.Headlines;
using ReportAtlas.Language.Layout.Lines;
using ReportAtlas.Language.Layout.Pages;

namespace ReportAtlas.Language.Layout.Publishers;

/// <summary>
/// The name of the page that posts, at the head of a copied post: over its day and «·» («ضفاف الشمال» above «4 مارس 2019 ·»), or
/// over its handle («@difaf»), the number of its readers («3.2K subscribers») what it says of itself («مجلة شهرية مستقلة») or its menu.
/// </summary>
internal static class PageOwner
{
    private const int MaxNameWords = 5;

    private const int MaxWordsOverDay = 3;

    /// <summary>Whether the first line of an article is such a name; it is then settled as its byline.</summary>
    public static bool Takes(ArticleParts parts, int at)
    {
        var line = parts.Lines[at];
        return line is { Given: null, IsProse: false, EndsSentence: false, Words: { IsWhole: true, Count: > 0 and <= MaxNameWords } words }
            && !PageLabel.IsSection(line)
            && !words.IsNumber(0)
            && line.Parts.TrueForAll(static part => part.Date is null)
            && IsOne(words)
            && words.Before(words.Count).Length == 0
            && at + 1 < parts.Lines.Count
            && (
                IsBelowName(parts.Lines[at + 1], line.HasArabic)
                || IsTagline(line, parts.Lines[at + 1])
                || IsOverDay(parts, at)
                || (IsAlongMenu(parts, at) && LocalName.MayBe(words, 0, words.Count))
            )
            && parts.Lines.Take(at).All(above => above.IsChrome)
            && parts.TryCredit(line, new CreditLine(BlockRole.Byline, [(OutletOf(words), words.SpanOf(0, words.Count))], []));
    }

    /// <summary>«المرسى» above «4 آذار 2019» and the headline: of what the text tells nothing, it is a name.</summary>
    private static bool IsOverDay(ArticleParts parts, int at)
    {
        var (words, day) = (parts.Lines[at].Words, parts.Lines[at + 1]);
        return words.Count <= MaxWordsOverDay
            && day is { IsProse: false, IsShort: true }
            && StatedDate.FindAt(day.Words, 0) is { IsFull: true } date
            && date.End == day.Words.Count
            && parts.Kept.After(at + 1) is [{ IsProse: false } headline, _, ..] next
            && headline.Credit(strict: false) is null
            && HeadlineRule.IsHeadline(headline, next[1..], false)
            && !LocalName.IsOther(words, 0)
            && !LayoutWords.All.Cities.IsAt(words, 0)
            && !LayoutWords.All[LayoutWord.Region].Fills(words, 0, words.Count)
            && words[0].Length > 3
            && SharedWords.Count(parts.Lines[at], next) == 0;
    }

    /// <summary>The items of a menu, each on its line, stand right below a line or right above it; between them it is one too.</summary>
    private static bool IsAlongMenu(ArticleParts parts, int at) =>
        !ListMark.Begins(parts.Lines[at].Text)
        && (at + 2 < parts.Lines.Count && IsItem(parts.Lines[at + 1]) && IsItem(parts.Lines[at + 2]))
            != (at > 1 && IsItem(parts.Lines[at - 1]) && IsItem(parts.Lines[at - 2]));

    private static bool IsItem(SourceLine line) =>
        line.ChromeRule is "navigation" or "section-label" or "site-part" || (!line.IsChrome && line.IsShort && PageLabel.IsSection(line));

    /// <summary>«وكالة ضفاف - سوريا» is more than a name.</summary>
    private static bool IsOne(LineWords words) => words.EndOfPart(0) == words.Count;

    private static Outlet OutletOf(LineWords words) =>
        LayoutWords.All.Outlets.TryFindWhole(words, out var outlet) ? outlet : Outlet.Unlisted(words, 0, words.Count);

    /// <summary>«4 مارس 2019 ·», «منذ 3 ساعات · 🌐», «@difaf».</summary>
    private static bool IsBelowName(SourceLine line, bool isArabic)
    {
        if (line.Text[0] == '@')
        {
            return !line.Text.Contains(' ');
        }

        // «العدد 12 - 4 آذار 2019»
        if (
            !line.IsProse
            && MastheadParts.IsIssue(line.Words, 0, out _)
            && LayoutWords.All[LayoutWord.Issue].IsAt(line.Words, 0)
            && MastheadParts.Rest(line.Words, 0) is not null
        )
        {
            return true;
        }

        if (CountsReaders(line.Words) || Masthead.IsSlogan(line) || (!line.IsProse && !line.EndsSentence && isArabic && MenuLine.Is(line.Words)))
        {
            return true;
        }

        var dot = line.Text.LastIndexOf('·');
        return dot > 0
            && !line.Text[dot..].ContainsAnyInRange('\u0621', '\u064A')
            && (line.ChromeRule is "clock" or "social-post" || StatedDate.FindAt(line.Words, 0) is not null);
    }

    /// <summary>«Home of the news»: what a page says of itself in another language; it is set aside.</summary>
    private static bool IsTagline(SourceLine name, SourceLine line) =>
        name.HasArabic
        && line is { HasArabic: false, AfterBlank: false, WordCount: > 3 }
        && !line.Text.Contains('/')
        && StatedDate.FindAt(line.Words, 0) is null
        && line.Credit(strict: true) is null
        && ArticleParts.SetAside(line, "masthead", applies: true);

    /// <summary>«3.22K subscribers», «12 ألف مشترك»</summary>
    private static bool CountsReaders(LineWords words) =>
        words.Count is 2 or 3 or 4 && words.IsNumber(0) && LayoutWords.All[LayoutWord.Readers].IsAt(words, words.Count - 1);
}
