using ReportAtlas.Language.Layout.Lines;
using ReportAtlas.Language.Layout.Pages;
using ReportAtlas.Language.Layout.Publishers;

namespace ReportAtlas.Language.Layout.Credits;

/// <summary>Takes a line apart into outlets, places, dates and the words around them: «| الفرات بوست - وكالات», «القامشلي – شيار علي – 12 آذار 2019».</summary>
internal static class CreditParts
{
    /// <summary>The kinds of words that are a part by themselves, whatever stands beside them.</summary>
    private static readonly (LayoutWord Word, CreditKind Kind)[] Plain =
    [
        (LayoutWord.Lead, CreditKind.Lead),
        (LayoutWord.Source, CreditKind.Source),
        (LayoutWord.Updated, CreditKind.Filler),
        (LayoutWord.Label, CreditKind.Filler),
        (LayoutWord.Weekday, CreditKind.Filler),
        (LayoutWord.Noise, CreditKind.Filler),
        (LayoutWord.Joint, CreditKind.Filler),
    ];

    /// <summary>The parts of a line from left to right of its words, at most up to <paramref name="limit"/> words.</summary>
    public static List<CreditPart> Of(LineWords words, int limit = int.MaxValue)
    {
        var parts = new List<CreditPart>();
        var isUpdate = false;
        for (var at = 0; at < words.Count && at < limit; )
        {
            var part = Known(words, at, parts) ?? Unknown(words, at);
            isUpdate = part.IsUpdate || (isUpdate && part.Kind is CreditKind.Filler);
            if (part.Kind == CreditKind.Date && parts.Count > 0 && parts[^1].IsUpdate)
            {
                part = part with { IsUpdate = true };
            }

            parts.Add(part.Kind == CreditKind.Filler ? part with { IsUpdate = isUpdate } : part);
            at = part.End;
        }

        CreditPlaces.Settle(words, parts);
        return parts;
    }

    /// <summary>Whether a line may begin with a dateline: it then begins with a name or date, or with few words before a sign.</summary>
    public static bool MayHead(LineWords words) =>
        words.Count > 0
        && (
            LayoutWords.All.MayBeginDate(words, 0)
            || LayoutWords.All.MayBeginCredit(words, 0)
            || EndOfUnknown(words, 0, CreditOutlets.MaxUnlistedWords + 1) <= CreditOutlets.MaxUnlistedWords
        );

    private static CreditPart? Known(LineWords words, int at, List<CreditPart> before)
    {
        if (StatedDate.FindAt(words, at) is { } date)
        {
            return new CreditPart(CreditKind.Date, at, date.End, Date: date);
        }

        var begins =
            words.IsParted(at)
            || before[^1].Kind is not CreditKind.Unknown
            || IsBehindInitial(words, at)
            || CountsAge(words, at)
            || IsLabelled(words, at);
        if (!begins)
        {
            return null;
        }

        // «البيان والوكالات»
        if (at > 0 && IsAndAgencies(words, at, out var agencies))
        {
            return new CreditPart(CreditKind.Generic, at, agencies);
        }

        // Most words begin nothing that is known, and what is made of the words around it is told from its other words.
        var all = LayoutWords.All;

        // «منذ 6 سنوات - 4 مارس 2019»
        if (
            all.MayBeginChrome(words[at])
            && all[ChromeMatch.Line].TryFindAt(words, at, out var rule, out var counted)
            && rule is "clock"
            && counted > at + 1
            && (words.IsParted(counted) || all[LayoutWord.Noise].IsAt(words, counted))
        )
        {
            return new CreditPart(CreditKind.Filler, at, counted);
        }

        if (!all.MayBeginCredit(words, at))
        {
            return CreditOutlets.FindUnlisted(words, at, before);
        }

        if (CreditOutlets.FindOutlet(words, at, before) is { } outlet)
        {
            return (outlet.Count == 1 || all[LayoutWord.Region].Fills(words, at, outlet.End)) && IsSectionHere(words, outlet, before)
                ? new CreditPart(CreditKind.Filler, at, outlet.End)
                : outlet;
        }

        if (all[LayoutWord.Generic].TryFindAt(words, at, out var end) && EndsPart(words, end))
        {
            return new CreditPart(CreditKind.Generic, at, end);
        }

        if (CreditPlaces.FindAt(words, at) is { } city)
        {
            return city;
        }

        if (all.Sections.TryFindAt(words, at, out end) && (words.IsParted(end) || words.HasSigns(end) || StatedDate.FindAt(words, end) is not null))
        {
            return new CreditPart(CreditKind.Filler, at, end);
        }

        if (CreditOutlets.IsOutletCalledSource(words, at, before))
        {
            return new CreditPart(CreditKind.Outlet, at, at + 1, Outlet.Unlisted(words, at, at + 1));
        }

        foreach (var (word, kind) in Plain)
        {
            if (all[word].TryFindAt(words, at, out end))
            {
                return new CreditPart(kind, at, end, IsUpdate: word == LayoutWord.Updated);
            }
        }

        return Clock(words, at, before);
    }

