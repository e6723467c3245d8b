using ReportAtlas.Language.Events.Cues;
using ReportAtlas.Language.Events.Tellings;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events.Types;

/// <summary>What an event of an open kind (an attack, a blast, a death) is where no means settles it: told by who did it to whom.</summary>
internal static class OpenType
{
    /// <summary>Open kinds that some company must settle, and what they are without any.</summary>
    private static readonly Dictionary<string, string> Defaults = new(StringComparer.Ordinal)
    {
        ["attack"] = "armed_clash",
        ["target"] = "armed_clash",
        ["blast"] = "ied_or_bomb",
        ["strike"] = "airstrike",
        ["bombardment"] = "shelling",
        ["casualty"] = "other",
        ["movement"] = "",
        ["seizure"] = "other",
    };

    /// <summary>How many words what was seized may stand from its verb: who seized it and the day come between.</summary>
    private const int GroundReach = 15;

    /// <summary>How many words those who protest may stand from the shots: who fired, and on whom, comes between.</summary>
    private const int CrowdReach = 28;

    /// <summary>How many words whoever was beaten may stand from the verb.</summary>
    private const int BeatenReach = 6;

    /// <summary>How many words on it may be said that they fired into the air.</summary>
    private const int AirReach = 5;

    internal static bool IsOpen(string type) => Defaults.ContainsKey(type);

    /// <summary>The kind of an event whose means the passage does not name; empty for none.</summary>
    internal static string Of(EventGround ground, Telling telling, string open)
    {
        if (open == "casualty")
        {
            if (
                TypeSettler.HasCharge(ground, telling)
                || (telling.HeadCue.Outcome == Outcome.Killed && IsOfTorture(ground, telling))
                || CaptiveKilling.IsOfCaptives(ground, telling)
            )
            {
                return "execution";
            }

            // «أصيب أربعة متظاهرين برصاص قسد».
            if (
                telling.Actors.Exists(static actor => actor is { Role: ActorRole.Perpetrator, Actor.Group: not "civilians" })
                && FiresAtProtesters(ground, telling)
            )
            {
                return "protest";
            }

            var fighters = telling.Actors.Count(actor => actor.Actor.Code is not ("civilians" or "unknown gunmen"));
            return telling.Actors.Any(actor => actor.Actor.Code == "unknown gunmen")
                || (telling.HeadCue.Outcome == Outcome.Killed && (AttackOnOne.IsAtHisDoor(ground, telling) || AttackOnOne.IsByBlade(ground, telling)))
                    ? "assassination"
                : fighters >= 2 || ground.HoldsOneOf(telling.Head.First, ground.Lexicon.Parts.Neutralised) ? "armed_clash"
                : Defaults[open];
        }

        // «نفذ التنظيم مجزرة بحق أبناء العشيرة».
        if (
            open is "attack" or "target"
            && ground.HoldsOneOf(telling.Head.First, ground.Lexicon.Parts.Massacre)
            && telling.Actors.Exists(static actor => actor is { Role: ActorRole.Perpetrator, Actor.Code: "ISIS" })
        )
        {
            return "execution";
        }

        if (open == "seizure" && TakesGround(ground, telling))
        {
            return "territorial_change";
        }

        // «أطلق الحراس النار في الهواء»: at nobody, unless it was to part a crowd.
        if (
            open == "attack"
            && telling.Triggers.Count == 1
            && ground.HasOneOf(telling.Head.End, Math.Min(telling.End, telling.Head.End + AirReach), ground.Lexicon.DeedSigns.IntoAir)
        )
        {
            return FiresAtProtesters(ground, telling) ? "protest" : "";
        }

        // «ردت قواتنا على مصادر النيران»: from afar.
        if (
            open == "attack"
            && ground.IsOneOf(telling.Head.First, ground.Lexicon.DeedSigns.Replies)
            && ground.HasOneOf(telling.Head.End, telling.End, ground.Lexicon.DeedSigns.FireSource)
        )
        {
            return "shelling";
        }

        if (open == "attack" && FiresAtProtesters(ground, telling))
        {
            return "protest";
        }

        // «قصفت الميليشيات قاعدة التحالف», «قتل جنديان أمريكيان بقصف»: it is theirs, and who hit it has guns.
        if (
            open == "bombardment"
            && telling.Actors.Exists(actor =>
                actor.Actor.Code is "Coalition" or "Russia" or "Israel"
                && (
                    actor.Role != ActorRole.Target
                    || (telling.HeadCue.Type != "casualty" && !telling.Actors.Exists(static doer => doer.Role == ActorRole.Perpetrator))
                )
            )
        )
        {
            return "airstrike";
        }

        // «استهدفت إسرائيل موقعا»: these strike from the air, and Turkey from beyond the border.
        if (
            open == "target"
            && telling.Triggers.TrueForAll(trigger => trigger.Cue.Code is "target" or "casualty")
            && telling.Actors.Find(actor => actor.Role == ActorRole.Perpetrator) is { } striker
            && striker.Actor.Code is "Israel" or "Russia" or "Coalition" or "Turkey"
            && !IsRaid(ground, telling, striker.Actor)
        )
        {
            return striker.Actor.Code == "Turkey" ? "shelling" : "airstrike";
        }

        if (open is "attack" or "target" && IsBeating(ground, telling))
        {
            return "other";
        }

        if (open is "attack" or "target" && AttackOnOne.Is(ground, telling, open))
        {
            return "assassination";
        }

        return Defaults[open];
    }

