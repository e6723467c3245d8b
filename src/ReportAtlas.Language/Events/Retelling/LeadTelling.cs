using ReportAtlas.Language.Events.Tellings;

namespace ReportAtlas.Language.Events.Retelling;

/// <summary>Tells whether a later passage tells in full what an article's first sentences tell in short.</summary>
/// <param name="same">What two tellings have in common.</param>
/// <param name="firstTold">The body's first sentence that tells anything; what stands before is no lead.</param>
internal sealed class LeadTelling(TellingAgreement same, int firstTold)
{
    /// <summary>Sentences at an article's head that may tell in short what the rest tells in full.</summary>
    private const int Lead = 4;

    /// <summary>How many sentences on the towns of the protests in a region may be named: why people protest is told first.</summary>
    private const int Protests = 6;

    internal bool IsLead(Telling telling) => telling.Sentence - firstTold < Lead;

    /// <summary>Told once with a wide place or none and then, soon after, with the place itself.</summary>
    internal bool IsRefined(Telling earlier, Telling later) =>
        IsLead(earlier)
        && later.Sentence > earlier.Sentence
        && later.Sentence - earlier.Sentence <= (earlier.Type == "protest" ? Protests : 2)
        && (
            SceneAgreement.IsNarrower(earlier, later)
            || (later.Counts.Count == 0 && same.Scene.IsByRoad(earlier, later))
            || (
                later.Counts.Count == 0
                && (earlier.Counts.Count > 0 || TellingAgreement.SharesActor(earlier, later))
                && same.Scene.IsInside(earlier, later)
            )
        )
        && (
            earlier.Type == later.Type
            || AreHisShots(earlier, later)
            || (TellingAgreement.Blast(earlier) && TellingAgreement.Blast(later))
            || (
                later.IsOpen
                && (
                    (later.Counts.Count == 0 && TellingAgreement.Blast(later)) || later.Triggers.TrueForAll(trigger => trigger.Cue.Code == "casualty")
                )
            )
        )
        && !same.IsOfOlderDay(earlier, later)
        && (
            earlier.Place is not null || earlier.Type == "protest" || (earlier.Actors.Count == 0 && earlier.Counts.Count == 0)
                ? !TellingAgreement.DoersDiffer(earlier, later)
                : TellingAgreement.SharesActor(earlier, later)
        );

    /// <summary>«قتل شاب برصاص حرس الحدود», and then how they «أطلقت الرصاص على فتى».</summary>
    private static bool AreHisShots(Telling earlier, Telling later) =>
        earlier is { IsOpen: true, HeadCue.Type: "casualty" }
        && later is { IsOpen: true, HeadCue.Type: "attack", Counts.Count: 0 }
        && TellingAgreement.SharesActor(earlier, later);

    /// <summary>«اغتال مجهولون عنصرين غربي الرقة», and then how it came about: the same people and numbers, in the town's surroundings.</summary>
    internal bool IsDetailed(Telling earlier, Telling later) =>
        IsLead(earlier)
        && later.Sentence - earlier.Sentence is > 0 and <= 3
        && TellingAgreement.SharesCount(earlier, later, least: 1)
        && (later.Place is null || same.Scene.PlacesAgree(earlier, later) || SceneAgreement.StandsFor(earlier, later))
        && !TellingAgreement.DoersDiffer(earlier, later)
        && (TellingAgreement.SharesActor(earlier, later) || (earlier.Type == later.Type && TellingAgreement.SharesCount(earlier, later)));

    /// <summary>«تبنى التنظيم الهجوم على ...», and then, with no place, what it came to.</summary>
    internal bool IsFilledIn(Telling earlier, Telling later) =>
        later.Place is null
        && later.Counts.Count > 0
        && earlier.Counts.Count == 0
        && IsLead(earlier)
        && later.Sentence - earlier.Sentence is > 0 and <= 2
        && earlier.Type == later.Type
        && !same.Further.IsFurther(later)
        && !TellingAgreement.DoersDiffer(earlier, later)
        && TellingAgreement.SharesActor(earlier, later);

    /// <summary>A lead tells that a man was killed, and the next sentence who he was.</summary>
    internal bool IsNamedAgain(Telling earlier, Telling later) =>
        IsLead(earlier)
        && later.Sentence - earlier.Sentence is > 0 and <= 2
        && SceneAgreement.SamePlace(earlier, later)
        && earlier.Type == later.Type
        && later.Counts.Count > 0
        && later.Counts.All(count => earlier.Counts.TryGetValue(count.Key, out var known) && known.Min == count.Value.Min)
        && !TellingAgreement.DoersDiffer(earlier, later);

    /// <summary>«أعلن التنظيم أن هجوما في سوريا قتل 40», and «قالت وسائل إعلام رسمية إن 28 قتلوا في هجوم في محافظة ...»: another's figure, and the place more closely. Raids and executions are often summed up first, and then told one by one.</summary>
    internal bool IsOtherFigure(Telling earlier, Telling later) =>
        IsLead(earlier)
        && later.Sentence - earlier.Sentence is > 0 and <= 2
        && earlier.Type == later.Type
        && (earlier.Type == "armed_clash" || TellingAgreement.Blast(earlier))
        && SceneAgreement.IsNarrower(earlier, later)
        && !same.Further.IsFurther(later)
        && !TellingAgreement.DoersDiffer(earlier, later);

    /// <summary>«قتل ثلاثة من الحشد بهجوم لداعش جنوب الموصل», «وأوضح المصدر أن عناصر داعش هاجموا نقطة في قرية ...»: how it came about, with no figures and none but those who had a part in it.</summary>
    private bool IsGoneInto(Telling earlier, Telling later) =>
        IsLead(earlier)
        && later.Sentence - earlier.Sentence == 1
        && earlier.Type == later.Type
        && earlier.Counts.Count > 0
        && later is { Counts.Count: 0, Date: null, Claims.Length: > 0, ClauseKind: not ClauseKind.Turn }
        && later.Actors.Count > 0
        && TellingAgreement.SharesActor(earlier, later)
        && later.Actors.TrueForAll(actor => actor.Actor.Group == "civilians" || earlier.Names(actor.Actor.Code))
        && SceneAgreement.IsAroundSeat(earlier, later)
        && !same.Further.IsFurther(later)
        && !TellingAgreement.DoersDiffer(earlier, later);

    /// <summary>«انفجر لغم جنوب المدينة», and then «وأعلنت الوكالة مقتل طفل بانفجار لغم في حي ...», «نفذ التحالف إنزالا في الحسكة», «وأفادت شبكات بأنه نفذ إنزالا في قرية ...»: another's report of the one, with its toll.</summary>
    internal bool IsReportedAgain(Telling earlier, Telling later) =>
        IsGoneInto(earlier, later)
        || IsLead(earlier)
            && later.Sentence - earlier.Sentence is > 0 and <= 2
            && earlier.Type == later.Type
            && (
                TellingAgreement.Blast(later)
                || later.Type == "execution"
                || (later.Counts.Count == 0 && TellingAgreement.SharesActor(earlier, later))
            )
            && TellingAgreement.OtherSpeaker(earlier, later)
            && earlier.Counts.Count == 0
            && SceneAgreement.StandsFor(earlier, later)
            && !same.Further.IsFurther(later)
            && !same.IsOfOlderDay(earlier, later)
            && !TellingAgreement.DoersDiffer(earlier, later);
}
