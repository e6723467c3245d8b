using ReportAtlas.Language.Events.Cues;
using ReportAtlas.Language.Events.Tellings;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events.Types;

/// <summary>Settles what kind of event a telling tells, from its triggers and the means and people named with them.</summary>
internal static class TypeSettler
{
    /// <summary>Sets the type; false when the passage tells no event that can be named.</summary>
    internal static bool Settle(EventGround ground, Telling telling)
    {
        if (telling.KillsCaptives)
        {
            telling.Type = "execution";
            return true;
        }

        var main = MainTrigger.Of(ground, telling);
        if (!OpenType.IsOpen(main.Type))
        {
            telling.Type = Refine(ground, telling, main.Type);
            return true;
        }

        if (main.Type == "movement" && IntoPrison.Is(ground, telling))
        {
            telling.Type = "prisoner_transfer";
            return true;
        }

        if (main.Type == "movement" && ForcesOrPeople.IsUnopposed(ground, telling) && ForcesOrPeople.IsOfForces(ground, telling))
        {
            telling.Type = "territorial_change";
            return true;
        }

        // «انفجارات ناجمة عن استهداف الطيران ...»: the blasts are those of the strike.
        if (
            main.Type == "blast"
            && telling.Triggers.Exists(trigger => trigger.Cue.Code is "target" or "strike")
            && MeansFinder.Find(ground, telling, "target") is ("airstrike" or "drone_strike" or "shelling") and var struck
        )
        {
            telling.Type = struck;
            return true;
        }

        // «دخلت وحدات الجيش البلدة وسط ترحيب الأهالي»: they went in, whoever looked on.
        if (
            main.Type == "movement"
            && ground.IsOneOf(telling.Head.First, ground.Lexicon.DeedSigns.Goes)
            && ForcesOrPeople.IsOfForces(ground, telling)
        )
        {
            telling.Type = "troop_movement";
            return true;
        }

        // «قتل شخص واعتقل آخر في عملية دهم», «انتهت العملية بمقتل أحدهم واعتقال اثنين»: a raid.
        if (
            main.Type == "casualty"
            && telling.Triggers.Exists(static trigger => trigger.Cue is TriggerCue { Type: "arrest", Outcome: Outcome.Detained })
            && (
                ground.HasOneOf(telling.First, telling.End, ground.Lexicon.DeedSigns.Raid)
                || ground.HasOneOf(ground.Text.Sentences[telling.Sentence].FirstToken, telling.Head.First, ground.Lexicon.DeedSigns.Operation)
            )
        )
        {
            telling.Type = Refine(ground, telling, "arrest");
            return true;
        }

        // «استهدفوا بالرصاص حافلة عمال الحقل الذي تعرض لهجوم صاروخي»: shots are an attack, for which shells speak only where it was made with them.
        var found = MeansFinder.Find(ground, telling, main.Type == "target" && Shooting.IsTold(ground, telling) ? "attack" : main.Type);

        // «اصطدمت شاحنة بدراجة نارية، ما أدى إلى وفاة سائق الدراجة»: no gunman rode it.
        found =
            found == "assassination" && main.Type == "casualty" && ground.HasOneOf(telling.ReachBack, telling.End, ground.Lexicon.Kinds.Collision)
                ? null
                : found;

        // «قتلت القوات أربعة إرهابيين يرتدون أحزمة ناسفة»: killed before they could.
        found = found is "suicide_attack" or "ied_or_bomb" && main.Type == "casualty" && SlainBomber.Is(ground, telling) ? "armed_clash" : found;

        // «هاجم الطيران الحربي المدينة», «طائرات التحالف استهدفت ... بالرشاشات»: aircraft attack from the air.
        if (main.Type is "attack" or "target" && found is null or "armed_clash" or "shelling" && MeansFinder.IsByAircraft(ground, telling))
        {
            telling.Type = "airstrike";
            return true;
        }

        if (
            found is { } means
            && !(
                main.Type == "movement"
                && means == "displacement"
                && ForcesOrPeople.IsOfForces(ground, telling)
                && !ForcesOrPeople.HasFamilies(ground, telling)
            )
        )
        {
            // «استهدف مجهولون الشاب ... بأسلحة رشاشة»: guns are no more than how he was murdered.
            telling.Type =
                means == "armed_clash"
                && main.Type is "attack" or "target"
                && (AttackOnOne.IsMurder(ground, telling) || AttackOnOne.IsAtHisDoor(ground, telling))
                    ? "assassination"
                    : means;
            return true;
        }

        // «تمكن الجيش من دخول البلدة»: it was fought for; «... من دخول مقر»: of the fight for it.
        if (main.Type == "movement" && ForcesOrPeople.GotIn(ground, telling))
        {
            telling.Type =
                telling.Head.End < telling.End
                && ground.Text.Is(telling.Head.End, TokenKind.Word)
                && ground.Lexicon.IsPost(ground.Text.Word(telling.Head.End))
                    ? "armed_clash"
                    : "territorial_change";
            return true;
        }

        if (main.Type == "movement" && ForcesOrPeople.IsOfForces(ground, telling))
        {
            telling.Type = "troop_movement";
            return true;
        }

        telling.IsOpen = true;
        telling.Type = OpenType.Of(ground, telling, main.Type);
        return telling.Type.Length > 0;
    }

