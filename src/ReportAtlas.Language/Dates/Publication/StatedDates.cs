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

    /// <summary>Tokens at the head of a paragraph within which a place and a date make a dateline.</summary>
    private const int HeadReach = 9;

    /// <summary>The stated mentions with a day and month, best first.</summary>
    internal static IEnumerable<DateMention> Find(AnalyzedText text, ArticleLayout layout, IReadOnlyList<DateMention> mentions) =>
        mentions
            .Where(mention => mention.Expression.HasDayAndMonth && mention.Role == DateRole.At)
            .Select(mention => (mention, rank: Rank(text, layout, mention)))
            .Where(ranked => ranked.rank > 0)
            .OrderByDescending(ranked => ranked.rank)
            .ThenByDescending(ranked => ranked.mention.Expression.Year is not null)
            .ThenBy(ranked => ranked.mention.Span.Start)
            .Select(ranked => ranked.mention);

    private static int Rank(AnalyzedText text, ArticleLayout layout, DateMention mention)
    {
        if (layout.StatedDates.Any(span => span.Overlaps(mention.Span)))
        {
            return 5;
        }

        var sentence = text.Sentences[text.SentenceOf(mention.Tokens.First)];
        var role = text.Blocks[sentence.Block].Role;
        if (role is BlockRole.Dateline or BlockRole.Byline || layout.Dateline?.Contains(mention.Span) == true || layout.Byline?.Contains(mention.Span) == true)
        {
            return 4;
        }

        if (role is BlockRole.Headline or BlockRole.Subheadline or BlockRole.Quote)
        {
            return 0;
        }

        var (line, lines) = Line(text, mention);
        if (IsAlone(text, mention) && (line < Top || line >= lines - Bottom))
        {
            return line < Top ? 3 : 2;
        }

        return line < Top && IsHead(text, mention) ? 1 : 0;
    }

    /// <summary>The number of the mention's line among the lines that hold words, and how many those are.</summary>
    private static (int Line, int Lines) Line(AnalyzedText text, DateMention mention)
    {
        var (line, lines, empty) = (0, 1, true);
        for (var token = 0; token < text.TokenCount; token++)
        {
            if (token == mention.Tokens.First)
            {
                line = lines - 1;
            }

            if (!text.Is(token, TokenKind.Break))
            {
                empty = false;
            }
            else if (!empty)
            {
                lines++;
                empty = true;
            }
        }

        return (line, empty ? lines - 1 : lines);
    }

    private static (int First, int End) LineOf(AnalyzedText text, DateMention mention)
    {
        var (first, end) = mention.Tokens;
        while (first > 0 && !text.Is(first - 1, TokenKind.Break))
        {
            first--;
        }

        while (end < text.TokenCount && !text.Is(end, TokenKind.Break))
        {
            end++;
        }

        return (first, end);
    }

    private static bool IsAlone(AnalyzedText text, DateMention mention)
    {
        var (first, end) = LineOf(text, mention);
        var words = 0;
        for (var token = first; token < end; token++)
        {
            if (text.Is(token, TokenKind.Word) && (token < mention.Tokens.First || token >= mention.Tokens.End))
            {
                words++;
            }
        }

        return words <= OtherWords && end - first <= 30 && !text.Is(end - 1, ".");
    }

    /// <summary>«دمشق – 10 شباط 2019 – ...»: a date near the head of a line, shut off by a dash, colon or bracket.</summary>
    private static bool IsHead(AnalyzedText text, DateMention mention)
    {
        var (first, _) = LineOf(text, mention);
        return mention.Expression.IsFullDate && mention.Tokens.First - first <= HeadReach
            && (mention.Tokens.First == first || IsSeparator(text, mention.Tokens.First - 1) || mention.Rule is "numeric")
            && (IsSeparator(text, mention.Tokens.End) || text.Is(mention.Tokens.End, "سانا"));
    }

    private static bool IsSeparator(AnalyzedText text, int token) =>
        text.Is(token, TokenKind.Punctuation) && text.Word(token) is "-" or "–" or "—" or ":" or ")" or "(" or "|" or "،";
}
