using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events;

/// <summary>Finds the parties to an event in its passage and which of them did it and which suffered it.</summary>
internal static class ActorFinder
{
    private static readonly HashSet<string> WithCivilians = new(StringComparer.Ordinal)
    {
        "airstrike", "shelling", "armed_clash", "ied_or_bomb", "suicide_attack", "mine_explosion", "drone_strike", "assassination",
        "execution", "abduction", "displacement", "protest", "prisoner_transfer", "other", "",
    };

    internal static void Find(EventGround ground, Telling telling, TokenRange speaker)
    {
        for (var token = telling.ReachBack; token < telling.End; token++)
        {
            if (TryActor(ground, token, telling.ReachBack, out var actor, out var end))
            {
                if (speaker.Contains(token))
                {
                    // «أعلنت قسد اعتقال ...»: who announces a deed in a noun did it.
                    if (speaker.IsDoer && actor.Group != "civilians")
                    {
                        Add(telling, actor, ActorRole.Perpetrator, ground.Text.SpanOf(token, end, 0));
                    }
                }
                else if (!IsFeared(ground, telling, token))
                {
                    Add(telling, actor, RoleOf(ground, telling, token, end), ground.Text.SpanOf(token, end, 0));
                }

                token = Math.Max(token, end - 1);
            }
        }

        AddAnaphors(ground, telling, speaker);
        AddPeople(ground, telling);
    }

    /// <summary>People named by trade, age or standing («راعيان», «معلمين») are civilians, unless they are a party's or someone speaks of them.</summary>
    private static void AddPeople(EventGround ground, Telling telling)
    {
        if (telling.HeadCue.Type == "protest")
        {
            Add(telling, ground.Lexicon.Actor("civilians"), ActorRole.Involved, null);
            return;
        }

        for (var token = telling.First; token < telling.End; token++)
        {
            if (ground.Scan.TryFind(token, CueKind.Person, out var person) && person.Cue.Code == "civilian" && !OfParty(ground, person.End)
                && !ground.Scan.Has(token, CueKind.Speaker) && !IsFeared(ground, telling, token) && !person.HasClitic(Clitics.Li))
            {
                Add(telling, ground.Lexicon.Actor("civilians"), ActorRole.Target, ground.Text.SpanOf(token, person.End, 0));
                return;
            }
        }
    }

