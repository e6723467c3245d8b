using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events;

/// <summary>Fits the parties found in a passage to the kind of event that it turned out to tell.</summary>
internal static class ActorFit
{
    private static readonly HashSet<string> WithCivilians = new(StringComparer.Ordinal)
    {
        "airstrike", "shelling", "armed_clash", "ied_or_bomb", "suicide_attack", "mine_explosion", "drone_strike", "assassination",
        "execution", "abduction", "displacement", "protest", "prisoner_transfer", "other", "",
    };

    /// <summary>Events about ground, in which whoever holds it has a part.</summary>
    private static readonly HashSet<string> OfGround = new(StringComparer.Ordinal) { "territorial_change", "troop_movement", "negotiation", "arrest", "prisoner_transfer", "surrender", "displacement" };

    /// <summary>Attacks, whose aim is whoever holds the ground, unless civilians were hit.</summary>
    private static readonly HashSet<string> Struck = new(StringComparer.Ordinal) { "airstrike", "shelling", "drone_strike", "armed_clash" };

    /// <summary>How many words the people taken may stand from the word that takes them: its subject and their number come between.</summary>
    private const int TakenReach = 9;

    private const int BodyReach = 1;

    /// <summary>How many words a party may stand from the preposition before its ground.</summary>
    private const int GoalReach = 6;

    /// <summary>Fits the parties to the kind of event that the passage turned out to tell.</summary>
    internal static void To(EventGround ground, Telling telling)
    {
        if (telling.Type == "arrest" && telling.Triggers.Exists(trigger => ((TriggerCue)trigger.Cue).Outcome == Outcome.Detained && IsOfEach(ground, trigger, telling.End)) && !TypeSettler.HasCharge(ground, telling))
        {
            ActorFinder.Add(telling, ground.Lexicon.Actor("civilians"), ActorRole.Target, null);
        }
        else if (!WithCivilians.Contains(telling.Type) && !(telling.Type == "arrest" && CallsCivilians(ground, telling)))
        {
            telling.Actors.RemoveAll(actor => actor.Actor.Code == "civilians");
        }

        // «انسحبت إلى مناطق سيطرة ...»: whither they went.
        if (telling.Type is "troop_movement" or "arrest")
        {
            telling.Actors.RemoveAll(actor => actor.Span is { } span && IsOfGoal(ground, ground.Text.TokenAt(span.Start)) && IsOnlyHolder(ground, telling, actor));
        }

        if (!OfGround.Contains(telling.Type))
        {
            telling.Actors.RemoveAll(actor => actor.Span is { } span && IsHolder(ground, telling, ground.Text.TokenAt(span.Start)) && IsOnlyHolder(ground, telling, actor));
        }

        // «أعدم سبعة من أبناء العشيرة»: its people, and not its fighters.
        if (telling.Actors.RemoveAll(actor => actor is { Role: ActorRole.Target, Span: { } span } && actor.Actor.Group == "identity militia" && ground.Text.Word(ground.Text.TokenAt(span.Start)) is "ابناء" or "وابناء" or "لابناء") > 0 && WithCivilians.Contains(telling.Type))
        {
            ActorFinder.Add(telling, ground.Lexicon.Actor("civilians"), ActorRole.Target, null);
        }

        if (telling.Type == "body_recovery" && IsBodyOfCivilian(ground, telling))
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
            var until = AimOf(ground, telling);
            telling.Actors.RemoveAll(actor => actor.Span is { } span && ground.Text.TokenAt(span.Start) > until);
        }

