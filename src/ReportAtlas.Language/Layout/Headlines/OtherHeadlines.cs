using ReportAtlas.Language.Layout.Lines;

namespace ReportAtlas.Language.Layout.Headlines;

/// <summary>
/// The headlines of other reports that stand one below the other right above a text which tells of none of them: the report's own headline was not copied.
/// </summary>
internal static class OtherHeadlines
{
    /// <summary>So many in a row; a headline with its deck and subheadlines has fewer that the text does not tell of.</summary>
    private const int MinLines = 4;

    /// <summary>Words that such a line shares with the text at most.</summary>
    private const int MaxShared = 1;

    /// <summary>Whether the lines from one on, down to the first paragraph, are such headlines; they are then set aside.</summary>
    /// <param name="parts">The article.</param>
    /// <param name="at">The first line.</param>
    /// <param name="next">What follows it and is kept, labels of sections left out.</param>
    public static bool StandAlone(ArticleParts parts, int at, ReadOnlySpan<SourceLine> next)
    {
        var count = 0;
        while (count < next.Length && !next[count].IsProse)
        {
            count++;
        }

        if (count < MinLines - 1 || count == next.Length || !IsOther(parts.Lines[at], next[count..]))
        {
            return false;
        }

        foreach (var line in next[..count])
        {
            if (!IsOther(line, next[count..]))
            {
                return false;
            }
        }

        for (; parts.Lines[at] != next[count]; at++)
        {
            parts.Lines[at].ChromeRule ??= "related";
        }

        return true;
    }

    private static bool IsOther(SourceLine line, ReadOnlySpan<SourceLine> text) =>
        line is { IsProse: false, EndsFullStop: false, Given: null, WordCount: > HeadlineRule.MaxKickerWords }
        && !ListMark.Begins(line.Text)
        && line.Credit(strict: true) is null
        && SharedWords.Count(line, text) <= MaxShared;
}
