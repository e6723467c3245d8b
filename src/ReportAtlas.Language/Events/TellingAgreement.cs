using ReportAtlas.Language.Dates;
using ReportAtlas.Language.Places;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events;

/// <summary>Tells what two tellings have in common and what speaks against their being one incident: kind, place, day, parties, numbers.</summary>
internal sealed class TellingAgreement(EventGround ground)
{
    internal FurtherTelling Further { get; } = new(ground);

    internal bool SameKind(Telling a, Telling b)
    {
        if (a.Type == b.Type)
        {
            return true;
        }

        var (first, second) = (ground.Lexicon.Families[a.Type], ground.Lexicon.Families[b.Type]);
        if (first == "violence" && second == "violence")
        {
            return a.IsOpen || b.IsOpen || a.Type is "armed_clash" && b.IsDefinite && b.HeadCue.Type is not ("execution" or "assassination" or "airstrike" or "drone_strike") || Blast(a) && Blast(b) || (b.IsDefinite && Air(a) && Air(b)) || IsStrikeAgain(a, b);
        }

        // «سيطروا على الحاجز بعد اشتباكات», «وقتل في المعارك 36 جنديا»: what the fight for it cost.
        if (a.Type == "territorial_change" && b is { Type: "armed_clash", IsDefinite: true } && b.Sentence - a.Sentence is > 0 and <= 2)
        {
            return true;
        }

        // «قتل تسعة وأسر 16», and then «اقتاد الجنود الـ16»: the prisoners of the same fight.
        if ((first, second) is ("violence", "custody") or ("custody", "violence") && a.Counts.TryGetValue(Outcome.Detained, out var taken) && b.Counts.TryGetValue(Outcome.Detained, out var led) && taken.Min == led.Min && led.Min > 1)
        {
            return true;
        }

        return (b.IsDefinite && first == "custody" && second == "custody")
            || (a.Type, b.Type) is ("prisoner_transfer", "troop_movement") or ("troop_movement", "prisoner_transfer")
            || ((first == "violence" || second == "violence") && (a.Type == "other" || b.Type == "other") && (a.IsOpen || b.IsOpen));
    }

    /// <summary>«قصف صاروخي مجهول المصدر», and then of the same dead «قصف نفذته طائرات»: one strike, whose means one of the two knows better.</summary>
    private static bool IsStrikeAgain(Telling a, Telling b) =>
        IsFromAfar(a) && IsFromAfar(b) && b.Sentence - a.Sentence is > 0 and <= 2 && SamePlace(a, b) && SharesCount(a, b);

    private static bool IsFromAfar(Telling telling) => Air(telling) || telling.Type == "shelling";

    /// <summary>«اغتال مجهولون عنصرين», «أطلق مجهولون النار على العنصرين»: one killing, told as what it was and as how it was done.</summary>
    internal static bool AreGunmens(Telling a, Telling b) =>
        (a.Type, b.Type) is ("assassination", "armed_clash") or ("armed_clash", "assassination") && SharesCount(a, b, least: 1)
        && a.Actors.Exists(actor => actor.Actor.Code == "unknown gunmen") && b.Actors.Exists(actor => actor.Actor.Code == "unknown gunmen");