        // Who flees his home is a civilian, unless the text says that fighters did.
        if (telling.Type == "displacement" && !NamesFighters(ground, telling))
        {
            ActorFinder.Add(telling, ground.Lexicon.Actor("civilians"), ActorRole.Target, null);
        }
    }

    /// <summary>«إلى مناطق سيطرة النظام», «نحو مناطق يسيطر عليها ...»: ground of a party that somebody goes to.</summary>
    private static bool IsOfGoal(EventGround ground, int token)
    {
        for (var before = token - 1; ActorRoles.IsHolder(ground, token) && before >= Math.Max(0, token - GoalReach) && !ground.IsPause(before); before--)
        {
            if (ground.Scan.TryFind(before, CueKind.Locative, out var goal) && goal.Cue.Code == "to")
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsHolder(EventGround ground, Telling telling, int token) =>
        ActorRoles.IsHolder(ground, token) || (!Struck.Contains(telling.Type) && ActorRoles.IsOfArea(ground, token));

    /// <summary>«قتل مدنيان في مناطق سيطرة قسد»: named for the ground that it holds, and for nothing else, where it has no part or others suffered.</summary>
    private static bool IsOnlyHolder(EventGround ground, Telling telling, ActorMention holder)
    {
        if (Struck.Contains(telling.Type) && !telling.Actors.Exists(actor => actor.Actor.Code == "civilians"))
        {
            return false;
        }

        for (var token = telling.ReachBack; token < telling.End; token++)
        {
            if (ActorNaming.TryActor(ground, token, telling.ReachBack, out var actor, out var end))
            {
                if (actor.Code == holder.Actor.Code && !IsHolder(ground, telling, token))
                {
                    return false;
                }

                token = Math.Max(token, end - 1);
            }
        }

        return true;
    }

    /// <summary>
    /// «اعتقال ستة مدنيين», «16 من المتظاهرين», «عشرات الشبان»: who is arrested may be anybody, unless the text says civilians or, right after
    /// the arrest, people of their age, sex or trade.
    /// </summary>
    private static bool CallsCivilians(EventGround ground, Telling telling)
    {
        for (var token = telling.ReachBack; token < telling.End; token++)
        {
            if (ground.Scan.Has(token, CueKind.Person) && ground.Text.Word(token) is var word
                && (word.Contains("مدني", StringComparison.Ordinal) || word.Contains("متظاهر", StringComparison.Ordinal) || word.Contains("محتج", StringComparison.Ordinal)))
            {
                return true;
            }
        }

        // Whoever is charged is arrested for that, and not as one of the people.
        return !TypeSettler.HasCharge(ground, telling) && telling.Triggers.Exists(trigger => ((TriggerCue)trigger.Cue).Outcome == Outcome.Detained && CivilianAfter(ground, trigger.End, telling.End, TakenReach));
    }

    /// <summary>«اعتقلت كلا من أحمد العلي وخالد الحسن»: people told by their names alone.</summary>
    private static bool IsOfEach(EventGround ground, CueMatch trigger, int end)
    {
        for (var token = trigger.End; token < Math.Min(end - 1, trigger.End + TakenReach) && !ground.IsPause(token); token++)
        {
            if (ground.Text.Is(token, TokenKind.Word) && ground.Lexicon.People.Each.Has(ground.Text.Word(token)) && ground.Text.Is(token + 1, "من"))
            {
                return !ground.Scan.HasIn(token, Math.Min(end, token + TakenReach), CueKind.Actor);
            }
        }

        return false;
    }

    /// <summary>«جثة لاجئ», «جثتين لطفلتين»: whose body it is.</summary>
    private static bool IsBodyOfCivilian(EventGround ground, Telling telling)
    {
        for (var token = telling.First; token < telling.End; token++)
        {
            if (ground.Scan.TryFind(token, CueKind.Person, out var body) && body.Cue.Code == "body" && CivilianAfter(ground, body.End, telling.End, BodyReach, isBody: true))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether people who are no party's stand among the next words, before any pause; «رجل» alone may be anybody, unless he was found dead.</summary>
    private static bool CivilianAfter(EventGround ground, int first, int end, int reach, bool isBody = false)
    {
        for (var token = first; token < Math.Min(end, first + reach) && !ground.IsPause(token); token++)
        {
            if (ground.Scan.TryFind(token, CueKind.Person, out var person) && person.Cue.Code is "civilian" or "fighter" or "prisoner")
            {
                return person.Cue.Code == "civilian" && (isBody || !ground.Text.Word(token).Contains("رج", StringComparison.Ordinal)) && !PartyMembers.IsOfParty(ground, person.End);
            }
        }

        return false;
    }

    /// <summary>«دخلوا إلى خطوط الجبهة مع داعش», «أرسلت تعزيزات لمواجهة ...»: where the aim of a movement begins.</summary>
    private static int AimOf(EventGround ground, Telling telling)
    {
        for (var token = telling.Head.End; token < telling.End; token++)
        {
            if ((ground.Scan.TryFind(token, CueKind.Negation, out var goal) && goal.Cue.Code is "goal" or "plan" or "fear")
                || ground.Text.Is(token, "ضد") || (ground.Text.Is(token, "مع") && IsFront(ground, token)))
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
            if (ground.Text.Word(before) is "الجبهه" or "الجبهات" or "جبهه" or "جبهات" or "التماس" or "خطوط" or "الحدود" or "المواجهه")
            {
                return true;
            }
        }

        return false;
    }

    private static bool NamesFighters(EventGround ground, Telling telling)
    {
        var fighters = false;
        foreach (var match in ground.Scan.In(telling.ReachBack, telling.End))
        {
            if (match.Cue is { Kind: CueKind.Person, Code: "civilian" or "family" } || (match.Cue is NumberCue { Order: "vague" or "thousands" } && match.HasClitic(Clitics.Article)))
            {
                return false;
            }

            fighters |= match.Cue is { Kind: CueKind.Person, Code: "fighter" or "prisoner" } || match.Cue is { Kind: CueKind.Background, Code: "escape" };
        }

        return fighters;
    }
}
