using ReportAtlas.Language.Layout.Lines;
using ReportAtlas.Language.Layout.Publishers;

namespace ReportAtlas.Language.Layout.Headlines;

/// <summary>The publisher that a headline names where a bar sets the name off («المرصد || النشرة الثانية», «... | عنب بلدي»), or whose bulletin it heads.</summary>
internal static class HeadlineCredit
{
    /// <summary>Words that the name of an outlet of no list may have, with the word for its kind.</summary>
    private const int MaxNameWords = 4;

    /// <summary>Words that are left of a headline at least.</summary>
    private const int MinWords = 3;

    /// <summary>The outlet set off at the headline's head or end, or whose bulletin it heads; null when none is.</summary>
    public static OutletName? OutletOf(SourceLine? headline)
    {
        if (headline is null)
        {
            return null;
        }

        var words = headline.Words;
        return HeadOf(words) ?? MastheadOf(words) ?? EndOf(words) ?? (ReportedDay.IsBulletin(words) ? OfBulletin(words) : null);
    }

    /// <summary>
    /// The name of no list behind a headline's last bar («... | ضفاف الشمال»), or one that a town has before or behind any («صدى الضفة - ...»); null where there is none.
    /// Where nothing else tells whose page it is, that is the site's.
    /// </summary>
    public static OutletName? LikelyOf(SourceLine? headline, IEnumerable<SourceLine> text)
    {
        if (headline is null || !headline.Words.IsWhole || headline.Words.Count <= MaxNameWords + 1)
        {
            return null;
        }

        var words = headline.Words;
        for (int end = HeadlineTail.Unmarked(words).End, last; (last = HeadlineTail.StartOfLast(words, end)) > MaxNameWords; end = last)
        {
            if (LocalName.Is(words, last, end) || LocalName.Begins(words, last, end) || IsSite(words, last, end, text))
            {
                return OutletName.Unlisted(words, last, end);
            }
        }

        var head = 1;
        while (head <= MaxNameWords && !HeadlineTail.IsBar(words, head))
        {
            head++;
        }

        return HeadlineTail.IsBar(words, head) && LocalName.Is(words, 0, head) ? OutletName.Unlisted(words, 0, head) : null;
    }

    private static bool IsSite(LineWords words, int first, int end, IEnumerable<SourceLine> text) =>
        end - first is > 1 and <= MaxNameWords
        && PageTitle.MayBeSite(words, first, end)
        && !IsOther(words, first, end)
        && (words.Before(first).ContainsAny('|', '•', '●') || IsStranger(words, first, end, text));

    /// <summary>A dash may go on with the headline too; the name of a site is nothing that the text tells of, and no body that said it.</summary>
    private static bool IsStranger(LineWords words, int first, int end, IEnumerable<SourceLine> text)
    {
        var all = LayoutWords.All;
        var tail = SourceLine.Of(words.Written(first, end).ToString());
        return !all[LayoutWord.Organ].IsAt(words, first)
            && !all[LayoutWord.MonitorHead].IsAt(words, first)
            && !all[LayoutWord.Insider].IsAt(words, first)
            && !all[LayoutWord.Place].IsAt(words, first)
            && (LocalName.MayBe(words, first, end) || !all[LayoutWord.NoName].IsAt(words, first))
            && SharedWords.Count(tail, [.. text]) == 0;
    }

    /// <summary>«... | فيديو وصور», «... | وكالات»</summary>
    private static bool IsOther(LineWords words, int first, int end) =>
        LayoutWords.All[LayoutWord.Lead].IsAt(words, first)
        || LayoutWords.All[LayoutWord.Tag].IsAt(words, first)
        || LayoutWords.All[LayoutWord.Generic].IsAt(words, first)
        || LayoutWords.All[LayoutWord.Bulletin].IsAt(words, first)
        || !NamePhrase.Is(words, first, end);

    /// <summary>A colon would cite («الجزيرة: واشنطن تدرس الانسحاب»); a bar or two colons only set off, as they do with regions («الجزيرة | ...»).</summary>
    private static OutletName? HeadOf(LineWords words) =>
        LayoutWords.All.Outlets.TryFindAt(words, 0, out var outlet, out var end)
        && end < words.Count
        && !LayoutWords.All[LayoutWord.Region].Fills(words, 0, end)
        && (
            words.Before(end).Contains('|')
            || words.Before(end).Contains("::", StringComparison.Ordinal)
            || (end > 1 && words.Before(end) is "-" or "–" or "—" && LayoutWords.All[LayoutWord.Bulletin].IsAt(words, end))
        )
            ? new OutletName(outlet, 0, end)
            : null;

