using ReportAtlas.Language.Layout.Lines;

namespace ReportAtlas.Language.Layout.Headlines;

/// <summary>Tells headlines by what is told again: a text has the words of its own headline, and hardly those of another report's.</summary>
internal static class ToldAgain
{
    private const int MinTickerWords = 6;
    private const int MaxSentenceWords = 18;

    /// <summary>Words in common by which two lines speak of one thing.</summary>
    private const int MinShared = 3;

    /// <summary>How many times more words the text shares with its own headline than with that of another report, which may name the same country.</summary>
    private const int TickerShare = 3;

    /// <summary>Words of a headline that its deck or its text has again; a kicker shares one at most with the headline below it.</summary>
    private const int MinAgain = 2;

    /// <summary>
    /// Whether the first line is the headline of another report, as a ticker brings it along: the text below the second
    /// line has words of that line, and of the first none or those that all reports share.
    /// </summary>
    public static bool IsTicker(SourceLine first, ReadOnlySpan<SourceLine> next)
    {
        var second = next[0];
        return first is { IsProse: false, EndsFullStop: false, WordCount: >= MinTickerWords and <= HeadlineRule.MaxWords }
            && second
                is { IsProse: false, EndsFullStop: false, AfterBlank: false, WordCount: > HeadlineRule.MaxKickerWords and <= HeadlineRule.MaxWords }
            && next[1] is { IsProse: true, AfterBlank: true }
            && first.Text[^1] is not (':' or '…')
            && second.Credit(strict: false) is null
            && SharedWords.Count(second, next[1..]) is >= MinAgain and var told
            && SharedWords.Count(first, next) * TickerShare < told;
    }

    /// <summary>Whether the text tells of what a line says, and of none of the lines above it that stand where a headline may.</summary>
    public static bool IsBelow(SourceLine line, SourceLine? first, ReadOnlySpan<SourceLine> between, ReadOnlySpan<SourceLine> text)
    {
        var told =
            line is { IsProse: false, EndsFullStop: false, WordCount: > HeadlineRule.MaxKickerWords and <= HeadlineRule.MaxWords }
            && line.Credit(strict: true) is null
                ? SharedWords.Count(line, text)
                : 0;
        if (told < MinShared || !HeadlineRule.HasProse(text) || (first is not null && !IsOther(first, line, text, told)))
        {
            return false;
        }

        foreach (var other in between)
        {
            if (!IsOther(other, line, text, told))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether a line is of another report; what shares words with a headline may be its kicker, or the headline whose deck it is.</summary>
    private static bool IsOther(SourceLine above, SourceLine headline, ReadOnlySpan<SourceLine> text, int told) =>
        above.Credit(strict: true) is null && SharedWords.Count(above, [headline]) < MinAgain && SharedWords.Count(above, text) * TickerShare <= told;

    /// <summary>Whether a sentence that ends in a full stop is a headline all the same: the paragraph below tells it again, with more.</summary>
    public static bool IsWholeSentence(SourceLine first, ReadOnlySpan<SourceLine> next) =>
        first is { EndsFullStop: true, WordCount: <= MaxSentenceWords }
        && next.Length > 1
        && next[0] is { IsProse: true, AfterBlank: true } lead
        && lead.WordCount > first.WordCount * 1.5
        && SharedWords.Count(first, next[..1]) >= MinShared;

    /// <summary>«إضراب المعلمين» above «يستمر إضراب المعلمين في ...»: a kicker leads to other words, and a line that is told again with more is a headline with its deck.</summary>
    public static bool IsDeck(SourceLine line, SourceLine next) =>
        line.Text[^1] is not (':' or '…') && !line.Text.EndsWith("..") && SharedWords.Count(line, [next]) >= MinAgain;
}
