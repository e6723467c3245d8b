using ReportAtlas.Language.Layout;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Dates.Publication;

/// <summary>
/// The day that a report's headline or the lines above its body give with its year: «أبرز ما شهدته المدينة الخميس 17-6-2021»,
/// «تقرير موجز (حتى 9 آذار 2016)». A bulletin, a day's count and a situation report come out on the last day of which they tell.
/// </summary>
internal static class HeadlineDay
{
    /// <summary>A line of more letters belongs to the body, as does one that a full stop ends.</summary>
    private const int LongestLine = 120;

    /// <summary>The mention and its day; null where no line above the body gives one, where the text gives a later, or where it is that of an anniversary.</summary>
    internal static (DateMention Mention, DateOnly Day)? Find(DateTokens tokens, IReadOnlyList<DateMention> mentions)
    {
        var text = tokens.Text;
        (DateMention Mention, DateOnly Day)? last = null;
        foreach (var mention in mentions)
        {
            if (
                mention.Expression is { IsFullDate: true, IsHijri: false, IsFuture: false } said
                && WeekdaySlips.Printed(said) is null
                && Reckoning.Reckon(said, Candidates.First) is { Precision: DatePrecision.Day } day
                && (last is null || day.To > last.Value.Day)
            )
            {
                last = (mention, day.To);
            }
        }

        return
            last is { Mention: { Passage: 0, Role: DateRole.At or DateRole.Until } found }
            && IsAboveBody(text, found)
            && !IsOfAnniversary(tokens, found)
            ? last
            : null;
    }

    /// <summary>«يوميات الرقة / آذار 2016: ...»: a month that a sign sets off in the headline is the issue's; null where there is none.</summary>
    internal static DateMention? FindMonth(AnalyzedText text, IReadOnlyList<DateMention> mentions) =>
        mentions.FirstOrDefault(mention =>
            mention
                is {
                    Passage: 0,
                    Role: DateRole.At,
                    Expression: { Day: null, Month: not null, Year: not null, Position: null, Shift: null, IsHijri: false, IsFuture: false }
                }
            && text.Blocks[text.Sentences[text.SentenceOf(mention.Tokens.First)].Block].Role == BlockRole.Headline
            && mention.Tokens.First > 0
            && text.Is(mention.Tokens.First - 1, TokenKind.Punctuation)
            && text.Word(mention.Tokens.First - 1) is "/" or "|" or "-" or "–" or "—" or "(" or "،" or ":"
        );

    private static bool IsAboveBody(AnalyzedText text, DateMention mention)
    {
        var block = text.Sentences[text.SentenceOf(mention.Tokens.First)].Block;
        for (var at = 0; at <= block; at++)
        {
            if (
                text.Blocks[at] is { Role: BlockRole.Paragraph or BlockRole.ListItem or BlockRole.Quote, Span: { } span }
                && (span.Length > LongestLine || text.Text[span.End - 1] == '.')
            )
            {
                return false;
            }
        }

        // A line by itself is the whole report, and tells its news as a lead does.
        return block + 1 < text.Blocks.Length;
    }

    private static bool IsOfAnniversary(DateTokens tokens, DateMention mention)
    {
        var sentence = tokens.Text.Sentences[tokens.Text.SentenceOf(mention.Tokens.First)];
        for (var token = sentence.FirstToken; token < sentence.EndToken; token++)
        {
            if (tokens.IsCue(token, "anniversary"))
            {
                return true;
            }
        }

        return false;
    }
}
