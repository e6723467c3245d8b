using ReportAtlas.Language.Dates;
using ReportAtlas.Language.Events.Cues;
using ReportAtlas.Language.Events.Tellings;

namespace ReportAtlas.Language.Events.Scenes;

/// <summary>
/// The day of news that no telling dates otherwise, by the day on which its source spoke, named right behind it: «قضى شخص بانفجار مقذوف، كما أفاد مصدر في
/// الشرطة اليوم».
/// </summary>
internal static class SourceDay
{
    /// <summary>How many words on, behind an event, that day may stand.</summary>
    private const int Reach = 14;

    internal static void Fill(EventGround ground, List<Telling> merged)
    {
        foreach (var telling in merged)
        {
            if (telling is { Date: null, Day: null, IsBackground: false, InHeadline: false })
            {
                telling.Date = Of(ground, telling, merged);
            }
        }
    }

    private static DateMention? Of(EventGround ground, Telling telling, List<Telling> merged)
    {
        var end = Math.Min(ground.Text.Sentences[telling.Sentence].EndToken, telling.End + Reach);
        // Who else is told of there is asked last, since it is asked of all.
        if (
            MentionTables.In(ground.Dates, telling.End, end).IsEmpty
            || !ground.Scan.HasIn(Math.Max(telling.Head.End, telling.End - 1), end, CueKind.Saying)
            || merged.Exists(other => other.First >= telling.End && other.First < end)
        )
        {
            return null;
        }

        foreach (var date in MentionTables.In(ground.Dates, telling.End, end))
        {
            return date.Mention.Role == DateRole.At && OtherDays.IsDayOfSaying(ground, date) && !OtherDays.IsToCome(ground, date.Mention)
                ? date.Mention
                : null;
        }

        return null;
    }
}
