using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Dates.Publication;

/// <summary>
/// «اليوم الجمعة ... في بيان مؤرخ في 19 آذار»: a report of a known weekday quotes the statement of that day, so that the day falls on the weekday.
/// </summary>
internal static class StatementDay
{
    /// <summary>Tokens before a date among which the words stand that lead to it.</summary>
    private const int Reach = 3;

    /// <summary>Narrows the days; true when the text quotes such a statement and no other.</summary>
    internal static bool Apply(DateTokens tokens, IReadOnlyList<DateMention> mentions, Candidates candidates)
    {
        if (!mentions.Any(static mention => mention is { Passage: 0, Expression: { Offset: 0, Weekday: not null, Day: null, Month: null } }))
        {
            return false;
        }

        var dated = mentions
            .Where(mention =>
                mention
                    is {
                        Passage: 0,
                        Expression:
                        {
                            Year: null,
                            YearShift: null,
                            Shift: null,
                            Offset: null,
                            LastDay: null,
                            IsFuture: false,
                            IsHijri: false,
                            HasDayAndMonth: true
                        }
                    }
                && IsLedTo(tokens, mention.Tokens.First)
            )
            .ToList();
        return dated is [{ Expression: var said } only]
            && candidates.TryNarrow(day => day.Day == said.Day && day.Month == said.Month, new Reason("published.statement", only.Surface));
    }

    private static bool IsLedTo(DateTokens tokens, int date)
    {
        for (var token = date - 1; token >= Math.Max(0, date - Reach); token--)
        {
            if (tokens.IsCue(token, "dated"))
            {
                return true;
            }
        }

        return false;
    }
}
