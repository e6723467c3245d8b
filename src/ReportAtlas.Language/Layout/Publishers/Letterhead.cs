using ReportAtlas.Language.Layout.Credits;
using ReportAtlas.Language.Layout.Headlines;
using ReportAtlas.Language.Layout.Lines;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Layout.Publishers;

/// <summary>
/// The lines with which a body heads its own paper: «الجيش السوري الحر», «المجلس العسكري في محافظة الرقة» above «بيان رقم 12». They name who writes,
/// the most exact last, and are no headline where one stands below them.
/// </summary>
internal static class Letterhead
{
    /// <summary>Lines at the top among which they stand.</summary>
    private const int Reach = 5;

    private const int MaxNameWords = 7;

    /// <summary>Takes a line above the headline for part of a letterhead, if it is.</summary>
    public static bool Takes(ArticleParts parts, int at)
    {
        var line = parts.Lines[at];
        if (
            at < Reach
            && line.Given is null
            && OfUnit(line) is { } unit
            && parts.Kept.After(at) is [{ IsProse: false } below, _, ..]
            && HeadlineRule.IsHeadline(below, parts.Kept.After(at)[1..], false)
        )
        {
            return parts.TryCredit(line, new CreditLine(BlockRole.Byline, [unit], []));
        }

        if (
            at >= Reach
            || line.Given is not null
            || !(
                (IsBody(line) && (EndOfNames(line.Words) == line.Words.Count || line.Credit(strict: true) is not { Outlets.Length: > 0 }))
                || IsAboveOffice(parts, at)
            )
        )
        {
            return false;
        }

        var next = parts.Kept.After(at);
        while (next.Length > 0 && (IsBody(next[0]) || ArticleParts.IsSectionLabel(next[0]) || next[0].Credit(strict: true) is not null))
        {
            next = next[1..];
        }

        if (
            next.Length < 2
            || next[0].IsProse
            || !(
                HeadlineRule.IsHeadline(next[0], next[1..], false)
                || LayoutWords.All[LayoutWord.Declaration].Fills(next[0].Words, 0, next[0].Words.Count)
            )
        )
        {
            return false;
        }

        line.Role = BlockRole.Byline;
        parts.Letterhead.Add(line);
        return true;
    }

    /// <summary>«العدالة من أجل الحياة – وحدة الرصد»: a listed outlet and which of its desks wrote.</summary>
    private static (Outlet Outlet, TextSpan Span)? OfUnit(SourceLine line)
    {
        if (
            line is not { IsProse: false, EndsSentence: false, Words: { IsWhole: true, Count: > 2 and <= 2 * MaxNameWords } words }
            || OutletName.FindAt(words, 0) is not { } named
            || named.End >= words.Count
            || words.Before(named.End) is not ("-" or "–" or "—" or "|" or "||" or "/")
        )
        {
            return null;
        }

        var (all, unit) = (LayoutWords.All, named.End);
        return
            words.EndOfPart(unit) == words.Count
            && (
                all[LayoutWord.Issuer].IsAt(words, unit)
                || all[LayoutWord.Organ].IsAt(words, unit)
                || all[LayoutWord.Declaration].IsAt(words, unit)
                || all[LayoutWord.Generic].IsAt(words, unit)
                || all[LayoutWord.Lead].IsAt(words, unit)
            )
            ? (named.Outlet, words.SpanOf(named.First, named.End))
            : null;
    }

    /// <summary>The body that it names: the last line that is more than the word for its press office; null where there is none.</summary>
    public static NamedOutlet? Find(ArticleParts parts)
    {
        SourceLine? named = null;
        foreach (var line in parts.Letterhead)
        {
            if (named is null || !Begins(line, LayoutWord.Issuer))
            {
                named = line;
            }
        }

        if (named is null)
        {
            return null;
        }

        // The most exact body of a line stands last too.
        var (words, first) = (named.Words, 0);
        for (var at = 1; at < words.Count; at++)
        {
            first = words.HasSigns(at) && IsOrgan(words, at) && !LayoutWords.All[LayoutWord.Issuer].IsAt(words, at) ? at : first;
        }

        // «هيئة الضفاف / مديرية الإعلام»: the press office speaks for the body.
        var end = first + 1;
        var count = Math.Max(end, EndOfNames(words));
        while (end < count && !(words.HasSigns(end) && LayoutWords.All[LayoutWord.Issuer].IsAt(words, end)))
        {
            end++;
        }

        return NamedOutlet.In(named, OutletName.Unlisted(words, first, end));
    }

