using ReportAtlas.Language.Layout.Credits;
using ReportAtlas.Language.Layout.Lines;
using ReportAtlas.Language.Layout.Publishers;

namespace ReportAtlas.Language.Layout.Headlines;

/// <summary>Tells a headline from the first paragraph: a report may begin with either.</summary>
internal static class HeadlineRule
{
    private const int MaxWords = 34;
    private const int MaxKickerWords = 4;
    private const int MaxSubheadlineWords = 26;
    private const int MinTickerWords = 6;
    private const int MaxSentenceWords = 18;

    /// <summary>Words in common by which two lines speak of one thing.</summary>
    private const int MinShared = 3;

    /// <summary>How many times more words the text shares with its own headline than with that of another report, which may name the same country.</summary>
    private const int TickerShare = 3;

    /// <summary>Words of a headline that its deck or its text has again; a kicker shares one at most with the headline below it.</summary>
    private const int MinToldAgain = 2;

    /// <summary>Whether the first line of an article is its headline.</summary>
    /// <param name="first">The line.</param>
    /// <param name="next">What follows it and is no site chrome, in order.</param>
    /// <param name="isFollowedByChrome">Whether a counter or the like stands right below the line, as pages put it under headlines.</param>
    public static bool IsHeadline(SourceLine first, ReadOnlySpan<SourceLine> next, bool isFollowedByChrome)
    {
        if (first.IsProse || first.WordCount is < 2 or > MaxWords || next.Length == 0 || !first.HasArabic || IsBroken(first, next[0]))
        {
            return false;
        }

        if (isFollowedByChrome || next[0].Credit(strict: false) is not null)
        {
            return true;
        }

        if (first.WordCount > 12 && InlineDateline.Read(first) is not null)
        {
            return false;
        }

        var isSetOff = next[0].AfterBlank && next.Length > 1 && !HasAfterBlank(next[1..]);
        if (first.EndsFullStop)
        {
            return isSetOff || first.WordCount <= 6;
        }

        // Without a full stop it is a headline, unless all the others go without one too and are no longer than it.
        var longest = 0;
        foreach (var line in next)
        {
            longest = Math.Max(longest, line.WordCount);
        }

        return HasProse(next)
            ? first.WordCount * 0.8 <= longest
            : longest > first.WordCount * 1.3 || isSetOff;
    }

    /// <summary>
    /// Whether the first line is the headline of another report, as a ticker brings it along: the text below the second
    /// line has words of that line, and of the first none or those that all reports share.
    /// </summary>
    public static bool IsTicker(SourceLine first, ReadOnlySpan<SourceLine> next)
    {
        var second = next[0];
        return first is { IsProse: false, EndsFullStop: false, WordCount: >= MinTickerWords and <= MaxWords } && second is { IsProse: false, EndsFullStop: false, AfterBlank: false, WordCount: > MaxKickerWords and <= MaxWords }
            && next[1] is { IsProse: true, AfterBlank: true } && first.Text[^1] is not (':' or '…') && second.Credit(strict: false) is null
            && SharedWords.Count(second, next[1..]) is >= MinToldAgain and var told && SharedWords.Count(first, next) * TickerShare < told;
    }

