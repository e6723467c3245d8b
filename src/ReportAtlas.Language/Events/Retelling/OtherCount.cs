using ReportAtlas.Language.Events.Cues;
using ReportAtlas.Language.Events.Tellings;
using ReportAtlas.Language.Places;

namespace ReportAtlas.Language.Events.Retelling;

/// <summary>
/// Tells another count of those whom the incident told last killed or hurt, by the words for counting: «تحدثت الوكالة عن أربعة قتلى على الأقل», «أعطت
/// رقما أدنى», «رفعت الوزارة عدد المصابين إلى تسعة», «كانت حصيلة أولى قد توقفت عند ستة».
/// </summary>
internal sealed class OtherCount(EventGround ground, TellingAgreement same)
{
    /// <summary>How many sentences on the incident may be counted anew.</summary>
    private const int Reach = 6;

    /// <summary>How many tokens before the word for what befell them it may be said that they are counted.</summary>
    private const int Before = 60;

    /// <summary>Figures further apart are of other people.</summary>
    private const int FurthestApart = 5;

    private readonly NamedPlaces _named = new(ground);

    internal bool IsOf(Telling earlier, Telling later) =>
        earlier.FamilyIn(ground.Lexicon) == "violence"
        && earlier.IsBackground == later.IsBackground
        && later is { HeadCue.Type: "casualty", Counts.Count: > 0 }
        && later.Sentence > earlier.Sentence
        && later.Sentence - earlier.LastSentence <= Reach
        && IsSetNowhereElse(earlier, later)
        && AreAlike(earlier, later)
        && ground.HasOneOf(
            Math.Max(ground.Text.Sentences[later.Sentence].FirstToken, later.Head.First - Before),
            later.Head.End + 1,
            ground.Lexicon.Again.Figures
        )
        && later.Triggers.TrueForAll(trigger => IsOfPeople(earlier, trigger))
        && !same.Further.IsFurther(later)
        && !same.Further.IsSetApart(later)
        && !TellingAgreement.DoersDiffer(earlier, later)
        && NamesNoOther(earlier, later);

    /// <summary>What killed them may be named again, as known or as what somebody calls it («في ما سمته اعتداء إرهابيا»).</summary>
    private bool IsOfPeople(Telling earlier, CueMatch trigger) =>
        trigger.Cue.Code == "casualty"
        || ((TriggerCue)trigger.Cue).Type == earlier.HeadCue.Type
        || trigger.HasClitic(Text.Clitics.Article)
        || ground.HasOneOf(trigger.First - 2, trigger.First, ground.Lexicon.Again.Called);

    private bool IsSetNowhereElse(Telling earlier, Telling later) =>
        TellingAgreement.IsOnItsDay(earlier, later)
        && !same.IsOfOlderDay(earlier, later)
        && (
            (later.Place is null or { Mention.Status: PlaceStatus.Anaphor } && _named.NamesNoOther(earlier, later))
            || SceneAgreement.SamePlace(earlier, later)
            || SceneAgreement.ArePartAndTown(earlier, later)
            || (
                earlier.Place is { } here
                && later.Place is { } there
                && earlier.Type == later.Type
                && Whereabouts.AreClose(here.Mention, there.Mention)
            )
        );

    /// <summary>Where both count the same, neither figure is out of all proportion to the other.</summary>
    private static bool AreAlike(Telling earlier, Telling later)
    {
        foreach (var (outcome, count) in later.Counts)
        {
            if (
                earlier.Counts.TryGetValue(outcome, out var known) && (count.Min > known.Min * FurthestApart || known.Min > count.Min * FurthestApart)
            )
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>No party that the incident was not told of, where any was.</summary>
    private static bool NamesNoOther(Telling earlier, Telling later) =>
        !earlier.Actors.Exists(static actor => actor.Actor.Group != "civilians")
        || later.Actors.TrueForAll(actor => actor.Actor.Group == "civilians" || earlier.Names(actor.Actor.Code));
}
