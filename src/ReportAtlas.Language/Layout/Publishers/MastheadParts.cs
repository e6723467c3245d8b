using System.Collections.Immutable;
using ReportAtlas.Language.Layout.Credits;
using ReportAtlas.Language.Layout.Lines;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Layout.Publishers;

/// <summary>What stands behind the name in a <see cref="Masthead"/>: the issue, the day, what the paper says of itself.</summary>
internal static class MastheadParts
{
    /// <summary>What stands behind the name, if that is nothing but what such lines print.</summary>
    public static (ImmutableArray<TextSpan> Dates, bool IsIssue, bool IsSlogan, bool IsTwin, bool IsSectioned)? Rest(LineWords words, int first)
    {
        var all = LayoutWords.All;
        var dates = new List<StatedDate>();
        var (isIssue, isSlogan, isTwin, isSectioned) = (false, false, false, false);
        for (int at = first, end; at < words.Count; at = end)
        {
            if (StatedDate.FindAt(words, at) is { } date)
            {
                end = date.End;
                if (date.IsFull)
                {
                    dates.Add(date);
                }
            }
            else if (IsIssue(words, at, out end))
            {
                isIssue |= all[LayoutWord.Issue].IsAt(words, at);
            }
            else if (EndOfSlogan(words, at) is > 0 and var told)
            {
                (isSlogan, end) = (true, told);
            }
            else if (words.Before(at) is "|" or "||" && all.Sections.TryFindAt(words, at, out end) && end == words.Count && at > 1)
            {
                // «ضفاف الغد | محليات»: one word before the bar may be a country.
                isSectioned = true;
            }
            else if (IsTimeOrPlace(words, at, out end) || (words.IsNumber(at) && words[at].Contains(':')))
            {
                end = Math.Max(end, at + 1);
            }
            else if (char.IsAsciiLetter(words[at][0]))
            {
                (isTwin, end) = (true, at + 1);
            }
            else
            {
                return null;
            }
        }

        var printed = dates.Exists(date => !date.IsHijri) ? dates.FindAll(date => !date.IsHijri) : dates;
        return ([.. printed.Select(date => words.SpanOf(date.First, date.End))], isIssue, isSlogan, isTwin, isSectioned);
    }

    private static bool IsTimeOrPlace(LineWords words, int at, out int end)
    {
        foreach (
            var kind in (ReadOnlySpan<LayoutWord>)
                [LayoutWord.Weekday, LayoutWord.Label, LayoutWord.Time, LayoutWord.Era, LayoutWord.HijriEra, LayoutWord.Archive, LayoutWord.Generic]
        )
        {
            if (LayoutWords.All[kind].TryFindAt(words, at, out end))
            {
                return true;
            }
        }

        return LayoutWords.All.Cities.TryFindAt(words, at, out end) && words.IsParted(at);
    }

    /// <summary>«العدد 12», «السنة الثالثة», «ص 3»</summary>
    public static bool IsIssue(LineWords words, int at, out int end)
    {
        if (LayoutWords.All[LayoutWord.Issue].TryFindAt(words, at, out end) && words.IsNumber(end))
        {
            end++;
            return true;
        }

        return LayoutWords.All[LayoutWord.Noise].TryFindAt(words, at, out end);
    }

    /// <summary>Where what a page says of itself ends («جريدة يومية سياسية تصدر عن ...»); 0 where a word does not begin it.</summary>
    public static int EndOfSlogan(LineWords words, int first)
    {
        var all = LayoutWords.All;
        var at = first;
        while (
            at < words.Count
            && (at == first || !words.IsParted(at))
            && (
                all[LayoutWord.SloganNoun].TryFindAt(words, at, out var next)
                || ((at > first || IsBehindBar(words, at)) && all[LayoutWord.Slogan].TryFindAt(words, at, out next))
            )
        )
        {
            at = next;
        }

        // «تصدر عن ...»: whatever follows is of whom and where.
        if (at > first && at < words.Count && all[LayoutWord.SloganOpen].TryFindAt(words, at, out var opened))
        {
            at = opened;
            while (at < words.Count && !words.IsParted(at))
            {
                at++;
            }
        }

        return at - first > 1 && words.IsParted(at) ? at : 0;
    }

    /// <summary>«صحيفة ضفاف | سياسية يومية مستقلة»: behind the name, what the paper says of itself may begin with an adjective.</summary>
    private static bool IsBehindBar(LineWords words, int at) => at > 1 && words.Before(at) is "|" or "||" or "-" or "–" or "—";
}