    /// <summary>Whether the text tells of what a line says, and of none of the lines above it that stand where a headline may.</summary>
    public static bool IsToldBelow(SourceLine line, SourceLine? first, ReadOnlySpan<SourceLine> between, ReadOnlySpan<SourceLine> text)
    {
        var told = line is { IsProse: false, EndsFullStop: false, WordCount: > MaxKickerWords and <= MaxWords } && line.Credit(strict: true) is null ? SharedWords.Count(line, text) : 0;
        if (told < MinShared || !HasProse(text) || (first is not null && !IsOther(first, line, text, told)))
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
        above.Credit(strict: true) is null && SharedWords.Count(above, [headline]) < MinToldAgain && SharedWords.Count(above, text) * TickerShare <= told;

    /// <summary>Whether a sentence that ends in a full stop is a headline all the same: the paragraph below tells it again, with more.</summary>
    public static bool IsWholeSentence(SourceLine first, ReadOnlySpan<SourceLine> next) =>
        first is { EndsFullStop: true, WordCount: <= MaxSentenceWords } && next.Length > 1 && next[0] is { IsProse: true, AfterBlank: true } lead
        && lead.WordCount > first.WordCount * 1.5 && SharedWords.Count(first, next[..1]) >= MinShared;

    /// <summary>Whether a headline-like line only leads to the headline below it.</summary>
    public static bool IsKicker(SourceLine line, SourceLine next) =>
        !next.IsProse
        && !ListMark.Begins(next.Text)
        && next.WordCount > line.WordCount
        && next.WordCount > MaxKickerWords
        && next.Credit(strict: false) is null
        && !PictureCredit.Ends(next)
        && !IsToldAgain(line, next)
        && (line.WordCount <= MaxKickerWords || line.Text[^1] is ':' or '…' || line.Text.EndsWith(".."));

    /// <summary>«إضراب المعلمين» above «يستمر إضراب المعلمين في ...»: a kicker leads to other words, and a line that is told again with more is a headline with its deck.</summary>
    private static bool IsToldAgain(SourceLine line, SourceLine next) =>
        line.Text[^1] is not (':' or '…') && !line.Text.EndsWith("..") && SharedWords.Count(line, [next]) >= MinToldAgain;

    /// <summary>Whether a line right below the headline goes on with it.</summary>
    public static bool IsSubheadline(SourceLine line, SourceLine headline, ReadOnlySpan<SourceLine> next)
    {
        if (line.IsProse || line.EndsFullStop || line.WordCount > MaxSubheadlineWords || ListMark.Begins(line.Text) || InlineDateline.Read(line) is not null)
        {
            return false;
        }

        return HasProse(next) && (line.WordCount <= headline.WordCount * 1.2 || ArePunctuated(next, headline));
    }

    /// <summary>
    /// «... في قرية من قرى» above «الريف الشمالي.»: a line that stops before the word it leads to, or whose last words
    /// stand alone on the next, was broken off, and is no headline.
    /// </summary>
    private static bool IsBroken(SourceLine line, SourceLine next) =>
        (line.Words is { IsWhole: true, Count: > 0 } words && words.Before(words.Count).Length == 0
            && LayoutWords.All[CreditWord.OpenEnd].TryFindAt(words, words.Count - 1, out _, out _) && !EndsInAli(line, words))
        || (line is { WordCount: > MaxKickerWords * 2, EndsSentence: false } && next is { EndsFullStop: true, AfterBlank: false, WordCount: <= MaxKickerWords });

    /// <summary>«مزار عين علي»: folded, the name reads as «على».</summary>
    private static bool EndsInAli(SourceLine line, LineWords words) => words[words.Count - 1] is "علي" && line.Text[^1] == 'ي';

    /// <summary>
    /// «شبكة أنفاق تحت البلدة» above the first paragraph: what only begins as the names of outlets do is a headline where
    /// none stands below it.
    /// </summary>
    public static bool IsRatherThanName(SourceLine line, ReadOnlySpan<SourceLine> next)
    {
        if (next is not [{ IsProse: true }, ..] || line.Text[^1] == ':' || line.Text[0] == '#' || line.Credit(strict: true) is not { Outlets: [({ IsListed: false }, _)], Dates.Length: 0 } || line.Parts.Count > 1)
        {
            return false;
        }

        // «خاص وكالة ضفاف» names for whom it was made.
        var words = line.Words;
        return !LayoutWords.All[CreditWord.Exclusive].TryFindAt(words, 0, out _, out _) && !LayoutWords.All[CreditWord.NameEnd].TryFindAt(words, words.Count - 1, out _, out _) && !LayoutWords.All[CreditWord.MonitorEnd].TryFindAt(words, words.Count - 1, out _, out _)
            && !LocalName.Is(words, 0, words.Count);
    }

    private static bool HasProse(ReadOnlySpan<SourceLine> lines)
    {
        foreach (var line in lines)
        {
            if (line.IsProse)
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasAfterBlank(ReadOnlySpan<SourceLine> lines)
    {
        foreach (var line in lines)
        {
            if (line.AfterBlank)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether most lines end in full stops, what pages bring along of pictures and of the headline once more left out.</summary>
    private static bool ArePunctuated(ReadOnlySpan<SourceLine> lines, SourceLine headline)
    {
        var (all, ended) = (0, 0);
        foreach (var line in lines)
        {
            if (line.EndsSentence || !(line.Folded.SequenceEqual(headline.Folded) || PictureCredit.Ends(line)))
            {
                all++;
                ended += line.EndsSentence ? 1 : 0;
            }
        }

        return all > 0 && ended * 2 >= all;
    }
}
