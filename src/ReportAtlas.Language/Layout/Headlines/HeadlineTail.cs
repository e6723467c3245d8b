using System.Buffers;
using ReportAtlas.Language.Layout.Credits;
using ReportAtlas.Language.Layout.Lines;
using ReportAtlas.Language.Layout.Publishers;

namespace ReportAtlas.Language.Layout.Headlines;

/// <summary>
/// The site's name that stands before or behind a headline where the title of the page is all there is of it: «عنوان الخبر | ضفاف نيوز»,
/// «ضفاف نيوز - عنوان الخبر - عاجل», «عنوان الخبر - YouTube». It is no part of the headline.
/// </summary>
internal static class HeadlineTail
{
    /// <summary>Words that are left of a headline at least.</summary>
    private const int MinWords = 4;

    private const int MaxNameWords = 5;

    private static readonly SearchValues<char> Bars = SearchValues.Create("-–—|»•●·~");

    /// <summary>The words of the headline (half-open) without the site's name and what only leads to it.</summary>
    /// <param name="words">The headline.</param>
    /// <param name="publisher">The site.</param>
    public static (int First, int End) Bare(LineWords words, NamedOutlet? publisher)
    {
        if (!words.IsWhole || words.Count <= MinWords)
        {
            return (0, words.Count);
        }

        var (first, end) = Unmarked(words);
        if (EndOfSection(words, first) is var section && end - section >= MinWords)
        {
            first = section;
        }

        end = BeforeStamp(words, first, BeforeBadge(words, first, end));
        end = BeforeCountry(words, first, end, publisher);

        // «عنوان الخبر | أخبار سوريا | ضفاف نيوز»: once the site is told, the section before it goes too.
        for (
            var isTail = false;
            StartOfLast(words, end) is var last
                && last - first >= MinWords
                && (IsSite(words, last, end, publisher) || IsWriter(words, last, end) || (isTail && IsSection(words, last, end)));

        )
        {
            (end, isTail) = (last, true);
        }

        var head = first + 1;
        while (head < Math.Min(end, first + MaxNameWords + 1) && !IsBarOrSlash(words, head))
        {
            head++;
        }

        if (IsBarOrSlash(words, head) && end - head >= MinWords && IsSite(words, first, head, publisher) && !BeginsBulletin(words, head))
        {
            first = head;
            end = StartOfLast(words, end) is var last && last - first >= MinWords && IsSection(words, last, end) ? last : end;
        }

        return (first, end);
    }

    /// <summary>The words without the marks of a page's code around them: «&lt;title&gt;عنوان الخبر - ضفاف نيوز&lt;/title&gt;».</summary>
    public static (int First, int End) Unmarked(LineWords words)
    {
        var (first, end) = (0, words.Count);
        while (first < end && char.IsAsciiLetter(words[first][0]) && words.Before(first).Contains('<') && words.Before(first + 1).Contains('>'))
        {
            first++;
        }

        while (end > first && char.IsAsciiLetter(words[end - 1][0]) && words.Before(end - 1).Contains("</", StringComparison.Ordinal))
        {
            end--;
        }

        return (first, end);
    }

    /// <summary>«محليات / عنوان الخبر», «أخبار » عنوان الخبر»: the path to the page.</summary>
    private static int EndOfSection(LineWords words, int first) =>
        LayoutWords.All.Sections.TryFindAt(words, first, out var end)
        && end < words.Count
        && words.Before(end).TrimEnd("«\"“ ").Trim() is "/" or ">" or "»" or "›" or "//"
        && !ClosesQuote(words, end)
            ? end
            : first;

    /// <summary>«انفجار في القامشلي مميز»: behind a definite noun or a place no indefinite adjective belongs to it.</summary>
    private static int BeforeBadge(LineWords words, int first, int end) =>
        end - first > MinWords
        && LayoutWords.All[LayoutWord.Badge].Fills(words, end - 1, end)
        && words.Before(end - 1).Length == 0
        && IsDefinite(words[end - 2])
            ? end - 1
            : end;

    private static bool IsDefinite(ReadOnlySpan<char> word) =>
        word.Length > 3 && (word.StartsWith("ال") || word.StartsWith("لل") || word[1..].StartsWith("ال"))
        || LayoutWords.All.Cities.Fills(LineWords.Of(word.ToString()), 0, 1);

