using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Dates.Publication;

/// <summary>A weekday and its date that «الموافق» joins, where each was read by itself: «اليوم الجمعة الموافق للثاني عشر من آذار الجاري».</summary>
internal static class FallingDays
{
    /// <summary>Gives the date the weekday and the distance of the mention before it.</summary>
    internal static void Join(AnalyzedText text, List<DateMention> mentions)
    {
        for (var at = 1; at < mentions.Count; at++)
        {
            if (
                mentions[at - 1] is { Expression: { Weekday: { } weekday, Day: null, Month: null, Shift: null } named } before
                && mentions[at] is { Expression: { HasDayAndMonth: true, Weekday: null, Offset: null, IsHijri: false } said } date
                && date.Passage == before.Passage
                && date.Tokens.First == before.Tokens.End + 1
                && text.Is(before.Tokens.End, TokenKind.Word)
                && Particles.IsFalling(text.Word(before.Tokens.End))
            )
            {
                mentions[at] = date with
                {
                    Expression = said with { Weekday = weekday, Offset = named.Offset, Shift = named.Offset is null ? said.Shift : null },
                };
            }
        }
    }
}
