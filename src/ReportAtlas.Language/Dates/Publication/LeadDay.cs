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

    /// <summary>The mention and the day of publication; null when the lead tells none, or the text a later day.</summary>
    internal static (DateMention Mention, DateOnly Published)? Find(AnalyzedText text, IReadOnlyList<DateMention> mentions)
    {
        // A bare weekday before it would be the report's own way of telling its day.
        var told = mentions.FirstOrDefault(mention => mention.Expression is { Weekday: not null } or { Offset: not null });
        if (told is not { Role: DateRole.At, Passage: 0, Expression: { IsFullDate: true, Weekday: not null, IsHijri: false, IsFuture: false, Offset: null, Shift: null } said }
            || WeekdaySlips.Printed(said) is not null || !StandsInLead(text, told)
            || Reckoning.Reckon(said, Candidates.First) is not { } day || mentions.Any(other => IsLater(other, day.From)))
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
        && Reckoning.Reckon(said, Candidates.First) is { } value && value.From > day;
}
