using ReportAtlas.Language.Layout.Lines;

namespace ReportAtlas.Language.Layout.Headlines;

/// <summary>A paragraph that some agencies print first, above the day and the headline, and that tells what the headline does.</summary>
internal static class SummaryAbove
{
    /// <summary>Words of the headline that the summary has too.</summary>
    private const int MinShared = 3;

    /// <summary>The line of the headline below such a paragraph; null where there is none.</summary>
    /// <param name="parts">The article.</param>
    /// <param name="first">Its first line.</param>
    /// <param name="next">What follows that and is kept.</param>
    public static int? FindHeadline(ArticleParts parts, SourceLine first, ReadOnlySpan<SourceLine> next)
    {
        if (
            !first.IsProse
            || next.Length < 3
            || next[1].IsProse
            || next[0].Credit(strict: true) is not { Dates.Length: > 0 } day
            || next[1].Credit(strict: true) is not null
            || SharedWords.Count(next[1], [first]) < MinShared
            || !HeadlineRule.IsHeadline(next[1], next[2..], false)
        )
        {
            return null;
        }

        parts.TryCredit(next[0], day);
        return parts.Lines.IndexOf(next[1]);
    }
}
