using ReportAtlas.Language.Events.Cues;
using ReportAtlas.Language.Events.Factuality;
using ReportAtlas.Language.Events.Retelling;
using ReportAtlas.Language.Events.Scenes;
using ReportAtlas.Language.Events.Tellings;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events.Types;

/// <summary>Takes the kind of a telling that does not say it from the one before: a part of a sum, one more of its like, more people whom it hit.</summary>
internal static class TypeFromBefore
{
    /// <summary>«حصيلة القتلى في غارات ... إلى 38، إذ قتل ثمانية في ...»: the parts of a sum are of its kind.</summary>
    internal static void TakeFromSum(EventGround ground, Telling sum, Telling part)
    {
        if (
            part is { IsOpen: true, Type: "other", ClauseKind: ClauseKind.Result }
            && part.HeadCue.Type == "casualty"
            && sum.Sentence == part.Sentence
            && !sum.IsOpen
            && Joinery.Family(ground, sum.Type) == "violence"
        )
        {
            (part.Type, part.IsOpen) = (sum.Type, false);
        }
    }

    /// <summary>«انفجر لغم في ...، فيما قتل ثلاثة بانفجارات مماثلة في ...»: of the kind of the one before.</summary>
    internal static void TakeFromLike(EventGround ground, Telling earlier, Telling later)
    {
        if (IsMoreOfItsPeople(ground, earlier, later) || IsListedToll(ground, earlier, later) || IsInTheSameWay(ground, earlier, later))
        {
            (later.Type, later.IsOpen) = (earlier.Type, false);
            return;
        }

        if (
            (!later.IsOpen && !TellingAgreement.IsFromAfar(later))
            || earlier.IsOpen
            || Joinery.Family(ground, earlier.Type) != "violence"
            || Joinery.Family(ground, later.Type) != "violence"
        )
        {
            return;
        }

        if (
            NounUse.IsAnotherOfThem(ground, later.Head)
            || (TellingAgreement.Air(earlier) && TellingAgreement.Air(later) && NounUse.IsOneMore(ground, later.Head))
        )
        {
            (later.Type, later.IsOpen) = (earlier.Type, false);
            return;
        }

        // «غارة على بلدة ... وقال إن القصف أصاب», «استهدفت مسيرة سيارة. ووقع الهجوم بصاروخين»: the strike just told of.
        if (
            later is { Type: "shelling", HeadCue.Type: "attack" or "strike" or "target" or "bombardment" or "casualty" }
            && (later.IsDefinite || ground.Text.Word(later.Head.First) is ['ا', 'ل', _, _, ..])
            && later.Sentence > earlier.Sentence
            && TellingAgreement.Air(earlier)
            && (later.HeadCue.Type == "casualty" || (later.Head.HasClitic(Clitics.Article) && later.HeadCue.Is(WordShape.Noun)))
            && !NounUse.IsOneMore(ground, later.Head)
        )
        {
            (later.Type, later.IsOpen) = (earlier.Type, false);
            return;
        }

        // «استهدفت مسيرة منزلا. وسقط الصاروخ على غرفة ...», «اتهم الأهالي قوات النظام بإطلاق القذيفة»: the weapon just told of.
        if (
            later.Sentence > earlier.Sentence
            && TellingAgreement.IsFromAfar(earlier)
            && TellingAgreement.IsFromAfar(later)
            && later.HeadCue.Is(WordShape.Past | WordShape.Noun)
            && (
                KnownSubject.IsMissile(ground, later.Head.End)
                || KnownSubject.IsMissile(ground, later.Head.End - 1)
                || KnownSubject.IsMissile(ground, later.Head.First - 1)
            )
        )
        {
            (later.Type, later.IsOpen, later.IsDefinite) = (earlier.Type, false, true);
            return;
        }

        foreach (var trigger in later.Triggers)
        {
            if (trigger.End < later.End && ground.IsOneOf(trigger.End, ground.Lexicon.Signs.Alike))
            {
                (later.Type, later.IsOpen) = (earlier.Type, false);
                return;
            }
        }
    }

    /// <summary>«والطريقة نفسها أودت بحياة ...», «لقي شاب المصير ذاته»: told by the one before.</summary>
    private static bool IsInTheSameWay(EventGround ground, Telling earlier, Telling later)
    {
        if (!later.IsOpen || earlier.IsOpen || Joinery.Family(ground, earlier.Type) != "violence")
        {
            return false;
        }

        for (var token = later.ReachBack; token < later.End - 1; token++)
        {
            if (ground.IsOneOf(token, ground.Lexicon.Kinds.Way) && ground.IsOneOf(token + 1, ground.Lexicon.Kinds.Itself))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>«قصفت المدفعية القرى. كما أصيب ثلاثة مواطنين من أهالي ...»: more people whom it hit; «بحادث سير», «في القامشلي» say otherwise.</summary>
    private static bool IsMoreOfItsPeople(EventGround ground, Telling earlier, Telling later) =>
        later is { Type: "other", HeadCue.Type: "casualty", Date: null }
        && !earlier.IsOpen
        && Joinery.Family(ground, earlier.Type) == "violence"
        && later.Sentence - earlier.Sentence is 1 or 2
        && ground.IsOneOf(ground.Text.Sentences[later.Sentence].FirstToken, ground.Lexicon.Signs.More)
        && later.Triggers.TrueForAll(static trigger => trigger.Cue.Code == "casualty")
        && !later.Actors.Exists(static actor => actor.Role == ActorRole.Perpetrator)
        && !ground.Scan.HasIn(later.First, later.End, CueKind.Incident)
        && (
            later.Place is not { } place
            || PlaceBearing.IsHome(ground, place)
            || SceneAgreement.SamePlace(earlier, later)
            || SceneAgreement.IsAround(earlier, later)
        );

    /// <summary>«أودت الغارات بأربعة في المدينة، كما استشهد مدنيان في قرية ...»: the dead of its other places, in one sentence.</summary>
    private static bool IsListedToll(EventGround ground, Telling earlier, Telling later) =>
        later is { Type: "other", IsOpen: true, HeadCue.Type: "casualty", Date: null, ClauseKind: ClauseKind.And or ClauseKind.Clause }
        && earlier is { IsOpen: false, IsBackground: false }
        && later.Sentence == earlier.Sentence
        && TellingAgreement.IsFromAfar(earlier)
        && ground.IsOneOf(later.First - 1, ground.Lexicon.Signs.More)
        && later.Triggers.TrueForAll(static trigger => trigger.Cue.Code == "casualty")
        && !later.Actors.Exists(static actor => actor.Role == ActorRole.Perpetrator)
        && !ground.Scan.HasIn(later.First, later.End, CueKind.Incident);
}
