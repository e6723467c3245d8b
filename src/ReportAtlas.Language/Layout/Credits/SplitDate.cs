using ReportAtlas.Language.Layout.Lines;

namespace ReportAtlas.Language.Layout.Credits;

/// <summary>A date that a page draws over two or three lines of its own, as calendars do: «23», «نيسان», «2021».</summary>
internal static class SplitDate
{
    private const int MaxLines = 3;

    /// <summary>No month with its year is longer.</summary>
    private const int MaxLineLength = 20;

    /// <summary>Where the last line of the date ends that begins at a line; null where none does.</summary>
    /// <param name="text">The source.</param>
    /// <param name="start">Where the line begins.</param>
    /// <param name="end">Where it ends.</param>
    public static int? FindEnd(string text, int start, int end)
    {
        // Nearly all lines are longer, so the others may be looked at twice.
        if (end - start > MaxLineLength || end >= text.Length || !BeginsDate(text, start, end))
        {
            return null;
        }

        var last = end;
        for (var lines = 1; lines < MaxLines && last < text.Length; lines++)
        {
            var next = text.AsSpan(last).IndexOfAnyInRange('\n', '\r') == 0 ? SkipBreak(text, last) : text.Length;
            var length = next < text.Length ? text.AsSpan(next).IndexOfAny('\n', '\r') : -1;
            last = length < 0 ? text.Length : next + length;
            if (last - next is 0 or > MaxLineLength)
            {
                return null;
            }

            var words = LineWords.Of(text[start..last].Trim());
            if (StatedDate.FindAt(words, 0) is { IsFull: true } date && date.End == words.Count)
            {
                return last;
            }
        }

        return null;
    }

    /// <summary>A day alone or with its month, or a month above a number; a line with a whole date needs no other.</summary>
    private static bool BeginsDate(string text, int start, int end)
    {
        var below = SkipBreak(text, end);
        return char.IsDigit(text[start])
            ? end - start <= 2 || StatedDate.FindAt(LineWords.Of(text[start..end]), 0) is { IsFull: false }
            : below < text.Length && char.IsDigit(text[below]) && IsMonth(text[start..end]);
    }

    private static bool IsMonth(string line) => LayoutWords.All[LayoutWord.Month].IsAt(LineWords.Of(line), 0);

    private static int SkipBreak(string text, int at) => at + 1 < text.Length && text[at] == '\r' && text[at + 1] == '\n' ? at + 2 : at + 1;
}
