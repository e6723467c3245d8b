using ReportAtlas.Language.Events.Counts;
using ReportAtlas.Language.Events.Cues;
using ReportAtlas.Language.Events.Tellings;

namespace ReportAtlas.Language.Events.Retelling;

/// <summary>
/// Tells the incident behind a toll that is told first: «ارتفع عدد قتلى القصف على البلدة إلى ستة», and then «وكانت المدفعية قصفت البلدة أمس فقتلت خمسة». It
/// killed no more than the toll that it has grown to.
/// </summary>
internal sealed class TollFirst(EventGround ground, TellingAgreement same)
{
    /// <summary>How many sentences behind its toll the incident may be told.</summary>
    private const int Reach = 3;

    /// <summary>How many days a toll may grow.</summary>
    private const int Days = 3;

    /// <summary>Whether the later telling is the incident; its day takes the place of that on which the toll was given.</summary>
    internal bool IsOf(Telling toll, Telling later)
    {
        if (!IsIncident(toll, later))
        {
            return false;
        }

        toll.Date = TellingAgreement.DatesAgree(toll, later) ? toll.Date : later.Date;
        return true;
    }

    private bool IsIncident(Telling toll, Telling later) =>
        later.Sentence - toll.LastSentence is > 0 and <= Reach
        && toll.IsBackground == later.IsBackground
        && AreOfOneSort(toll, later)
        && (!toll.Counts.TryGetValue(Outcome.Killed, out var now) || !later.Counts.TryGetValue(Outcome.Killed, out var then) || then.Min <= now.Min)
        && (SceneAgreement.SamePlace(toll, later) || SceneAgreement.ArePartAndTown(toll, later) || IsToldBack(later))
        && IsBeforeToll(toll, later)
        && !same.Further.IsFurther(later)
        && !same.Further.IsSetApart(later)
        && !TellingAgreement.DoersDiffer(toll, later)
        && (
            TollCue.StandsIn(ground, toll.ReachBack - 2, toll.Head.End)
            || ground.HasOneOf(toll.ReachBack, toll.Head.First, ground.Lexicon.Again.Figures)
        );

    /// <summary>«وكان انتحاري فجر نفسه عند المخبز»: by a pluperfect, at no place of its own.</summary>
    private bool IsToldBack(Telling later) =>
        later.Place is null && ground.IsOneOf(ground.Text.Sentences[later.Sentence].FirstToken, ground.Lexicon.Signs.Was);

    /// <summary>The toll may be of the day on which somebody gave it, and the incident of one of the days before.</summary>
    private static bool IsBeforeToll(Telling toll, Telling later) =>
        TellingAgreement.DatesAgree(toll, later)
        || (toll.Date?.Value is { } given && later.Date?.Value is { } done && given.From.DayNumber - done.To.DayNumber is > 0 and <= Days);

    private static bool AreOfOneSort(Telling toll, Telling later) =>
        toll.Type == later.Type
        || (TellingAgreement.Blast(toll) && TellingAgreement.Blast(later))
        || (TellingAgreement.IsFromAfar(toll) && TellingAgreement.IsFromAfar(later))
        || (
            TellingAgreement.Blast(later)
            && toll.Triggers.Exists(static trigger => trigger.Cue.Code == "attack" && trigger.HasClitic(Text.Clitics.Article))
        );
}