    private static string Refine(EventGround ground, Telling telling, string type) =>
        type switch
        {
            "airstrike" when AirDrop.Is(ground, telling) => "other",
            "airstrike" or "shelling" when MeansFinder.Find(ground, telling, "strike") == "drone_strike" => "drone_strike",
            // «طائرات أطلقت ستة صواريخ على ...».
            "shelling" when telling.HeadCue.Tails is not null && MeansFinder.FindBefore(ground, telling) == "airstrike" => "airstrike",
            // «انتحاري يقود عربة مفخخة اقتحم تجمعا»: who stormed it.
            "armed_clash" when telling.HeadCue is { Type: "armed_clash", Frame: "does" } && MeansFinder.IsBySuicide(ground, telling) =>
                "suicide_attack",
            // «القاذفات دمرت مستودعين وقضت على 40 مسلحا».
            "armed_clash"
                when telling.HeadCue is { Type: "armed_clash", Frame: "does" }
                    && MeansFinder.FindBefore(ground, telling) == "airstrike"
                    && telling.Head.Cue.Is(WordShape.Past) => "airstrike",
            // «سقط صاروخ أطلقته الطائرات على منزل».
            "shelling" when MeansFinder.IsFiredByAircraft(ground, telling) => "airstrike",
            // «غارة للتنظيم على حاجز»: who has no aircraft makes his raids on the ground; «هذه الغارات» are those just told of.
            "airstrike"
                when telling.Actors.Exists(static actor =>
                    actor is { Role: ActorRole.Perpetrator, Actor.Code: "ISIS" or "unknown gunmen" or "Nusra Front" or "tribal forces" }
                )
                    && !telling.Actors.Exists(static actor => actor is { Role: ActorRole.Perpetrator, Actor.Group: "state" or "external" })
                    && MeansFinder.Find(ground, telling, "target") is not ("airstrike" or "drone_strike")
                    && telling.HeadCue.Type == "airstrike"
                    && !telling.Head.HasClitic(Clitics.Article) => "armed_clash",
            "airstrike" when GroundRaid.Is(ground, telling) => "armed_clash",
            "arrest" or "abduction" when FallsInto.IsOfPlace(ground, telling) => "territorial_change",
            "territorial_change" when FallsInto.IsOfPerson(ground, telling) => "arrest",
            "ied_or_bomb"
                when MeansFinder.Find(ground, telling, "blast") == "suicide_attack"
                    && !ground.IsOneOf(telling.Head.First, ground.Lexicon.Kinds.Finds) => "suicide_attack",
            "displacement" when MeansFinder.Find(ground, telling, "displacement") == "protest" => "protest",
            // «جددت محاولتها التقدم»: ground fought for, and not won.
            "territorial_change" when IsAttempt(ground, telling.Head.First) => "armed_clash",

            // «غادر رتل القاعدة», «خروج قافلة عسكرية»: forces, where no people are named.
            "displacement"
                when !telling.HeadCue.Sure
                    && ground.IsOneOf(telling.Head.First, ground.Lexicon.DeedSigns.Leaves)
                    && (
                        (!ForcesOrPeople.HasCivilians(ground, telling) && MeansFinder.Find(ground, telling, "movement") == "troop_movement")
                        || (ForcesOrPeople.IsOfForces(ground, telling) && !ForcesOrPeople.HasFamilies(ground, telling))
                    ) => "troop_movement",
            // «خرج عشرون معتقلا», «خروج 40 شخصا من السجن»: let go, and driven out by nobody.
            "displacement"
                when !telling.HeadCue.Sure
                    && ground.IsOneOf(telling.Head.First, ground.Lexicon.DeedSigns.Leaves)
                    && (ForcesOrPeople.ArePrisoners(ground, telling) || ForcesOrPeople.LeavePrison(ground, telling)) => "prisoner_transfer",
            // «أجبروا عناصر الحاجز على المغادرة»: forces driven out.
            "displacement"
                when telling.HeadCue is { Sure: true, Tails: not null }
                    && ground.Scan.TryFind(telling.Head.End, CueKind.Person, out var driven)
                    && driven.Cue.Code == "fighter"
                    && !ForcesOrPeople.HasFamilies(ground, telling) => "troop_movement",
            // «انتحر شاب شنقا»: by his own hand.
            "execution" when ground.HasOneOf(telling.ReachBack, telling.End, ground.Lexicon.DeedSigns.Suicide) => "other",
            "execution" when telling.Actors.Exists(actor => actor.Actor.Code == "unknown gunmen") => "assassination",
            // «لقيت لاجئة حتفها رميا بالرصاص داخل خيمتها»: nobody is said to have sentenced her.
            "execution"
                when telling.Triggers.Exists(static trigger => trigger.Cue.Code == "casualty")
                    && telling.Triggers.TrueForAll(static trigger => trigger.Cue.Code == "casualty" || trigger.Cue.Is(WordShape.Fixed))
                    && telling.Actors.TrueForAll(static actor => actor.Actor.Group == "civilians") => "assassination",
            // «اقتادت دورية لقسد شابا»: led away by who holds the ground, and is no kidnapper.
            "abduction"
                when telling.Triggers.Exists(trigger => ground.HoldsOneOf(trigger.First, ground.Lexicon.Parts.LedAway))
                    && telling.Actors.Exists(static actor =>
                        actor
                            is { Role: ActorRole.Perpetrator, Actor.Group: "state" or "external" }
                                or { Role: ActorRole.Perpetrator, Actor.Code: "SDF" or "YPG" }
                    )
                    && !telling.Actors.Exists(static actor => actor is { Role: ActorRole.Perpetrator, Actor.Code: "ISIS" or "unknown gunmen" }) =>
                "arrest",
            "arrest" or "abduction" when telling.Triggers.Count == 1 && HeldGoods.AreHeld(ground, telling) => "other",
            // «مصرع قيادي بإنزال جوي»: a raid that took nobody and killed.
            "arrest"
                when telling.HeadCue.Type == "casualty"
                    && telling.Triggers.TrueForAll(static trigger => ((TriggerCue)trigger.Cue).Outcome != Outcome.Detained)
                    && telling.Triggers.Exists(static trigger => ((TriggerCue)trigger.Cue).Outcome == Outcome.Killed) => "armed_clash",
            // «انسحب التنظيم من القرية ودخلها الجيش»: it changed hands.
            "troop_movement" when GroundLeft.IsEntered(ground, telling) => "territorial_change",
            // «قطع الطريق», «الطرقات»: what forces close as well as those who protest.
            "protest"
                when !ground.HoldsOneOf(telling.Head.First, ground.Lexicon.Parts.Demonstration)
                    && telling.Head.Cue.Tails is { } tails
                    && ground.HoldsOneOf(tails.FirstAfter(ground.Text, telling.Head.End), ground.Lexicon.Parts.Road)
                    && (
                        telling.Actors.Exists(actor => actor is { Role: ActorRole.Perpetrator or ActorRole.Involved, Actor.Group: not "civilians" })
                        || ForcesOrPeople.IsByFighters(ground, telling)
                    )
                    && !ForcesOrPeople.HasCivilians(ground, telling) => "other",
            // «دمرت المقاتلات مستودعا»; «أسقطت طائرة مسيرة»: the plane is what was hit; «ألقت مروحيات منشورات»: no weapon.
            "other" when telling.HeadCue is { Tails: null, Frame: not "suffers" } && MeansFinder.FindBefore(ground, telling) is { } means => means,
            "arrest" when AttackOnOne.IsInAHouse(ground, telling) => "assassination",
            // «وقع أمير من داعش في قبضة الاستخبارات»: he is who was taken.
            "arrest"
                when !FallsInto.IsOfMember(ground, telling)
                    && telling.Actors.Exists(actor => actor is { Role: ActorRole.Perpetrator, Actor.Code: "ISIS" or "unknown gunmen" })
                    && !telling.Actors.Exists(actor =>
                        actor
                            is { Role: ActorRole.Perpetrator, Actor.Group: "state" or "external" }
                                or { Role: ActorRole.Perpetrator, Actor.Code: "SDF" or "YPG" }
                    ) => IsArrestByIsis(ground, telling) ? "arrest"
            : telling.Triggers.Exists(static trigger => ((TriggerCue)trigger.Cue).Outcome == Outcome.Detained) ? "abduction"
            : telling.Names("ISIS") && !telling.Actors.Exists(static actor => actor is { Role: ActorRole.Target, Actor.Group: not "civilians" })
                ? "arrest"
            : "armed_clash",
            _ => type,
        };

    /// <summary>«اعتقل التنظيم عددا من الأهالي»: in the towns that it ruled it arrested, as readers take it; whom it led away or captured was abducted.</summary>
    private static bool IsArrestByIsis(EventGround ground, Telling telling) =>
        telling.Triggers.Exists(trigger => ground.HoldsOneOf(trigger.First, ground.Lexicon.Parts.Arrests)) && !telling.Names("unknown gunmen");

    private static bool IsAttempt(EventGround ground, int token) =>
        ground.Scan.TryFind(token - 1, CueKind.Negation, out var attempt) && attempt.Cue.Code == "attempt";

    /// <summary>«تم قتلهما بتهمة التجسس».</summary>
    internal static bool HasCharge(EventGround ground, Telling telling)
    {
        foreach (var match in ground.Scan.In(telling.Head.End, telling.End))
        {
            // «في حريق التهم منزلا»: what fire did.
            if (match.Cue is { Kind: CueKind.Negation, Code: "charge" } && !ground.IsOneOf(match.First - 1, ground.Lexicon.Kinds.Fire))
            {
                return true;
            }
        }

        return false;
    }
}
