using ReportAtlas.Language.Dates;
using ReportAtlas.Language.Events.Cues;
using ReportAtlas.Language.Events.Tellings;

namespace ReportAtlas.Language.Events.Retelling;

/// <summary>Tells what two tellings have in common and what speaks against their being one incident: kind, day, parties, numbers; for the place see <see cref="SceneAgreement"/>.</summary>
internal sealed class TellingAgreement(EventGround ground)
{
    internal FurtherTelling Further { get; } = new(ground);

    internal SceneAgreement Scene { get; } = new(ground);

    internal bool SameKind(Telling a, Telling b)
    {
        if (a.Type == b.Type)
        {
            return true;
        }

        // «شنوا هجوما على القرى بعد تمهيد بالهاون», «وتصدت القوات للهجوم»: the attack that was only prepared by guns.
        if (
            a.HeadCue.Type == "attack"
            && b is { Type: "armed_clash", IsDefinite: true }
            && b.Sentence - a.Sentence is 1 or 2
            && ground.HasOneOf(b.First, b.End, ground.Lexicon.Signs.Attackers)
        )
        {
            return true;
        }

        var (first, second) = (a.FamilyIn(ground.Lexicon), b.FamilyIn(ground.Lexicon));
        if (first == "violence" && second == "violence")
        {
            return a.IsOpen
                || b.IsOpen
                || a.Type is "armed_clash" && b.IsDefinite && b.HeadCue.Type is not ("execution" or "assassination" or "airstrike" or "drone_strike")
                || Blast(a) && Blast(b)
                || (b is { Type: "armed_clash", IsDefinite: true } && Blast(a) && a.Triggers.Exists(trigger => trigger.Cue.Code == b.HeadCue.Type))
                || (b.IsDefinite && Air(a) && Air(b))
                || IsStrikeOfPlanes(a, b)
                || IsStrikeAgain(a, b);
        }

        // «سيطروا على الحاجز بعد اشتباكات», «وقتل في المعارك 36 جنديا»: what the fight for it cost.
        if (
            a.Type == "territorial_change"
            && b is { Type: "armed_clash", IsDefinite: true }
            && (b.Sentence - a.Sentence is > 0 and <= 2 || (b.Sentence == a.Sentence && b.Head.HasClitic(Text.Clitics.Article)))
        )
        {
            return true;
        }

        // «قتل تسعة وأسر 16», and then «اقتاد الجنود الـ16»: the prisoners of the same fight.
        if (
            (first, second) is ("violence", "custody") or ("custody", "violence")
            && a.Counts.TryGetValue(Outcome.Detained, out var taken)
            && b.Counts.TryGetValue(Outcome.Detained, out var led)
            && taken.Min == led.Min
            && (led.Min > 1 || (SharesActor(a, b) && b.Sentence - a.Sentence is 1 or 2))
        )
        {
            return true;
        }

        return AreOfOneDead(a, b)
            || (b.IsDefinite && first == "custody" && second == "custody")
            || (
                (a.Type, b.Type) is ("prisoner_transfer", "troop_movement") or ("troop_movement", "prisoner_transfer")
                && a.HeadCue.Frame != "leaves"
                && b.HeadCue.Frame != "leaves"
            )
            || ((first == "violence" || second == "violence") && (a.Type == "other" || b.Type == "other") && (a.IsOpen || b.IsOpen));
    }

    /// <summary>«تعرضت القاعدة لعدوان بعدة صواريخ», and then «طائرتين نفذتا الغارة»: whose rockets they were, by the article.</summary>
    private static bool IsStrikeOfPlanes(Telling a, Telling b) =>
        a.Type == "shelling"
        && b is { Type: "airstrike", IsDefinite: true }
        && b.Sentence - a.Sentence is 1 or 2
        && !a.Actors.Exists(static actor => actor.Role == ActorRole.Perpetrator)
        && b.Head.HasClitic(Text.Clitics.Article);

    /// <summary>«قصف صاروخي مجهول المصدر», and then of the same dead «قصف نفذته طائرات»: one strike, whose means one of the two knows better.</summary>
    private static bool IsStrikeAgain(Telling a, Telling b) =>
        IsFromAfar(a) && IsFromAfar(b) && b.Sentence - a.Sentence is > 0 and <= 2 && SceneAgreement.SamePlace(a, b) && SharesCount(a, b);

