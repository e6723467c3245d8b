using ReportAtlas.Language.Layout.Credits;
using ReportAtlas.Language.Layout.Lines;
using ReportAtlas.Language.Layout.Publishers;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Layout.Headlines;

/// <summary>
/// What a headline says of its own report: the publisher where a bar sets the name off («المرصد || النشرة الثانية»,
/// «... | عنب بلدي»), and the day a bulletin reports on («نشرة أخبار ... ليوم الأحد 18/8/2013»).
/// </summary>
internal static class HeadlineCredit
{
    /// <summary>Words at the head of a headline among which a bulletin is called one.</summary>
    private const int BulletinReach = 5;

    /// <summary>Words that the name of an outlet of no list may have, with the word for its kind.</summary>
    private const int MaxNameWords = 4;

    /// <summary>The outlet set off at the headline's head or end, or whose bulletin it heads; null when none is.</summary>
    public static (Outlet Outlet, TextSpan Span)? OutletOf(SourceLine? headline)
    {
        if (headline is null)
        {
            return null;
        }

        var words = headline.Words;
        return HeadOf(words) ?? MastheadOf(words) ?? EndOf(words) ?? (IsBulletin(words) ? OfBulletin(words) : null);
    }

    /// <summary>
    /// The name of no list behind a headline's last bar («... | ضفاف الشمال»), or one that a town has before or behind any («صدى الضفة - ...»); null where there is none.
    /// Where nothing else tells whose page it is, that is the site's.
    /// </summary>
    public static (Outlet Outlet, TextSpan Span)? LikelyOf(SourceLine? headline, IEnumerable<SourceLine> text)
    {
        if (headline is null || !headline.Words.IsWhole || headline.Words.Count <= MaxNameWords + 1)
        {
            return null;
        }

        var words = headline.Words;
        for (int end = HeadlineTail.Unmarked(words).End, last; (last = HeadlineTail.StartOfLast(words, end)) > MaxNameWords; end = last)
        {
            if (LocalName.Is(words, last, end) || LocalName.Begins(words, last, end) || (end - last is > 1 and <= MaxNameWords && PageTitle.MayBeSite(words, last, end) && !IsOther(words, last, end) && (words.Before(last).ContainsAny('|', '•', '●') || IsStranger(words, last, end, text))))
            {
                return (CreditOutlets.Unlisted(words, last, end), words.SpanOf(last, end));
            }
        }

        var head = 1;
        while (head <= MaxNameWords && !HeadlineTail.IsBar(words, head))
        {
            head++;
        }

        return HeadlineTail.IsBar(words, head) && LocalName.Is(words, 0, head) ? (CreditOutlets.Unlisted(words, 0, head), words.SpanOf(0, head)) : null;
    }

    /// <summary>A dash may go on with the headline too; the name of a site is nothing that the text tells of, and no body that said it.</summary>
    private static bool IsStranger(LineWords words, int first, int end, IEnumerable<SourceLine> text)
    {
        var all = LayoutWords.All;
        var tail = SourceLine.Of(words.Written(first, end).ToString());
        return !all[CreditWord.Organ].TryFindAt(words, first, out _, out _) && !all[CreditWord.MonitorHead].TryFindAt(words, first, out _, out _) && !all[CreditWord.Insider].TryFindAt(words, first, out _, out _)
            && !all[CreditWord.Place].TryFindAt(words, first, out _, out _) && (LocalName.MayBe(words, first, end) || !all[CreditWord.NoName].TryFindAt(words, first, out _, out _)) && SharedWords.Count(tail, [.. text]) == 0;
    }

    /// <summary>«... | فيديو وصور», «... | وكالات»</summary>
    private static bool IsOther(LineWords words, int first, int end) =>
        LayoutWords.All.TryFindAt(PageWord.Tag, words, first, out _) || LayoutWords.All[CreditWord.Generic].TryFindAt(words, first, out _, out _) || LayoutWords.All[CreditWord.Bulletin].TryFindAt(words, first, out _, out _) || !NamePhrase.Is(words, first, end);

    /// <summary>The full date of the day that the headline reports on, in the source; null when it prints none of its own.</summary>
    public static TextSpan? DateOf(SourceLine? headline)
    {
        if (headline is null)
        {
            return null;
        }

        var words = headline.Words;
        for (var at = 0; at < words.Count; at++)
        {
            if (StatedDate.FindAt(words, at) is { IsFull: true, IsHijri: false } date && IsOwnDay(words, date))
            {
                return words.SpanOf(date.First, date.End).Shift(headline.Span.Start);
            }
        }

        return null;
    }

    /// <summary>«النشرة الثانية ليوم ...» and a date set off by signs tell the report's day; «اتفاق 17 تشرين الأول 2019» tells another.</summary>
    private static bool IsOwnDay(LineWords words, StatedDate date)
    {
        var all = LayoutWords.All;
        if (date.First > 0 && !words.IsParted(date.First) && all[CreditWord.OtherDay].TryFindAt(words, date.First - 1, out _, out _))
        {
            return false;
        }

        var isNumeric = words.IsNumber(date.First) && date.End - date.First == 1;
        var isLed = date.First > 0 && all[CreditWord.OwnDay].TryFindAt(words, date.First - 1, out _, out _);
        var isWeekday = all[CreditWord.Weekday].TryFindAt(words, date.First, out _, out _) && date.First > 0 && all.TryFindAt(PageWord.DayNoun, words, date.First - 1, out _);
        var isBracketed = date.First > 0 && words.Before(date.First).Contains('(') && date.End == words.Count && words.Before(date.End).Contains(')');
        var isSetOff = words.IsParted(date.First) && words.IsParted(date.End)
            && ((date.First == 0 && date.End < words.Count) || (date.End == words.Count && isNumeric));
        return isLed || isWeekday || isBracketed || isSetOff || IsBulletin(words);
    }

