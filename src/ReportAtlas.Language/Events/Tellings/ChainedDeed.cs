using ReportAtlas.Language.Events.Cues;
using ReportAtlas.Language.Events.Retelling;

namespace ReportAtlas.Language.Events.Tellings;

/// <summary>
/// Tells the steps of one deed that a sentence tells one after the other: «داهمت الدوريات البلدة بعد اشتباكات، واعتقلت شابين», «اقتحموا القرية وخطفوا ...».
/// Nobody else says it, it is nowhere else, and whoever did the one did the other.
/// </summary>
internal sealed class ChainedDeed(EventGround ground, TellingAgreement same)
{
    /// <summary>The next step follows within so many words.</summary>
    private const int Reach = 12;

    internal bool AreOne(Telling earlier, Telling later) =>
        earlier.Sentence == later.Sentence
        && later.First - earlier.End <= Reach
        && later.ClauseKind is ClauseKind.And or ClauseKind.Cause
        && (later.Claims.Length == 0 || IsSaidInOne(earlier, later))
        && earlier.IsBackground == later.IsBackground
        && MayBeSteps(earlier, later)
        && (later.Type == "surrender" || !TellingAgreement.DoersDiffer(earlier, later))
        && !TellingAgreement.CountsDiffer(earlier, later)
        && TellingAgreement.DatesAgree(earlier, later)
        && same.Scene.PlacesAgree(earlier, later)
        && !same.Further.IsFurther(later);

    /// <summary>«ذكر المرصد أنهم هاجموا البلدة وخطفوا ...»: the speaker goes on, of the same place, and not of why it came about.</summary>
    private bool IsSaidInOne(Telling earlier, Telling later) =>
        (earlier.Claims.Length == 0 || !TellingAgreement.OtherSpeaker(earlier, later))
        && !SaysAnew(later)
        && (earlier.Place is null || later.Place is null || SceneAgreement.SamePlace(earlier, later))
        && (
            (Family(earlier), Family(later))
                is
                    ("violence", "violence")
                    or
                    ("custody", "violence")
                    or
                    ("violence", "territory")
                    or
                    ("movement", "custody" or "surrender")
            || (
                (later.ClauseKind == ClauseKind.And || (earlier is { ClauseKind: ClauseKind.Cause, Counts.Count: 0 } && later.Counts.Count > 0))
                && (Family(earlier), Family(later)) is ("violence", "custody")
                && !JoinerySigns.IsSomeOfThem(ground, later.Head.End)
            )
        );

    private bool SaysAnew(Telling telling)
    {
        foreach (var match in ground.Scan.In(telling.ReachBack, telling.Head.First, CueKind.Saying))
        {
            if (match.Cue.Is(WordShape.Verb))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the later step is the one that is news: the arrests of a raid, those abducted in an attack that is no more than named.</summary>
    internal bool Outranks(Telling earlier, Telling later) =>
        (earlier.Type, later.Type) is ("displacement" or "troop_movement", "surrender")
        || (
            earlier is { Type: "armed_clash", Counts.Count: 0 }
            && Family(later) == "custody"
            && ground.IsOneOf(earlier.Head.First, ground.Lexicon.Again.Storms)
        )
        || earlier.Counts.Count == 0
            && (earlier.IsOpen || (earlier.Type is "troop_movement" && Family(later) is not "movement"))
            && (later.Counts.Count > 0 || (later.HeadCue.Sure && !later.IsOpen));

    /// <summary>Those who flee, the dead who are found, the arrests at a protest and the fight after an advance are told for themselves.</summary>
    private bool MayBeSteps(Telling earlier, Telling later) =>
        earlier.Type != "other"
        && !IsPolicing(earlier, later)
        && !ReturnFire.IsToldBy(ground, later)
        && (earlier.Type != "displacement" || later.ClauseKind == ClauseKind.Cause || later.Type == "surrender")
        && later.Type is not ("displacement" or "body_recovery")
        && (Family(earlier), Family(later)) is not (("protest", _) or (_, "protest") or ("territory", "violence"));

    /// <summary>
    /// «نشب شجار بين عائلتين، وطوقت دورية المكان وأوقفت سبعة»: those who fought are of the people, and a force came after; «ألقيت قنبلة على حاجز، واعتقل على أثرها ستة»: who was
    /// taken after a bomb did not throw it from where he was taken. Who made a bomb harmless may have caught its man in one go.
    /// </summary>
    private bool IsPolicing(Telling earlier, Telling later) =>
        Family(earlier) == "violence"
        && later.Type == "arrest"
        && (
            IsBrawl(earlier)
            || (
                earlier.Type is "ied_or_bomb" or "mine_explosion" or "shelling" or "airstrike" or "drone_strike"
                && later.Counts.ContainsKey(Outcome.Detained)
                && (!IsOfOneForce(earlier) || NamesForce(later))
            )
        );

    private bool IsOfOneForce(Telling earlier) =>
        ground.IsOneOf(earlier.Head.First, ground.Lexicon.DeedSigns.Defuses)
        || ground.HasOneOf(earlier.ReachBack, earlier.Head.End, ground.Lexicon.DeedSigns.Forestalls)
        || ground.HoldsOneOf(earlier.Head.First, ground.Lexicon.Parts.Seized);

    private bool NamesForce(Telling later) => ground.Scan.HasAny(later.Head.End, (1u << (int)CueKind.Actor) | (1u << (int)CueKind.Force));

    private bool IsBrawl(Telling telling) => ground.HasOneOf(telling.ReachBack, telling.End, ground.Lexicon.Beside.Brawl);

    private string Family(Telling telling) => telling.FamilyIn(ground.Lexicon);
}
