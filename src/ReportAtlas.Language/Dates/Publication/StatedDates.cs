using System.Collections.Immutable;
using ReportAtlas.Language.Layout;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Dates.Publication;

/// <summary>Finds the date that a report prints as its own: in a dateline or byline, on a line of its own, at the head of the first paragraph.</summary>
internal static class StatedDates
{
    /// <summary>Lines at the top and at the bottom among which a date line is sought.</summary>
    private const int Top = 6;

    private const int Bottom = 3;

    /// <summary>Words that may stand on a date line beside the date.</summary>
    private const int OtherWords = 6;

    /// <summary>Tokens that a date line has at most.</summary>
    private const int LineTokens = 30;

    /// <summary>Tokens between a date and the same day told again.</summary>
    private const int Apposed = 2;

    /// <summary>Tokens at the head of a paragraph within which a place and a date make a dateline.</summary>
    private const int HeadReach = 9;

    /// <summary>The stated mentions with a day and month, best first.</summary>
    internal static List<DateMention> Find(AnalyzedText text, ArticleLayout layout, ImmutableArray<DateMention> mentions)
    {
        List<(int First, int End)>? lines = null;
        List<(DateMention Mention, int Rank)> ranked = [];
        DateMention? before = null;
        foreach (var mention in mentions)
        {
            if (
                mention.Expression.HasDayAndMonth
                && mention.Role == DateRole.At
                && Rank(text, layout, mention, before, ref lines) is > 0 and var rank
            )
            {
                ranked.Add((mention, rank));
            }

            before = mention;
        }

        if (ranked.Count > 1)
        {
            ranked.Sort(static (one, other) => Compare(one.Mention, one.Rank, other.Mention, other.Rank));
        }

        return ranked.ConvertAll(static entry => entry.Mention);
    }

    /// <summary>By rank, then those with a year first, then in text order.</summary>
    private static int Compare(DateMention one, int rank, DateMention other, int otherRank)
    {
        var (hasYear, otherHasYear) = (one.Expression.Year is not null, other.Expression.Year is not null);
        return rank != otherRank ? otherRank.CompareTo(rank)
            : hasYear != otherHasYear ? otherHasYear.CompareTo(hasYear)
            : one.Span.Start.CompareTo(other.Span.Start);
    }

    /// <summary>A month or season of a year that stands as the whole date of the report, on a line at its top or foot: «القامشلي – آذار 2016», «دراسة - شتاء 2024»; null where none does.</summary>
    internal static DateMention? FindMonth(AnalyzedText text, ImmutableArray<DateMention> mentions)
    {
        List<(int First, int End)>? lines = null;
        foreach (var mention in mentions)
        {
            if (
                mention
                    is not {
                        Role: DateRole.At,
                        Passage: 0,
                        Expression: { Day: null, Year: not null, IsHijri: false, IsFuture: false, Offset: null, Shift: null, Position: null } said
                    }
                || (said.Month is null && said.Season is null)
            )
            {
                continue;
            }

            lines ??= LinesOf(text);
            var line = LineOf(lines, mention.Tokens.First);
            var (first, end) = lines[line];
            if (
                (line < Top || line >= lines.Count - Bottom)
                && mention.Tokens.End == end
                && (mention.Tokens.First == first || IsSeparator(text, mention.Tokens.First - 1))
                && IsAlone(text, mention, lines[line])
            )
            {
                return mention;
            }
        }

        return null;
    }

    private static int Rank(AnalyzedText text, ArticleLayout layout, DateMention mention, DateMention? before, ref List<(int First, int End)>? lines)
    {
        foreach (var span in layout.StatedDates)
        {
            if (span.Overlaps(mention.Span))
            {
                return 5;
            }
        }

        var sentence = text.Sentences[text.SentenceOf(mention.Tokens.First)];
        var role = text.Blocks[sentence.Block].Role;
        if (
            role is BlockRole.Dateline or BlockRole.Byline
            || layout.Dateline?.Contains(mention.Span) == true
            || layout.Byline?.Contains(mention.Span) == true
        )
        {
            return 4;
        }

        if (role is BlockRole.Headline or BlockRole.Subheadline or BlockRole.Quote or BlockRole.Caption)
        {
            return 0;
        }

        lines ??= LinesOf(text);
        var line = LineOf(lines, mention.Tokens.First);
        var isTop = line < Top;
        return (isTop || line >= lines.Count - Bottom) && IsAlone(text, mention, lines[line]) ? (isTop ? 3 : 2)
            : isTop && !SaysAgain(before, mention) && IsHead(text, mention, lines[line].First) ? 1
            : 0;
    }

    /// <summary>«قبل يومين (9 آذار 2020)»: a day of which the text tells, and no dateline.</summary>
    private static bool SaysAgain(DateMention? before, DateMention mention) =>
        before is { Expression: { Weekday: null } and ({ Count: not null } or { Offset: not null } or { Unit: not null }) }
        && mention.Tokens.First - before.Tokens.End is >= 0 and <= Apposed;

    /// <summary>The first token and the end of every line that holds words.</summary>
    private static List<(int First, int End)> LinesOf(AnalyzedText text)
    {
        var lines = new List<(int, int)>(text.Blocks.Length + 1);
        var first = 0;
        var tokens = text.Tokens;
        for (var token = 0; token <= tokens.Length; token++)
        {
            if (token == tokens.Length || tokens[token].Kind == TokenKind.Break)
            {
                if (token > first)
                {
                    lines.Add((first, token));
                }

                first = token + 1;
            }
        }

        return lines;
    }

    private static int LineOf(List<(int First, int End)> lines, int token)
    {
        var (low, high) = (0, lines.Count - 1);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = token < lines[middle].End ? (low, middle) : (middle + 1, high);
        }

        return low;
    }

    private static bool IsAlone(AnalyzedText text, DateMention mention, (int First, int End) line)
    {
        if (line.End - line.First > LineTokens || text.Is(line.End - 1, "."))
        {
            return false;
        }

        var words = 0;
        for (var token = line.First; token < line.End; token++)
        {
            if (text.Is(token, TokenKind.Word) && (token < mention.Tokens.First || token >= mention.Tokens.End))
            {
                words++;
            }
        }

        return words <= OtherWords;
    }

    /// <summary>«دمشق – 10 شباط 2019 – ...»: a date near the head of a line, shut off by a dash, colon or bracket.</summary>
    private static bool IsHead(AnalyzedText text, DateMention mention, int lineFirst) =>
        mention.Expression.IsFullDate
        && mention.Tokens.First - lineFirst <= HeadReach
        && (mention.Tokens.First == lineFirst || IsSeparator(text, mention.Tokens.First - 1) || mention.Rule is "numeric")
        && (
            IsSeparator(text, mention.Tokens.End)
            || (text.Is(mention.Tokens.End, TokenKind.Word) && Particles.IsAgency(text.Word(mention.Tokens.End)))
        );

    private static bool IsSeparator(AnalyzedText text, int token) =>
        text.Is(token, TokenKind.Punctuation) && text.Word(token) is "-" or "–" or "—" or ":" or ")" or "(" or "|" or "،";
}
