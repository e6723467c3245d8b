using ReportAtlas.Language.Layout.Credits;
using ReportAtlas.Language.Layout.Lines;
using ReportAtlas.Language.Layout.Publishers;

namespace ReportAtlas.Language.Layout.Headlines;

/// <summary>Tells a headline from the first paragraph: a report may begin with either.</summary>
internal static class HeadlineRule
{
    public const int MaxWords = 34;
    public const int MaxKickerWords = 4;
    private const int MaxSubheadlineWords = 26;

    /// <summary>Words behind the first among which one tells that the line goes on.</summary>
    private const int GoesOnWithin = 4;

    /// <summary>Whether the first line of an article is its headline.</summary>
    /// <param name="first">The line.</param>
    /// <param name="next">What follows it and is no site chrome, in order.</param>
    /// <param name="isFollowedByChrome">Whether a counter or the like stands right below the line, as pages put it under headlines.</param>
    public static bool IsHeadline(SourceLine first, ReadOnlySpan<SourceLine> next, bool isFollowedByChrome)
    {
        if (
            first.IsProse
            || first.WordCount > MaxWords
            || (first.WordCount < 2 && !IsDeclaration(first, next))
            || next.Length == 0
            || !first.HasArabic
            || IsBroken(first, next[0])
            || GoesOn(first)
        )
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

        return HasProse(next) ? first.WordCount * 0.8 <= longest : longest > first.WordCount * 1.3 || isSetOff;
    }

    /// <summary>«بيان», «تصريح» alone above what somebody states: so it is headed.</summary>
    public static bool IsDeclaration(SourceLine line, ReadOnlySpan<SourceLine> next) =>
        next is [{ IsProse: true }, ..] or [_, { IsProse: true }, ..]
        && line.Words.Count == 1
        && LayoutWords.All[LayoutWord.Declaration].Fills(line.Words, 0, 1);

    /// <summary>Whether a headline-like line only leads to the headline below it.</summary>
    public static bool IsKicker(SourceLine line, SourceLine next) =>
        !next.IsProse
        && !ListMark.Begins(next.Text)
        && next.WordCount > line.WordCount
        && next.WordCount > MaxKickerWords
        && next.Credit(strict: false) is null
        && UnlistedName.In(next) is not { Company: NameCompany.Reporter }
        && !PictureCredit.Ends(next)
        && !ToldAgain.IsDeck(line, next)
        && (line.WordCount <= MaxKickerWords || line.Text[^1] is ':' or '…' || line.Text.EndsWith(".."));

    /// <summary>Whether a line right below the headline goes on with it.</summary>
    public static bool IsSubheadline(SourceLine line, SourceLine headline, ReadOnlySpan<SourceLine> next)
    {
        if (
            line.IsProse
            || line.EndsFullStop
            || line.WordCount > MaxSubheadlineWords
            || ListMark.Begins(line.Text)
            || InlineDateline.Read(line) is not null
        )
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
        (
            line.Words is { IsWhole: true, Count: > 0 } words
            && words.Before(words.Count).Length == 0
            && LayoutWords.All[LayoutWord.OpenEnd].IsAt(words, words.Count - 1)
            && !EndsInAli(line, words)
        )
        || (
            line is { WordCount: > MaxKickerWords * 2, EndsSentence: false }
            && next is { EndsFullStop: true, AfterBlank: false, WordCount: <= MaxKickerWords }
        );

    /// <summary>«واعتقلت الدورية كذلك ثلاثة»: what goes on from what is not there is no headline.</summary>
    private static bool GoesOn(SourceLine line)
    {
        if (line.Words is not { IsWhole: true, Count: > GoesOnWithin } words || words[0][0] != 'و')
        {
            return false;
        }

        for (var at = 1; at <= GoesOnWithin; at++)
        {
            if (LayoutWords.All[LayoutWord.GoesOn].IsAt(words, at))
            {
                return true;
            }
        }

        return LayoutWords.All[LayoutWord.GoesOn].IsAt(words, 0, prefix: 1);
    }

    /// <summary>«مزار عين علي»: folded, the name reads as «على».</summary>
    private static bool EndsInAli(SourceLine line, LineWords words) => words[words.Count - 1] is "علي" && line.Text[^1] == 'ي';

    /// <summary>
    /// «شبكة أنفاق تحت البلدة» above the first paragraph: what only begins as the names of outlets do is a headline where
    /// none stands below it.
    /// </summary>
    public static bool IsRatherThanName(SourceLine line, ReadOnlySpan<SourceLine> next)
    {
        if (
            next is not [{ IsProse: true }, ..]
            || line.Text[^1] == ':'
            || line.Text[0] == '#'
            || line.Credit(strict: true) is not { Outlets: [({ IsListed: false }, _)], Dates.Length: 0 }
            || line.Parts.Count > 1
        )
        {
            return false;
        }

        // «خاص وكالة ضفاف» names for whom it was made.
        var words = line.Words;
        return !LayoutWords.All[LayoutWord.Exclusive].IsAt(words, 0)
            && !LayoutWords.All[LayoutWord.NameEnd].IsAt(words, words.Count - 1)
            && !LayoutWords.All[LayoutWord.MonitorEnd].IsAt(words, words.Count - 1)
            && !LocalName.Is(words, 0, words.Count);
    }

    public static bool HasProse(ReadOnlySpan<SourceLine> lines)
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