    /// <summary>«قتل نازح في المخيم», and then «قال مصدر إنهم عثروا على جثته»: the man who was killed, as he was found, or the other way round; as many, at the same place, by another's report.</summary>
    internal bool AreOfOneDead(Telling a, Telling b) =>
        (IsKilling(a) && b.Type == "body_recovery" || a.Type == "body_recovery" && IsKilling(b))
        && b.Sentence - a.LastSentence is 1 or 2
        && OtherSpeaker(a, b)
        && SceneAgreement.SamePlace(a, b)
        && SharesCount(a, b, least: 1)
        && !CountsDiffer(a, b)
        && !Further.IsFurther(b)
        && !IsOfOlderDay(a, b);

    private static bool IsKilling(Telling telling) =>
        telling is { Type: "assassination" } or { Type: "other", IsOpen: true, HeadCue.Outcome: Outcome.Killed };

    internal static bool IsFromAfar(Telling telling) => Air(telling) || telling.Type == "shelling";

    /// <summary>«اغتال مجهولون عنصرين», «أطلق مجهولون النار على العنصرين»: one killing, told as what it was and as how it was done.</summary>
    internal static bool AreGunmens(Telling a, Telling b) =>
        (a.Type, b.Type) is ("assassination", "armed_clash") or ("armed_clash", "assassination")
        && SharesCount(a, b, least: 1)
        && ((a.Names("unknown gunmen") && NamesOrSuspects(b, "unknown gunmen")) || (a.Names("ISIS") && b.Names("unknown gunmen")));

    /// <summary>«مجهولون», «مجهولون يرجح انتماؤهم للتنظيم»: those whom nobody knows may be those whom somebody suspects.</summary>
    private static bool NamesOrSuspects(Telling telling, string doer) =>
        telling.Names(doer) || (doer == "unknown gunmen" && telling.Names("ISIS")) || (doer == "ISIS" && telling.Names("unknown gunmen"));

    /// <summary>Whether a passage names no day, or the day of what was told before.</summary>
    internal static bool IsOnItsDay(Telling earlier, Telling later) => later.Date is null || later.Date == earlier.Date;

    internal static bool DatesAgree(Telling a, Telling b) =>
        a.Date?.Value is not { } first || b.Date?.Value is not { } second
            ? !NamedApart(a.Date, b.Date)
            : (first.From <= second.To && second.From <= first.To) || (b.IsDefinite && Math.Abs(first.From.DayNumber - second.From.DayNumber) <= 1);

    internal static bool SharesActor(Telling a, Telling b)
    {
        foreach (var actor in a.Actors)
        {
            if (actor.Actor.Code != "civilians" && b.Names(actor.Actor.Code))
            {
                return true;
            }
        }

        return false;
    }

    internal static bool SharesCount(Telling a, Telling b, int least = 2)
    {
        foreach (var (outcome, count) in a.Counts)
        {
            if (count.Min >= least && b.Counts.TryGetValue(outcome, out var other) && other.Min == count.Min)
            {
                return true;
            }
        }

        return false;
    }

