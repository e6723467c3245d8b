namespace ReportAtlas.Language.Events;

/// <summary>
/// Joins tellings of one incident: headline, lead and body tell it several times, and later sentences come back to it («الهجوم»).
/// The first telling in the body is kept, filled up from the others, which stay as retellings.
/// </summary>
internal sealed class RetellingMerger(EventGround ground)
{
    private readonly TellingAgreement _same = new(ground);

    /// <summary>How many tellings back an incident is looked for; a longer memory would make long lists quadratic.</summary>
    private const int Memory = 40;

    /// <summary>In sentences without end, what stands further apart than this is not one telling.</summary>
    private const int NearTokens = 70;

    /// <summary>Sentences at an article's head that may tell in short what the rest tells in full.</summary>
    private const int Lead = 4;

    /// <summary>The body's first sentence that tells anything; what stands before is no lead.</summary>
    private int _firstTold;

    internal List<Telling> Merge(List<Telling> tellings)
    {
        _firstTold = tellings.Where(telling => !telling.InHeadline).Select(telling => telling.Sentence).DefaultIfEmpty(0).First();
        LeadSummary.Part(ground, tellings);
        var kept = new List<Telling>();
        var headlines = tellings.Where(telling => telling.InHeadline).ToList();
        var claimed = new HashSet<Telling>();
        foreach (var telling in tellings.Where(telling => !telling.InHeadline))
        {
            telling.IsSummary = IsLead(telling) && LeadSummary.IsOne(ground, telling);
            if (FindEarlier(kept, telling) is { } earlier)
            {
                if (TellsOneOf(earlier, telling))
                {
                    Replace(kept, earlier, telling);
                }
                else
                {
                    Absorb(earlier, telling);
                }

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
        Telling? latest = null;
        for (var i = kept.Count - 1; i >= Math.Max(0, kept.Count - Memory); i--)
        {
            if ((PointedAt(telling) == kept[i] && IsOutcomeOf(kept[i], telling)) || (i == kept.Count - 1 && IsFurtherToll(kept[i], telling)))
            {
                return kept[i];
            }

            if ((kept[i].IsBackground == telling.IsBackground || PointsBackAt(kept[i], telling)) && Compatible(kept[i], telling) && SameStory(kept[i], telling) && Speaks(kept[i], telling))
            {
                // «قتل شاب في الريف الشرقي، فيما نجا آخر في الريف الأوسط»: details that name a region go with the one told there.
                if (TellingAgreement.SamePlace(kept[i], telling) || IsMentioned(kept[i], telling) || telling.IsDefinite)
                {
                    return latest is null || !telling.IsDefinite ? kept[i] : latest;
                }

                latest ??= kept[i];
            }
        }

        return latest;
    }

    /// <summary>The kept telling of what a telling points at by a noun («خلال العملية»); null where it points at nothing.</summary>
    private static Telling? PointedAt(Telling telling)
    {
        var pointed = telling.PointsAt;
        while (pointed?.ToldIn is { } main)
        {
            pointed = main;
        }

        return pointed;
    }

    /// <summary>«واعتقلت خلال الحملة ستة», «العملية استهدفت منزلا»: what came of the operation just told, or what it was for.</summary>
    private bool IsOutcomeOf(Telling operation, Telling telling) =>
        operation.IsBackground == telling.IsBackground && (operation.Type == telling.Type || (telling.IsOpen && telling.Counts.Count == 0)) && !TellingAgreement.CountsDiffer(operation, telling)
        && _same.PlacesAgree(operation, telling) && TellingAgreement.DatesAgree(operation, telling) && ground.Lexicon.Families[operation.Type] is "violence" or "custody";

    /// <summary>«كما أصيب قائد ميداني»: right after a fight or a strike, with no place, day or cause of its own, people more whom it hit.</summary>
    private bool IsFurtherToll(Telling earlier, Telling telling) =>
        telling is { IsOpen: true, Place: null, Date: null, Type: "other", ClauseKind: not ClauseKind.Turn } && telling.Sentence - earlier.Sentence == 1 && earlier.IsBackground == telling.IsBackground && earlier.Type is not "other"
        && telling.Triggers.TrueForAll(trigger => trigger.Cue.Code == "casualty") && ground.Lexicon.Families[earlier.Type] == "violence" && !TellingAgreement.DoersDiffer(earlier, telling);

    /// <summary>«الإعدامات» after a total of executions: more of the same.</summary>
    private static bool PointsBackAt(Telling earlier, Telling later) =>
        earlier.IsBackground && later.IsDefinite && earlier.Type == later.Type && later.Counts.Count == 0 && later.Sentence - earlier.Sentence <= 1;

    /// <summary>A headline and the body's telling: nothing may speak against it, and one thing must speak for it.</summary>
    private bool IsToldBy(Telling headline, Telling body) =>
        (_same.SameKind(headline, body) || IsBodyOf(headline, body)) && (_same.PlacesAgree(headline, body) || IsMentioned(headline, body) || TellingAgreement.StandsFor(headline, body))
        && (headline.Type == body.Type || TellingAgreement.SharesActor(headline, body) || TellingAgreement.SamePlace(headline, body) || TellingAgreement.SharesCount(headline, body, least: 1));

    /// <summary>«مقتل لاجئ في المخيم» over a report of the body that was found.</summary>
    private static bool IsBodyOf(Telling headline, Telling body) =>
        headline is { IsOpen: true, Type: "other" } && body.Type == "body_recovery" && TellingAgreement.SharesCount(headline, body, least: 1);

    /// <summary>The headline gives the region around the place that the body gives.</summary>
    private bool IsMentioned(Telling headline, Telling body)
    {
        foreach (var place in EventGround.In(ground.Places, body.ReachBack, body.End))
        {
            // «في الرقة», and then a village that no map has, «بريف الرقة الغربي».
            if (headline.Place?.Mention is { } town && body.Place is { Mention.Place: null } && Whereabouts.StandsFor(town, place.Mention))
            {
                return true;
            }

            if (headline.Place is { } known && (place.Mention.Surface == known.Mention.Surface
                || (place.Mention.Place is { } one && known.Mention.Place is { } two && one.Equals(two))))
            {
                return true;
            }
        }

        return false;
    }

    private bool Compatible(Telling earlier, Telling later) =>
        (_same.SameKind(earlier, later) || TellingAgreement.AreGunmens(earlier, later)) && TellingAgreement.DatesAgree(earlier, later)
        && (_same.PlacesAgree(earlier, later) || (TellingAgreement.StandsFor(earlier, later) && !TellingAgreement.CountsDiffer(earlier, later) && IsDetailed(earlier, later)));

    /// <summary>Within the body an unsettled type joins a settled one only when it points back or tells the same number.</summary>
    private static bool SameStory(Telling earlier, Telling later) =>
        earlier.Type == later.Type || TellingAgreement.AreGunmens(earlier, later) || earlier.Sentence == later.Sentence || later.IsDefinite || TellingAgreement.SharesCount(earlier, later)
        || (later.IsOpen && later.Counts.Count == 0
            && (later.Sentence - earlier.Sentence == 1 || (later.Sentence - earlier.Sentence <= 3 && TellingAgreement.SamePlace(earlier, later) && !TellingAgreement.DoersDiffer(earlier, later))));

    /// <summary>What makes a later passage the same incident and not another of its kind.</summary>
    private bool Speaks(Telling earlier, Telling later)
    {
        if ((_same.SaysAnother(later) || _same.IsOneMore(later)) && earlier.Sentence != later.Sentence)
        {
            return false;
        }

        if (TellingAgreement.CountsDiffer(earlier, later))
        {
            // Two sources give one incident different figures; one source counts two incidents.
            return (later.IsDefinite || (TellingAgreement.SamePlace(earlier, later) && TellingAgreement.OtherSpeaker(earlier, later))) && earlier.Sentence != later.Sentence;
        }

        var near = later.Head.First - earlier.Head.First < NearTokens;
        if (earlier.Sentence == later.Sentence && near)
        {
            return (later.Place is null || earlier.Place is null || TellingAgreement.SamePlace(earlier, later)) && !HasOwnCause(earlier, later) && (later.IsDefinite || !TellingAgreement.DoersDiffer(earlier, later));
        }

        // A lead names the region, the next sentences the village; a dated sentence after an undated one tells an earlier case.
        if (IsRefined(earlier, later) || IsDetailed(earlier, later))
        {
            return true;
        }

        if (earlier.Date is null && later.Date is { } date && TellingAgreement.IsCalendar(date) && !later.IsDefinite && !TellingAgreement.SharesCount(earlier, later))
        {
            return false;
        }

        return later.IsDefinite || TellingAgreement.SharesCount(earlier, later) || IsNamedAgain(earlier, later)
            || (TellingAgreement.SamePlace(earlier, later)
                && (later.Counts.Count == 0 || (earlier.Counts.Count == 0 && later.Sentence - earlier.Sentence <= 2)))
            || ((later.Place is null || TellingAgreement.IsAround(later, earlier)) && later.Counts.Count == 0 && earlier.Type == later.Type
                && (TellingAgreement.SharesActor(earlier, later) || later.Actors.TrueForAll(actor => actor.Actor.Code == "civilians")) && later.Sentence - earlier.Sentence <= 4 && (near || earlier.Sentence != later.Sentence));
    }

    /// <summary>«أصيب مدنيان بقصف على ...، فيما قتل ثالث بقصف على ...»: each with what hit them.</summary>
    private static bool HasOwnCause(Telling earlier, Telling later) =>
        later is { ClauseKind: ClauseKind.Clause, IsDefinite: false } && earlier.HeadCue.Type == "casualty" && later.HeadCue.Type == "casualty"
        && earlier.Triggers.Exists(trigger => trigger.Cue.Code != "casualty") && later.Triggers.Exists(trigger => trigger.Cue.Code != "casualty" && !trigger.HasClitic(Text.Clitics.Article));

    private bool IsLead(Telling telling) => telling.Sentence - _firstTold < Lead;

    /// <summary>Told once with a wide place or none and then, soon after, with the place itself.</summary>
    private bool IsRefined(Telling earlier, Telling later) =>
        IsLead(earlier) && later.Sentence - earlier.Sentence is > 0 and <= 2
        && (TellingAgreement.IsNarrower(earlier, later) || (later.Counts.Count == 0 && earlier.Counts.Count > 0 && _same.IsInside(earlier, later)))
        && (earlier.Type == later.Type || (TellingAgreement.Blast(earlier) && TellingAgreement.Blast(later)) || (later.IsOpen && later.Triggers.TrueForAll(trigger => trigger.Cue.Code == "casualty")))
        && !(earlier.Date is null && later.Date is { } date && TellingAgreement.IsCalendar(date))
        && (earlier.Place is not null || (earlier.Actors.Count == 0 && earlier.Counts.Count == 0 && earlier.Date is null) ? !TellingAgreement.DoersDiffer(earlier, later) : TellingAgreement.SharesActor(earlier, later));

    /// <summary>«اغتال مجهولون عنصرين غربي الرقة», and then how it came about: the same people and numbers, in the town's surroundings.</summary>
    private bool IsDetailed(Telling earlier, Telling later) =>
        IsLead(earlier) && later.Sentence - earlier.Sentence is > 0 and <= 3 && TellingAgreement.SharesCount(earlier, later, least: 1)
        && (later.Place is null || _same.PlacesAgree(earlier, later) || TellingAgreement.StandsFor(earlier, later)) && !TellingAgreement.DoersDiffer(earlier, later)
        && (TellingAgreement.SharesActor(earlier, later) || (earlier.Type == later.Type && TellingAgreement.SharesCount(earlier, later)));

    /// <summary>A lead tells that a man was killed, and the next sentence who he was.</summary>
    private bool IsNamedAgain(Telling earlier, Telling later) =>
        IsLead(earlier) && later.Sentence - earlier.Sentence is > 0 and <= 2 && TellingAgreement.SamePlace(earlier, later) && earlier.Type == later.Type
        && later.Counts.Count > 0 && later.Counts.All(count => earlier.Counts.TryGetValue(count.Key, out var known) && known.Min == count.Value.Min)
        && !TellingAgreement.DoersDiffer(earlier, later);

    /// <summary>A lead that sums up several incidents, and now one of them by itself.</summary>
    private static bool TellsOneOf(Telling summary, Telling one) =>
        summary.IsSummary && !one.IsDefinite && one.Sentence > summary.Sentence && one.Place is not null && !TellingAgreement.SamePlace(summary, one);

    /// <summary>The single incident stands for itself, and takes from the summary what that says of all.</summary>
    private void Replace(List<Telling> kept, Telling summary, Telling one)
    {
        summary.ToldIn = one;
        one.Retellings.Add(EventQuote.Of(ground, summary));
        one.Retellings.AddRange(summary.Retellings);
        one.Date ??= summary.Date;
        one.Day ??= one.Date is null ? summary.Day : null;
        one.Actors.AddRange(summary.Actors.Where(actor => actor.Actor.Group != "civilians" && one.Actors.TrueForAll(known => known.Actor.Code != actor.Actor.Code)));
        kept[kept.IndexOf(summary)] = one;
    }

    private void Absorb(Telling main, Telling other)
    {
        other.ToldIn = main;
        main.IsSummary |= other.IsSummary;
        main.Retellings.Add(EventQuote.Of(ground, other));
        main.Retellings.AddRange(other.Retellings);
        if (main.Place is null || (!other.InHeadline && (TellingAgreement.IsNarrower(main, other) || TellingAgreement.StandsFor(main, other) || _same.SaysWhere(other) || _same.IsInside(main, other))))
        {
            main.Place = other.Place ?? main.Place;
        }

        main.Date ??= other.InHeadline ? null : other.Date;
        main.Day ??= other.InHeadline ? null : other.Day;
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