    /// <summary>«فرض حظر تجوال خشية هجمات لداعش»: a party to what is only feared or aimed at, after the event.</summary>
    private static bool IsFeared(EventGround ground, Telling telling, int token)
    {
        foreach (var match in ground.Scan.In(Math.Max(telling.Head.End, token - 10), token))
        {
            if (match.Cue is { Kind: CueKind.Negation, Code: "fear" } || (match.Cue is { Kind: CueKind.Negation, Code: "goal" } && telling.HeadCue.Frame != "both"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>«داهمت قسد القرية واختطفت شابا»: a verb without a subject of its own has that of the verb before it.</summary>
    internal static void CarryOn(Telling? earlier, Telling later)
    {
        if (earlier is null || later.ClauseKind != ClauseKind.And || later.HeadCue.Frame != "does" || !later.Head.Cue.Is(WordShape.Past)
            || later.Actors.Exists(actor => actor.Role == ActorRole.Perpetrator))
        {
            return;
        }

        foreach (var actor in earlier.Actors.Where(actor => actor.Role == ActorRole.Perpetrator))
        {
            Add(later, actor.Actor, actor.Role, null);
        }
    }

    /// <summary>Whether civilians are named as a party to this kind of event.</summary>
    internal static bool TakesCivilians(string type) => WithCivilians.Contains(type);

    private static bool TryActor(EventGround ground, int token, int first, out Actor actor, out int end)
    {
        (actor, end) = (null!, token);
        foreach (var match in ground.Scan.At(token))
        {
            if (match.Cue is { Kind: CueKind.Anaphor, Code: "own" } && ground.Own is { } own)
            {
                (actor, end) = (own, match.End);
                return true;
            }

            if (match.Cue is ActorCue cue && !IsOtherName(ground, token) && ground.Counts(cue) && !IsPatron(ground, token) && !(cue.Actor.Code is "civilians" or "unknown gunmen" && OfParty(ground, match.End)))
            {
                (actor, end) = (cue.Actor, match.End);
                return true;
            }

            if (match.Cue.Kind == CueKind.Nationality && !IsPatron(ground, token - 1) && NearForce(ground, token, first, match.End))
            {
                (actor, end) = (ground.Lexicon.Actor(match.Cue.Code), match.End);
                return true;
            }
        }

        return false;
    }

    /// <summary>«ي ب ك/ بي كا كا»: a second name of the party before the stroke.</summary>
    private static bool IsOtherName(EventGround ground, int token)
    {
        if (token < 2 || !ground.Text.Is(token - 1, "/"))
        {
            return false;
        }

        for (var before = token - 2; before >= Math.Max(0, token - 5); before--)
        {
            if (ground.Scan.TryFind(before, CueKind.Actor, out var actor) && actor.End == token - 1)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>«قسد المدعومة من واشنطن»: named to describe another party.</summary>
    private static bool IsPatron(EventGround ground, int token)
    {
        for (var before = token - 1; before >= Math.Max(0, token - 3); before--)
        {
            if (ground.IsPause(before))
            {
                return false;
            }

            if (ground.Text.Word(before) is "المدعومه" or "المدعوم" or "المدعومين" or "مدعومه" or "المواليه" or "الموالي" or "الموالين" or "مواليه"
                or "المتحالفه" or "المتحالف" or "الحليفه" or "التابعه" or "تدعمه" or "تدعمها" or "يدعمها" or "يدعمهم")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>«عائلات التنظيم», «نساء من داعش»: the people of a party.</summary>
    private static bool OfParty(EventGround ground, int token)
    {
        for (var next = token; next < Math.Min(ground.Text.TokenCount, token + 4); next++)
        {
            if (ground.IsPause(next) || (ground.Text.Is(next, TokenKind.Word) && ground.Text.Word(next)[0] == 'و'))
            {
                return false;
            }

            if (ground.Scan.TryFind(next, CueKind.Actor, out var match) && match.Cue is ActorCue { Actor.Code: not "civilians" } actor && ground.Counts(actor))
            {
                return !match.HasClitic(Clitics.Bi);
            }

            if (ground.Text.Is(next, TokenKind.Word) && !ground.Scan.Has(next, CueKind.Person)
                && ground.Text.Word(next) is not ("من" or "تابعين" or "تابعون" or "تابع" or "ينتمون" or "موالين" or "موالون" or "ابناء"))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>A nationality names a party beside a noun for forces: «غارات روسية», «الطائرات السورية والروسية».</summary>
    private static bool NearForce(EventGround ground, int token, int first, int end)
    {
        var words = 0;
        for (var before = token - 1; before >= first && words < 3; before--)
        {
            if (ground.IsPause(before))
            {
                break;
            }

            if (ground.Scan.Has(before, CueKind.Force) || ground.Scan.TryFind(before, CueKind.Person, out var person) && person.Cue.Code == "fighter")
            {
                return true;
            }

            if (!ground.Text.Is(before, TokenKind.Punctuation) && !ground.Scan.Has(before, CueKind.Nationality)
                && !ground.Scan.Has(before, CueKind.Means) && !ground.Scan.Has(before, CueKind.Saying) && !ground.Scan.Has(before, CueKind.Break) && !ground.Text.Is(before, "و"))
            {
                words += 2;
            }

            words += ground.Text.Is(before, TokenKind.Punctuation) ? 0 : 1;
        }

        return false;
    }

    private static ActorRole RoleOf(EventGround ground, Telling telling, int token, int end)
    {
        var head = telling.HeadCue;
        if (head.Frame == "both")
        {
            return ActorRole.Involved;
        }

        if (AfterDoerMark(ground, token, telling.ReachBack))
        {
            return ActorRole.Perpetrator;
        }

        if (AfterTargetMark(ground, token, telling.ReachBack) || IsVictim(ground, telling, token))
        {
            return ActorRole.Target;
        }

        return head.Frame switch
        {
            "suffers" => ActorRole.Target,
            "moves" or "leaves" => ActorRole.Involved,
            "does" when token < telling.Head.First => ActorRole.Perpetrator,
            "does" when !telling.Actors.Any(actor => actor.Role == ActorRole.Perpetrator) => ActorRole.Perpetrator,
            "does" => ActorRole.Target,
            _ => ActorRole.Involved,
        };
    }

    private static bool AfterDoerMark(EventGround ground, int token, int first)
    {
        for (var before = token - 1; before >= Math.Max(first, token - 4); before--)
        {
            if (ground.Text.Is(before, "يد") || ground.Text.Is(before, "قبل") || ground.Text.Is(before, "بيد") || ground.Text.Is(before, "برصاص")
                || ground.Text.Is(before, "بنيران") || ground.Text.Is(before, "طائرات") || ground.Text.Is(before, "لطائرات") || ground.Text.Is(before, "طيران")
                || ground.Text.Is(before, "نفذها") || ground.Text.Is(before, "نفذتها") || ground.Text.Is(before, "شنها") || ground.Text.Is(before, "شنتها")
                || ground.Text.Is(before, "نفذه") || ground.Text.Is(before, "شنه") || ground.Text.Is(before, "شنته"))
            {
                return true;
            }
        }

        return false;
    }

    private static bool AfterTargetMark(EventGround ground, int token, int first)
    {
        foreach (var match in ground.Scan.At(token))
        {
            if (match.Cue.Kind == CueKind.Actor && match.HasClitic(Clitics.Li))
            {
                return true;
            }
        }

        for (var before = token - 1; before >= Math.Max(first, token - 4); before--)
        {
            if (ground.Text.Word(before) is "تعرض" or "تعرضت" or "تعرضوا" or "يتعرض" or "تتعرض" or "وتعرض" or "وتعرضت" || ground.Text.Is(before, "ضد") || ground.Text.Is(before, "علي") || ground.Text.Is(before, "بحق"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>«عناصر من قسد», «مدنيين»: people of the party are what the outcome befell.</summary>
    private static bool IsVictim(EventGround ground, Telling telling, int token)
    {
        if (ground.Scan.TryFind(token, CueKind.Actor, out var match) && match.Cue.Code == "civilians")
        {
            return true;
        }

        for (var before = token - 1; before >= Math.Max(telling.ReachBack, token - 4); before--)
        {
            if (ground.Scan.TryFind(before, CueKind.Trigger, out var trigger) && trigger.Cue is TriggerCue { Frame: "suffers" })
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>«الطرفين» are the last two parties, «القوات» the last armed one.</summary>
    private static void AddAnaphors(EventGround ground, Telling telling, TokenRange speaker)
    {
        for (var token = telling.ReachBack; token < telling.End; token++)
        {
            if (!ground.Scan.TryFind(token, CueKind.Anaphor, out var anaphor) || anaphor.Cue.Code == "own")
            {
                continue;
            }

            var wanted = anaphor.Cue.Code == "both" ? 2 : 1;
            if (telling.Actors.Count(actor => actor.Actor.Group != "civilians") >= 2)
            {
                return;
            }

            for (var before = token - 1; before >= Math.Max(0, token - 150) && wanted > 0; before--)
            {
                if (TryActor(ground, before, Math.Max(0, before - 6), out var actor, out _) && actor.Group != "civilians"
                    && !(wanted == 1 && anaphor.Cue.Code == "forces" && actor.Code is "ISIS" or "unknown gunmen")
                    && telling.Actors.All(known => known.Actor.Code != actor.Code || speaker.Contains(before)))
                {
                    Add(telling, actor, anaphor.Cue.Code == "both" ? ActorRole.Involved : ActorRole.Perpetrator, null);
                    wanted--;
                }
            }

            return;
        }
    }

    private static void Add(Telling telling, Actor actor, ActorRole role, TextSpan? span)
    {
        if (telling.Actors.All(known => known.Actor.Code != actor.Code))
        {
            telling.Actors.Add(new ActorMention(actor, role, span));
        }
    }
}
