using ReportAtlas.Language.Events.Cues;
using ReportAtlas.Language.Events.Tellings;

namespace ReportAtlas.Language.Events.Retelling;

/// <summary>Tells a deed that is only called something before it is told: «شهدت المدينة أعنف المعارك، إذ سيطر ...», «شهد المخيم جريمة قتل جديدة، إذ عثر على جثة ...».</summary>
internal sealed class AnnouncedDeed(EventGround ground, TellingAgreement same)
{
    /// <summary>Whether the earlier telling only calls by a name what the later one tells.</summary>
    internal bool Is(Telling earlier, Telling later) =>
        IsMereCause(earlier, later)
        || earlier is { Counts.Count: 0, IsBackground: false }
            && !later.IsBackground
            && later.ClauseKind != ClauseKind.Turn
            && later.Sentence - earlier.Sentence is >= 0 and <= 2
            && later.Head.First > earlier.Head.First
            && TellingAgreement.IsOnItsDay(earlier, later)
            && !same.Further.IsFurther(later)
            && (same.Scene.PlacesAgree(earlier, later) || SceneAgreement.ArePartAndTown(earlier, later) || SceneAgreement.StandsFor(earlier, later))
            && (
                IsCrime(earlier, later)
                || IsHeardFirst(earlier, later)
                || IsMassacre(earlier, later)
                || (
                    earlier.FamilyIn(ground.Lexicon) == "violence"
                    && earlier.Head.Cue.Is(WordShape.Noun | WordShape.Fixed)
                    && VersionTelling.IsCalledMost(ground, earlier)
                    && later.Sentence == earlier.Sentence
                    && later.FamilyIn(ground.Lexicon) is "violence" or "territory"
                )
            );

    /// <summary>«دوت انفجارات في سماء العاصمة», and then the strike that was heard.</summary>
    private bool IsHeardFirst(Telling earlier, Telling later) =>
        earlier.Triggers.TrueForAll(static trigger => trigger.Cue.Code == "blast")
        && TellingAgreement.IsFromAfar(later)
        && later.Sentence > earlier.Sentence
        && !ground.Scan.HasIn(earlier.Head.End, earlier.End, CueKind.Means)
        && (
            ground.HasOneOf(earlier.ReachBack, earlier.End, ground.Lexicon.Signs.Heard)
            || ground.HasOneOf(earlier.ReachBack, earlier.Head.End, ground.Lexicon.Again.Shakes)
        );

    /// <summary>«نزح المئات جراء هجوم للتنظيم على المدينة», and then the attack itself, «وكان التنظيم هاجم المدينة يوم الخميس», on the day that is its own.</summary>
    private bool IsMereCause(Telling earlier, Telling later) =>
        earlier is { Counts.Count: 0, IsBackground: false, ClauseKind: ClauseKind.Cause }
        && earlier.Head.Cue.Is(WordShape.Noun | WordShape.Fixed)
        && !earlier.Head.HasClitic(Text.Clitics.Article)
        && !later.IsBackground
        && later.Type == earlier.Type
        && later.Sentence - earlier.Sentence is 1 or 2
        && later.Head.Cue.Is(WordShape.Past)
        && !later.Head.Cue.Is(WordShape.Noun)
        && SceneAgreement.SamePlace(earlier, later)
        && TellingAgreement.SharesActor(earlier, later)
        && !TellingAgreement.DoersDiffer(earlier, later)
        && !same.Further.IsFurther(later)
        && NamesNoDay(earlier);

    /// <summary>The day is only that of who speaks of it.</summary>
    private bool NamesNoDay(Telling earlier) => MentionTables.In(ground.Dates, earlier.First, earlier.End).IsEmpty;

    /// <summary>«مجزرة جديدة للنظام في سوق شعبي», and then what killed how many.</summary>
    private bool IsMassacre(Telling earlier, Telling later) =>
        ground.HoldsOneOf(earlier.Head.First, ground.Lexicon.Parts.Massacre)
        && earlier is { IsDefinite: false }
        && earlier.Head.Cue.Is(WordShape.Noun)
        && later.FamilyIn(ground.Lexicon) == "violence"
        && later.Counts.ContainsKey(Outcome.Killed)
        && !TellingAgreement.DoersDiffer(earlier, later);

    /// <summary>«جريمة قتل», and then the body that was found or who was killed.</summary>
    private bool IsCrime(Telling earlier, Telling later) =>
        earlier is { IsOpen: true, HeadCue.Outcome: Outcome.Killed }
        && earlier.Head.First > 0
        && ground.IsOneOf(earlier.Head.First - 1, ground.Lexicon.Again.Crime)
        && (later.Type is "body_recovery" or "assassination" || later is { IsOpen: true, HeadCue.Outcome: Outcome.Killed })
        && (later.Counts.Count > 0 || later.Type == "body_recovery");
}
