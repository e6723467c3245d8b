using ReportAtlas.Language.Dates;
using ReportAtlas.Language.Events.Cues;
using ReportAtlas.Language.Events.Tellings;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events.Scenes;

/// <summary>
/// «شهدت الساعات الأخيرة قصفا», «خلال الساعات القليلة الماضية»: what a report tells of the last hours happened on its own day, where that is known
/// and the passage names no other. A length of time is no date mention, so such an event has a date without a source; as some of those
/// hours may belong to the day before, it is the less sure for it.
/// </summary>
internal static class RecentHours
{
    /// <summary>What the rule of an event has added where its day was found so.</summary>
    internal const string Rule = "+recent-hours";

    /// <summary>More hours than these reach well into the day before.</summary>
    private const int LongestStretch = 12;

    /// <summary>How far before the event the words may stand in its sentence.</summary>
    private const int Reach = 40;

    /// <summary>The day of publication for news of the last hours; null for all else.</summary>
    internal static DateValue? DayOf(EventGround ground, Telling telling, Sentence sentence, List<Telling> all)
    {
        if (
            telling.IsBackground
            || telling.Date is not null
            || ground.Published.Anchor is not { } published
            || !MentionTables.In(ground.Dates, telling.ReachBack, telling.End).IsEmpty
        )
        {
            return null;
        }

        for (var token = Math.Max(sentence.FirstToken, telling.First - Reach); token < telling.End; token++)
        {
            if (AreLastHours(ground, token) && !(token < telling.ReachBack && EventDateFinder.IsAnothers(telling, token, all)))
            {
                return DateValue.Day(published);
            }
        }

        return null;
    }

    private static bool AreLastHours(EventGround ground, int token)
    {
        if (
            !ground.IsOneOf(token, ground.Lexicon.TimeSigns.TheHours)
            || ground.IsInDate(token)
            || ground.IsOneOf(token - 1, ground.Lexicon.TimeSigns.UpTo)
        )
        {
            return false;
        }

        var at = token + 1;
        while (at < Math.Min(ground.Text.TokenCount, token + 4) && IsFew(ground, at))
        {
            at++;
        }

        // «الساعات الأخيرة من المعركة», «قبل الهدنة»: the last of something else.
        return ground.IsOneOf(at, ground.Lexicon.TimeSigns.Last)
            && !(at + 1 < ground.Text.TokenCount && ground.Text.Word(at + 1) is "من" or "قبل" or "التي" or ['ل', 'ل', ..]);
    }

    /// <summary>«القليلة», or a number of hours that are no whole day.</summary>
    private static bool IsFew(EventGround ground, int token) =>
        ground.IsOneOf(token, ground.Lexicon.TimeSigns.Few)
        || (ground.Text.Is(token, TokenKind.Number) && int.TryParse(ground.Text.Word(token), out var hours) && hours <= LongestStretch)
        || (ground.Scan.TryFind(token, CueKind.Number, out var number) && number.Cue is NumberCue { Value: <= LongestStretch });
}