    /// <summary>«عنوان الخبر (4 آذار 2019)»: a whole date in brackets at the end is the day of the page; a bulletin is called by its day.</summary>
    private static int BeforeStamp(LineWords words, int first, int end)
    {
        for (var at = end - 1; at - first >= MinWords; at--)
        {
            if (
                (words.Before(at).Contains('(') ? words.Before(end).Contains(')') : words.Before(at).Contains('|'))
                && StatedDate.FindAt(words, at) is { IsFull: true } date
                && date.End == end
                && !BeginsBulletin(words, first)
                && !LayoutWords.All[LayoutWord.Tag].IsAt(words, first)
                && !LayoutWords.All[LayoutWord.Declaration].IsAt(words, first)
            )
            {
                return words.IsNumber(at) || LayoutWords.All[LayoutWord.Weekday].IsAt(words, at) ? at : end;
            }
        }

        return end;
    }

    /// <summary>«عنوان الخبر – موقع قناة المنار – لبنان»: the country that stands behind the site's name.</summary>
    private static int BeforeCountry(LineWords words, int first, int end, NamedOutlet? publisher) =>
        StartOfLast(words, end) is var country
        && country - first > MinWords
        && LayoutWords.All[LayoutWord.Edition].Fills(words, country, end)
        && StartOfLast(words, country) is var site
        && site - first >= MinWords
        && IsSite(words, site, country, publisher)
            ? country
            : end;

    /// <summary>The first word behind the last bar; 0 where none stands in the line.</summary>
    public static int StartOfLast(LineWords words, int end)
    {
        var at = end - 1;
        while (at > 0 && !IsBar(words, at))
        {
            at--;
        }

        return at;
    }

    public static bool IsBar(LineWords words, int at) =>
        at < words.Count
        && words.HasSigns(at)
        && (words.Before(at).ContainsAny(Bars) || words.Before(at) is "::")
        && words.IsParted(at)
        && !words.Before(at).Contains('«')
        && !ClosesQuote(words, at);

    /// <summary>«ضفاف نيوز / عنوان الخبر»: before a headline a slash sets the site's name off too.</summary>
    private static bool IsBarOrSlash(LineWords words, int at) =>
        IsBar(words, at) || (at < words.Count && words.HasSigns(at) && words.Before(at) is "/");

    /// <summary>Whether the «»» before a word closes what was opened before it, and is no sign of a path.</summary>
    private static bool ClosesQuote(LineWords words, int at)
    {
        if (words.Before(at) is not "»")
        {
            return false;
        }

        var before = at - 1;
        while (before > 0 && !words.Before(before).ContainsAny('«', '»'))
        {
            before--;
        }

        return words.Before(before).Contains('«');
    }

    private static bool IsSite(LineWords words, int first, int end, NamedOutlet? publisher)
    {
        if (LayoutWords.All[LayoutWord.Network].Fills(words, first, end))
        {
            return true;
        }

        if (publisher is null || end - first > MaxNameWords)
        {
            return false;
        }

        return OutletName.FindAt(words, first) is { } named && named.End == end && named.Outlet == publisher.Outlet
            || (LayoutWords.All.Outlets.TryFindAt(words, first, out var outlet, out var listed) && listed == end && outlet == publisher.Outlet)
            || publisher.Outlet.IsCalled(words.Written(first, end))
            || (
                LayoutWords.All[LayoutWord.Head].TryFindAt(words, first, out var name)
                && name < end
                && publisher.Outlet.IsCalled(words.Written(name, end))
            );
    }

    /// <summary>«عنوان الخبر - كتب سامر العلي»</summary>
    private static bool IsWriter(LineWords words, int first, int end) =>
        LayoutWords.All[LayoutWord.Lead].TryFindAt(words, first, out var person)
        && person < end
        && end - person <= MinWords
        && LayoutWords.All.IsGivenName(words[person]);

    private static bool IsSection(LineWords words, int first, int end) =>
        LayoutWords.All.Sections.Fills(words, first, end) || LayoutWords.All[LayoutWord.Tag].Fills(words, first, end);

    /// <summary>«ضفاف نيوز | النشرة الثانية»: a bulletin is called by whose it is.</summary>
    private static bool BeginsBulletin(LineWords words, int at) =>
        LayoutWords.All[LayoutWord.Bulletin].IsAt(words, at) || LayoutWords.All.Sections.IsAt(words, at);
}
