using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Dates.Publication;

/// <summary>A date that a report tells twice in a row, by its distance and in full: «قبل يومين (9 آذار 2020)», «الشهر الماضي، آذار 2020».</summary>
internal static class ToldTwice
{
    /// <summary>Tokens between both.</summary>
    private const int Between = 2;

    /// <summary>Narrows the days to those from which the distance leads to the date; true when some did.</summary>
    internal static bool Apply(AnalyzedText text, IReadOnlyList<DateMention> mentions, Candidates candidates)
    {
        var applied = false;
        for (var at = 0; at + 1 < mentions.Count; at++)
        {
            var (by, full) = (mentions[at], mentions[at + 1]);
            if (
                by is { Passage: 0, Expression: { Year: null, Month: null, Day: null } said }
                && full is { Passage: 0, Expression: { Year: not null, IsHijri: false, Offset: null, Shift: null, Weekday: null } }
                && Follows(text, by, full)
                && WeekdaySlips.Printed(full.Expression) is null
                && Reckoning.Reckon(full.Expression, Candidates.First) is { } value
                && IsOfOneKind(said, value.Precision)
            )
            {
                applied |= candidates.TryNarrow(
                    day => Reckoning.Reckon(said, day) is { } meant && meant.From == value.From && meant.To == value.To,
                    new Reason("published.told-twice", by.Surface, full.Surface)
                );
            }
        }

        return applied;
    }

    /// <summary>Days are counted exactly; a month is named by its number or its name.</summary>
    private static bool IsOfOneKind(DateExpression said, DatePrecision precision) =>
        precision switch
        {
            DatePrecision.Day => said is { Count: not null, Unit: DateUnit.Day } or { Offset: not null },
            DatePrecision.Month => said is { Unit: DateUnit.Month, Count: null, Shift: DateShift.Past or DateShift.Current or DateShift.Next },
            _ => false,
        };

    private static bool Follows(AnalyzedText text, DateMention by, DateMention full)
    {
        if (full.Tokens.First - by.Tokens.End is not (>= 0 and <= Between))
        {
            return false;
        }

        for (var token = by.Tokens.End; token < full.Tokens.First; token++)
        {
            if (!text.Is(token, TokenKind.Punctuation) && !(text.Is(token, TokenKind.Word) && Particles.IsFiller(text.Word(token))))
            {
                return false;
            }
        }

        return !text.Is(by.Tokens.End, ".");
    }
}
