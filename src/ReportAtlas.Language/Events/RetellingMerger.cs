using ReportAtlas.Language.Dates;
using ReportAtlas.Language.Places;

namespace ReportAtlas.Language.Events;

/// <summary>
/// Joins tellings of one incident: headline, lead and body tell it several times, and later sentences come back to it («الهجوم»).
/// The first telling in the body is kept, filled up from the others, which stay as retellings.
/// </summary>
internal sealed class RetellingMerger(EventGround ground)
{
    /// <summary>How many tellings back an incident is looked for; a longer memory would make long lists quadratic.</summary>
    private const int Memory = 40;

    /// <summary>In sentences without end, what stands further apart than this is not one telling.</summary>
    private const int NearTokens = 70;

    /// <summary>Sentences at an article's head that may tell in short what the rest tells in full.</summary>
    private const int Lead = 4;

    internal List<Telling> Merge(List<Telling> tellings)
    {
        var kept = new List<Telling>();
        var headlines = tellings.Where(telling => telling.InHeadline).ToList();
        var claimed = new HashSet<Telling>();
        foreach (var telling in tellings.Where(telling => !telling.InHeadline))
        {
            if (FindEarlier(kept, telling) is { } earlier)
            {
                Absorb(earlier, telling);
                continue;
            }

            foreach (var headline in headlines)
            {
                if (!claimed.Contains(headline) && !telling.IsBackground && IsToldBy(headline, telling))
                {
                    claimed.Add(headline);
                    Absorb(telling, headline);
                }
            }

            kept.Add(telling);
        }

        var loose = new List<Telling>();
        foreach (var headline in headlines.Where(headline => !claimed.Contains(headline)))
        {
            if (!loose.Exists(other => Compatible(other, headline)) && !kept.Exists(other => IsToldBy(headline, other)))
            {
                loose.Add(headline);
            }
        }

        return [.. loose, .. kept];
    }

    private Telling? FindEarlier(List<Telling> kept, Telling telling)
    {
        for (var i = kept.Count - 1; i >= Math.Max(0, kept.Count - Memory); i--)
        {
            if ((kept[i].IsBackground == telling.IsBackground || PointsBackAt(kept[i], telling)) && Compatible(kept[i], telling) && SameStory(kept[i], telling) && Speaks(kept[i], telling))
            {
                return kept[i];
            }
        }

        return null;
    }

    /// <summary>«الإعدامات» after a total of executions: more of the same.</summary>
    private static bool PointsBackAt(Telling earlier, Telling later) =>
        earlier.IsBackground && later.IsDefinite && earlier.Type == later.Type && later.Counts.Count == 0 && later.Sentence - earlier.Sentence <= 1;

    /// <summary>A headline and the body's telling: nothing may speak against it, and one thing must speak for it.</summary>
    private bool IsToldBy(Telling headline, Telling body) =>
        SameKind(headline, body) && (PlacesAgree(headline, body) || IsMentioned(headline, body))
        && (headline.Type == body.Type || SharesActor(headline, body) || SamePlace(headline, body) || SharesCount(headline, body));

    /// <summary>The headline gives the region around the place that the body gives.</summary>
    private bool IsMentioned(Telling headline, Telling body)
    {
        foreach (var place in EventGround.In(ground.Places, body.ReachBack, body.End))
        {
            if (headline.Place is { } known && (place.Mention.Surface == known.Mention.Surface
                || (place.Mention.Place is { } one && known.Mention.Place is { } two && one.Equals(two))))
            {
                return true;
            }
        }

        return false;
    }

    private bool Compatible(Telling earlier, Telling later) =>
        SameKind(earlier, later) && PlacesAgree(earlier, later) && DatesAgree(earlier, later);

    /// <summary>Within the body an unsettled type joins a settled one only when it points back or tells the same number.</summary>
    private static bool SameStory(Telling earlier, Telling later) =>
        earlier.Type == later.Type || earlier.Sentence == later.Sentence || later.IsDefinite || SharesCount(earlier, later)
        || (later.IsOpen && later.Counts.Count == 0
            && (later.Sentence - earlier.Sentence == 1 || (later.Sentence - earlier.Sentence <= 3 && SamePlace(earlier, later) && !DoersDiffer(earlier, later))));

