using System.Globalization;
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
        return ApplyKept(tokens, mentions, candidates) || ApplyNamed(tokens, mentions, candidates) || ApplyToday(tokens, mentions, events, candidates);
    }

    /// <summary>«اليوم 9 آذار، الذكرى الثالثة لقصف السوق عام 2020»: the day by its name, and so many years after that of the event.</summary>
    private static bool ApplyNamed(DateTokens tokens, IReadOnlyList<DateMention> mentions, Candidates candidates)
    {
        foreach (var mention in mentions)
        {
            if (mention is not { Passage: 0, Expression: { Offset: not null, Year: null, IsHijri: false, HasDayAndMonth: true } }
                || tokens.Text.SentenceOf(mention.Tokens.First) is var sentence && AnniversaryYears.In(tokens, sentence) is not { } years)
            {
                continue;
            }

            var year = mentions.FirstOrDefault(other => other is { Passage: 0, Expression: { Year: not null, IsHijri: false, IsFuture: false } } && Math.Abs(tokens.Text.SentenceOf(other.Tokens.First) - sentence) <= 1);
            if (year is not null && candidates.TryNarrow(published => published.Year == year.Expression.Year + years, Kept(mention.Surface, years, year.Surface)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>«في الذكرى الثالثة ...، في مثل هذا اليوم الثالث من تشرين الثاني 2017».</summary>
    private static bool ApplyKept(DateTokens tokens, IReadOnlyList<DateMention> mentions, Candidates candidates)
    {
        foreach (var mention in mentions)
        {
            var before = mention.Tokens.First - 1;
            if (mention is { Passage: 0, Expression: { IsFullDate: true, IsHijri: false, Offset: null } said } && before >= 0 && tokens.Text.Is(before, TokenKind.Word) && Particles.IsLike(tokens.Text.Word(before))
                && YearsSince(tokens, mentions, tokens.Text.SentenceOf(before)) is { } years && Reckoning.Reckon(said, Candidates.First) is { Precision: DatePrecision.Day } day
                && candidates.TryNarrow(published => published == day.From.AddYears(years), Kept(mention.Surface, years, mention.Surface)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>«الذكرى الثالثة», «قبل ثلاث سنوات» in a sentence.</summary>
    private static int? YearsSince(DateTokens tokens, IReadOnlyList<DateMention> mentions, int sentence) =>
        AnniversaryYears.In(tokens, sentence)
        ?? mentions.FirstOrDefault(mention => mention is { Passage: 0, Expression: { Unit: DateUnit.Year, Count: not null } } && tokens.Text.SentenceOf(mention.Tokens.First) == sentence)?.Expression.Count;

    private static Reason Kept(string today, int years, string day) => new("published.anniversary", today, years.ToString(CultureInfo.InvariantCulture), day);

    private static bool ApplyToday(DateTokens tokens, IReadOnlyList<DateMention> mentions, KnownEvents events, Candidates candidates)
    {
        foreach (var mention in mentions)
        {
            if (mention is not { Passage: 0, Expression: { Offset: { } offset, Month: null, Day: null } said })
            {
                continue;
            }

            var sentence = tokens.Text.SentenceOf(mention.Tokens.First);
            if (AnniversaryYears.In(tokens, sentence) is not { } years || DayOfEvent(tokens.Text, mentions, events, sentence) is not { } day)
            {
                continue;
            }

            var kept = day.When.AddYears(years);
            if ((said.Weekday is null || said.Weekday == kept.DayOfWeek)
                && candidates.TryNarrow(published => published == kept.AddDays(-offset), Kept(mention.Surface, years, day.Name)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The date that stands nearest, of two as near the later in the text; else the day of an event that the sentence names.</summary>
    private static (DateOnly When, string Name)? DayOfEvent(AnalyzedText text, IReadOnlyList<DateMention> mentions, KnownEvents events, int sentence)
    {
        var nearest = mentions
            .Where(mention => mention is { Passage: 0, Expression: { IsFullDate: true, IsHijri: false, IsFuture: false, Offset: null, LastDay: null } })
            .Select(mention => (mention, distance: Math.Abs(text.SentenceOf(mention.Tokens.First) - sentence)))
            .Where(pair => pair.distance <= Reach)
            .OrderBy(pair => pair.distance).ThenByDescending(pair => pair.mention.Tokens.First)
            .Select(pair => pair.mention)
            .FirstOrDefault();
        if (nearest is not null)
        {
            return Reckoning.Reckon(nearest.Expression, Candidates.First) is { Precision: DatePrecision.Day } day ? (day.From, nearest.Surface) : null;
        }

        var named = events.NamedIn(text, text.Sentences[sentence].FirstToken, text.Sentences[sentence].EndToken);
        return named is [{ When: { Precision: DatePrecision.Day } when, Name: var name }] ? (when.From, name) : null;
    }
}
