using ReportAtlas.Language.Events.Claims;
using ReportAtlas.Language.Events.Counts;
using ReportAtlas.Language.Events.Cues;
using ReportAtlas.Language.Events.Tellings;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events.Parties;

/// <summary>Finds the parties to an event in its passage and which of them did it and which suffered it.</summary>
internal static class ActorFinder
{
    /// <summary>How many words what is feared or wanted goes on.</summary>
    private const int FearReach = 10;

    /// <summary>How many words people may stand from what befell them.</summary>
    private const int VictimReach = 5;

    /// <summary>How many words a list of charges may run on («تهم التخابر مع ...، وتشكيل ...، والانتساب إلى ...»).</summary>
    private const int ChargeReach = 25;

    internal static void Find(EventGround ground, Telling telling, TokenRange speaker)
    {
        for (var token = telling.ReachBack; token < Math.Max(telling.End, telling.ListEnd); token++)
        {
            if (token > telling.Head.First && EndsPassage(ground, telling, token))
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

                if (FormerMembers.IsOfOne(ground, token))
                {
                    FormerMembers.Add(ground, telling, token);
                }
                else if (speaker.Contains(token))
                {
                    // «أعلنت قسد اعتقال ...»: who announces a deed in a noun did it.
                    if (speaker.IsDoer && actor.Group != "civilians" && !TellsOfOthers(ground, telling) && MayFly(telling, actor))
                    {
                        Add(telling, actor, ActorRole.Perpetrator, ground.Text.SpanOf(token, end, 0));
                    }
                }
                else if (ChargedMembers.AreOf(ground, telling, token))
                {
                    Add(telling, actor, ActorRole.Target, ground.Text.SpanOf(token, end, 0));
                }
                else if (!IsFeared(ground, telling, token) && !IsHolder(ground, telling, token) && !IsRecorder(ground, token))
                {
                    Add(telling, actor, ActorRoles.Of(ground, telling, token, end), ground.Text.SpanOf(token, end, 0));
                }

                token = Math.Max(token, end - 1);
            }
        }

