using System.Buffers;
using ReportAtlas.Language.Layout.Credits;
using ReportAtlas.Language.Layout.Lines;
using ReportAtlas.Language.Layout.Publishers;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Layout.Headlines;

/// <summary>
/// The title of a page, as browsers show it: the headline with the site's name after it («عنوان الخبر - اسم الموقع», «عنوان الخبر ● اسم القسم») or
/// before it («اسم الموقع - عنوان الخبر»). The headline stands again below without it, often with other quotation marks.
/// </summary>
internal static class PageTitle
{
    /// <summary>Words that a site's name may have.</summary>
    private const int MaxNameWords = 4;

    private const int MinLetters = 4;

    /// <summary>Words that stand behind headlines and name no site, as bits of their tables.</summary>
    private static readonly UInt128 NoSites = LayoutWords.All.Bits(
        LayoutWord.Tag,
        LayoutWord.Generic,
        LayoutWord.Exclusive,
        LayoutWord.Archive,
        LayoutWord.Caption,
        LayoutWord.Bulletin,
        LayoutWord.Declaration,
        LayoutWord.Network,
        LayoutWord.Weekday,
        LayoutWord.Month
    );

    private static readonly SearchValues<char> Bars = SearchValues.Create("-–—|»_•●·~:");

    /// <summary>Whether a line is the title of the page whose headline stands on the other.</summary>
    public static bool IsOf(SourceLine page, SourceLine headline) => Rest(page.Words, headline.Words) is not null;

    /// <summary>What the page's title calls the site before or after the headline, with a name of no list; null when it does not.</summary>
    public static (Outlet Outlet, TextSpan Span)? SiteOf(SourceLine? page, SourceLine? headline)
    {
        if (page is null || headline is null || Rest(page.Words, headline.Words) is not var (first, end))
        {
            return null;
        }

        // The section stands between both («عنوان الخبر | محليات | اسم الموقع»), the country behind the name («... – اسم الموقع – لبنان»).
        var isBehind = first > 0;

        // «(2) ضفاف نيوز | عنوان الخبر»: browsers count what is new before the title.
        first += !isBehind && end > 1 && page.Words.IsNumber(0) && page.Words.Before(1).Contains(')') ? 1 : 0;
        while (first < end)
        {
            var (from, to) = isBehind ? (StartOfLast(page.Words, first, end), end) : (first, Math.Min(end, BarFrom(page.Words, first + 1)));
            if (OutletName.FindAt(page.Words, from) is { Outlet.IsListed: true } named && named.End == to)
            {
                return (named.Outlet, page.Words.SpanOf(named.First, to));
            }

            if (MayBeSite(page.Words, from, to) || (isBehind && to == page.Words.Count && IsWord(page.Words, from, to)))
            {
                // «... - موقع ضفاف الشمال»
                from = LayoutWords.All[LayoutWord.PlainHead].TryFindAt(page.Words, from, out var name) && to - name > 1 ? name : from;
                return (Outlet.Unlisted(page.Words, from, to), page.Words.SpanOf(from, to));
            }

            (first, end) = isBehind ? (first, from) : (to, end);
            if (!isBehind || !IsPlaceOrSection(page.Words, from))
            {
                break;
            }
        }

        return null;
    }

    private static int StartOfLast(LineWords words, int first, int end)
    {
        var at = end - 1;
        while (at > first && !words.Before(at).ContainsAny(Bars))
        {
            at--;
        }

        return at;
    }

    /// <summary>One word may be a kicker («عاجل») or a section as well.</summary>
    public static bool MayBeSite(LineWords words, int first, int end) =>
        end - first is >= 2 and <= MaxNameWords
        && !words.IsNumber(first)
        && StatedDate.FindAt(words, first) is null
        && (!IsPlaceOrSection(words, first) || LocalName.IsPair(words, first, end))
        && !LayoutWords.All.IsGivenName(words[first]);

    /// <summary>«عنوان الخبر - فراتنا» above the same headline: the one word behind it is the site's name where it is none that titles go on with.</summary>
    private static bool IsWord(LineWords words, int first, int end) =>
        end - first == 1
        && words[first].Length >= MinLetters
        && !words.IsNumber(first)
        && !IsPlaceOrSection(words, first)
        && !LayoutWords.All.Begins(words, first, NoSites)
        && !LayoutWords.All.IsGivenName(words[first]);

    private static bool IsPlaceOrSection(LineWords words, int at) =>
        LayoutWords.All.Sections.IsAt(words, at) || LayoutWords.All[LayoutWord.Region].IsAt(words, at) || LayoutWords.All.Cities.IsAt(words, at);

    /// <summary>The words of a page's title that are not the headline's (half-open); null where the headline is not in it, or is all of it.</summary>
    private static (int First, int End)? Rest(LineWords page, LineWords headline)
    {
        if (!page.IsWhole || !headline.IsWhole)
        {
            return null;
        }

        // Most lines have no bar at all, and their letters need not be put together.
        var bar = BarFrom(page, 1);
        if (bar == page.Count)
        {
            return null;
        }

        var (first, last) = (FirstArabic(page), HeadlineTail.Unmarked(page).End);
        var (letters, whole) = (Letters(headline, 0, headline.Count), Letters(page, first, last));
        if (letters.Length == 0 || whole.Length <= letters.Length)
        {
            return null;
        }

        for (var at = bar; at < last; at = BarFrom(page, at + 1))
        {
            var after = Letters(page, at, last);
            if (after.Equals(letters, StringComparison.Ordinal))
            {
                return (0, at);
            }

            if (whole.Length - after.Length == letters.Length && whole.StartsWith(letters, StringComparison.Ordinal))
            {
                return (at, last);
            }
        }

        return null;
    }

    /// <summary>The first word, from one on, with a bar before it; the number of all where there is none.</summary>
    private static int BarFrom(LineWords words, int at)
    {
        while (at < words.Count && !(words.HasSigns(at) && words.Before(at).ContainsAny(Bars)))
        {
            at++;
        }

        return Math.Min(at, words.Count);
    }

    /// <summary>«crossorigin="anonymous"> عنوان الخبر - الموقع»: a copy of a page's source brings a piece of its code along.</summary>
    private static int FirstArabic(LineWords words)
    {
        var first = 0;
        while (first < words.Count && char.IsAsciiLetter(words[first][0]))
        {
            first++;
        }

        return first < words.Count && words.Before(first).Contains('>') ? first : 0;
    }

    private static string Letters(LineWords words, int first, int end) =>
        first < end ? words.Written(first, end).ToString().Replace(" ", "", StringComparison.Ordinal) : "";
}
