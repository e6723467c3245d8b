using ReportAtlas.Language.Layout.Lines;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Layout.Credits;

/// <summary>The day that stands behind the text on its own last line, where a page lost its line breaks: «... في المدينة. التاريخ: 4 آذار 2019 طباعة فيسبوك».</summary>
internal static class TailDate
{
    /// <summary>Words behind the day: what a page offers there.</summary>
    private const int MaxWordsBehind = 24;

    /// <summary>The day in the source; null where the last paragraph ends otherwise.</summary>
    public static TextSpan? Of(List<SourceLine> lines)
    {
        if (lines.FindLast(static line => line.Role == BlockRole.Paragraph) is not { IsProse: true } line)
        {
            return null;
        }

        var words = line.AllWords;
        for (var at = words.Count - 2; at > 0 && at > words.Count - 2 - MaxWordsBehind; at--)
        {
            if (
                LayoutWords.All[LayoutWord.Label].TryFindAt(words, at, out var first)
                && words.Before(first).Contains(':')
                && words.Before(at).ContainsAny(".|-–")
                && StatedDate.FindAt(words, first) is { IsFull: true, IsHijri: false } date
            )
            {
                return words.SpanOf(date.First, date.End).Shift(line.Span.Start);
            }
        }

        return null;
    }
}