        AddArmedSubject(ground, telling);
        TellerBehind.Drop(ground, telling);
        StateParties.Find(ground, telling, speaker);
        CarriedParties.AddAnaphors(ground, telling, speaker);
        PartyVoice.Add(ground, telling);
        AnnouncingParty.Add(ground, telling, speaker);
        AffectedPeople.Find(ground, telling, speaker);
    }

    /// <summary>Whether what follows is nobody's part in the event.</summary>
    private static bool EndsPassage(EventGround ground, Telling telling, int token) =>
        // «على خلفية الحرب التي يشنها ...»: why; a protest is against whoever stands there.
        (ground.Text.Is(token, "علي") && ground.IsOneOf(token + 1, ground.Lexicon.Signs.OnAccount) && telling.HeadCue.Type != "protest")
        // «..., فيما لم تهدأ النيران بين داعش والجيش», «وجاء بعد يوم من حملة أعلنتها قسد»: what goes on beside it or went before.
        || (token > telling.Triggers[^1].First && IsAside(ground, token))
        // «..., وسط استنفار للأجهزة الأمنية»: who stood by afterwards.
        || (token > telling.Triggers[^1].First && IsSign(ground, token, ground.Lexicon.PartySigns.Alert))
        // «... على الرغم من شن التحالف عمليات»: what it happened in spite of.
        || IsSign(ground, token, ground.Lexicon.PartySigns.InSpite)
        // «محيط المطار الذي شهد اشتباكات بين ...»: what else happened there.
        || (ground.Scan.Has(token, CueKind.Break) && IsOtherwiseTold(ground, token));

    /// <summary>«تحدثت قسد عن ضربات جوية»: who has no aircraft only tells of them.</summary>
    private static bool MayFly(Telling telling, Actor actor) => telling.HeadCue.Type != "airstrike" || actor.Group is "state" or "external";

    /// <summary>Whether a clause begins that tells nothing of the event, since no word for it follows.</summary>
    private static bool IsAside(EventGround ground, int token) =>
        ground.IsPause(token - 1)
        && (
            (ground.IsOneOf(token, ground.Lexicon.PartySigns.Beside) && !ground.IsOneOf(token + 1, ground.Lexicon.Tolls.LosesMen))
            || (ground.IsOneOf(token, ground.Lexicon.TimeSigns.Comes) && ground.Text.Word(token) is ['و', ..])
        );

    /// <summary>«أعلنت الوزارة مقتل 17 شخصا بهجوم»: who tells of people that fell and were nobody's fighters only tells it.</summary>
    internal static bool TellsOfOthers(EventGround ground, Telling telling)
    {
        for (
            var token = telling.Head.End;
            telling.HeadCue.Frame == "suffers" && token < Math.Min(telling.End, telling.Head.End + VictimReach) && !ground.IsPause(token);
            token++
        )
        {
            if (ground.Scan.TryFind(token, CueKind.Person, out var victims))
            {
                return victims.Cue.Code is "civilian" or "neutral" && !PartyMembers.IsOfParty(ground, victims.End);
            }
        }

        return false;
    }

    /// <summary>«قال شهود إن مسلحين هاجموا ...», «اغتال أربعة مسلحين شيخا»: armed men of no party where they are the subject; elsewhere the same form may be the object.</summary>
    private static void AddArmedSubject(EventGround ground, Telling telling)
    {
        var first = telling.ReachBack;
        var isSaid =
            first > 0 && first < telling.Head.First && telling.HeadCue.Frame == "does" && IsSign(ground, first - 1, ground.Lexicon.PartySigns.That);
        var armed = isSaid && CountedDoer.IsArmed(ground, first) ? first : CountedDoer.ArmedSubject(ground, telling);
        if (armed >= 0)
        {
            Add(telling, ground.Lexicon.Actor("unknown gunmen"), ActorRole.Perpetrator, ground.Text.SpanOf(armed, armed + 1, 0));
        }
    }

    /// <summary>«التي شهدت», «الذي يشهد» before another incident, «التي يقطنها» before its inhabitants.</summary>
    private static bool IsOtherwiseTold(EventGround ground, int token) =>
        IsSign(ground, token, ground.Lexicon.PartySigns.Which) && IsSign(ground, token + 1, ground.Lexicon.PartySigns.Otherwise);

    private static bool IsSign(EventGround ground, int token, WordSet sign) => ground.IsOneOf(token, sign);

    /// <summary>«شهدت مدينة الحسكة الخاضعة لسيطرة قسد عمليات خطف»: who holds the place that the sentence begins with, of deeds that nobody signs.</summary>
    private static bool HoldsScene(EventGround ground, Telling telling, int token) =>
        token < telling.Head.First
        && telling.HeadCue.Type is "abduction" or "assassination" or "body_recovery" or "blast" or "mine_explosion" or "ied_or_bomb"
        && ground.Scan.TryFind(token - 1, CueKind.RoleMark, out var holder)
        && holder.Cue.Code == "holder"
        && ground.PlaceOver(holder.First - 1) is not null;

    /// <summary>«غارات على قرى يسيطر عليها داعش», «الرقة، معقل التنظيم»: whose ground it was that others hit; who flees such ground flees its holder.</summary>
    private static bool IsHolder(EventGround ground, Telling telling, int token)
    {
        if (HoldsScene(ground, telling, token))
        {
            return true;
        }

        // «غارات على أحياء خاضعة للتنظيم»: what shells and bombs from the air are meant for is whoever holds the ground; see ActorFit where civilians were hit.
        if (
            Joinery.Family(ground, telling.HeadCue) != "violence"
            || token < telling.Head.First
            || telling.HeadCue.Type is "airstrike" or "shelling" or "bombardment"
            || HeldGround.IsSource(ground, token)
        )
        {
            return false;
        }

        for (var before = token - 1; before >= Math.Max(telling.Head.End, token - 3) && !ground.IsPause(before); before--)
        {
            if (ground.Scan.TryFind(before, CueKind.RoleMark, out var holder) && holder.Cue.Code == "holder")
            {
                // «قصفت مناطق نفوذ الفصائل»: the ground itself is what was hit. «قصف مصدره مناطق سيطرة النظام»: from there it was done.
                return ground.Distance(telling.Head.End, holder.First) > 1
                    && !(ground.Scan.TryFind(before - 1, CueKind.RoleMark, out var source) && source.Cue.Code == "doer")
                    && !(ground.Scan.TryFind(before - 2, CueKind.RoleMark, out source) && source.Cue.Code == "doer");
            }
        }

        return false;
    }

    /// <summary>«سجل المركز الروسي سقوط قذائف»: who counts and watches has no part in it.</summary>
    private static bool IsRecorder(EventGround ground, int token) =>
        token > 0 && ground.Scan.Has(token - 1, CueKind.Light) && ground.IsOneOf(token - 1, ground.Lexicon.PartySigns.Records);

    /// <summary>«فرض حظر تجوال خشية هجمات لداعش»: a party to what is only feared or aimed at, after the event.</summary>
    internal static bool IsFeared(EventGround ground, Telling telling, int token)
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

            if (
                (
                    match.Cue is { Kind: CueKind.Negation, Code: "fear" or "without" }
                    && !IsNegated(ground, match.First)
                    && !ground.IsOneOf(match.End, ground.Lexicon.Beside.Pilot)
                ) || (match.Cue is { Kind: CueKind.Negation, Code: "goal" } && telling.HeadCue is not ({ Frame: "both" } or { Type: "armed_clash" }))
            )
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>«معارك لم تتوقف بين ...»: it goes on.</summary>
    private static bool IsNegated(EventGround ground, int token) =>
        ground.Scan.TryFind(token - 1, CueKind.Negation, out var not) && (not.Cue.Code == "not" || not.Cue.Reach == "none");

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
