namespace ReportAtlas.Language.Layout;

/// <summary>Tells a headline from the first paragraph: a report may begin with either.</summary>
internal static class HeadlineRule
{
    private const int MaxWords = 34;
    private const int MaxKickerWords = 4;
    private const int MaxSubheadlineWords = 26;

    /// <summary>Whether the first line of an article is its headline.</summary>
    /// <param name="first">The line.</param>
    /// <param name="next">What follows it and is no site chrome, in order.</param>
    /// <param name="isFollowedByChrome">Whether a counter or the like stands right below the line, as pages put it under headlines.</param>
    public static bool IsHeadline(SourceLine first, IReadOnlyList<SourceLine> next, bool isFollowedByChrome)
    {
        if (first.IsProse || first.WordCount is < 2 or > MaxWords || next.Count == 0)
        {
            return false;
        }

        if (isFollowedByChrome || CreditLine.Read(next[0], strict: false) is not null)
        {
            return true;
        }

        if (first.WordCount > 12 && InlineDateline.Read(first) is not null)
        {
            return false;
        }

        var isSetOff = next[0].AfterBlank && next.Count > 1 && !next.Skip(1).Any(line => line.AfterBlank);
        if (first.EndsFullStop)
        {
            return isSetOff || first.WordCount <= 6;
        }

        // Without a full stop it is a headline, unless all the others go without one too and are no longer than it.
        var longest = next.Max(line => line.WordCount);
        return next.Any(line => line.IsProse)
            ? first.WordCount * 0.8 <= longest
            : longest > first.WordCount * 1.3 || isSetOff;
    }

    /// <summary>Whether a headline-like line only leads to the headline below it.</summary>
    public static bool IsKicker(SourceLine line, SourceLine next) =>
        !next.IsProse
        && next.WordCount > line.WordCount
        && next.WordCount > MaxKickerWords
        && CreditLine.Read(next, strict: false) is null
        && (line.WordCount <= MaxKickerWords || line.Text[^1] is ':' or '…' || line.Text.EndsWith(".."));

    /// <summary>Whether a line right below the headline goes on with it.</summary>
    public static bool IsSubheadline(SourceLine line, SourceLine headline, IReadOnlyList<SourceLine> next)
    {
        if (line.IsProse || line.EndsFullStop || line.WordCount > MaxSubheadlineWords || ListMark.Begins(line.Text) || InlineDateline.Read(line) is not null)
        {
            return false;
        }

        var hasProse = next.Any(later => later.IsProse);
        var punctuated = next.Count > 0 && next.Count(later => later.EndsSentence) * 2 >= next.Count;
        return hasProse && (punctuated || line.WordCount <= headline.WordCount * 1.2);
    }
}
