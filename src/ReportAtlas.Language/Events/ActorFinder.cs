using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events;

/// <summary>Finds the parties to an event in its passage and which of them did it and which suffered it.</summary>
internal static class ActorFinder
{
    /// <summary>How many words what is feared or wanted goes on.</summary>
    private const int FearReach = 10;

    /// <summary>How many words homes may stand from the word that tells what was done to them.</summary>
    private const int HomesReach = 7;

    /// <summary>How many words a list of charges may run on («تهم التخابر مع ...، وتشكيل ...، والانتساب إلى ...»).</summary>
    private const int ChargeReach = 25;

    internal static void Find(EventGround ground, Telling telling, TokenRange speaker)
    {
        for (var token = telling.ReachBack; token < Math.Max(telling.End, telling.ListEnd); token++)
        {
            // «على خلفية الحرب التي يشنها ...»: why, and nobody's part in it; a protest is against whoever stands there.
            if (token > telling.Head.First && ground.Text.Is(token, "علي") && ground.Text.Is(token + 1, "خلفيه") && telling.HeadCue.Type != "protest")
            {
                break;
            }

            // «... على الرغم من شن التحالف عمليات»: what it happened in spite of.
            if (token > telling.Head.First && (ground.Text.Is(token, "رغم") || ground.Text.Is(token, "الرغم") || ground.Text.Is(token, "بالرغم")))
            {
                break;
            }

            // «محيط المطار الذي شهد اشتباكات بين ...»: what else happened there.
            if (token > telling.Head.First && ground.Scan.Has(token, CueKind.Break) && IsOtherwiseTold(ground, token))
            {
                break;
            }

            if (ActorNaming.TryActor(ground, token, telling.ReachBack, out var actor, out var end))
            {
                // Of a list's other parts only who did it concerns the first.
                if (token >= telling.End && ActorRoles.Of(ground, telling, token, end) != ActorRole.Perpetrator)
                {
                    continue;
                }

                if (speaker.Contains(token))
                {
                    // «أعلنت قسد اعتقال ...»: who announces a deed in a noun did it.
                    if (speaker.IsDoer && actor.Group != "civilians")
                    {
                        Add(telling, actor, ActorRole.Perpetrator, ground.Text.SpanOf(token, end, 0));
                    }
                }
                else if (!IsFeared(ground, telling, token) && !IsHolder(ground, telling, token) && !IsRecorder(ground, token))
                {
                    Add(telling, actor, ActorRoles.Of(ground, telling, token, end), ground.Text.SpanOf(token, end, 0));
                }

                token = Math.Max(token, end - 1);
            }
        }

        AddArmedSubject(ground, telling);
        StateParties.Find(ground, telling, speaker);
        AddAnaphors(ground, telling, speaker);
        AddPeople(ground, telling, speaker);
    }

    /// <summary>«قال شهود إن مسلحين هاجموا ...»: after «إن» and «أن» armed men of no party are those who did it; elsewhere the same form may be the object.</summary>
    private static void AddArmedSubject(EventGround ground, Telling telling)
    {
        var first = telling.ReachBack;
        if (first > 0 && first < telling.Head.First && ground.Text.Is(first, TokenKind.Word) && ground.Text.Word(first) is "مسلحين" or "ملثمين" or "مسلحا" or "ملثما"
            && ground.Text.Is(first - 1, TokenKind.Word) && ground.Text.Word(first - 1) is "ان" or "بان" or "وان" && telling.HeadCue.Frame == "does" && !ActorNaming.IsOfParty(ground, first + 1))
        {
            Add(telling, ground.Lexicon.Actor("unknown gunmen"), ActorRole.Perpetrator, ground.Text.SpanOf(first, first + 1, 0));
        }
    }

    /// <summary>«التي شهدت», «الذي يشهد» before another incident, «التي يقطنها» before its inhabitants.</summary>
    private static bool IsOtherwiseTold(EventGround ground, int token) =>
        ground.Text.Is(token, TokenKind.Word) && ground.Text.Word(token) is "الذي" or "التي" or "والتي" or "والذي" or "اللتين" or "واللتين" or "اللتان" && ground.Text.Is(token + 1, TokenKind.Word)
        && ground.Text.Word(token + 1) is "شهد" or "شهدت" or "يشهد" or "تشهد" or "يقطنها" or "تقطنها" or "يقطنهما" or "يقطنه" or "يسكنها" or "تسكنها" or "يسكنهما" or "يسكنه";

