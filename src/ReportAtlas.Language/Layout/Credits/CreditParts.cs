using ReportAtlas.Language.Layout.Lines;
using ReportAtlas.Language.Layout.Pages;

namespace ReportAtlas.Language.Layout.Credits;

/// <summary>Takes a line apart into outlets, places, dates and the words around them: «| الفرات بوست - وكالات», «القامشلي – شيار علي – 12 آذار 2019».</summary>
internal static class CreditParts
{
    /// <summary>Words that the name of a place of writing has at most.</summary>
    internal const int MaxPlaceWords = 4;

    /// <summary>The words with which a place's name begins, as bits of their tables.</summary>
    private static readonly ulong Place = LayoutWords.All.Cities.Bit | LayoutWords.All.Bits(CreditWord.Place);

    /// <summary>The parts of a line from left to right of its words, at most up to <paramref name="limit"/> words.</summary>
    public static List<CreditPart> Of(LineWords words, int limit = int.MaxValue)
    {
        var parts = new List<CreditPart>();
        var isUpdate = false;
        for (var at = 0; at < words.Count && at < limit;)
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

        SettleCity(words, parts);
        return parts;
    }

    /// <summary>Whether a line is the name of a place and nothing else.</summary>
    public static bool IsPlace(LineWords words) =>
        words.Count is > 0 and <= MaxPlaceWords && LayoutWords.All.Begins(words, 0, Place) && Of(words) is [{ Kind: CreditKind.City }];

    /// <summary>Whether a line may begin with a dateline: it then begins with a name or date, or with few words before a sign.</summary>
    public static bool MayHead(LineWords words) =>
        words.Count > 0 && (LayoutWords.All.MayBeginDate(words, 0) || LayoutWords.All.MayBeginCredit(words, 0) || EndOfUnknown(words, 0, CreditOutlets.MaxUnlistedWords + 1) <= CreditOutlets.MaxUnlistedWords);

    /// <summary>«الرياض 27 ديسمبر 2018 م واس», «دمشق، عمان - الحياة»: a paper that is called as its city is the city where another outlet signs behind it.</summary>
    private static void SettleCity(LineWords words, List<CreditPart> parts)
    {
        var last = parts.FindLastIndex(part => part.Kind == CreditKind.Outlet);
        for (var at = 0; at < last; at++)
        {
            // «شانلي أورفا / مراسلون / الأناضول»
            if (parts[at].Kind == CreditKind.Outlet && LayoutWords.All[CreditWord.Lead].TryFindAt(words, parts[at].First, out _, out var desk) && desk == parts[at].End)
            {
                parts[at] = new CreditPart(CreditKind.Lead, parts[at].First, desk);
            }

            if (parts[at].Kind == CreditKind.Outlet && (at == 0 || parts[at - 1].Kind == CreditKind.City)
                && LayoutWords.All.Cities.TryFindAt(words, parts[at].First, out _, out var end) && end == parts[at].End)
            {
                parts[at] = new CreditPart(CreditKind.City, parts[at].First, end);
            }
        }
    }

    private static CreditPart? Known(LineWords words, int at, List<CreditPart> before)
    {
        if (StatedDate.FindAt(words, at) is { } date)
        {
            return new CreditPart(CreditKind.Date, at, date.End, Date: date);
        }

        var begins = words.IsParted(at) || before[^1].Kind is not CreditKind.Unknown || IsBehindInitial(words, at);
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
        if (all.MayBeginChrome(words[at]) && all[ChromeMatch.Line].TryFindAt(words, at, out var rule, out var counted) && rule is "clock" && counted > at + 1 && words.IsParted(counted))
        {
            return new CreditPart(CreditKind.Filler, at, counted);
        }

        if (!all.MayBeginCredit(words, at))
        {
            return CreditOutlets.FindUnlisted(words, at, before);
        }

        if (CreditOutlets.FindOutlet(words, at, before) is { } outlet)
        {
            return (outlet.Count == 1 || (all[CreditWord.Region].TryFindAt(words, at, out _, out var region) && region == outlet.End)) && IsSectionHere(words, outlet, before) ? new CreditPart(CreditKind.Filler, at, outlet.End) : outlet;
        }

        if (all[CreditWord.Generic].TryFindAt(words, at, out _, out var end) && EndsPart(words, end))
        {
            return new CreditPart(CreditKind.Generic, at, end);
        }

        if (FindCity(words, at) is { } city)
        {
            return city;
        }

        if (all.Sections.TryFindAt(words, at, out _, out end) && (words.IsParted(end) || StatedDate.FindAt(words, end) is not null))
        {
            return new CreditPart(CreditKind.Filler, at, end);
        }

        if (CreditOutlets.IsOutletCalledSource(words, at, before))
        {
            return new CreditPart(CreditKind.Outlet, at, at + 1, CreditOutlets.Unlisted(words, at, at + 1));
        }

        return Word(CreditWord.Lead, CreditKind.Lead)
            ?? Word(CreditWord.Source, CreditKind.Source)
            ?? Word(CreditWord.Updated, CreditKind.Filler, isUpdate: true)
            ?? Word(CreditWord.Label, CreditKind.Filler)
            ?? Word(CreditWord.Weekday, CreditKind.Filler)
            ?? Word(CreditWord.Noise, CreditKind.Filler)
            ?? Word(CreditWord.Joint, CreditKind.Filler)
            ?? Clock();

        CreditPart? Word(CreditWord word, CreditKind kind, bool isUpdate = false) =>
            all[word].TryFindAt(words, at, out _, out var after) ? new CreditPart(kind, at, after, IsUpdate: isUpdate) : null;

        // «14:30 بتوقيت دمشق», «الساعة 8», «120 مشاهدة»
        CreditPart? Clock()
        {
            if (!words.IsNumber(at))
            {
                return null;
            }

            var (time, noise) = (at + 1, at + 1);
            var isTimed = time < words.Count && all[CreditWord.Time].TryFindAt(words, time, out _, out time);
            var isCounter = noise < words.Count && all[CreditWord.Noise].TryFindAt(words, noise, out _, out noise);
            return isCounter ? new CreditPart(CreditKind.Filler, at, noise)
                : words[at].Contains(':') || (before.Count > 0 && before[^1].Kind is CreditKind.Filler or CreditKind.Date)
                    ? new CreditPart(CreditKind.Filler, at, isTimed ? time : at + 1)
                    : null;
        }
    }

