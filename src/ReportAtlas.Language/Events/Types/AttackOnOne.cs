using ReportAtlas.Language.Events.Cues;
using ReportAtlas.Language.Events.Tellings;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events.Types;

/// <summary>Tells attacks on one man, which are murders or attempts at one, from attacks on a force, a post or people.</summary>
internal static class AttackOnOne
{
    /// <summary>How many words the man shot at may stand from the shots.</summary>
    private const int ObjectReach = 9;

    /// <summary>How many words the shots may stand from his house.</summary>
    private const int DoorReach = 7;

    /// <summary>How many words the house may stand from the word for going in: who went in is told between.</summary>
    private const int HouseReach = 4;

    internal static bool Is(EventGround ground, Telling telling, string open) =>
        IsOnHim(ground, telling)
        || (open == "attack" && IsMurderOfOne(ground, telling))
        || IsOnOne(ground, telling)
        || IsOnHisCar(ground, telling)
        || IsAtHisDoor(ground, telling)
        || IsInAHouse(ground, telling)
        || IsByGunmenOnNoForce(ground, telling)
        || IsByBlade(ground, telling);

    /// <summary>Whether unknown gunmen shot at one man.</summary>
    internal static bool IsMurder(EventGround ground, Telling telling) =>
        telling.Actors.Exists(actor => actor is { Role: ActorRole.Perpetrator, Actor.Code: "unknown gunmen" }) && IsOnOne(ground, telling);

    /// <summary>«قتل برصاص مجهولين»: killed or shot at by nobody knows whom, where no party and no post is what was hit.</summary>
    private static bool IsByGunmenOnNoForce(EventGround ground, Telling telling) =>
        telling.Triggers.Any(match =>
            ground.HoldsOneOf(match.First, ground.Lexicon.Parts.Shot)
            || (
                match.Cue.Code == "attack"
                && ground.HasOneOf(match.End, Math.Min(telling.End, match.End + ObjectReach), ground.Lexicon.DeedSigns.Fire)
            )
            || ((TriggerCue)match.Cue).Outcome == Outcome.Killed
        )
        && (
            telling.Actors.Any(actor => actor.Actor.Code == "unknown gunmen")
            || (
                telling.Actors.TrueForAll(static actor => actor.Actor.Code == "civilians")
                && MeansFinder.Find(ground, telling, "gunfire") == "assassination"
            )
        )
        && !telling.Actors.Any(actor => actor is { Role: ActorRole.Target } && actor.Actor.Code is not ("civilians" or "unknown gunmen"))
        && !IsOnAPost(ground, telling);

