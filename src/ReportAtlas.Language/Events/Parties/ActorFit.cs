using ReportAtlas.Language.Events.Cues;
using ReportAtlas.Language.Events.Tellings;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events.Parties;

/// <summary>Fits the parties found in a passage to the kind of event that it turned out to tell.</summary>
internal static class ActorFit
{
    private static readonly HashSet<string> WithCivilians = new(StringComparer.Ordinal)
    {
        "airstrike",
        "shelling",
        "armed_clash",
        "ied_or_bomb",
        "suicide_attack",
        "mine_explosion",
        "drone_strike",
        "assassination",
        "execution",
        "abduction",
        "displacement",
        "protest",
        "prisoner_transfer",
        "other",
        "",
    };

    /// <summary>Events about ground, in which whoever holds it has a part.</summary>
    private static readonly HashSet<string> OfGround = new(StringComparer.Ordinal)
    {
        "territorial_change",
        "troop_movement",
        "negotiation",
        "arrest",
        "prisoner_transfer",
        "surrender",
        "displacement",
    };

    /// <summary>Fits the parties to the kind of event that the passage turned out to tell.</summary>
    internal static void To(EventGround ground, Telling telling)
    {
        if (telling.Type == "arrest" && CivilianVictims.AreNamed(ground, telling))
        {
            ActorFinder.Add(telling, ground.Lexicon.Actor("civilians"), ActorRole.Target, null);
        }
        else if (telling.Type == "negotiation" && ClansAndElders.NamesNotables(ground, telling))
        {
            ActorFinder.Add(telling, ground.Lexicon.Actor("civilians"), ActorRole.Involved, null);
        }
        else if (!WithCivilians.Contains(telling.Type) && !(telling.Type == "arrest" && CivilianVictims.AreCalledSo(ground, telling)))
        {
            telling.Actors.RemoveAll(actor => actor.Actor.Code == "civilians");
        }

        // «انسحبت إلى مناطق سيطرة ...»: whither they went.
        if (telling.Type is "troop_movement" or "arrest")
        {
            GroundHolders.DropGoals(ground, telling);
        }

        if (telling.Actors.Count > 0 && !OfGround.Contains(telling.Type))
        {
            GroundHolders.Drop(ground, telling);
        }

        // «أعدم سبعة من أبناء العشيرة»: its people, and not its fighters; «ستة عشر عنصرا من أبناء العشيرة»: another's fighters.
        if (Sons(ground, telling) is { } sons)
        {
            telling.Actors.Remove(sons);
            if (WithCivilians.Contains(telling.Type) && !ClansAndElders.IsOfFighters(ground, ground.Text.TokenAt(sons.Span!.Value.Start)))
            {
                ActorFinder.Add(telling, ground.Lexicon.Actor("civilians"), ActorRole.Target, null);
            }
        }

        // «اقتتال بين عائلتين», «شجار بين أبناء عمومة»: a quarrel that is no party's.
        if (
            telling.Type == "armed_clash"
            && telling.Actors.Count == 0
            && telling.Triggers.Exists(static trigger => trigger.Cue is TriggerCue { Frame: "both" })
            && ClansAndElders.NamesAny(ground, telling, ground.Lexicon.PartySigns.Kin)
        )
        {
            ActorFinder.Add(telling, ground.Lexicon.Actor("civilians"), ActorRole.Involved, null);
        }

        ground.Lexicon.ClanFeud.AddClans(ground, telling);
        if (telling.Type == "body_recovery" && CivilianVictims.HasBody(ground, telling))
        {
            ActorFinder.Add(telling, ground.Lexicon.Actor("civilians"), ActorRole.Target, null);
        }

        // «قطعت القوات الطريق»: words of protest for what forces did.
        if (telling.HeadCue.Type == "protest" && telling.Type != "protest")
        {
            telling.Actors.RemoveAll(actor => actor is { Span: null, Actor.Code: "civilians" });
        }

        // «تعرض وجيه لإطلاق نار»: shots without a word on who fired them.
        if (telling.Type == "assassination" && telling.HeadCue.Type == "attack" && telling.Actors.TrueForAll(actor => actor.Role == ActorRole.Target))
        {
            ActorFinder.Add(telling, ground.Lexicon.Actor("unknown gunmen"), ActorRole.Perpetrator, null);
        }

        if (telling.Type == "troop_movement")
        {
            DropBehind(ground, telling, AimOf(ground, telling));
        }

        // Who flees his home is a civilian, unless the text says that fighters did.
        if (telling.Type == "displacement" && !NamesFighters(ground, telling))
        {
            ActorFinder.Add(telling, ground.Lexicon.Actor("civilians"), ActorRole.Target, null);
        }
    }

    private static void DropBehind(EventGround ground, Telling telling, int until) =>
        telling.Actors.RemoveAll(actor => actor.Span is { } span && ground.Text.TokenAt(span.Start) > until);

    private static ActorMention? Sons(EventGround ground, Telling telling)
    {
        foreach (var actor in telling.Actors)
        {
            if (actor is { Role: ActorRole.Target, Span: not null, Actor.Group: "identity militia" } && ClansAndElders.AreSons(ground, actor))
            {
                return actor;
            }
        }

        return null;
    }

    /// <summary>«دخلوا إلى خطوط الجبهة مع داعش», «أرسلت تعزيزات لمواجهة ...»: where the aim of a movement begins.</summary>
    private static int AimOf(EventGround ground, Telling telling)
    {
        for (var token = telling.Head.End; token < telling.End; token++)
        {
            if (
                (ground.Scan.TryFind(token, CueKind.Negation, out var goal) && goal.Cue.Code is "goal" or "plan" or "fear")
                || ground.Text.Is(token, "ضد")
                || (ground.Text.Is(token, "مع") && IsFront(ground, token))
            )
            {
                return token;
            }
        }

        return telling.End;
    }

    private static bool IsFront(EventGround ground, int token)
    {
        for (var before = token - 1; before >= Math.Max(0, token - 3); before--)
        {
            if (ground.IsOneOf(before, ground.Lexicon.PartySigns.Front))
            {
                return true;
            }
        }

        return false;
    }

    private static bool NamesFighters(EventGround ground, Telling telling)
    {
        var (fighters, persons, escape) = (false, false, false);
        foreach (var match in ground.Scan.In(telling.ReachBack, telling.End))
        {
            if (
                match.Cue is { Kind: CueKind.Person, Code: "civilian" or "family" }
                || (match.Cue is NumberCue { Order: "vague" or "thousands" } && match.HasClitic(Clitics.Article))
            )
            {
                return false;
            }

            fighters |= match.Cue is { Kind: CueKind.Person, Code: "fighter" or "prisoner" };
            persons |= match.Cue is { Kind: CueKind.Person, Code: "neutral" };
            escape |= match.Cue is { Kind: CueKind.Background, Code: "escape" };
        }

        // «هرب ألف ومئتا شخص»: persons, where no prison is told of and no fighter.
        return fighters || (escape && !persons);
    }
}