    /// <summary>«14:30 بتوقيت دمشق», «الساعة 8», «120 مشاهدة»</summary>
    private static CreditPart? Clock(LineWords words, int at, List<CreditPart> before)
    {
        var all = LayoutWords.All;
        if (!words.IsNumber(at))
        {
            // «GMT 12:19 2014 السبت 5 يوليو»
            return all[LayoutWord.Time].TryFindAt(words, at, out var zone) && words.IsNumber(zone) && words[zone].Contains(':')
                ? new CreditPart(CreditKind.Filler, at, zone + 1)
                : null;
        }

        if (all[LayoutWord.Noise].TryFindAt(words, at + 1, out var counter))
        {
            return new CreditPart(CreditKind.Filler, at, counter);
        }

        var isClock = words[at].Contains(':') || (before.Count > 0 && before[^1].Kind is CreditKind.Filler or CreditKind.Date);
        return !isClock ? null : new CreditPart(CreditKind.Filler, at, all[LayoutWord.Time].TryFindAt(words, at + 1, out var time) ? time : at + 1);
    }

    /// <summary>«الأخبار | 4 03 2021»: what names a section as well names an outlet only beside a place («بيروت - الأخبار»).</summary>
    private static bool IsSectionHere(LineWords words, CreditPart outlet, List<CreditPart> before) =>
        LayoutWords.All.Sections.Fills(words, outlet.First, outlet.End)
        && !words.Before(outlet.First).Contains('«')
        && !before.Exists(part =>
            part.Kind is CreditKind.City or CreditKind.Generic or CreditKind.Source
            || (part.Outlet is not null && LayoutWords.All.Cities.Fills(words, part.First, part.End))
        )
        && words.Count > outlet.Count
        && CreditPlaces.FindAt(words, outlet.End) is null
        && !PageLabel.IsOutletOfSection(words);

    /// <summary>A name is one only where it fills its part; a date, or a word that joins, may follow without a sign.</summary>
    internal static bool EndsPart(LineWords words, int end) =>
        words.IsParted(end)
        || words.Before(end) is "." or ")." or "»." or ".."
        || words.IsNumber(end)
        || StatedDate.FindAt(words, end) is not null
        || IsAndAgencies(words, end, out _)
        || LayoutWords.All[LayoutWord.Joint].IsAt(words, end)
        || LayoutWords.All[LayoutWord.Generic].Fills(words, end, words.Count)
        || CountsAge(words, end)
        || IsLabelled(words, end)
        || (
            LayoutWords.All[LayoutWord.Label].TryFindAt(words, end, out var after)
            && after < words.Count
            && StatedDate.FindAt(words, after) is not null
        );

    /// <summary>«المصدر: شبكة شام الكاتب: فريق التحرير»: a label with its colon begins another part.</summary>
    private static bool IsLabelled(LineWords words, int at) =>
        at > 0
        && at < words.Count
        && words.HasSigns(at + 1)
        && words.Before(at + 1).Contains(':')
        && LayoutWords.All[LayoutWord.Lead].Fills(words, at, at + 1);

    /// <summary>«ضفاف نيوز منذ 3 ساعات»: collectors of news print how old a report is behind whose it is.</summary>
    private static bool CountsAge(LineWords words, int at) =>
        at < words.Count
        && at > 0
        && words[at] is "منذ" or "قبل"
        && LayoutWords.All[ChromeMatch.Line].TryFindAt(words, at, out var rule, out var end)
        && rule is "clock"
        && (end == words.Count || words.IsParted(end) || LayoutWords.All[LayoutWord.Noise].IsAt(words, end));

    /// <summary>«والوكالات», «ووكالات» to the end of the part.</summary>
    private static bool IsAndAgencies(LineWords words, int at, out int end)
    {
        end = at;
        return at < words.Count
            && words[at][0] == 'و'
            && words[at].Length > 4
            && LayoutWords.All[LayoutWord.Generic].TryFindAt(words, at, out end, prefix: 1)
            && words.IsParted(end);
    }

    private static CreditPart Unknown(LineWords words, int at) => new(CreditKind.Unknown, at, EndOfUnknown(words, at));

    internal static int EndOfUnknown(LineWords words, int at, int most = LineWords.HeadLength)
    {
        var end = at + 1;
        while (
            end < words.Count
            && end < at + most
            && !words.IsParted(end)
            && !IsBehindInitial(words, end)
            && !CountsAge(words, end)
            && !IsLabelled(words, end)
            && StatedDate.FindAt(words, end) is null
        )
        {
            end++;
        }

        return end;
    }

    /// <summary>«س.الأناضول»: an editor signs with a letter, and behind its dot stands whose report it is.</summary>
    private static bool IsBehindInitial(LineWords words, int at) =>
        at > 0 && words[at].Length > 1 && words[at - 1].Length == 1 && !words.IsNumber(at - 1) && words.Before(at).StartsWith(".");
}