    private static bool IsBulletin(LineWords words)
    {
        for (var at = 0; at < Math.Min(BulletinReach, words.Count); at++)
        {
            if (LayoutWords.All[CreditWord.Bulletin].TryFindAt(words, at, out _, out _))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A colon would cite («الجزيرة: واشنطن تدرس الانسحاب»); a bar or two colons only set off, as they do with regions («الجزيرة | ...»).</summary>
    private static (Outlet, TextSpan)? HeadOf(LineWords words) =>
        LayoutWords.All.Outlets.TryFindAt(words, 0, out var outlet, out var end) && end < words.Count
        && !(LayoutWords.All[CreditWord.Region].TryFindAt(words, 0, out _, out var region) && region == end)
        && (words.Before(end).Contains('|') || words.Before(end).Contains("::", StringComparison.Ordinal))
            ? (outlet, words.SpanOf(0, end))
            : null;

    /// <summary>«شبكة ضفاف الشمال | أخبار المنطقة», «تنسيقية الضفاف || الموجز»: behind a name of no list and a bar stands what its pages are headed with.</summary>
    private static (Outlet, TextSpan)? MastheadOf(LineWords words)
    {
        var end = 1;
        while (end < words.Count && !words.IsParted(end))
        {
            end++;
        }

        var all = LayoutWords.All;
        return end < words.Count && end is > 1 and <= MaxNameWords + 1 && words.Before(end).Contains('|')
            && (all[CreditWord.Bulletin].TryFindAt(words, end, out _, out _) || all.Sections.TryFindAt(words, end, out _, out _) || all[CreditWord.Generic].TryFindAt(words, end, out _, out _))
            && ((all[CreditWord.Media].TryFindAt(words, 0, out _, out var name) && NamePhrase.Is(words, name, end)) || all[CreditWord.MonitorHead].TryFindAt(words, 0, out _, out _))
                ? (CreditOutlets.Unlisted(words, 0, end), words.SpanOf(0, end))
                : null;
    }

    private static (Outlet, TextSpan)? EndOf(LineWords words)
    {
        var first = words.Count - 1;
        while (first > 0 && !words.IsParted(first))
        {
            first--;
        }

        // «... | شؤون دولية | جريدة الصباح»: behind a bar, the word for its kind tells an outlet of no list.
        if (words.IsWhole && first > 2 && words.Count - first is > 1 and <= MaxNameWords && words.Before(first) is "|" or "||"
            && !LayoutWords.All.Outlets.TryFindAt(words, first, out _, out _) && LayoutWords.All[CreditWord.Head].TryFindAt(words, first, out _, out var name)
            && name < words.Count)
        {
            return (new Outlet(words.Written(first, words.Count).ToString(), OutletKind.Site, IsListed: false), words.SpanOf(first, words.Count));
        }

        // «... – ضفاف نيوز»
        if (words.IsWhole && first > 2 && words.Count - first is 2 or 3 && IsTailSign(words.Before(first))
            && LayoutWords.All[CreditWord.PressWord].TryFindAt(words, words.Count - 1, out _, out _) && NamePhrase.MayBe(words, first, words.Count))
        {
            return (CreditOutlets.Unlisted(words, first, words.Count), words.SpanOf(first, words.Count));
        }

        if (words.IsWhole && first > 2 && SiteAddress.FindAt(words, first) is { } address && address.End == words.Count)
        {
            return (address.Outlet, words.SpanOf(first, words.Count));
        }

        return words.IsWhole && first > 2 && IsTailSign(words.Before(first))
            && LayoutWords.All.Outlets.TryFindAt(words, first, out var outlet, out var end) && end == words.Count
                ? (outlet, words.SpanOf(first, end))
                : null;
    }

    /// <summary>What stands between a headline and the site's name in the title of a page.</summary>
    private static bool IsTailSign(ReadOnlySpan<char> sign) => sign is "|" or "||" or "-" or "–" or "—" or "::" or "•" or "●" or "·" or "~";

    /// <summary>«حصاد شبكة شام ...». A name of one word («الفرات») may as well be a river or a country there.</summary>
    private static (Outlet, TextSpan)? OfBulletin(LineWords words)
    {
        for (var at = 1; at < words.Count; at++)
        {
            var isNamed = LayoutWords.All[CreditWord.Head].TryFindAt(words, at - 1, out _, out var headed) && headed == at;
            var isBulletins = LayoutWords.All[CreditWord.Bulletin].TryFindAt(words, at - 1, out _, out var called) && called == at;
            if (isBulletins && OutletName.FindAt(words, at) is { Outlet.IsListed: false, Outlet.Kind: OutletKind.Site } unlisted)
            {
                return (unlisted.Outlet, words.SpanOf(unlisted.First, unlisted.End));
            }

            if ((isNamed || isBulletins) && LayoutWords.All.Outlets.TryFindAt(words, at, out var outlet, out var end) && (isNamed || end - at > 1))
            {
                return (outlet, words.SpanOf(at, end));
            }
        }

        return null;
    }
}