    internal bool PlacesAgree(Telling a, Telling b)
    {
        if (a.Place is not { } first || b.Place is not { } second || SamePlace(a, b))
        {
            return true;
        }

        // Told before with another of its places: the villages of a shelled countryside one by one.
        if (a.Others.Exists(other => !other.InHeadline && (SamePlace(other, b) || (second.Mention.Place is { } place && Names(other, place)))))
        {
            return true;
        }

        // «قاعدة التنف» and «التنف», «حقل كونيكو» and «قاعدة كونيكو»: one site by its own name.
        if (AreOfOneName(first, second))
        {
            return true;
        }

        // «الغارات طالت مستودعا قرب معبر القائم»: what lies some way out of the town that was named first.
        if (b.IsDefinite && first.Mention.Place is not null && second.Mention.Place is not null && Whereabouts.IsPartOfTown(first.Mention, second.Mention, Whereabouts.Outskirts))
        {
            return true;
        }

        // «جاءت التعزيزات من قاعدة ...»: a movement has more than one place.
        if (b.IsDefinite && a.Type == b.Type && ground.Lexicon.Families[a.Type] is "movement" or "transfer")
        {
            return true;
        }

        if (Whereabouts.IsPartOfTown(first.Mention, second.Mention) && (b.IsDefinite || first.Mention.Place is not null && second.Mention.Place is not null))
        {
            return true;
        }

        return first.Mention.Place is not { } one || second.Mention.Place is not { } two ? Whereabouts.IsWide(first.Mention) || Whereabouts.IsWide(second.Mention) || (first.Mention.Place is { } known && Names(b, known))
            : Whereabouts.Holds(one, two) || Whereabouts.Holds(two, one) || (b.IsDefinite && (one.IsArea || two.IsArea))
                || (one.GovernorateId == two.GovernorateId && one.GovernorateId is not null && (Whereabouts.IsWide(first.Mention) || Whereabouts.IsWide(second.Mention)))
                || (Whereabouts.IsWide(first.Mention) && Whereabouts.IsWide(second.Mention) && (one.GovernorateId is null || two.GovernorateId is null) && one.CountryId == two.CountryId)
                || Names(a, two) || Names(b, one);
    }

    internal static bool DatesAgree(Telling a, Telling b) =>
        a.Date?.Value is not { } first || b.Date?.Value is not { } second ? !NamedApart(a.Date, b.Date) : (first.From <= second.To && second.From <= first.To)
        || (b.IsDefinite && Math.Abs(first.From.DayNumber - second.From.DayNumber) <= 1);

    internal static bool SamePlace(Telling a, Telling b) =>
        a.Place is { } first && b.Place is { } second
        // «في المنطقة»: that told of before.
        && ((b.Sentence > a.Sentence && second.Mention.Status == PlaceStatus.Anaphor && (second.Mention.Place is null || second.Mention.Surface.EndsWith("المنطقة", StringComparison.Ordinal)))
            || (first.Mention.Place is { } one && second.Mention.Place is { } two ? one.Equals(two) : first.Mention.Surface == second.Mention.Surface));

    internal bool AreOfOneName(Telling a, Telling b) => a.Place is { } one && b.Place is { } other && AreOfOneName(one, other);

    /// <summary>Sites of one name that lie close by one another.</summary>
    private bool AreOfOneName(Placed<PlaceMention> one, Placed<PlaceMention> other) =>
        (Whereabouts.IsSite(one.Mention) || Whereabouts.IsSite(other.Mention)) && OwnName(one) is >= 0 and var here && OwnName(other) is >= 0 and var there
        && ground.Text.Word(here).Equals(ground.Text.Word(there), StringComparison.Ordinal) && Whereabouts.AreClose(one.Mention, other.Mention);

    /// <summary>The word of a place's name that is its own: «التنف» of «قاعدة التنف»; -1 where there is none.</summary>
    private int OwnName(Placed<PlaceMention> place)
    {
        for (var token = Whereabouts.IsSite(place.Mention) && place.End - place.First > 1 ? place.First + 1 : place.First; token < place.End; token++)
        {
            if (ground.Text.Is(token, TokenKind.Word))
            {
                return token;
            }
        }

        return -1;
    }

    /// <summary>Whether the first names only the town or governorate in or around which the second happened.</summary>
    internal static bool StandsFor(Telling headline, Telling body) =>
        headline.Place is { } town && body.Place is { } within && Whereabouts.StandsFor(town.Mention, within.Mention);

    /// <summary>Whether the first names only the governorate's city («غربي الرقة») and the second a place of the governorate.</summary>
    internal static bool IsAroundSeat(Telling earlier, Telling later) =>
        StandsFor(earlier, later) && Whereabouts.IsSeatOf(earlier.Place!.Value.Mention);

    internal static bool IsNarrower(Telling wide, Telling narrow) =>
        narrow.Place is { } place && (wide.Place is not { } around || (Whereabouts.IsWide(around.Mention) && !Whereabouts.IsSeatOver(place.Mention, around.Mention) && Whereabouts.MayHold(around.Mention, place.Mention) && (!Whereabouts.IsWide(place.Mention) || IsAround(around.Mention, place.Mention))));

