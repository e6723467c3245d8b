using ReportAtlas.Language.Layout;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Dates.Publication;

/// <summary>
/// The day of the news as a report's lead tells it, weekday and full date together: «قتل ثلاثة أشخاص الأحد (3 آذار 2019)».
/// Nobody names the weekday of what is long past, so the report is of that day, or of the next where it calls it yesterday.
/// </summary>
internal static class LeadDay
{
    /// <summary>Paragraphs that are the lead.</summary>
    private const int LeadParagraphs = 2;

    /// <summary>Days after the news of which a report may tell too.</summary>
    private const int DaysAfter = 10;

    /// <summary>How sure it is that a report which never says «اليوم» is of the day of its news, and not of the next one.</summary>
    private const double Usual = 0.65;

    /// <summary>
    /// Narrows the days to the day of the news where the lead tells it without a year, «مساء الخميس 11 تموز», and the year is settled: mostly the day of
    /// the report, or the one before it. Null, with nothing changed, where the lead tells none or the text other days beside it.
    /// </summary>
    internal static LikeliestDay? Settle(AnalyzedText text, IReadOnlyList<DateMention> mentions, Candidates candidates)
    {
        if (
            candidates.Latest.DayNumber - candidates.Earliest.DayNumber > Candidates.DaysOfYear
            || mentions.FirstOrDefault(static mention => mention.Expression is { Weekday: not null } or { Offset: not null })
                is not {
                    Role: DateRole.At,
                    Passage: 0,
                    Expression:
                    {
                        HasDayAndMonth: true,
                        Weekday: not null,
                        Year: null,
                        YearShift: null,
                        IsHijri: false,
                        IsFuture: false,
                        Offset: null,
                        Shift: null
                    } said
                } told
            || !StandsInLead(text, told)
            || Reckoning.Reckon(said, candidates.Latest) is not { } day
            || day != Reckoning.Reckon(said, candidates.Earliest)
            || day.From.DayOfWeek != said.Weekday
            || mentions.Any(other => TellsOtherDay(other, said, day.From))
        )
        {
            return null;
        }

        var saysToday = mentions.Any(static other => other is { Passage: 0, Expression: { Offset: 0, Day: null, Month: null } });
        return !candidates.TryNarrow(
                published => published == day.From,
                new Reason(saysToday ? "published.lead-day" : "published.lead-next", told.Surface)
            )
                ? null
            : saysToday ? new LikeliestDay(1, [])
            : new LikeliestDay(Usual, [day.From.AddDays(1)]);
    }

    /// <summary>«أمس», another weekday or a day of the same season: it is not the one day of the report.</summary>
    private static bool TellsOtherDay(DateMention other, DateExpression said, DateOnly day) =>
        other.Passage == 0
        && other.Expression switch
        {
            { IsFuture: true } or { IsHijri: true } => false,
            { Offset: < 0 } => true,
            { Weekday: { } weekday, Day: null, Shift: null } => weekday != said.Weekday,
            { HasDayAndMonth: true, Year: null } near => Reckoning.Reckon(near with { Weekday = null }, day.AddDays(DaysAfter)) is { } value
                && value.From > day,
            _ => IsLater(other, day),
        };

    /// <summary>The mention and the day of publication; null when the lead tells none, or the text a later day.</summary>
    internal static (DateMention Mention, DateOnly Published)? Find(AnalyzedText text, IReadOnlyList<DateMention> mentions)
    {
        // A bare weekday before it would be the report's own way of telling its day.
        var told = mentions.FirstOrDefault(mention => mention.Expression is { Weekday: not null } or { Offset: not null });
        if (
            told
                is not {
                    Role: DateRole.At,
                    Passage: 0,
                    Expression: { IsFullDate: true, Weekday: not null, IsHijri: false, IsFuture: false, Offset: null, Shift: null } said
                }
            || WeekdaySlips.Printed(said) is not null
            || !StandsInLead(text, told)
            || Reckoning.Reckon(said, Candidates.First) is not { } day
            || mentions.Any(other => IsLater(other, day.From))
        )
        {
            return null;
        }

        var isYesterday = mentions.Any(other => other is { Passage: 0, Expression: { Offset: -1, Weekday: { } weekday } } && weekday == said.Weekday);
        return (told, isYesterday ? day.From.AddDays(1) : day.From);
    }

    private static bool StandsInLead(AnalyzedText text, DateMention mention)
    {
        var block = text.Sentences[text.SentenceOf(mention.Tokens.First)].Block;
        var before = 0;
        for (var at = 0; at < block; at++)
        {
            before += text.Blocks[at].Role == BlockRole.Paragraph ? 1 : 0;
        }

        return text.Blocks[block].Role == BlockRole.Paragraph && before < LeadParagraphs;
    }

    private static bool IsLater(DateMention other, DateOnly day) =>
        other.Expression is { IsFullDate: true, IsHijri: false, IsFuture: false } said
        && Reckoning.Reckon(said, Candidates.First) is { } value
        && value.From > day;
}