    private static bool IsOrgan(LineWords words, int at) => LayoutWords.All[LayoutWord.Organ].IsAt(words, at);

    /// <summary>Whether a line is the name of a state, an authority, a force, a council or the like, and tells nothing of it.</summary>
    public static bool IsBody(SourceLine line)
    {
        if (
            line.IsProse
            || line.EndsSentence
            || line.Text[0] == '#'
            || line.Words is not { IsWhole: true, Count: > 1 and <= 2 * MaxNameWords } words
            || EndOfNames(words) is not (> 1 and var count)
            || (count > MaxNameWords && words.EndOfPart(0) >= count)
            || !(Begins(line, LayoutWord.Organ) || Begins(line, LayoutWord.Issuer) || IsOfficeOfPlace(words))
        )
        {
            return false;
        }

        for (var at = 1; at < count; at++)
        {
            // «مجلس الأمن يبحث»: after a definite noun a bare indefinite one is a verb or begins a sentence, unless a particle leads to it.
            // «الجمهورية العربية السورية - وزارة الدفاع»
            if (
                words.HasSigns(at)
                && words.Before(at).Trim() is "-" or "–" or "/" or "|"
                && (IsOrgan(words, at) || LayoutWords.All[LayoutWord.Issuer].IsAt(words, at) || LayoutWords.All.Outlets.IsAt(words, at))
            )
            {
                continue;
            }

            // «قوى الأمن الداخلي - شمال وشرق سوريا»
            if (words.HasSigns(at) && words.Before(at).Trim() is "-" or "–" && LayoutWords.All.IsPlaceOrSection(words, at, count))
            {
                return true;
            }

            if (
                words.HasSigns(at)
                || words.IsNumber(at)
                || (
                    IsDefinite(words[at - 1])
                    && !IsDefinite(words[at])
                    && words[at][0] is not ('ل' or 'ب' or 'و' or 'ف')
                    && !LayoutWords.All[LayoutWord.Joint].IsAt(words, at)
                )
            )
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Where the names of a body end: behind them may stand how it is called for short («... YPG», «... (قسد)»); 0 where other signs end the line.</summary>
    private static int EndOfNames(LineWords words)
    {
        var count = words.Count;
        while (count > 1 && char.IsAsciiLetter(words[count - 1][0]))
        {
            count--;
        }

        if (words.Before(words.Count) is ")" && count > 1)
        {
            var open = Math.Min(count, words.Count - 1);
            while (open > 1 && !words.Before(open).Contains('('))
            {
                open--;
            }

            return open;
        }

        return words.Before(words.Count).Length > 0 ? 0 : count;
    }

    /// <summary>«الشركة السورية للنفط» above «المكتب الصحفي»: whatever has a press office is a body.</summary>
    private static bool IsAboveOffice(ArticleParts parts, int at) =>
        parts.Lines[at] is { IsProse: false, EndsSentence: false, Words: { IsWhole: true, Count: > 1 and <= MaxNameWords } words }
        && words.EndOfPart(0) == words.Count
        && NamePhrase.Is(words, 1, words.Count)
        && at + 1 < parts.Lines.Count
        && parts.Lines[at + 1] is { IsProse: false, IsShort: true } below
        && LayoutWords.All[LayoutWord.Issuer].TryFindAt(below.Words, 0, out var office)
        && (office == below.Words.Count || LayoutWords.All[LayoutWord.Joint].IsAt(below.Words, office));

    /// <summary>«محافظة دير الزور - المكتب الإعلامي»: the press office tells that the place stands for its authority.</summary>
    private static bool IsOfficeOfPlace(LineWords words) =>
        LayoutWords.All[LayoutWord.Place].IsAt(words, 0)
        && words.EndOfPart(0) is var office
        && office < words.Count
        && LayoutWords.All[LayoutWord.Issuer].IsAt(words, office);

    private static bool IsDefinite(ReadOnlySpan<char> word) =>
        word.StartsWith("ال", StringComparison.Ordinal)
        || word.StartsWith("لل", StringComparison.Ordinal)
        || word.StartsWith("وال", StringComparison.Ordinal);

    private static bool Begins(SourceLine line, LayoutWord kind) => LayoutWords.All[kind].IsAt(line.Words, 0);
}
