using ReportAtlas.Language.Dates;
using ReportAtlas.Language.Events.Cues;
using ReportAtlas.Language.Events.Tellings;

namespace ReportAtlas.Language.Events.Scenes;

/// <summary>
/// The day of an event that a paragraph tells right after one whose day it names: «قُصفت القرية صباح أمس ... وردت المدفعية بقذائف». It has no day of its own, nothing says
/// that it came before or later, and what went before is news of a day that the text relates to its own.
/// </summary>
internal static class SameDay
{
    /// <summary>The id that is added to the rule of an event dated so.</summary>
    internal const string Rule = "+same-day";

    /// <summary>Tokens at the beginning of a sentence within which a word for what came later stands.</summary>
    private const int Opening = 4;

    /// <summary>Sentences within which the paragraph still tells of that day.</summary>
    private const int Reach = 2;

    /// <summary>How many tellings back it is looked for: in one endless sentence all of them are near.</summary>
    private const int Memory = 20;

    /// <summary>The day; null where the paragraph names none before it.</summary>
    internal static DateValue? Of(EventGround ground, Telling telling, List<Telling> earlier)
    {
        if (telling.Date is not null || telling.InHeadline || telling.IsBackground || MayBeOfAnother(ground, telling))
        {
            return null;
        }

        for (
            var at = earlier.Count - 1;
            at >= Math.Max(0, earlier.Count - Memory) && earlier[at].Block == telling.Block && telling.Sentence - earlier[at].Sentence <= Reach;
            at--
        )
        {
            var before = earlier[at];
            if (before.InHeadline || before.IsBackground)
            {
                return null;
            }

            if (before.Date is { } date)
            {
                return
                    date
                        is { Role: DateRole.At, Value: { Precision: DatePrecision.Day } value }
                            and ({ Weekday: not null } or { OffsetDays: not null })
                    && !EventDateFinder.IsStretch(date)
                    ? value
                    : null;
            }
        }

        return null;
    }

    /// <summary>Whether the passage names a date, or says that it came before or after what was told.</summary>
    internal static bool MayBeOfAnother(EventGround ground, Telling telling) =>
        EventDateFinder.FollowsAnother(ground, telling)
        || SaysLater(ground, telling)
        || !MentionTables.In(ground.Dates, telling.ReachBack, telling.End).IsEmpty;

    /// <summary>«ثم نفذ التحالف إنزالا»: after the day that was told, and nobody says how long.</summary>
    private static bool SaysLater(EventGround ground, Telling telling)
    {
        var first = ground.Text.Sentences[telling.Sentence].FirstToken;
        return ground.IsOneOf(first, ground.Lexicon.TimeSigns.Then)
            || ground.Scan.HasIn(first, Math.Max(telling.First, Math.Min(telling.Head.First, first + Opening)), CueKind.Sequel);
    }
}