    /// <summary>«في حي النشوة بمدينة الحسكة», after a telling in al-Hasakah: the place within the town, told with the town, and of no further case.</summary>
    internal bool IsInside(Telling around, Telling inner) =>
        around.Place?.Mention.Place is { } one && inner.Place?.Mention is { } within && (within.Place is { } two ? Whereabouts.Holds(one, two) || (Whereabouts.IsSite(within) && Whereabouts.IsNear(one, two)) : within.Kind == PlaceKind.Neighbourhood) && Names(inner, one) && !Further.IsFurther(inner);

    internal static bool SharesActor(Telling a, Telling b) =>
        a.Actors.Exists(actor => actor.Actor.Code != "civilians" && b.Actors.Exists(other => other.Actor.Code == actor.Actor.Code));

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

    /// <summary>Whether each is told as somebody else's deed; in a clash both sides act.</summary>
    internal static bool DoersDiffer(Telling a, Telling b) =>
        !(a.Type == "armed_clash" && b.Type == "armed_clash" && SharesActor(a, b)) &&
        a.Actors.Exists(actor => actor.Role == ActorRole.Perpetrator) && b.Actors.Exists(actor => actor.Role == ActorRole.Perpetrator)
        && !a.Actors.Exists(actor => actor.Role == ActorRole.Perpetrator && b.Actors.Exists(other => other.Actor.Code == actor.Actor.Code));

    internal static bool OtherSpeaker(Telling a, Telling b) =>
        b.Claims.Length > 0 && (a.Claims.Length == 0 || !a.Claims[0].Speaker.Equals(b.Claims[0].Speaker, StringComparison.Ordinal));

    internal static bool IsCalendar(DateMention date) => date.Weekday is null && date.OffsetDays is null && (date.NamedYear is not null || date.NamedMonth is not null);

    internal static bool Blast(Telling telling) => telling.Type is "ied_or_bomb" or "suicide_attack" or "mine_explosion";

    /// <summary>Whether a telling's passage names a place beside its own («في حي الصناعة بمدينة القامشلي»).</summary>
    private bool Names(Telling telling, Place other)
    {
        foreach (var place in MentionTables.In(ground.Places, telling.First, telling.End))
        {
            if (place.Mention.Place is { } named && named.Equals(other) && PlaceSupport.Of(ground, place, telling.First).IsPlace)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the first telling names only the region around the second's place.</summary>
    internal static bool IsAround(Telling wide, Telling narrow) =>
        wide.Place is { } around && narrow.Place is { } place && Whereabouts.IsWide(around.Mention)
        && (around.Mention.Place is { } one && place.Mention.Place is { } two && (one.Equals(two) || Whereabouts.Holds(one, two)));

    private static bool IsAround(PlaceMention outer, PlaceMention inner) => outer.Place is { } one && inner.Place is { } two && Whereabouts.Holds(one, two);

    internal static bool Air(Telling telling) => telling.Type is "airstrike" or "drone_strike";

    /// <summary>One names a month or year and the other a weekday or «أمس»: no value is needed to keep them apart.</summary>
    private static bool NamedApart(DateMention? a, DateMention? b) =>
        a is not null && b is not null
        && ((IsRecent(a) && IsCalendar(b)) || (IsCalendar(a) && IsRecent(b)) || (a.Weekday is { } one && b.Weekday is { } two && one != two));

    private static bool IsRecent(DateMention date) => date.Weekday is not null || date.OffsetDays is not null;

    /// <summary>«وقع الهجوم قرب ...», «الهجوم تم في ...»: told in order to say where.</summary>
    internal bool SaysWhere(Telling telling)
    {
        if (!telling.IsDefinite || telling.Place is not { } place)
        {
            return false;
        }

        for (var token = telling.ReachBack; token < place.First; token++)
        {
            if (ground.Scan.TryFind(token, CueKind.Light, out var light) && light.Cue.Is(WordShape.Past) && ground.Text.Word(token) is "وقع" or "وقعت" or "تم" or "تمت" or "حصل" or "حصلت" or "جري" or "جرت" or "حدث" or "حدثت")
            {
                return ground.Distance(token, place.First) < 6;
            }
        }

        return false;
    }
}
