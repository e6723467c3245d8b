using ReportAtlas.Language.Dates;
using ReportAtlas.Language.Layout.Lines;

namespace ReportAtlas.Language.Layout.Credits;

/// <summary>A date that a dateline prints, by its words.</summary>
/// <param name="First">Its first word in the line.</param>
/// <param name="End">The first word after it, its time of day included.</param>
/// <param name="IsFull">Whether it names a year.</param>
/// <param name="IsHijri">Whether it counts by the Hijri calendar.</param>
internal readonly record struct StatedDate(int First, int End, bool IsFull, bool IsHijri)
{
    /// <summary>The date that begins at a word: «الأحد 10 شباط 2019», «27/05/2017», «Sun, 24 Jun 2018 09:41:13 GMT», «10 شباط».</summary>
    public static StatedDate? FindAt(LineWords words, int first)
    {
        if (!LayoutWords.All.MayBeginDate(words, first))
        {
            return null;
        }

        var at = Skip(words, first, LayoutWord.Weekday);
        if (YearFirst(words, first) is { } turned)
        {
            return turned with { End = AfterTime(words, turned.End) };
        }

        return (Numeric(words, at) ?? DayMonth(words, at) ?? MonthDay(words, at)) is { } found
            ? found with
            {
                First = first,
                End = AfterTime(words, found.End),
            }
            : null;
    }

    /// <summary>«2019 شباط 10», «2019 الأحد 10 فبراير»: some pages print the year first.</summary>
    private static StatedDate? YearFirst(LineWords words, int first)
    {
        if (!IsYear(words, first) || words[first].Length != 4)
        {
            return null;
        }

        var at = Skip(words, first + 1, LayoutWord.Weekday);
        if (words.IsNumber(at))
        {
            return at > first + 1 && IsDay(words, at) && FindMonth(words, at + 1) is { } named
                ? new StatedDate(first, named.End, true, named.IsHijri)
                : null;
        }

        return FindMonth(words, at) is { } month && IsDay(words, month.End) && !IsYear(words, month.End + 1)
            ? new StatedDate(first, month.End + 1, true, month.IsHijri)
            : null;
    }

    private static StatedDate? Numeric(LineWords words, int at)
    {
        if (!words.IsNumber(at))
        {
            return null;
        }

        if (NumericDate.Read(words[at]) is { Day: not null, Year: not null } date)
        {
            return new StatedDate(at, AfterEra(words, at + 1, date.IsHijri), true, date.IsHijri);
        }

        // «دمشق - 4 - 3 (كونا)»: so some agencies print day and month.
        if (
            at > 0
            && at + 2 < words.Count
            && words.Before(at) is "-"
            && words.IsNumber(at + 1)
            && words.Before(at + 1) is "-"
            && words.Before(at + 2).Contains('(')
            && IsDay(words, at)
            && Parse(words[at + 1]) is >= 1 and <= 12
        )
        {
            return new StatedDate(at, at + 2, false, false);
        }

        // «2021 / 3 / 4»
        if (
            at + 2 < words.Count
            && words[at].Length == 4
            && IsYear(words, at)
            && words.IsNumber(at + 1)
            && words.IsNumber(at + 2)
            && words.Before(at + 1) is "/" or "-" or "–" or "\\"
            && words.Before(at + 2).SequenceEqual(words.Before(at + 1))
            && Parse(words[at + 1]) is >= 1 and <= 12
            && IsDay(words, at + 2)
        )
        {
            return new StatedDate(at, at + 3, true, NumericDate.IsHijriYear(Parse(words[at])));
        }

        // «4 03 2021», «4 / 3 / 2021»
        return
            at + 2 < words.Count
            && IsApart(words, at + 1)
            && IsApart(words, at + 2)
            && IsDay(words, at)
            && Parse(words[at + 1]) is >= 1 and <= 12
            && IsYear(words, at + 2)
            ? new StatedDate(
                at,
                AfterEra(words, at + 3, NumericDate.IsHijriYear(Parse(words[at + 2]))),
                true,
                NumericDate.IsHijriYear(Parse(words[at + 2]))
            )
            : null;
    }

    private static bool IsApart(LineWords words, int at) => words.IsNumber(at) && words.Before(at) is "" or "/" or "-" or "–" or "." or "_" or "\\";

    private static StatedDate? DayMonth(LineWords words, int at)
    {
        if (!IsDay(words, at) || FindMonth(words, Skip(words, at + 1, LayoutWord.DayEnd)) is not { } month)
        {
            return null;
        }

        return WithYear(words, month.End, month.IsHijri) ?? new StatedDate(at, month.End, false, month.IsHijri);
    }

    private static StatedDate? MonthDay(LineWords words, int at)
    {
        if (FindMonth(words, at) is not { } month)
        {
            return null;
        }

        var hasDay = IsDay(words, month.End);
        return WithYear(words, hasDay ? Skip(words, month.End + 1, LayoutWord.DayEnd) : month.End, month.IsHijri);
    }

    /// <summary>A month, with its further names where signs bring them: «شباط/فبراير», «أيلول (سبتمبر - شتنبر)».</summary>
    private static (int End, bool IsHijri)? FindMonth(LineWords words, int at)
    {
        if (at >= words.Count)
        {
            return null;
        }

        // «11 شهر ربيع الثاني»
        at = LayoutWords.All[LayoutWord.MonthNoun].TryFindAt(words, at, out var named) && named < words.Count ? named : at;
        if (LayoutWords.All[LayoutWord.Hijri].TryFindAt(words, at, out var hijriEnd))
        {
            return (hijriEnd, true);
        }

        if (!LayoutWords.All[LayoutWord.Month].TryFindAt(words, at, out var end))
        {
            return null;
        }

        while (end < words.Count && LayoutWords.All[LayoutWord.Month].TryFindAt(words, end, out var further))
        {
            end = further;
        }

        return (end, false);
    }

    private static StatedDate? WithYear(LineWords words, int at, bool isHijri)
    {
        if (!IsYear(words, at))
        {
            return null;
        }

        return new StatedDate(at, AfterEra(words, at + 1, isHijri), true, isHijri || NumericDate.IsHijriYear(Parse(words[at])));
    }

    /// <summary>«19 / 3 / 2020 م», «24 / 7 / 1441هـ»</summary>
    private static int AfterEra(LineWords words, int at, bool isHijri) => Skip(words, at, isHijri ? LayoutWord.HijriEra : LayoutWord.Era);

    /// <summary>The first word after a time of day, where one follows.</summary>
    private static int AfterTime(LineWords words, int at)
    {
        var end = at;
        while (end < words.Count)
        {
            var isClock = words.IsNumber(end) && words[end].Contains(':');
            var isZone = words.IsNumber(end) && words.Before(end).ContainsAny("+-") && words[end].Length is 4 or 5 && end > at;
            if (isClock || isZone)
            {
                end++;
            }
            else if (LayoutWords.All[LayoutWord.Time].TryFindAt(words, end, out var next) && (next > end) && HasClock(words, at, next))
            {
                end = next;
            }
            else
            {
                break;
            }
        }

        return HasClock(words, at, end) ? end : at;
    }

    /// <summary>Whether a clock reading stands among the words, the one after them counted (2019-02-10 T 08:15).</summary>
    private static bool HasClock(LineWords words, int first, int end)
    {
        for (var at = first; at <= end && at < words.Count; at++)
        {
            if (words.IsNumber(at) && words[at].Contains(':'))
            {
                return true;
            }
        }

        return false;
    }

    private static int Skip(LineWords words, int at, LayoutWord kind) =>
        at < words.Count && LayoutWords.All[kind].TryFindAt(words, at, out var end) ? end : at;

    private static bool IsDay(LineWords words, int at) => words.IsNumber(at) && Parse(words[at]) is >= 1 and <= 31;

    private static bool IsYear(LineWords words, int at) => words.IsNumber(at) && NumericDate.IsYear(Parse(words[at]));

    private static int Parse(ReadOnlySpan<char> number) => int.TryParse(number, out var value) ? value : -1;
}
