using ReportAtlas.Language.Dates;
using ReportAtlas.Language.Events.Counts;
using ReportAtlas.Language.Events.Cues;
using ReportAtlas.Language.Events.Factuality;
using ReportAtlas.Language.Events.Tellings;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events.Scenes;

/// <summary>
/// Finds when an event happened: the date in its own passage, else the date of the words of saying that lead to it or of the sentence's
/// head; a date inside another event's passage is that event's.
/// </summary>
internal static class EventDateFinder
{
    /// <summary>Tokens from the bracket before a source to its date.</summary>
    private const int CitationLength = 10;

    internal static void Find(EventGround ground, Telling telling, Sentence sentence, List<Telling> all, DateMention? statement)
    {
        // «وتبنى التنظيم الاعتداء ظهر اليوم»: the day is that of the claim, and the deed was told before.
        if (telling.IsDefinite && IsClaimed(ground, telling))
        {
            return;
        }

        telling.Date = Nearest(ground, telling, telling.ReachBack, telling.End)
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
            if (IsToCome(ground, date.Mention) || IsNameOfDeal(ground, date) || IsCounted(ground, telling, date) || CourseOfThings.IsSinceWhen(ground, telling, date) || IsOfDescription(ground, telling, date) || (IsDayOfSaying(ground, date) && IsEarlier(ground, date, telling)) || IsDayOfToll(ground, telling, date) || IsOfCitation(ground, date))
            {
                continue;
            }

            var distance = Math.Abs(date.First - telling.Head.First) + (date.Mention.Role == DateRole.At ? 0 : 40) + (IsDayOfSaying(ground, date) ? 30 : 0) + (IsStretch(date.Mention) ? 45 : 0);
            if (distance < bestDistance)
            {
                (best, bestDistance) = (date.Mention, distance);
            }
        }