    /// <summary>«الأخبار | 4 03 2021»: what names a section as well names an outlet only beside a place («بيروت - الأخبار»).</summary>
    private static bool IsSectionHere(LineWords words, CreditPart outlet, List<CreditPart> before) =>
        LayoutWords.All.Sections.TryFindAt(words, outlet.First, out _, out var end) && end == outlet.End
        && !before.Exists(part => part.Kind is CreditKind.City or CreditKind.Generic or CreditKind.Source)
        && words.Count > outlet.Count && FindCity(words, outlet.End) is null && !PageLabel.IsOutletOfSection(words);

    private static CreditPart? FindCity(LineWords words, int at)
    {
        if (at >= words.Count)
        {
            return null;
        }

        var all = LayoutWords.All;
        if (all.Cities.TryFindAt(words, at, out _, out var end) && EndsPart(words, end))
        {
            return new CreditPart(CreditKind.City, at, end);
        }

        return all[CreditWord.Place].TryFindAt(words, at, out _, out var name) && name < words.Count
            && all.Cities.TryFindAt(words, name, out _, out end) && EndsPart(words, end)
                ? new CreditPart(CreditKind.City, at, end)
                : null;
    }

    /// <summary>A name is one only where it fills its part; a date, or a word that joins, may follow without a sign.</summary>
    internal static bool EndsPart(LineWords words, int end) =>
        words.IsParted(end)
        || words.Before(end) is "." or ")." or "»."
        || words.IsNumber(end)
        || StatedDate.FindAt(words, end) is not null
        || IsAndAgencies(words, end, out _)
        || LayoutWords.All[CreditWord.Joint].TryFindAt(words, end, out _, out _)
        || (LayoutWords.All[CreditWord.Generic].TryFindAt(words, end, out _, out var desk) && desk == words.Count)
        || (LayoutWords.All[CreditWord.Label].TryFindAt(words, end, out _, out var after) && after < words.Count && StatedDate.FindAt(words, after) is not null);

    /// <summary>«والوكالات», «ووكالات» to the end of the part.</summary>
    private static bool IsAndAgencies(LineWords words, int at, out int end)
    {
        end = at;
        return at < words.Count && words[at][0] == 'و' && words[at].Length > 4 && LayoutWords.All[CreditWord.Generic].TryFindAt(words, at, out _, out end, prefix: 1) && words.IsParted(end);
    }

    private static CreditPart Unknown(LineWords words, int at) => new(CreditKind.Unknown, at, EndOfUnknown(words, at));

    internal static int EndOfUnknown(LineWords words, int at, int most = LineWords.HeadLength)
    {
        var end = at + 1;
        while (end < words.Count && end < at + most && !words.IsParted(end) && !IsBehindInitial(words, end) && StatedDate.FindAt(words, end) is null)
        {
            end++;
        }

        return end;
    }

    /// <summary>«س.الأناضول»: an editor signs with a letter, and behind its dot stands whose report it is.</summary>
    private static bool IsBehindInitial(LineWords words, int at) =>
        at > 0 && words[at].Length > 1 && words[at - 1].Length == 1 && !words.IsNumber(at - 1) && words.Before(at).StartsWith(".");
}
