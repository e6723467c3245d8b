using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Dates.Publication;

/// <summary>
/// The day of a report that keeps an anniversary «اليوم», and tells which: so many years after the day of the event, which
/// the report prints or which is well known.
/// </summary>
internal static class AnniversaryDay
{
    /// <summary>Sentences on either side of the anniversary within which the event's date is sought.</summary>
    private const int Reach = 3;

    /// <summary>Narrows the days to that one; false, with nothing changed, when the report tells of none.</summary>
    internal static bool Apply(DateTokens tokens, IReadOnlyList<DateMention> mentions, KnownEvents events, Candidates candidates)
    {
        var (read, years, day) = (-1, (int?)null, ((DateOnly When, string Name)?)null);
        ILookup<int, DateMention>? dates = null;
        foreach (var mention in mentions)
        {
            if (mention is not { Passage: 0, Expression: { Offset: { } offset, Month: null, Day: null } said })
            {
                continue;
            }

            var sentence = tokens.Text.SentenceOf(mention.Tokens.First);
            if (sentence != read)
            {
                (read, years) = (sentence, AnniversaryYears.In(tokens, sentence));
                day = years is null ? null : DayOfEvent(tokens.Text, dates ??= DatesBySentence(tokens.Text, mentions), events, sentence);
            }

            if (years is not { } count || day is not { } told)
            {
                continue;
            }

            var kept = told.When.AddYears(count);
            if ((said.Weekday is null || said.Weekday == kept.DayOfWeek)
                && candidates.TryNarrow(published => published == kept.AddDays(-offset), new Reason("published.anniversary", mention.Surface, count.ToString(System.Globalization.CultureInfo.InvariantCulture), told.Name)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The date that stands nearest, of two as near the later in the text; else the day of an event that the sentence names.</summary>
    private static (DateOnly When, string Name)? DayOfEvent(AnalyzedText text, ILookup<int, DateMention> dates, KnownEvents events, int sentence)
    {
        if (Nearest(dates, sentence) is { } nearest)
        {
            return Reckoning.Reckon(nearest.Expression, Candidates.First) is { Precision: DatePrecision.Day } day ? (day.From, nearest.Surface) : null;
        }

        var named = events.NamedIn(text, text.Sentences[sentence].FirstToken, text.Sentences[sentence].EndToken);
        return named is [{ When: { Precision: DatePrecision.Day } when, Name: var name }] ? (when.From, name) : null;
    }

    /// <summary>The whole dates of the report by the sentence in which they stand.</summary>
    private static ILookup<int, DateMention> DatesBySentence(AnalyzedText text, IReadOnlyList<DateMention> mentions) => mentions
        .Where(mention => mention is { Passage: 0, Expression: { IsFullDate: true, IsHijri: false, IsFuture: false, Offset: null, LastDay: null } })
        .ToLookup(mention => text.SentenceOf(mention.Tokens.First));

    private static DateMention? Nearest(ILookup<int, DateMention> dates, int sentence)
    {
        for (var distance = 0; distance <= Reach; distance++)
        {
            if ((dates[sentence + distance].LastOrDefault() ?? dates[sentence - distance].LastOrDefault()) is { } date)
            {
                return date;
            }
        }

        return null;
    }
}
