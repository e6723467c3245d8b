using ReportAtlas.Language.Layout.Credits;
using ReportAtlas.Language.Layout.Lines;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Layout.Headlines;

/// <summary>The day that a headline says its own report tells of: «نشرة أخبار ... ليوم الأحد 18/8/2013».</summary>
internal static class ReportedDay
{
    /// <summary>Words at the head of a headline among which a bulletin is called one.</summary>
    private const int BulletinReach = 5;

    /// <summary>The full date of the day that the headline reports on, in the source; null when it prints none of its own.</summary>
    public static TextSpan? Of(SourceLine? headline)
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
        if (date.First > 0 && !words.IsParted(date.First) && all[LayoutWord.OtherDay].IsAt(words, date.First - 1))
        {
            return false;
        }

        var isNumeric = words.IsNumber(date.First) && date.End - date.First == 1;
        var isLed = date.First > 0 && (all[LayoutWord.OwnDay].IsAt(words, date.First - 1) || (date.First == 1 && words[0] is "date"));
        var isWeekday = all[LayoutWord.Weekday].IsAt(words, date.First) && date.First > 0 && all[LayoutWord.DayNoun].IsAt(words, date.First - 1);
        var isBracketed = date.First > 0 && words.Before(date.First).Contains('(') && date.End == words.Count && words.Before(date.End).Contains(')');
        var isSetOff =
            words.IsParted(date.First)
            && words.IsParted(date.End)
            && ((date.First == 0 && date.End < words.Count) || (date.End == words.Count && (isNumeric || words.Before(date.First).Contains('|'))));
        return isLed || isWeekday || isBracketed || isSetOff || IsBulletin(words);
    }

    /// <summary>Whether a headline calls what it heads a bulletin.</summary>
    public static bool IsBulletin(LineWords words)
    {
        for (var at = 0; at < Math.Min(BulletinReach, words.Count); at++)
        {
            if (LayoutWords.All[LayoutWord.Bulletin].IsAt(words, at))
            {
                return true;
            }
        }

        return IsOfPlace(words);
    }

    /// <summary>«الرقة في 24 ساعة 4/3/2019»: a place, for how long, and the day; so local pages head their bulletins.</summary>
    public static bool IsOfPlace(LineWords words) =>
        LayoutWords.All.Cities.TryFindAt(words, 0, out var place)
        && LayoutWords.All[LayoutWord.Covered].TryFindAt(words, place, out var end)
        && (
            end == words.Count
            || StatedDate.FindAt(words, end) is { IsFull: true }
            || LayoutWords.All[LayoutWord.OwnDay].IsAt(words, end)
            || LayoutWords.All[LayoutWord.DayNoun].IsAt(words, end)
        );
}