        return best;
    }

    /// <summary>«خلال الساعات الـ48 الماضية»: less than a day says.</summary>
    internal static bool IsStretch(DateMention date) => date.Value is { } value && value.From != value.To;

    /// <summary>«اعتقل الرجل الذي وصل أمس إلى القرية»: the day of what the relative clause tells, unless that is the event («الهجوم الذي وقع أمس»).</summary>
    private static bool IsOfDescription(EventGround ground, Telling telling, Placed<DateMention> date)
    {
        for (var token = date.First - 1; token > telling.Head.First && !ground.IsPause(token); token--)
        {
            // «انتشلت جثث يرجح أنها لمدنيين أعدمهم التنظيم مطلع العام الماضي»: when they died.
            if (telling.Type == "body_recovery" && ground.Scan.TryFind(token, CueKind.Trigger, out var killing) && killing.Cue is TriggerCue { Outcome: Outcome.Killed } && killing.Cue.Is(WordShape.Past) && killing.Cue.Is(WordShape.Suffixed))
            {
                return true;
            }

            if (BeginsTrigger(telling, token) || ground.Scan.Has(token, CueKind.Light))
            {
                return false;
            }

            if (ground.Scan.TryFind(token, CueKind.Break, out var relative) && relative.Cue.Code == "relative")
            {
                return true;
            }

            // «عثر على رفات 40 شخصا أعدمهم التنظيم عام 2014»: when they died, and not when they were found.
            if (telling.Type == "body_recovery" && ground.Scan.TryFind(token, CueKind.Trigger, out var death) && death.Cue.Is(WordShape.Past) && !death.Cue.Is(WordShape.Noun) && death.Clitics == Clitics.None)
            {
                return true;
            }
        }

        return false;
    }

    private static bool BeginsTrigger(Telling telling, int token)
    {
        foreach (var trigger in telling.Triggers)
        {
            if (trigger.First == token)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>«... في عملية هي الخامسة منذ 21 شباط», «..., ليرتفع عدد القتلى إلى 31 منذ بداية العام الحالي»: since when such things are counted.</summary>
    private static bool IsCounted(EventGround ground, Telling telling, Placed<DateMention> date)
    {
        for (var token = date.First - 1; date.Mention.Role == DateRole.Since && token >= Math.Max(telling.Head.End, date.First - 6); token--)
        {
            if (ground.Text.Word(token) is "هي" or "هو" or "وهي" or "وهو")
            {
                return true;
            }
        }

        return date.Mention.Role == DateRole.Since && BackgroundCue.HasSum(ground, telling.Head.End, date.First);
    }

    /// <summary>«اتفاق 5 نيسان»: a day that names an agreement.</summary>
    private static bool IsNameOfDeal(EventGround ground, Placed<DateMention> date) =>
        date.Mention.NamedMonth is not null && ground.Scan.TryFind(date.First - 1, CueKind.Trigger, out var deal) && deal.Cue.Code == "negotiation";

    /// <summary>«(وكالة الأنباء، 8 حزيران 2020)»: where and when it was to be read.</summary>
    private static bool IsOfCitation(EventGround ground, Placed<DateMention> date)
    {
        if (!ground.Text.Is(date.End, ")") || date.First < 2 || !ground.IsPause(date.First - 1))
        {
            return false;
        }

        for (var token = date.First - 2; token >= Math.Max(0, date.First - CitationLength) && !ground.Scan.Has(token, CueKind.Trigger); token--)
        {
            if (ground.Text.Is(token, "("))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>«بحسب ما ذكر المصدر الأحد»: the day of speaking, which is the event's only where it has none of its own.</summary>
    private static bool IsDayOfSaying(EventGround ground, Placed<DateMention> date)
    {
        for (var token = date.First - 1; token >= Math.Max(0, date.First - 8) && (!ground.IsPause(token) || token == date.First - 1); token--)
        {
            if (ground.Scan.Has(token, CueKind.Trigger))
            {
                // «نعت قسد أمس اثنين قتلا في 7 تموز»: the day of mourning.
                return ground.IsOneOf(token, ground.Lexicon.DeedSigns.Bury);
            }

            // «وفي بيان بتاريخ 12 تموز، أعلنت ...».
            if (ground.Scan.Has(token, CueKind.Saying) || (ground.Scan.TryFind(token, CueKind.Speaker, out var speaker) && speaker.Cue.Code == "document"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>«أعلنت المديرية، الخميس، ارتفاع حصيلة ضحايا الغارة ...», «ارتفعت اليوم حصيلة ...»: the day on which a toll is told anew.</summary>
    private static bool IsDayOfToll(EventGround ground, Telling telling, Placed<DateMention> date) =>
        date.First < telling.Head.First && (IsDayOfSaying(ground, date) ? TollCue.StandsIn(ground, date.End, telling.Head.First + 1) : TollCue.StandsIn(ground, telling.ReachBack, date.First));

    /// <summary>«أعلنت قسد، الخميس، القبض قبل أيام على ...»: it happened before it was told.</summary>
    private static bool IsEarlier(EventGround ground, Placed<DateMention> date, Telling telling)
    {
        for (var token = date.End; token < telling.End - 1; token++)
        {
            if (ground.Text.Is(token, "قبل") && ground.IsOneOf(token + 1, ground.Lexicon.TimeSigns.SomeTime))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A day after publication («السبت المقبل») is that of a plan, not of what has happened.</summary>
    private static bool IsToCome(EventGround ground, DateMention date) =>
        date.OffsetDays > 0 || (date.Value is { } value && ground.Published.Anchor is { } published && value.From > published);

    /// <summary>The nearest date of the sentence that stands in no other telling's passage.</summary>
    private static DateMention? Shared(EventGround ground, Telling telling, Sentence sentence, List<Telling> all)
    {
        DateMention? best = null;
        foreach (var date in MentionTables.In(ground.Dates, Math.Max(sentence.FirstToken, telling.First - 80), telling.First))
        {
            if (!IsAnothers(telling, date.First, all) && date.Mention.Role == DateRole.At && !IsToCome(ground, date.Mention))
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
        later.First <= earlier.End + 1 && earlier.ClauseKind is not (ClauseKind.Time or ClauseKind.Cause or ClauseKind.Relative) && later.ClauseKind is ClauseKind.And or ClauseKind.Result or ClauseKind.Clause;

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