    /// <summary>«أطلق مسلحان النار على عنصر في قسد», «استهدفت خلايا التنظيم قياديا»: shots at one man, and not at a post or a patrol.</summary>
    private static bool IsOnOne(EventGround ground, Telling telling)
    {
        if (
            !telling.Actors.Exists(actor => actor is { Role: ActorRole.Perpetrator, Actor.Code: "unknown gunmen" or "ISIS" })
            || telling.Triggers.Find(trigger => trigger.Cue.Code is "attack" or "target") is not { Cue: not null } shots
            || shots.HasClitic(Clitics.Article)
            || (shots.Cue.Is(WordShape.Dual | WordShape.Plural) && !shots.Cue.Is(WordShape.Verb))
        )
        {
            return false;
        }

        var from = shots.End;
        for (var token = shots.End; token < Math.Min(telling.End, shots.End + ObjectReach); token++)
        {
            // «أطلق مسلحان يستقلان دراجة النار على ...»: only now comes whom they shot at.
            from = ground.IsOneOf(token, ground.Lexicon.DeedSigns.Fire) ? token + 1 : from;
        }

        foreach (var match in ground.Scan.In(from, Math.Min(telling.End, from + ObjectReach)))
        {
            if (
                match.Cue is { Kind: CueKind.Person, Code: "thing" or "body" or "family" }
                || match.Cue.Is(WordShape.Plural) && match.Cue is { Kind: CueKind.Person, Code: not "fighter" }
            )
            {
                return false;
            }

            // «تنظيم داعش الإرهابي», «“داعش” المتطرف»: what it is called.
            if (
                match.Cue.Kind == CueKind.Person
                && match.Cue.Is(WordShape.Singular)
                && !(ground.IsOneOf(match.First, ground.Lexicon.People.Epithet) && !ground.Text.Is(match.First - 1, "علي"))
                && !ground.IsNumber(match.First - 1)
                && (ground.Text.Is(match.First - 1, "علي") || ground.Text.Word(match.First) is [.., 'ا'] || match.HasClitic(Clitics.Article))
            )
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>«عاجله ملثم بثلاث رصاصات»: one man, by his pronoun.</summary>
    private static bool IsOnHim(EventGround ground, Telling telling) =>
        telling.HeadCue.Is(WordShape.Suffixed)
        && telling.HeadCue.Is(WordShape.Past)
        && ground.Text.Word(telling.Head.First)[^1] == 'ه'
        && (
            telling.Actors.Exists(static actor => actor is { Role: ActorRole.Perpetrator, Actor.Code: "unknown gunmen" })
            || MeansFinder.Find(ground, telling, "gunfire") == "assassination"
        )
        && !telling.Actors.Exists(static actor => actor is { Role: ActorRole.Target } && actor.Actor.Group != "civilians");

    /// <summary>«تعرض وجيه لإطلاق نار أدى إلى مقتله»: one of the people, shot by nobody knows whom.</summary>
    private static bool IsMurderOfOne(EventGround ground, Telling telling)
    {
        // «قتلت نازحة طعنا في المخيم»: by hand, and one by one.
        if (
            telling.Actors.Exists(actor => actor.Actor.Code == "civilians")
            && telling.Actors.TrueForAll(actor => actor.Actor.Code is "civilians" or "unknown gunmen")
            && telling.Triggers.Exists(trigger => ((TriggerCue)trigger.Cue).Outcome == Outcome.Killed)
            && telling.Triggers.Exists(trigger => ground.HoldsOneOf(trigger.First, ground.Lexicon.Parts.Stabbing))
        )
        {
            return true;
        }

        if (
            !telling.Head.HasClitic(Clitics.Li)
            || !ground.HoldsOneOf(telling.Head.First, ground.Lexicon.Parts.Shot)
            || !telling.Actors.TrueForAll(actor => actor.Actor.Code == "civilians")
        )
        {
            return false;
        }

        for (var token = telling.Head.First - 1; token >= Math.Max(telling.ReachBack, telling.Head.First - ObjectReach); token--)
        {
            if (ground.Scan.TryFind(token, CueKind.Person, out var shot) && shot.Cue.Code == "civilian")
            {
                return shot.Cue.Is(WordShape.Singular);
            }
        }

        return false;
    }

    /// <summary>«قتل لاجئ بآلة حادة»: by hand, one by one, where no party is named and nobody of their kin.</summary>
    internal static bool IsByBlade(EventGround ground, Telling telling)
    {
        if (
            !telling.Triggers.Exists(static trigger => ((TriggerCue)trigger.Cue).Outcome == Outcome.Killed)
            || telling.Actors.Exists(static actor => actor.Actor.Code is not ("civilians" or "unknown gunmen") && actor.Role != ActorRole.Target)
            || (
                telling.Actors.Exists(static actor => actor.Actor.Code is not ("civilians" or "unknown gunmen")) && !IsOfOne(ground, telling.Head.End)
            )
            || !(
                telling.Triggers.Exists(trigger => ground.HoldsOneOf(trigger.First, ground.Lexicon.Parts.Stabbing))
                || ground.HasOneOf(telling.First, telling.End, ground.Lexicon.Kinds.Blade)
            )
        )
        {
            return false;
        }

        foreach (var person in ground.Scan.In(telling.First, telling.End, CueKind.Person))
        {
            if (person.Cue.Kind == CueKind.Person && person.Cue.Is(WordShape.Suffixed))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>«قتل عنصر من قسد طعنا»: a single man, right behind the verb.</summary>
    private static bool IsOfOne(EventGround ground, int token) =>
        ground.Scan.TryFind(token, CueKind.Person, out var person)
        && person.Cue.Is(WordShape.Singular)
        && !person.Cue.Is(WordShape.Plural | WordShape.Dual);

    /// <summary>«قتل مدرس بطلقات نارية أمام مدرسته»: shot where he lived or worked, by nobody who is named.</summary>
    internal static bool IsAtHisDoor(EventGround ground, Telling telling)
    {
        if (
            !telling.HeadCue.Is(WordShape.Singular | WordShape.Past | WordShape.Noun)
            || telling.Head.Cue.Is(WordShape.Plural | WordShape.Dual)
            || telling.Actors.Exists(static actor => actor is { Role: ActorRole.Perpetrator, Actor.Code: not ("unknown gunmen" or "ISIS") })
            || IsOnAPost(ground, telling)
        )
        {
            return false;
        }

        var (shot, own) = (-1, -1);
        for (var token = telling.Head.First; token < telling.End; token++)
        {
            // «برصاص شقيقه», «برصاصة طائشة»: a quarrel at home, and a mishap.
            shot =
                ground.IsOneOf(token, ground.Lexicon.DeedSigns.Bullets)
                && !ground.IsOneOf(token + 1, ground.Lexicon.DeedSigns.Stray)
                && !(ground.Scan.TryFind(token + 1, CueKind.Person, out var kin) && kin.Cue.Is(WordShape.Suffixed))
                    ? token
                    : shot;
            own = !ground.Text.Is(token - 1, "من") && ground.IsOneOf(token, ground.Lexicon.DeedSigns.HisOwn) ? token : own;
        }

        return shot >= 0 && own >= 0 && Math.Abs(own - shot) <= DoorReach;
    }

    /// <summary>«اقتحم مسلحون منزلا وقتلوا صاحبه», «داهموا منزل المختار وقتلوه»: whom gunmen of no party sought out at home.</summary>
    internal static bool IsInAHouse(EventGround ground, Telling telling)
    {
        if (
            !telling.Triggers.Exists(static trigger => ((TriggerCue)trigger.Cue).Outcome == Outcome.Killed && trigger.Cue.Is(WordShape.Verb))
            || !telling.Actors.TrueForAll(static actor =>
                actor.Actor.Code is "civilians" or "unknown gunmen" || actor is { Role: ActorRole.Perpetrator, Actor.Code: "ISIS" }
            )
            || telling.Triggers.Find(static trigger => trigger.Cue.Code is "attack" or "target" or "arrest") is not { Cue: not null } entry
        )
        {
            return false;
        }

        return ground.HasOneOf(entry.End - 1, Math.Min(telling.End, entry.End + HouseReach), ground.Lexicon.PartySigns.CivilHomes);
    }

    /// <summary>«قتل عنصر إثر استهدافه بالرصاص»: the man himself, and no post that he stood at.</summary>
    private static bool IsHimself(EventGround ground, Telling telling, CueMatch target) =>
        target.Cue.Is(WordShape.Suffixed)
        && ground.Text.Word(target.First) is [.., not 'ا', 'ه']
        && ground.Text.Text[ground.Text.SpanOf(target.First).End - 1] == 'ه'
        && MeansFinder.Find(ground, telling, "gunfire") == "assassination"
        && !IsOnAPost(ground, telling);

    /// <summary>«تعرض حاجز لهجوم نفذه مسلحون», «هاجموا دورية»: what was attacked is a force, and nobody by himself.</summary>
    private static bool IsOnAPost(EventGround ground, Telling telling)
    {
        for (var token = telling.ReachBack; token < telling.End; token++)
        {
            if (ground.Text.Is(token, TokenKind.Word) && ground.Lexicon.IsPost(ground.Text.Word(token)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>«قتل قيادي باستهداف سيارته»: one man sought out where he drove or lived, by nobody who is named.</summary>
    private static bool IsOnHisCar(EventGround ground, Telling telling)
    {
        if (
            !telling.Triggers.Exists(trigger => ((TriggerCue)trigger.Cue).Outcome == Outcome.Killed)
            || telling.Actors.Exists(actor => actor is { Role: ActorRole.Perpetrator, Actor.Code: not ("unknown gunmen" or "ISIS") })
        )
        {
            return false;
        }

        foreach (var trigger in telling.Triggers)
        {
            if (
                trigger.Cue.Code is "target" or "attack"
                && trigger.Cue.Is(WordShape.Noun)
                && trigger.End < telling.End
                && (ground.IsOneOf(trigger.End, ground.Lexicon.DeedSigns.HisOwn) || IsHimself(ground, telling, trigger))
            )
            {
                return true;
            }
        }

        return false;
    }
}
