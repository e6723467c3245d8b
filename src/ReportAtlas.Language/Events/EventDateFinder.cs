using ReportAtlas.Language.Dates;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events;

/// <summary>
/// Finds when an event happened: the date in its own passage, else the date of the words of saying that lead to it or of the sentence's
/// head; a date inside another event's passage is that event's.
/// </summary>
internal static class EventDateFinder
{
    internal static void Find(EventGround ground, Telling telling, Sentence sentence, List<Telling> all, DateMention? statement)
    {
        telling.Date = Nearest(ground, telling, telling.ReachBack, telling.End)
            ?? (FollowsAnother(ground, telling) ? null : Shared(ground, telling, sentence, all) ?? statement);
    }

    private static DateMention? Nearest(EventGround ground, Telling telling, int first, int end)
    {
        DateMention? best = null;
        var bestDistance = int.MaxValue;
        foreach (var date in EventGround.In(ground.Dates, first, end))
        {
            if (IsToCome(ground, date.Mention))
            {
                continue;
            }

            var distance = Math.Abs(date.First - telling.Head.First) + (date.Mention.Role == DateRole.At ? 0 : 40);
            if (distance < bestDistance)
            {
                (best, bestDistance) = (date.Mention, distance);
            }
        }

        return best;
    }

    /// <summary>A day after publication («السبت المقبل») is that of a plan, not of what has happened.</summary>
    private static bool IsToCome(EventGround ground, DateMention date) =>
        date.OffsetDays > 0 || (date.Value is { } value && ground.Published.Anchor is { } published && value.From > published);

    /// <summary>The nearest date of the sentence that stands in no other telling's passage.</summary>
    private static DateMention? Shared(EventGround ground, Telling telling, Sentence sentence, List<Telling> all)
    {
        DateMention? best = null;
        foreach (var date in EventGround.In(ground.Dates, Math.Max(sentence.FirstToken, telling.First - 80), telling.First))
        {
            var owned = false;
            foreach (var other in all)
            {
                owned |= other != telling && date.First >= other.First && date.First < other.End && !SameClause(other, telling);
            }

            if (!owned && date.Mention.Role == DateRole.At && !IsToCome(ground, date.Mention))
            {
                best = date.Mention;
            }
        }

        return best;
    }

    /// <summary>Two tellings of one run of clauses share their date («قتل ... أمس وأصيب»).</summary>
    private static bool SameClause(Telling earlier, Telling later) =>
        later.First <= earlier.End + 1 && earlier.ClauseKind is not (ClauseKind.Time or ClauseKind.Cause or ClauseKind.Relative) && later.ClauseKind is ClauseKind.And or ClauseKind.Result;

    /// <summary>«تلا ذلك», «ثم», «بعد ذلك»: later than what was dated before.</summary>
    private static bool FollowsAnother(EventGround ground, Telling telling)
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