    /// <summary>What makes a later passage the same incident and not another of its kind.</summary>
    private static bool Speaks(Telling earlier, Telling later)
    {
        if (CountsDiffer(earlier, later))
        {
            // Two sources give one incident different figures; one source counts two incidents.
            return (later.IsDefinite || (SamePlace(earlier, later) && OtherSpeaker(earlier, later))) && earlier.Sentence != later.Sentence;
        }

        var near = later.Head.First - earlier.Head.First < NearTokens;
        if (earlier.Sentence == later.Sentence && near)
        {
            return (later.Place is null || earlier.Place is null || SamePlace(earlier, later)) && (later.IsDefinite || !DoersDiffer(earlier, later));
        }

        // A lead names the region, the next sentences the village; a dated sentence after an undated one tells an earlier case.
        if (IsRefined(earlier, later))
        {
            return true;
        }

        if (earlier.Date is null && later.Date is { } date && IsCalendar(date) && !later.IsDefinite && !SharesCount(earlier, later))
        {
            return false;
        }

        return later.IsDefinite || SharesCount(earlier, later) || IsNamedAgain(earlier, later)
            || (SamePlace(earlier, later)
                && (later.Counts.Count == 0 || (earlier.Counts.Count == 0 && (later.Sentence - earlier.Sentence <= 2 || earlier.Sentence < Lead))))
            || (later.Place is null && later.Counts.Count == 0 && earlier.Type == later.Type
                && (SharesActor(earlier, later) || later.Actors.TrueForAll(actor => actor.Actor.Code == "civilians")) && later.Sentence - earlier.Sentence <= 4 && (near || earlier.Sentence != later.Sentence));
    }

    /// <summary>Told once with a wide place or none and then, soon after, with the place itself.</summary>
    private static bool IsRefined(Telling earlier, Telling later) =>
        earlier.Sentence < Lead && later.Sentence - earlier.Sentence is > 0 and <= 2
        && IsNarrower(earlier, later)
        && (earlier.Type == later.Type || (Blast(earlier) && Blast(later)) || (later.IsOpen && later.Triggers.TrueForAll(trigger => trigger.Cue.Code == "casualty")))
        && !(earlier.Date is null && later.Date is { } date && IsCalendar(date))
        && (earlier.Place is not null ? !DoersDiffer(earlier, later) : SharesActor(earlier, later));

    private static bool IsNarrower(Telling wide, Telling narrow) =>
        narrow.Place is { } place && (wide.Place is not { } around || (IsWide(around.Mention) && (!IsWide(place.Mention) || IsAround(around.Mention, place.Mention))));

    private static bool IsAround(PlaceMention outer, PlaceMention inner) => outer.Place is { } one && inner.Place is { } two && Holds(one, two);

    /// <summary>A lead tells that a man was killed, and the next sentence who he was.</summary>
    private static bool IsNamedAgain(Telling earlier, Telling later) =>
        earlier.Sentence < Lead && later.Sentence - earlier.Sentence is > 0 and <= 2 && SamePlace(earlier, later) && earlier.Type == later.Type
        && later.Counts.Count > 0 && later.Counts.All(count => earlier.Counts.TryGetValue(count.Key, out var known) && known.Min == count.Value.Min)
        && !DoersDiffer(earlier, later);

    private static bool DoersDiffer(Telling a, Telling b) =>
        a.Actors.Exists(actor => actor.Role == ActorRole.Perpetrator) && b.Actors.Exists(actor => actor.Role == ActorRole.Perpetrator)
        && !a.Actors.Exists(actor => actor.Role == ActorRole.Perpetrator && b.Actors.Exists(other => other.Actor.Code == actor.Actor.Code));

    private bool SameKind(Telling a, Telling b)
    {
        if (a.Type == b.Type)
        {
            return true;
        }

        var (first, second) = (ground.Lexicon.Families[a.Type], ground.Lexicon.Families[b.Type]);
        if (first == "violence" && second == "violence")
        {
            return a.IsOpen || b.IsOpen || a.Type is "armed_clash" && b.IsDefinite || Blast(a) && Blast(b) || (b.IsDefinite && Air(a) && Air(b));
        }

        return (b.IsDefinite && first == "custody" && second == "custody")
            || (a.Type, b.Type) is ("prisoner_transfer", "troop_movement") or ("troop_movement", "prisoner_transfer")
            || ((first == "violence" || second == "violence") && (a.Type == "other" || b.Type == "other") && (a.IsOpen || b.IsOpen));
    }

    private static bool Air(Telling telling) => telling.Type is "airstrike" or "drone_strike";

    private static bool Blast(Telling telling) => telling.Type is "ied_or_bomb" or "suicide_attack" or "mine_explosion";

    private static bool DatesAgree(Telling a, Telling b) =>
        a.Date?.Value is not { } first || b.Date?.Value is not { } second ? !NamedApart(a.Date, b.Date) : (first.From <= second.To && second.From <= first.To)
        || (b.IsDefinite && Math.Abs(first.From.DayNumber - second.From.DayNumber) <= 1);

    /// <summary>One names a month or year and the other a weekday or «أمس»: no value is needed to keep them apart.</summary>
    private static bool NamedApart(DateMention? a, DateMention? b) =>
        a is not null && b is not null
        && ((IsRecent(a) && IsCalendar(b)) || (IsCalendar(a) && IsRecent(b)) || (a.Weekday is { } one && b.Weekday is { } two && one != two));

