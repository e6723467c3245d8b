using ReportAtlas.Language.Events.Tellings;
using ReportAtlas.Language.Events.Types;

namespace ReportAtlas.Language.Events.Retelling;

/// <summary>
/// Tells by what was struck that two passages tell one incident: «استهدفوا حاجزا في الريف», «هاجموا حاجزا عند مدخل البلدة», «أصاب الحاجز».
/// </summary>
internal sealed class TargetAgreement(EventGround ground, TellingAgreement same, LeadTelling lead)
{
    /// <summary>How many sentences on a thing told of may come again.</summary>
    private const int Reach = 4;

    internal bool AreOne(Telling earlier, Telling later)
    {
        if (
            earlier.IsSummary
            || earlier.IsBackground != later.IsBackground
            || later.Sentence <= earlier.Sentence
            || later.Sentence - earlier.LastSentence > (lead.IsLead(earlier) ? Reach + 2 : Reach)
            || !TellingAgreement.DatesAgree(earlier, later)
            || same.IsOfOlderDay(earlier, later)
            || !MayBeOneDeed(earlier, later)
        )
        {
            return false;
        }

        var (one, other) = (Of(earlier), Of(later));
        var shared = one.All & other.All;
        if (shared == 0 || same.Further.IsOneMore(later) || same.Further.IsRenewed(later) || same.Further.IsElsewhereThere(later))
        {
            return false;
        }

        later.IsOnKnownThing = IsKnown(earlier, later, one, other);
        return later.IsOnKnownThing || IsToldAgain(earlier, later, System.Numerics.BitOperations.PopCount(ground.Lexicon.Struck.Telling(shared)));
    }

    /// <summary>Whether both name one thing that tells incidents apart.</summary>
    internal bool Share(Telling one, Telling other) => ground.Lexicon.Struck.Telling(Of(one).All & Of(other).All) != 0;

    /// <summary>What another telling of the incident adds to what was struck.</summary>
    internal void Unite(Telling main, Telling other) => main.Struck = Of(main) with { All = Of(main).All | Of(other).All };

    private Struck Of(Telling telling) => telling.Struck ??= Struck.Of(ground, telling);

    /// <summary>«السيارة», «المنزل»: with the article, the one told of before.</summary>
    private bool IsKnown(Telling earlier, Telling later, Struck one, Struck other) =>
        (other.Known & one.All) != 0
        && later.ClauseKind is not ClauseKind.Turn
        && ((other.Object & one.All) != 0 || (same.Scene.PlacesAgree(earlier, later) && !TellingAgreement.DoersDiffer(earlier, later)));

    /// <summary>The same kind of thing was struck in the same place, or in the place that the wider one holds.</summary>
    private bool IsToldAgain(Telling earlier, Telling later, int shared) =>
        (later.Place is not null ? shared > 0 : shared > 1)
        && TellingAgreement.AreOfOneSort(earlier, later)
        && PlacesAgree(earlier, later, shared > 1 || TellingAgreement.OtherSpeaker(earlier, later))
        && !same.Further.SaysAnother(later)
        && !IsPluperfect(later)
        && (later.ClauseKind is not ClauseKind.Turn || shared > 1)
        && (!same.Further.IsOther(later) || shared > 1)
        && (!TellingAgreement.DoersDiffer(earlier, later) || TellingAgreement.OtherSpeaker(earlier, later))
        && (!TellingAgreement.CountsDiffer(earlier, later) || TellingAgreement.OtherSpeaker(earlier, later) || shared > 1);

    /// <summary>«كما» adds one more, unless it only tells of the same place more closely; a village is no part of the next town.</summary>
    private bool PlacesAgree(Telling earlier, Telling later, bool isSure) =>
        SceneAgreement.IsAroundSeat(earlier, later)
        || (SceneAgreement.StandsFor(earlier, later) && (isSure || !Whereabouts.IsSettlement(later.Place?.Mention)))
        || SceneAgreement.IsNarrower(earlier, later)
        || (same.Scene.PlacesAgree(earlier, later) && !same.Further.IsFurther(later));

    /// <summary>«وكان ... قد تعرض لهجوم»: an earlier case.</summary>
    private bool IsPluperfect(Telling telling)
    {
        var first = ground.Text.Sentences[telling.Sentence].FirstToken;
        return ground.IsOneOf(first, ground.Lexicon.Signs.Was);
    }

    private bool MayBeOneDeed(Telling earlier, Telling later) =>
        IsOfViolence(earlier)
        && IsOfViolence(later)
        && !IsShotElsewhere(earlier, later)
        && (earlier.Type == later.Type || earlier.FamilyIn(ground.Lexicon) == "violence" || later.FamilyIn(ground.Lexicon) == "violence");

    /// <summary>«حملة اعتقالات على الحواجز», «استهدف عناصرها شابا بالرصاص على حاجز القرية فأصيب»: hurt at a place of its own, and no part of the arrests.</summary>
    private bool IsShotElsewhere(Telling earlier, Telling later) =>
        earlier.FamilyIn(ground.Lexicon) == "custody"
        && later is { Type: "armed_clash" or "assassination" or "shelling", IsDefinite: false, Place: not null }
        && later.Head.Cue.Is(Cues.WordShape.Past)
        && (later.Counts.ContainsKey(Cues.Outcome.Injured) || later.Counts.ContainsKey(Cues.Outcome.Killed))
        && !SceneAgreement.SamePlace(earlier, later);

    private bool IsOfViolence(Telling telling) =>
        telling.FamilyIn(ground.Lexicon) is "violence" or "custody" || telling is { Type: "other", IsOpen: true };
}
