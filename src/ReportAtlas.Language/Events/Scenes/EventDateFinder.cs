using ReportAtlas.Language.Dates;
using ReportAtlas.Language.Events.Cues;
using ReportAtlas.Language.Events.Tellings;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events.Scenes;

/// <summary>
/// Finds when an event happened: the date in its own passage, else the date of the words of saying that lead to it or of the sentence's
/// head; a date inside another event's passage is that event's.
/// </summary>
internal static class EventDateFinder
{
    internal static void Find(EventGround ground, Telling telling, Sentence sentence, List<Telling> all, DateMention? statement)
    {
        // «وتبنى التنظيم الاعتداء ظهر اليوم»: the day is that of the claim, and the deed was told before.
        if (telling.IsDefinite && IsClaimed(ground, telling))
        {
            return;
        }

        telling.Date =
            Nearest(ground, telling, telling.ReachBack, telling.End)
            ?? (FollowsAnother(ground, telling) ? null : Shared(ground, telling, sentence, all) ?? statement);
    }

    private static bool IsClaimed(EventGround ground, Telling telling)
    {
        var isClaim = false;
        for (var token = telling.ReachBack; token < telling.Head.First; token++)
        {
            isClaim |= ground.IsOneOf(token, ground.Lexicon.DeedSigns.Claims);
        }

        return isClaim && !ground.Scan.HasIn(telling.Head.End, telling.End, CueKind.Break);
    }

    /// <summary>The date inside a telling's passage; null when it has none.</summary>
    internal static DateMention? Own(EventGround ground, Telling telling) => Nearest(ground, telling, telling.First, telling.End);

    private static DateMention? Nearest(EventGround ground, Telling telling, int first, int end)
    {
        DateMention? best = null;
        var bestDistance = int.MaxValue;
        foreach (var date in MentionTables.In(ground.Dates, first, end))
        {
            if (IsBound(date.Mention) || OtherDays.Has(ground, telling, date))
            {
                continue;
            }

            var distance =
                Math.Abs(date.First - telling.Head.First)
                + (date.Mention.Role == DateRole.At ? 0 : 40)
                + (OtherDays.IsDayOfSaying(ground, date) ? 30 : 0)
                + (IsStretch(date.Mention) ? 45 : 0);
            if (distance < bestDistance)
            {
                (best, bestDistance) = (date.Mention, distance);
            }
        }

        return best;
    }

    /// <summary>«خرجوا بعد 19 من الشهر الماضي»: only what the event came after or before; «بعد منتصف ليل الأحد» is that night.</summary>
    private static bool IsBound(DateMention date) => date is { Role: DateRole.After or DateRole.Before, PartOfDay: null };

    /// <summary>«خلال الساعات الـ48 الماضية»: less than a day says.</summary>
    internal static bool IsStretch(DateMention date) => date.Value is { } value && value.From != value.To;

    /// <summary>The nearest date of the sentence that stands in no other telling's passage.</summary>
    private static DateMention? Shared(EventGround ground, Telling telling, Sentence sentence, List<Telling> all)
    {
        DateMention? best = null;
        foreach (var date in MentionTables.In(ground.Dates, Math.Max(sentence.FirstToken, telling.First - 80), telling.First))
        {
            if (
                !IsAnothers(telling, date.First, all)
                && date.Mention.Role == DateRole.At
                && !OtherDays.IsToCome(ground, date.Mention)
                && !OtherDays.IsWithinLongTime(ground, date, telling)
            )
            {
                best = date.Mention;
            }
        }

        return best;
    }

    /// <summary>Whether a token stands in the passage of another telling, which keeps its date to itself.</summary>
    internal static bool IsAnothers(Telling telling, int token, List<Telling> all)
    {
        foreach (var other in all)
        {
            if (other != telling && token >= other.First && token < other.End && !SameClause(other, telling))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Two tellings of one run of clauses share their date («قتل ... أمس وأصيب»).</summary>
    private static bool SameClause(Telling earlier, Telling later) =>
        later.First <= earlier.End + 1
        && earlier.ClauseKind is not (ClauseKind.Time or ClauseKind.Cause or ClauseKind.Relative)
        && later.ClauseKind is ClauseKind.And or ClauseKind.Result or ClauseKind.Clause;

    /// <summary>«تلا ذلك», «ثم», «بعد ذلك»: later than what was dated before.</summary>
    internal static bool FollowsAnother(EventGround ground, Telling telling)
    {
        for (var token = telling.First; token < Math.Min(telling.First + 3, telling.End); token++)
        {
            if (ground.Scan.Has(token, CueKind.Sequel))
            {
                return true;
            }
        }

        return false;
    }
}
