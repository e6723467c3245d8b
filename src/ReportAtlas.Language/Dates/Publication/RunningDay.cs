using System.Globalization;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Dates.Publication;

/// <summary>
/// The day of a report that counts the days of something that goes on, and tells when that began: «لليوم السابع عشر على التوالي، منذ 26
/// حزيران 2022», «في يومه العاشر ... الذي بدأ في 4 آذار 2019». The first day is counted.
/// </summary>
internal static class RunningDay
{
    /// <summary>Tokens between the number of the day and the word that says that none was left out.</summary>
    private const int ToRun = 3;

    /// <summary>Narrows the days to that one; false, with nothing changed, when the report counts none.</summary>
    internal static bool Apply(DateTokens tokens, IReadOnlyList<DateMention> mentions, Candidates candidates)
    {
        foreach (var mention in mentions)
        {
            if (
                mention
                    is not {
                        Role: DateRole.Since or DateRole.At,
                        Passage: 0,
                        Expression: { IsFullDate: true, IsHijri: false, IsFuture: false, Offset: null, LastDay: null }
                    }
                || WeekdaySlips.Printed(mention.Expression) is not null
                || Counted(tokens, mention) is not { } number
                || Reckoning.Reckon(mention.Expression, Candidates.First) is not { Precision: DatePrecision.Day } start
            )
            {
                continue;
            }

            var day = start.From.AddDays(number - 1);
            if (
                candidates.TryNarrow(
                    published => published == day,
                    new Reason("published.running-day", number.ToString(CultureInfo.InvariantCulture), mention.Surface)
                )
            )
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The number that the sentence of a beginning counts up to, unless it tells of the past.</summary>
    private static int? Counted(DateTokens tokens, DateMention mention)
    {
        var text = tokens.Text;
        var sentence = text.Sentences[text.SentenceOf(mention.Tokens.First)];
        for (var token = sentence.FirstToken; token < sentence.EndToken; token++)
        {
            if (!text.Is(token, TokenKind.Word))
            {
                continue;
            }

            if (Particles.IsWas(text.Word(token)) && token < mention.Tokens.First)
            {
                return null;
            }

            if (token + 1 < mention.Tokens.First || token >= mention.Tokens.End)
            {
                var isRunning = Particles.IsRunningDay(text.Word(token));
                if (
                    (isRunning || IsDay(tokens, token))
                    && NumberAt(tokens, token + 1) is var (number, end)
                    && (mention.Role == DateRole.Since ? isRunning || RunsOn(text, end, sentence.EndToken) : isRunning && BeganOn(text, mention))
                )
                {
                    return number;
                }
            }
        }

        return null;
    }

    private static bool IsDay(DateTokens tokens, int token) =>
        tokens.TryGet(token, DateWordKind.Unit, out var unit) && unit.Entry is { Second: "day", Code: "definite" };

    /// <summary>«العاشر», «الـ 10», «10».</summary>
    private static (int Number, int End)? NumberAt(DateTokens tokens, int token)
    {
        if (tokens.TryGet(token, DateWordKind.Ordinal, out var ordinal))
        {
            return (ordinal.Entry.Number, ordinal.EndToken);
        }

        var at = tokens.Text.Is(token, "ال") ? token + 1 : token;
        return tokens.Integer(at) is > 1 and < 1000 and var number && !tokens.TryGet(at + 1, DateWordKind.Month, out _) ? (number, at + 1) : null;
    }

    private static bool RunsOn(AnalyzedText text, int token, int end)
    {
        for (var at = token; at < Math.Min(token + ToRun, end); at++)
        {
            if (text.Is(at, TokenKind.Word) && Particles.IsRun(text.Word(at)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>«الذي بدأ في 4 آذار 2019».</summary>
    private static bool BeganOn(AnalyzedText text, DateMention mention)
    {
        for (var token = mention.Tokens.First - 1; token >= Math.Max(0, mention.Tokens.First - ToRun); token--)
        {
            if (text.Is(token, TokenKind.Word) && Particles.IsBegan(text.Word(token)))
            {
                return true;
            }
        }

        return false;
    }
}