    private static bool IsRecent(DateMention date) => date.Weekday is not null || date.OffsetDays is not null;

    private static bool IsCalendar(DateMention date) => date.Weekday is null && date.OffsetDays is null && (date.NamedYear is not null || date.NamedMonth is not null);

    private bool PlacesAgree(Telling a, Telling b)
    {
        if (a.Place is not { } first || b.Place is not { } second || SamePlace(a, b))
        {
            return true;
        }

        // «جاءت التعزيزات من قاعدة ...»: a movement has more than one place.
        if (b.IsDefinite && a.Type == b.Type && ground.Lexicon.Families[a.Type] is "movement" or "transfer")
        {
            return true;
        }

        return first.Mention.Place is not { } one || second.Mention.Place is not { } two ? IsWide(first.Mention) || IsWide(second.Mention)
            : Holds(one, two) || Holds(two, one) || (b.IsDefinite && (one.IsArea || two.IsArea))
                || (one.GovernorateId == two.GovernorateId && one.GovernorateId is not null && (IsWide(first.Mention) || IsWide(second.Mention)))
                || (IsWide(first.Mention) && IsWide(second.Mention) && (one.GovernorateId is null || two.GovernorateId is null) && one.CountryId == two.CountryId)
                || Names(a, two) || Names(b, one);
    }

    /// <summary>Whether a telling's passage names a place beside its own («في حي الصناعة بمدينة القامشلي»).</summary>
    private bool Names(Telling telling, Place other)
    {
        foreach (var place in EventGround.In(ground.Places, telling.First, telling.End))
        {
            if (place.Mention.Place is { } named && named.Equals(other) && PlaceSupport.Of(ground, place, telling.First).IsPlace)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsWide(PlaceMention place) => place.Kind is PlaceKind.Country or PlaceKind.Governorate or PlaceKind.Region or PlaceKind.Desert;

    private static bool Holds(Place outer, Place inner) =>
        inner.ParentId == outer.Id || inner.GovernorateId == outer.Id || inner.DistrictId == outer.Id || inner.SubdistrictId == outer.Id
        || inner.CountryId == outer.Id;

    private static bool SamePlace(Telling a, Telling b) =>
        a.Place is { } first && b.Place is { } second
        && (first.Mention.Place is { } one && second.Mention.Place is { } two ? one.Equals(two) : first.Mention.Surface == second.Mention.Surface);

    private static bool SharesActor(Telling a, Telling b) =>
        a.Actors.Exists(actor => actor.Actor.Code != "civilians" && b.Actors.Exists(other => other.Actor.Code == actor.Actor.Code));

    private static bool SharesCount(Telling a, Telling b) =>
        a.Counts.Any(count => count.Value.Min > 1 && b.Counts.TryGetValue(count.Key, out var other) && other.Min == count.Value.Min);

    private static bool CountsDiffer(Telling a, Telling b) =>
        a.Counts.Any(count => b.Counts.TryGetValue(count.Key, out var other) && other.Min != count.Value.Min);

    private static bool OtherSpeaker(Telling a, Telling b) =>
        b.Claims.Length > 0 && (a.Claims.Length == 0 || !a.Claims[0].Speaker.Equals(b.Claims[0].Speaker, StringComparison.Ordinal));

    /// <summary>«وقع الهجوم قرب ...», «الهجوم تم في ...»: told in order to say where.</summary>
    private bool SaysWhere(Telling telling)
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

    private void Absorb(Telling main, Telling other)
    {
        main.Retellings.Add(EventQuote.Of(ground, other));
        main.Retellings.AddRange(other.Retellings);
        if (main.Place is null || (!other.InHeadline && (IsNarrower(main, other) || SaysWhere(other))))
        {
            main.Place = other.Place ?? main.Place;
        }

        main.Date ??= other.InHeadline ? null : other.Date;
        foreach (var count in other.Counts.Where(count => !main.Counts.ContainsKey(count.Key)))
        {
            main.Counts.Add(count.Key, count.Value);
        }

        if (main.IsOpen && !other.IsOpen && ground.Lexicon.Families[other.Type] == "violence")
        {
            (main.Type, main.IsOpen) = (other.Type, false);
        }

        foreach (var actor in other.Actors.Where(actor => main.Actors.TrueForAll(known => known.Actor.Code != actor.Actor.Code)))
        {
            if (main.Actors.Count < 2 || (actor.Role != ActorRole.Involved && !other.InHeadline))
            {
                main.Actors.Add(actor);
            }
        }

        main.Confidence = Math.Min(0.98, main.Confidence + 0.05);
    }
}
