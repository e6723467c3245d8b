using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Dates.Publication;

/// <summary>What a date beside the words of a well-known event says: «منذ إعلان الانسحاب في الـ19 من الشهر الماضي».</summary>
internal sealed class EventClues(AnalyzedText text, IReadOnlyList<DateMention> mentions, Candidates candidates)
{
    /// <summary>Tokens on either side of a date within which words name its event.</summary>
    private const int Reach = 14;

    /// <summary>Groups of words of an event that «الشهر الماضي» by itself may be that of: it agrees with any event, so that fewer might be chance.</summary>
    private const int SureGroups = 3;

    /// <summary>Narrows the days; true when some date turned out to be that of an event.</summary>
    internal bool Apply(KnownEvents events)
    {
        var named = false;
        foreach (var mention in mentions)
        {
            if (!MaySettle(mention))
            {
                continue;
            }

            var said = mention.Expression;
            var sentence = text.Sentences[text.SentenceOf(mention.Tokens.First)];
            var (reach, groups) = IsMonthBefore(said) ? (text.TokenCount, SureGroups) : (Reach, 1);
            var possible = events
                .NamedIn(text, Math.Max(sentence.FirstToken, mention.Tokens.First - reach), Math.Min(sentence.EndToken, mention.Tokens.End + reach))
                .Where(known => known.Groups >= groups && candidates.Days.Any(day => MayMean(said, day, known)))
                .ToList();

            // Where the words name events of different days, either may be meant.
            if (possible.Count > 0 && possible.TrueForAll(known => known.When == possible[0].When))
            {
                named |= candidates.TryNarrow(
                    day => MayMean(said, day, possible[0]),
                    new Reason("published.event", possible[0].Name, possible[0].When.ToString(), mention.Surface)
                );
            }
        }

        return named;
    }

    /// <summary>Only the report's own expressions that may disagree with the event's day: a chance likeness of words then settles nothing.</summary>
    private static bool MaySettle(DateMention mention) =>
        mention is { Passage: 0, Expression: { Year: null, Offset: null, IsFuture: false } said }
        && (IsMonthBefore(said) || said is not ({ Weekday: null, Day: null, Month: null } or { Weekday: not null, Day: null, Shift: null }));

    /// <summary>«الشهر الماضي».</summary>
    private static bool IsMonthBefore(DateExpression said) =>
        said is { Unit: DateUnit.Month, Shift: DateShift.Past, Count: null, Weekday: null, Day: null, Month: null };

    private static bool MayMean(DateExpression said, DateOnly day, KnownEvent known) =>
        day >= known.When.From
        && Reckoning.Reckon(said with { Position = null }, day) is { } value
        && value.From <= known.When.To
        && known.When.From <= value.To;
}