    /// <summary>People named by trade, age or standing («راعيان», «معلمين») are civilians, unless they are a party's or someone speaks of them.</summary>
    private static void AddPeople(EventGround ground, Telling telling, TokenRange speaker)
    {
        if (telling.HeadCue.Type == "protest")
        {
            Add(telling, ground.Lexicon.Actor("civilians"), ActorRole.Involved, null);
            return;
        }

        for (var token = telling.First; token < telling.End; token++)
        {
            if (ground.Scan.TryFind(token, CueKind.Person, out var person) && person.Cue.Code == "civilian" && !IsVerbOrName(ground, token) && !ActorNaming.IsOfParty(ground, person.End)
                && !speaker.Contains(token) && !(ground.Scan.Has(token, CueKind.Speaker) && person.End == token + 1 && !IsBefallen(ground, telling, token)) && !IsFeared(ground, telling, token) && !person.HasClitic(Clitics.Li))
            {
                Add(telling, ground.Lexicon.Actor("civilians"), ActorRole.Target, ground.Text.SpanOf(token, person.End, 0));
                return;
            }
        }

        if (HitsHomes(ground, telling) || DescribesCivilians(ground, telling))
        {
            Add(telling, ground.Lexicon.Actor("civilians"), ActorRole.Target, null);
        }
    }

    /// <summary>«أحرقوا المنازل», «قصفت الأحياء السكنية»: homes are their people's, unless they are said to be a party's.</summary>
    private static bool HitsHomes(EventGround ground, Telling telling)
    {
        for (var token = telling.Head.End; token < Math.Min(telling.End, telling.Head.End + HomesReach); token++)
        {
            if (ground.Text.Is(token, TokenKind.Word) && ground.Text.Word(token) is "منازل" or "المنازل" or "منازلهم" or "بيوت" or "البيوت" or "الاحياء"
                && !ActorNaming.IsOfParty(ground, token + 1))
            {
                return IsOfDwelling(ground, token + 1) || (telling.HeadCue.Type == "other" && !ground.Text.Is(token, "الاحياء"));
            }
        }

        return false;
    }

    private static bool IsOfDwelling(EventGround ground, int token) =>
        ground.Text.Is(token, TokenKind.Word) && ground.Text.Word(token) is "السكنيه" or "سكنيه" or "السكان" or "القرويين" or "الاهلين";

    /// <summary>«مصير 90 مواطنا اختطفهم التنظيم»: those whom the verb's pronoun takes up.</summary>
    private static bool DescribesCivilians(EventGround ground, Telling telling) =>
        NumberBefore.TryFindDescribed(ground, telling.Head, [], out var people) && people.Group == "civilian";

    /// <summary>«اعتقل ثلاثة ناشطين»: right behind what befell them even people who often speak are those whom it befell.</summary>
    private static bool IsBefallen(EventGround ground, Telling telling, int token) =>
        token >= telling.Head.End && telling.HeadCue.Frame is "suffers" or "does" && ground.Distance(telling.Head.End, token) < 3;

    /// <summary>«غارات على قرى يسيطر عليها داعش», «الرقة، معقل التنظيم»: whose ground it was that others hit; who flees such ground flees its holder.</summary>
    private static bool IsHolder(EventGround ground, Telling telling, int token)
    {
        if (Joinery.Family(ground, telling.HeadCue.Type) != "violence" || token < telling.Head.First)
        {
            return false;
        }

        for (var before = token - 1; before >= Math.Max(telling.Head.End, token - 3) && !ground.IsPause(before); before--)
        {
            if (ground.Scan.TryFind(before, CueKind.RoleMark, out var holder) && holder.Cue.Code == "holder")
            {
                // «قصفت مناطق نفوذ الفصائل»: the ground itself is what was hit. «قصف مصدره مناطق سيطرة النظام»: from there it was done.
                return ground.Distance(telling.Head.End, holder.First) > 1 && !(ground.Scan.TryFind(before - 1, CueKind.RoleMark, out var source) && source.Cue.Code == "doer") && !(ground.Scan.TryFind(before - 2, CueKind.RoleMark, out source) && source.Cue.Code == "doer");
            }
        }

        return false;
    }