    /// <summary>«شبكة ضفاف الشمال | أخبار المنطقة», «تنسيقية الضفاف || الموجز»: behind a name of no list and a bar stands what its pages are headed with.</summary>
    private static OutletName? MastheadOf(LineWords words)
    {
        var (all, end) = (LayoutWords.All, words.EndOfPart(0));
        return
            end < words.Count
            && end is > 1 and <= MaxNameWords + 1
            && words.Before(end).Contains('|')
            && (all[LayoutWord.Bulletin].IsAt(words, end) || all.Sections.IsAt(words, end) || all[LayoutWord.Generic].IsAt(words, end))
            && (
                (all[LayoutWord.Media].TryFindAt(words, 0, out var name) && NamePhrase.Is(words, name, end))
                || all[LayoutWord.MonitorHead].IsAt(words, 0)
            )
            ? OutletName.Unlisted(words, 0, end)
            : null;
    }

    private static OutletName? EndOf(LineWords words)
    {
        // «... – موقع قناة المنار – لبنان»: the country stands behind the name.
        var (count, first) = (words.Count, HeadlineTail.StartOfLast(words, words.Count));
        if (
            first > MinWords
            && LayoutWords.All[LayoutWord.Edition].Fills(words, first, count)
            && HeadlineTail.StartOfLast(words, first) is > MinWords and var above
            && OutletName.FindAt(words, above) is { Outlet.IsListed: true } edited
            && edited.End == first
        )
        {
            return edited;
        }

        first = count - 1;
        while (first > 0 && !words.IsParted(first))
        {
            first--;
        }

        if (!words.IsWhole || first < MinWords)
        {
            return null;
        }

        // «... | شؤون دولية | جريدة الصباح»: behind a bar, the word for its kind tells an outlet of no list.
        var (all, length) = (LayoutWords.All, words.Count - first);
        var isHeaded =
            length is > 1 and <= MaxNameWords
            && words.Before(first) is "|" or "||"
            && !all.Outlets.IsAt(words, first)
            && all[LayoutWord.Head].TryFindAt(words, first, out var name)
            && name < words.Count;

        // «... – ضفاف نيوز»
        var isSetOff = IsTailSign(words.Before(first));
        if (
            isHeaded
            || (isSetOff && length is 2 or 3 && all[LayoutWord.PressWord].IsAt(words, words.Count - 1) && NamePhrase.MayBe(words, first, words.Count))
        )
        {
            return OutletName.Unlisted(words, first, words.Count);
        }

        return SiteAddress.FindAt(words, first) is { } address && address.End == words.Count ? address
            : isSetOff && all.Outlets.TryFindAt(words, first, out var outlet, out var end) && end == words.Count ? new OutletName(outlet, first, end)
            : isSetOff
            && all[LayoutWord.PlainHead].IsAt(words, first)
            && OutletName.FindAt(words, first) is { Outlet.IsListed: true } site
            && site.End == words.Count
                ? site
            : null;
    }

    /// <summary>What stands between a headline and the site's name in the title of a page.</summary>
    private static bool IsTailSign(ReadOnlySpan<char> sign) => sign is "|" or "||" or "-" or "–" or "—" or "::" or "•" or "●" or "·" or "~";

    /// <summary>«حصاد شبكة شام ...». A name of one word («الفرات») may as well be a river or a country there.</summary>
    private static OutletName? OfBulletin(LineWords words)
    {
        for (var at = 1; at < words.Count; at++)
        {
            var isNamed = LayoutWords.All[LayoutWord.Head].Fills(words, at - 1, at);
            var isBulletins = LayoutWords.All[LayoutWord.Bulletin].Fills(words, at - 1, at);
            if (isBulletins && OutletName.FindAt(words, at) is { Outlet.IsListed: false, Outlet.Kind: OutletKind.Site } unlisted)
            {
                return unlisted;
            }

            // «نشرة أخبار ... على راديو الكل»: the word for its kind may belong to the name.
            if (isNamed && LayoutWords.All.Outlets.TryFindAt(words, at - 1, out var headed, out var last) && last > at)
            {
                return new OutletName(headed, at - 1, last);
            }

            if ((isNamed || isBulletins) && LayoutWords.All.Outlets.TryFindAt(words, at, out var outlet, out var end) && (isNamed || end - at > 1))
            {
                return new OutletName(outlet, at, end);
            }
        }

        return null;
    }
}
