using ReportAtlas.Language.Layout.Credits;
using ReportAtlas.Language.Layout.Lines;
using ReportAtlas.Language.Layout.Publishers;

namespace ReportAtlas.Language.Layout.Headlines;

/// <summary>The day that a page prints behind a repetition of its headline: «عنوان الخبر الأحد 23 06 2024 14:05», «عنوان الخبر - 4 مارس 2019».</summary>
internal static class HeadlineStamp
{
    /// <summary>«4/3/2019      عنوان الخبر» at the top of a page that a browser printed: the day of the printing before the page's title.</summary>
    public static bool IsPrinted(SourceLine line, SourceLine headline)
    {
        var (words, title) = (line.Words, headline.Words);
        if (
            !words.IsWhole
            || !title.IsWhole
            || words.Count <= title.Count
            || StatedDate.FindAt(words, 0) is not { IsFull: true } day
            || words.Count - day.End < title.Count
        )
        {
            return false;
        }

        for (var at = 0; at < title.Count; at++)
        {
            if (!words[day.End + at].SequenceEqual(title[at]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Reads a line that is the headline and a date; null when it is anything else.</summary>
    public static CreditLine? Read(SourceLine line, SourceLine headline)
    {
        var (words, title) = (line.Words, headline.Words);
        if (!words.IsWhole || !title.IsWhole || title.Count == 0 || words.Count <= title.Count)
        {
            return null;
        }

        for (var at = 0; at < title.Count; at++)
        {
            if (!words[at].SequenceEqual(title[at]))
            {
                return null;
            }
        }

        var start = words.StartOf(title.Count);
        return CreditLine.Read(SourceLine.Of(line.Text[start..].ToString()), strict: true) is { Role: BlockRole.Dateline, Dates.Length: > 0 } stamp
            ? stamp with
            {
                Outlets =
                [
                    .. stamp
                        .Outlets.Where(outlet => outlet.Outlet is { IsListed: true, Kind: not OutletKind.Wire })
                        .Select(outlet => (outlet.Outlet, outlet.Span.Shift(start))),
                ],
                Dates = [.. stamp.Dates.Select(date => date.Shift(start))],
            }
            : null;
    }
}