    /// <summary>«ضرب عناصر الحاجز سائقا»: people beaten, where nothing tells of arms or of anybody dead.</summary>
    private static bool IsBeating(EventGround ground, Telling telling)
    {
        if (
            !ground.IsOneOf(telling.Head.First, ground.Lexicon.Kinds.Beats)
            || telling.Triggers.Exists(static told =>
                told.Cue.Code is not ("attack" or "target" or "other") && ((TriggerCue)told.Cue).Outcome != Outcome.Injured
            )
        )
        {
            return false;
        }

        for (var token = telling.Head.End; token < Math.Min(telling.End, telling.Head.End + BeatenReach) && !ground.IsPause(token); token++)
        {
            if (ground.Scan.TryFind(token, CueKind.Person, out var beaten) && beaten.Cue.Code is not ("fighter" or "thing"))
            {
                return beaten.Cue.Code == "civilian"
                    && (beaten.Cue.Is(WordShape.Singular | WordShape.Dual) || ground.HasOneOf(telling.Head.End, token, ground.Lexicon.Kinds.ByHand));
            }
        }

        return false;
    }

    /// <summary>«قسد نفذت بالتعاون مع التحالف عملية نوعية استهدفت وكرا»: an operation of forces on the ground, whoever went along; Turkey's own against such forces may be on the ground as well.</summary>
    private static bool IsRaid(EventGround ground, Telling telling, Actor striker) =>
        telling.Actors.Exists(actor =>
            (actor.Role != ActorRole.Target || striker.Code == "Turkey") && ground.Lexicon.Raiders.Contains(actor.Actor.Code)
        ) && ground.HasOneOf(telling.ReachBack, telling.Head.First, ground.Lexicon.DeedSigns.Operation);

    /// <summary>«وفاة مدني في مركز احتجاز بسبب التعذيب», however far behind it says so.</summary>
    private static bool IsOfTorture(EventGround ground, Telling telling) =>
        ground.HasOneOf(telling.Head.End, telling.End, ground.Lexicon.DeedSigns.Torture);

    /// <summary>«استولى مسلحون على الشدادي», «على حاجز البلدة»: a place or a post, and no goods.</summary>
    private static bool TakesGround(EventGround ground, Telling telling)
    {
        for (var token = telling.Head.End; token < Math.Min(telling.End, telling.Head.End + GroundReach); token++)
        {
            if (ground.Scan.TryFind(token, CueKind.Locative, out var over) && over.Cue.Code == "on")
            {
                return ground.PlaceOver(over.End) is not null
                    || ground.PlaceOver(over.End + 1) is not null
                    || (
                        ground.Text.Is(over.End, TokenKind.Word)
                        && (ground.Lexicon.IsPost(ground.Text.Word(over.End)) || ground.IsOneOf(over.End, ground.Lexicon.DeedSigns.GroundTaken))
                    );
            }
        }

        return false;
    }

    /// <summary>«أطلقت قسد الرصاص على متظاهرين»: in the codebook, force against a protest.</summary>
    private static bool FiresAtProtesters(EventGround ground, Telling telling)
    {
        for (var token = telling.Head.End; token < Math.Min(telling.End, telling.Head.End + CrowdReach); token++)
        {
            if (
                ground.IsOneOf(token, ground.Lexicon.Signs.Crowd)
                || ground.HoldsOneOf(token, ground.Lexicon.Parts.Marcher)
                || (
                    ground.Scan.Has(token, CueKind.Person)
                    && ground.HoldsOneOf(token, ground.Lexicon.Parts.Protesting)
                    && !ground.HoldsOneOf(token, ground.Lexicon.Parts.Held)
                )
            )
            {
                return true;
            }
        }

        return false;
    }
}