    /// <summary>«طالب الأهالي», «حزب العمال الكردستاني»: a verb of the same letters, or part of a party's name.</summary>
    private static bool IsVerbOrName(EventGround ground, int token)
    {
        if (ground.Scan.Has(token, CueKind.Negation) && !ground.Scan.Has(token - 1, CueKind.Trigger) && !ground.Scan.Has(token - 1, CueKind.Number) && !ground.Text.Is(token - 1, TokenKind.Number))
        {
            return true;
        }

        for (var start = token - 1; start >= Math.Max(0, token - 3); start--)
        {
            if (ground.Scan.TryFind(start, CueKind.Actor, out var name) && name.End > token)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>«سجل المركز الروسي سقوط قذائف»: who counts and watches has no part in it.</summary>
    private static bool IsRecorder(EventGround ground, int token) =>
        token > 0 && ground.Scan.Has(token - 1, CueKind.Light) && ground.Text.Word(token - 1) is "سجل" or "وسجل" or "سجلت" or "وسجلت" or "رصد" or "ورصد" or "رصدت" or "ورصدت" or "وثق" or "وثقت";

    /// <summary>«فرض حظر تجوال خشية هجمات لداعش»: a party to what is only feared or aimed at, after the event.</summary>
    private static bool IsFeared(EventGround ground, Telling telling, int token)
    {
        foreach (var match in ground.Scan.In(Math.Max(telling.Head.End, token - ChargeReach), token))
        {
            if (match.Cue is { Kind: CueKind.Negation, Code: "charge" })
            {
                return true;
            }

            if (match.First < token - FearReach)
            {
                continue;
            }

            if ((match.Cue is { Kind: CueKind.Negation, Code: "fear" or "without" } && !ground.Text.Is(match.End, "طيار")) || (match.Cue is { Kind: CueKind.Negation, Code: "goal" } && telling.HeadCue is not ({ Frame: "both" } or { Type: "armed_clash" })))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>«داهمت قسد القرية واختطفت شابا»: a verb without a subject of its own has that of the verb before it.</summary>
    internal static void CarryOn(EventGround ground, Telling? earlier, Telling later)
    {
        if (earlier is { IsBackground: false } && DropsSubject(ground, later) && !later.Actors.Exists(actor => actor.Role == ActorRole.Perpetrator)
            && earlier.Actors.Where(actor => actor.Role == ActorRole.Perpetrator).ToList() is [var doer])
        {
            Add(later, doer.Actor, doer.Role, null);
            return;
        }

        // «الرقة: اعتقلت ...»: an item of its own, in a list of such.
        if (earlier is not null && earlier.Block != later.Block && later.Head.First > 0 && ground.Text.Is(later.Head.First - 1, ":"))
        {
            return;
        }

        var isNextFind = earlier?.HeadCue.Type == "body_recovery" && later.HeadCue.Type == "body_recovery";
        if (earlier is null || later.ClauseKind != ClauseKind.And || (!isNextFind && (later.HeadCue.Frame != "does" || !later.Head.Cue.Is(WordShape.Past)))
            || later.Actors.Exists(actor => actor.Role == ActorRole.Perpetrator))
        {
            return;
        }

        // «استدعت قسد تعزيزات ... واعتقلت 16 شابا»: who moved its forces did the rest, too.
        var hasMoved = earlier.HeadCue.Frame == "moves" && later.HeadCue.Frame == "does" && earlier.Actors.Count(actor => actor.Actor.Group != "civilians") == 1;
        foreach (var actor in earlier.Actors.Where(actor => actor.Actor.Group != "other" && actor.Role == ActorRole.Perpetrator || ((isNextFind || hasMoved) && actor is { Role: ActorRole.Involved, Actor.Group: not ("civilians" or "other") })))
        {
            Add(later, actor.Actor, hasMoved ? ActorRole.Perpetrator : actor.Role, null);
        }
    }

    /// <summary>«كما سيطرت على ...», «، نفذت حملة دهم في ...»: a verb at whose place for a subject stands a preposition or the deed.</summary>
    private static bool DropsSubject(EventGround ground, Telling telling)
    {
        var head = telling.Head;
        if (telling.HeadCue.Frame != "does" || telling.ClauseKind is ClauseKind.Relative || telling.IsDefinite)
        {
            return false;
        }

        if (head.Cue.Is(WordShape.Past) && !head.Cue.Is(WordShape.Noun | WordShape.Suffixed))
        {
            return ground.Text.Word(head.First) is [.., 'ت'] && ground.Text.Is(head.First + 1, TokenKind.Word) && ground.Text.Word(head.First + 1) is "علي";
        }

        return head.First > telling.First && ground.Scan.TryFind(head.First - 1, CueKind.Light, out var light) && light.Cue.Is(WordShape.Past)
            && ground.Text.Word(head.First - 1) is "نفذت" or "ونفذت" or "شنت" or "وشنت" or "نفذوا" or "ونفذوا" or "شنوا" or "وشنوا";
    }

    /// <summary>«الطرفين» are the last two parties, «القوات» the last armed one.</summary>
    private static void AddAnaphors(EventGround ground, Telling telling, TokenRange speaker)
    {
        for (var token = telling.ReachBack; token < telling.End; token++)
        {
            // «القوات النظامية» is a name of its own.
            if (ActorNaming.TryActor(ground, token, telling.ReachBack, out _, out var named))
            {
                token = Math.Max(token, named - 1);
                continue;
            }

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
                if (ActorNaming.TryActor(ground, before, Math.Max(0, before - 6), out var actor, out _) && actor.Group != "civilians"
                    && !(wanted == 1 && ActorRoles.IsSupporter(ground, before))
                    && !(wanted == 1 && anaphor.Cue.Code == "forces" && actor.Code is "ISIS" or "unknown gunmen")
                    && telling.Actors.All(known => known.Actor.Code != actor.Code || speaker.Contains(before)))
                {
                    Add(telling, actor, anaphor.Cue.Code == "both" ? ActorRole.Involved : ActorRoles.Of(ground, telling, token, anaphor.End), null);
                    wanted--;
                }
            }

            return;
        }
    }

    internal static void Add(Telling telling, Actor actor, ActorRole role, TextSpan? span)
    {
        foreach (var known in telling.Actors)
        {
            if (known.Actor.Code == actor.Code)
            {
                return;
            }
        }

        telling.Actors.Add(new ActorMention(actor, role, span));
    }
}
