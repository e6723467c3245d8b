using ReportAtlas.Language.Dates;
using ReportAtlas.Language.Events.Counts;
using ReportAtlas.Language.Events.Cues;
using ReportAtlas.Language.Events.Factuality;
using ReportAtlas.Language.Events.Tellings;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events.Scenes;

/// <summary>Tells dates beside an event that are the days of something else: of a plan, an agreement, a source, of what somebody said of it.</summary>
internal static class OtherDays
{
    /// <summary>How many words the word for a toll may stand from what was told.</summary>
    private const int TollReach = 24;

    /// <summary>How many words the verb of saying may stand before the day of speaking.</summary>
    private const int SayingReach = 8;

    /// <summary>How many words «هي» may stand before the day since when is counted.</summary>
    private const int CountReach = 6;

    /// <summary>Tokens from the bracket before a source to its date.</summary>
    private const int CitationLength = 10;

    /// <summary>Whether a date is not that of the event that a telling tells.</summary>
    internal static bool Has(EventGround ground, Telling telling, Placed<DateMention> date) =>
        IsToCome(ground, date.Mention)
        || IsNameOfDeal(ground, date)
        || IsCounted(ground, telling, date)
        || CourseOfThings.IsSinceWhen(ground, telling, date)
        || IsOfDescription(ground, telling, date)
        || (IsDayOfSaying(ground, date) && IsEarlier(ground, date, telling))
        || IsWithinLongTime(ground, date, telling)
        || IsDayOfToll(ground, telling, date)
        || IsDayOfClaim(ground, telling, date)
        || IsOfCitation(ground, date);

    /// <summary>«اعتقل الرجل الذي وصل أمس إلى القرية»: the day of what the relative clause tells, unless that is the event («الهجوم الذي وقع أمس»).</summary>
    private static bool IsOfDescription(EventGround ground, Telling telling, Placed<DateMention> date)
    {
        for (var token = date.First - 1; token > telling.Head.First && !ground.IsPause(token); token--)
        {
            // «عثر على رفات 40 شخصا أعدمهم التنظيم عام 2014»: when they died, and not when they were found.
            if (telling.Type == "body_recovery" && IsDeath(ground, telling, token))
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
        }

        return false;
    }

    private static bool IsDeath(EventGround ground, Telling telling, int token) =>
        ground.Scan.TryFind(token, CueKind.Trigger, out var death)
        && death.Cue.Is(WordShape.Past)
        && !death.Cue.Is(WordShape.Noun)
        && death.Clitics == Clitics.None
        && (!BeginsTrigger(telling, token) || (death.Cue is TriggerCue { Outcome: Outcome.Killed } && death.Cue.Is(WordShape.Suffixed)));

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
        for (var token = date.First - 1; date.Mention.Role == DateRole.Since && token >= Math.Max(telling.Head.End, date.First - CountReach); token--)
        {
            if (ground.IsOneOf(token, ground.Lexicon.PartySigns.ItIs))
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
    internal static bool IsDayOfSaying(EventGround ground, Placed<DateMention> date)
    {
        for (
            var token = date.First - 1;
            token >= Math.Max(0, date.First - SayingReach) && (!ground.IsPause(token) || token == date.First - 1);
            token--
        )
        {
            if (ground.Scan.Has(token, CueKind.Trigger))
            {
                // «نعت قسد أمس اثنين قتلا في 7 تموز»: the day of mourning.
                return ground.IsOneOf(token, ground.Lexicon.DeedSigns.Bury);
            }

            // «وفي بيان بتاريخ 12 تموز، أعلنت ...».
            if (
                ground.Scan.Has(token, CueKind.Saying)
                || (ground.Scan.TryFind(token, CueKind.Speaker, out var speaker) && speaker.Cue.Code == "document")
            )
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>«أعلنت المديرية، الخميس، ارتفاع حصيلة ضحايا الغارة ...», «ارتفعت اليوم حصيلة ...»: the day on which a toll is told anew.</summary>
    private static bool IsDayOfToll(EventGround ground, Telling telling, Placed<DateMention> date) =>
        date.First < telling.Head.First
        && (
            IsDayOfSaying(ground, date)
                ? TollCue.StandsIn(ground, Math.Max(date.End, telling.Head.First - TollReach), telling.Head.First + 1)
                : TollCue.StandsIn(ground, Math.Max(telling.ReachBack, date.First - TollReach), date.First)
        );

    /// <summary>«تبنى التنظيم اليوم الخميس الهجوم الذي ...»: the day on which it was claimed.</summary>
    private static bool IsDayOfClaim(EventGround ground, Telling telling, Placed<DateMention> date)
    {
        for (
            var token = date.First - 1;
            telling.IsDefinite && date.First < telling.Head.First && token >= Math.Max(0, date.First - SayingReach) && !ground.IsPause(token);
            token--
        )
        {
            if (ground.IsOneOf(token, ground.Lexicon.DeedSigns.Claims))
            {
                return true;
            }
        }

        return false;
    }

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

    /// <summary>«قالت الصحيفة، الجمعة، إن قسد أفرجت عن أسرى، ضمن صفقة أثمرت منذ شباط ثلاث مبادلات»: over a time that began before the days that news is of.</summary>
    internal static bool IsWithinLongTime(EventGround ground, Placed<DateMention> saying, Telling telling)
    {
        foreach (var date in MentionTables.In(ground.Dates, Math.Max(saying.End, telling.First), telling.End))
        {
            if (
                date.Mention is { Role: DateRole.Since, Value: { } since }
                && saying.Mention.Value is { } said
                && said.From.DayNumber - since.To.DayNumber > EarlierNews.NewsDays
            )
            {
                return IsDayOfSaying(ground, saying);
            }
        }

        return false;
    }

    /// <summary>A day after publication («السبت المقبل») is that of a plan, not of what has happened.</summary>
    internal static bool IsToCome(EventGround ground, DateMention date) =>
        date.OffsetDays > 0 || (date.Value is { } value && ground.Published.Anchor is { } published && value.From > published);
}