    internal static bool CountsDiffer(Telling a, Telling b)
    {
        foreach (var (outcome, count) in a.Counts)
        {
            if (b.Counts.TryGetValue(outcome, out var other) && other.Min != count.Min)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>«اتجهت أرتال قسد إلى المدينة», «أخلت قوات النظام مواقعها في المدينة»: those who come, and those who leave.</summary>
    internal static bool MoveApart(Telling a, Telling b) =>
        a.Type == "troop_movement"
        && b.Type == "troop_movement"
        && !b.IsDefinite
        && a.Sentence != b.Sentence
        && (a.HeadCue.Frame, b.HeadCue.Frame) is ("moves", "leaves") or ("leaves", "moves")
        && b.Actors.Exists(actor => actor.Actor.Group != "civilians" && !a.Names(actor.Actor.Code));

    /// <summary>«قتل عنصر من قسد بهجوم. وأعلن الجيش العراقي قتل ثلاثة من داعش»: neither of the two had a part in what was told.</summary>
    internal static bool AreAmongOthers(Telling earlier, Telling later)
    {
        var (doer, victim) = (false, false);
        foreach (var actor in later.Actors)
        {
            var isNew = actor.Actor.Group != "civilians" && !earlier.Names(actor.Actor.Code);
            doer |= isNew && actor.Role == ActorRole.Perpetrator;
            victim |= isNew && actor.Role == ActorRole.Target;
        }

        return doer && victim && earlier.Actors.Exists(static actor => actor.Actor.Group != "civilians");
    }

    /// <summary>Whether each is told as somebody else's deed; in a clash both sides act.</summary>
    internal static bool DoersDiffer(Telling a, Telling b) =>
        !(a.Type == "armed_clash" && b.Type == "armed_clash" && SharesActor(a, b))
        && a.Actors.Exists(static actor => actor.Role == ActorRole.Perpetrator)
        && b.Actors.Exists(static actor => actor.Role == ActorRole.Perpetrator)
        && !SharesDoer(a, b);

    private static bool SharesDoer(Telling a, Telling b)
    {
        foreach (var actor in a.Actors)
        {
            if (actor.Role == ActorRole.Perpetrator && NamesOrSuspects(b, actor.Actor.Code))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>«وفي 12 من أيار، قُتل ...» after a telling without a day: an earlier case. A day behind the word that tells it only dates it.</summary>
    internal bool IsOfOlderDay(Telling earlier, Telling later) =>
        earlier.Date is null
        && later.Date is { } date
        && IsCalendar(date)
        && date.Span.Start < ground.Text.SpanOf(later.Head.First, later.Head.End, 0).Start;

    internal static bool OtherSpeaker(Telling a, Telling b) =>
        b.Claims.Length > 0 && (a.Claims.Length == 0 || !a.Claims[0].Speaker.Equals(b.Claims[0].Speaker, StringComparison.Ordinal));

    /// <summary>«من جانبها، قالت الوكالة ...»: by the words that open its sentence.</summary>
    internal bool IsOfOtherSide(Telling telling)
    {
        var first = ground.Text.Sentences[telling.Sentence].FirstToken;
        return ground.HasOneOf(first, Math.Min(first + 3, telling.Head.First), ground.Lexicon.Signs.OtherSide);
    }

    internal static bool IsCalendar(DateMention date) =>
        date.Weekday is null && date.OffsetDays is null && (date.NamedYear is not null || date.NamedMonth is not null);

    /// <summary>Whether one deed may be told as both kinds: shots at a man and an attack, a bomb and a suicide attack, a killing and what killed.</summary>
    internal static bool AreOfOneSort(Telling a, Telling b) =>
        a.Type == b.Type
        || (IsOnGround(a) && IsOnGround(b))
        || (Blast(a) && Blast(b))
        || (Air(a) && Air(b))
        || a is { Type: "other", IsOpen: true }
        || b is { Type: "other", IsOpen: true }
        || b is { IsOpen: true, HeadCue.Type: "target" }
        || (Blast(a) && b.Type == "armed_clash" && b.Triggers.Exists(trigger => trigger.Cue.Code is "blast" or "ied_or_bomb" or "suicide_attack"));

    private static bool IsOnGround(Telling telling) => telling.Type is "assassination" or "armed_clash" || telling is { Type: "other", IsOpen: true };

    internal static bool Blast(Telling telling) => telling.Type is "ied_or_bomb" or "suicide_attack" or "mine_explosion";

    internal static bool Air(Telling telling) => telling.Type is "airstrike" or "drone_strike";

    /// <summary>One names a month or year and the other a weekday or «أمس»: no value is needed to keep them apart.</summary>
    private static bool NamedApart(DateMention? a, DateMention? b) =>
        a is not null
        && b is not null
        && ((IsRecent(a) && IsCalendar(b)) || (IsCalendar(a) && IsRecent(b)) || (a.Weekday is { } one && b.Weekday is { } two && one != two));

    private static bool IsRecent(DateMention date) => date.Weekday is not null || date.OffsetDays is not null;
}
