using ReportAtlas.Language.Events.Cues;
using ReportAtlas.Language.Events.Tellings;

namespace ReportAtlas.Language.Events.Retelling;

/// <summary>Tells a shipment or column told of again: how it came in by another's account, and where it went on to.</summary>
internal sealed class ShipmentSequel(EventGround ground, TellingAgreement same)
{
    /// <summary>How many words before its verb the shipment may stand.</summary>
    private const int Before = 14;

    internal bool IsOf(Telling earlier, Telling later) =>
        IsCarryingThem(earlier, later)
        || (earlier.Type, later.Type) is ("troop_movement", "troop_movement")
            && later is { Counts.Count: 0, ClauseKind: not ClauseKind.Turn }
            && later.Sentence - earlier.LastSentence == 1
            && earlier.HeadCue.Frame != "leaves"
            && later.HeadCue.Frame != "leaves"
            && !same.Further.IsFurther(later)
            && NamesNoOther(earlier, later)
            && (IsGoingOn(later) || IsByReporter(earlier, later));

    /// <summary>«وصلت دفعة من النازحين إلى المخيم», «ونقلتهم شاحنات من نقطة التجمع في ...»: the people just told of, by the verb's pronoun; where they set out is not where they came to.</summary>
    private bool IsCarryingThem(Telling earlier, Telling later)
    {
        if (
            earlier.Type is not ("displacement" or "prisoner_transfer" or "surrender")
            || later is not { Type: "troop_movement" or "displacement", Counts.Count: 0, Date: null, ClauseKind: not ClauseKind.Turn }
            || later.Sentence - earlier.LastSentence is not (1 or 2)
            || !later.Head.Cue.Is(WordShape.Suffixed)
            || !later.Head.Cue.Is(WordShape.Verb)
            || same.Further.IsFurther(later)
        )
        {
            return false;
        }

        later.IsOnKnownThing = true;
        return true;
    }

    /// <summary>«الشحنة اتجهت إلى مستودع في ...»: with its article; where it went on to is not where it came in.</summary>
    private bool IsGoingOn(Telling later)
    {
        if (
            !ground.HasOneOf(
                Math.Max(later.ReachBack, later.Head.First - Before),
                Math.Min(later.End, later.Head.End + 2),
                ground.Lexicon.Again.TheShipment
            )
        )
        {
            return false;
        }

        later.IsOnKnownThing = true;
        return true;
    }

    /// <summary>«شهدت المدينة دخول دفعة أسلحة», «وأفاد مراسلنا بأن شاحنة دخلت من المعبر»: of the same party.</summary>
    private bool IsByReporter(Telling earlier, Telling later) =>
        earlier is { Claims.Length: 0, Date: null }
        && (later.Claims.Length > 0 || ground.Scan.HasIn(ground.Text.Sentences[later.Sentence].FirstToken, later.Head.First, CueKind.Saying))
        && TellingAgreement.SharesActor(earlier, later)
        && IsOfGoods(earlier)
        && IsOfGoods(later);

    private bool IsOfGoods(Telling telling) => ground.HasOneOf(telling.First, telling.End, ground.Lexicon.Again.Shipment);

    private static bool NamesNoOther(Telling earlier, Telling later) =>
        later.Actors.TrueForAll(actor => actor.Actor.Group == "civilians" || earlier.Names(actor.Actor.Code));
}
