using ReportAtlas.Language.Events.Cues;
using ReportAtlas.Language.Events.Scenes;
using ReportAtlas.Language.Events.Tellings;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events.Retelling;

/// <summary>
/// Tells passages that go on with what was told before: the bodies of the dead, who it was that was hit, how the doers came,
/// the fight for the ground that was won, the loser's withdrawal.
/// </summary>
internal sealed class DeedSequel(EventGround ground, TellingAgreement same)
{
    /// <summary>How many words people may stand from the word that tells what befell them.</summary>
    private const int PeopleReach = 3;

    private readonly BodySequel _body = new(ground, same);

    internal bool IsOf(Telling earlier, Telling later) =>
        _body.IsOf(earlier, later)
        || IsWithdrawal(earlier, later)
        || IsOnKnownPeople(earlier, later)
        || IsFightFor(earlier, later)
        || IsRaidByGunmen(earlier, later)
        || IsForceUsed(earlier, later)
        || IsPhase(earlier, later)
        || IsEntry(earlier, later)
        || IsClearing(earlier, later)
        || IsArrival(earlier, later);

    /// <summary>«الأطفال قتلوا بقصف ...», «المقاتلين أعدموا قرب ...»: those just told of, by another's account or more closely.</summary>
    private bool IsOnKnownPeople(Telling earlier, Telling later)
    {
        if (
            !later.IsDefinite
            || later.Counts.Count > 0
            || later.Sentence - earlier.LastSentence is not (0 or 1)
            || !earlier.Counts.ContainsKey(Outcome.Killed)
            || later.HeadCue.Outcome != Outcome.Killed
            || !(earlier.Type == later.Type || TellingAgreement.OtherSpeaker(earlier, later))
            || !IsAfterPeople(later.Head)
        )
        {
            return false;
        }

        // What somebody else blames it on happened elsewhere.
        later.IsOnKnownThing |= earlier.Type != later.Type;
        return true;
    }

    private bool IsAfterPeople(CueMatch head)
    {
        if (head.HasClitic(Clitics.Conjunction) || !head.Cue.Is(WordShape.Past))
        {
            return false;
        }

        for (var token = head.First - 1; token >= Math.Max(0, head.First - PeopleReach) && !ground.IsPause(token); token--)
        {
            foreach (var match in ground.Scan.At(token))
            {
                if (
                    match.Cue is { Kind: CueKind.Person, Code: not "thing" }
                    && match.HasClitic(Clitics.Article)
                    && match.Cue.Is(WordShape.Plural | WordShape.Dual)
                )
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>«سيطر الجيش الحر على المعبر», «وتمكن من دخول المنطقة بعد اشتباكات ...»: how it was won.</summary>
    private bool IsFightFor(Telling earlier, Telling later) =>
        earlier.Type == "territorial_change"
        && later is { Type: "armed_clash", Counts.Count: 0 }
        && TellingAgreement.IsOnItsDay(earlier, later)
        && later.Sentence > earlier.LastSentence
        && (later.Sentence - earlier.LastSentence == 1 || later.Head.HasClitic(Clitics.Article))
        && later.Place is null or { Mention.Status: Places.PlaceStatus.Anaphor }
        && (TellingAgreement.SharesActor(earlier, later) || IsOfTheWinning(later))
        && !same.Further.IsFurther(later);

    /// <summary>«وجاءت السيطرة بعد معارك مع الوحدات»: only now the other side is named.</summary>
    private bool IsOfTheWinning(Telling telling) =>
        ground.HasOneOf(ground.Text.Sentences[telling.Sentence].FirstToken, telling.Head.First, ground.Lexicon.Again.TheWinning);

    /// <summary>«قتل رئيس البلدية برصاص ملثمين», «الملثمين اقتحموا المجلس»; «خطف مسلحون طبيبا», «ملثمين اقتحموا المنزل وأخذوه»: how the gunmen went about it.</summary>
    private bool IsRaidByGunmen(Telling earlier, Telling later) =>
        earlier.Type is "assassination" or "abduction"
        && later
            is {
                Type: "armed_clash" or "assassination" or "arrest" or "abduction",
                Counts.Count: 0,
                Place: null or { Mention.Status: Places.PlaceStatus.Anaphor }
            }
        && (later.Type == "armed_clash" || earlier.Type == later.Type || earlier.Type == "abduction")
        && TellingAgreement.IsOnItsDay(earlier, later)
        && later.Sentence - earlier.LastSentence is 0 or 1
        && IsGunmens(earlier)
        && IsGunmens(later)
        && !same.Further.IsFurther(later);

    /// <summary>«قتل سبعة جنود في كمين للتنظيم», «عناصره فجروا لغمين لدى مرور الرتل»: what the ambush was made with.</summary>
    internal bool IsMine(Telling earlier, Telling later) =>
        earlier.Type == "armed_clash"
        && later is { Type: "mine_explosion" or "ied_or_bomb", Place: null, Head.Clitics: Clitics.None }
        && !later.Counts.ContainsKey(Outcome.Killed)
        && later.Sentence - earlier.LastSentence is 0 or 1
        && (earlier.Date is null || TellingAgreement.IsOnItsDay(earlier, later))
        && SharesAttacker(earlier, later)
        && !same.Further.IsFurther(later);

    /// <summary>Whether who did the later deed has a part in the earlier one.</summary>
    private static bool SharesAttacker(Telling earlier, Telling later)
    {
        foreach (var actor in later.Actors)
        {
            if (actor is { Role: ActorRole.Perpetrator, Actor.Group: not "civilians" } && earlier.Names(actor.Actor.Code))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>«مسلحون قتلوا 14 مدنيا في البلدة», «وتسلل المسلحون إلى البلدة في زي مقاتلين، وجمعوا ضحاياهم»: how those just told of went about it.</summary>
    internal bool IsHowTheyCame(Telling earlier, Telling later) =>
        earlier.HeadCue.Type is "casualty" or "execution"
        && earlier.Counts.ContainsKey(Outcome.Killed)
        && earlier.Actors.Exists(static actor => actor.Role == ActorRole.Perpetrator)
        && later.FamilyIn(ground.Lexicon) == "violence"
        && later.Counts.Count == 0
        && later.Sentence - earlier.LastSentence == 1
        && (IsByThem(later) || IsEntryBySame(earlier, later))
        && (later.Place is null || SceneAgreement.SamePlace(earlier, later))
        && !same.Further.IsFurther(later);

    /// <summary>«أعدم داعش 14 مدنيا في القرية», «وتسلل مسلحو التنظيم إلى القرية»: the same party, into the place just told of.</summary>
    private static bool IsEntryBySame(Telling earlier, Telling later) =>
        later is { Type: "armed_clash", Place.Mention.Status: Places.PlaceStatus.Anaphor }
        && later.Head.Cue.Is(WordShape.Past)
        && !later.Head.Cue.Is(WordShape.Noun)
        && later.Actors.Exists(actor =>
            actor is { Role: not ActorRole.Target, Actor.Group: not "civilians" }
            && earlier.Actors.Exists(known => known.Role == ActorRole.Perpetrator && known.Actor.Code == actor.Actor.Code)
        );

    /// <summary>«تسلل المسلحون», «المهاجمون أطلقوا»: the armed men with their article.</summary>
    private bool IsByThem(Telling telling) =>
        ground.HasOneOf(
            Math.Max(telling.ReachBack, telling.Head.First - 1),
            Math.Min(telling.End, telling.Head.End + 1),
            ground.Lexicon.PartySigns.TheArmedMen
        );

    /// <summary>«خرجت مظاهرة في البلدة», «إطلاق الرصاص أدى إلى إصابة مدنيين»: nobody and nothing else is named that was shot at.</summary>
    private bool IsForceUsed(Telling earlier, Telling later) =>
        earlier.Type == "protest"
        && (IsFiredAt(later) || IsToll(earlier, later))
        && TellingAgreement.IsOnItsDay(earlier, later)
        && later.Sentence - earlier.LastSentence is > 0 and <= 2
        && !same.Further.IsFurther(later);

    private static bool IsFiredAt(Telling later) =>
        later is { IsOpen: true, HeadCue.Type: "attack", Place: null }
        && !later.Actors.Exists(static actor => actor is { Role: ActorRole.Target, Actor.Group: not "civilians" });

    /// <summary>«رصاص قوات النظام أدى إلى مقتل مدنيين هما ... من أبناء بلدة خشام»: those whom the force killed that the protest was against.</summary>
    private bool IsToll(Telling protest, Telling later) =>
        later is { HeadCue.Type: "casualty" or "attack", Date: null }
        && (later.Place is not { } place || PlaceBearing.IsHome(ground, place) || SceneAgreement.SamePlace(protest, later))
        && SharesAttacker(protest, later);

    /// <summary>«بدأ الهجوم بتفجير عبوة ثم اندلعت اشتباكات»: the fight that an attack led to, with no place, side or toll of its own.</summary>
    private bool IsPhase(Telling earlier, Telling later) =>
        (earlier.FamilyIn(ground.Lexicon) == "violence" || earlier is { Type: "other", IsOpen: true, HeadCue.Outcome: Outcome.Killed })
        && later is { Type: "armed_clash", HeadCue.Type: "armed_clash", Place: null or { Mention.Status: Places.PlaceStatus.Anaphor } }
        && later.Sentence - earlier.LastSentence is 0 or 1
        && (later.Counts.Count == 0 || IsTollOfAttackers(later) || (IsAftermath(later) && !TellingAgreement.CountsDiffer(earlier, later)))
        && TellingAgreement.IsOnItsDay(earlier, later)
        && (!later.Actors.Exists(static actor => actor.Actor.Group != "civilians") || NamesAttackers(later))
        && !same.Further.IsFurther(later);

    /// <summary>«المواجهات التي أعقبت ذلك»: the fight that came of it, with its toll.</summary>
    private bool IsAftermath(Telling telling) =>
        ground.HasOneOf(telling.Head.End, Math.Min(telling.End, telling.Head.End + PeopleReach), ground.Lexicon.Beside.Aftermath);

    /// <summary>«ثم دارت اشتباكات قتل فيها ستة من المهاجمين»: the fight with those who made the attack, and what it cost them.</summary>
    private bool IsTollOfAttackers(Telling telling) => ground.HasOneOf(telling.Head.End, telling.End, ground.Lexicon.People.Attackers);

    /// <summary>«اشتباكات بين المهاجمين وحراس السجن»: those who made the attack.</summary>
    private bool NamesAttackers(Telling telling) => ground.HasOneOf(telling.Head.End, telling.End, ground.Lexicon.Signs.Attackers);

    /// <summary>«سيطرت قسد على البلدة», «قواتها دخلت البلدة بعد معارك»: how they took it.</summary>
    private bool IsEntry(Telling earlier, Telling later) =>
        earlier.Type == "territorial_change"
        && later is { Type: "troop_movement", HeadCue.Frame: "moves", Counts.Count: 0 }
        && later.Sentence - earlier.LastSentence is > 0 and <= 2
        && TellingAgreement.IsOnItsDay(earlier, later)
        && SceneAgreement.SamePlace(earlier, later)
        && !NamesNewParty(earlier, later)
        && !same.Further.IsFurther(later);

    /// <summary>«سيطر الجيش على البلدة», «وفككت وحداته عشرات الألغام»: what was found there.</summary>
    private bool IsClearing(Telling earlier, Telling later) =>
        earlier.Type == "territorial_change"
        && ground.IsOneOf(later.Head.First, ground.Lexicon.DeedSigns.Defuses)
        && !later.Counts.ContainsKey(Outcome.Killed)
        && later.Sentence - earlier.LastSentence is >= 0 and <= 2
        && TellingAgreement.IsOnItsDay(earlier, later)
        && (later.Place is null or { Mention.Status: Places.PlaceStatus.Anaphor } || SceneAgreement.SamePlace(earlier, later))
        && !NamesNewParty(earlier, later)
        && !same.Further.IsFurther(later);

    /// <summary>«قتلوا في هجوم انتحاري للتنظيم», «عناصر من التنظيم وصلوا إلى فناء المقر بسيارتين»: how those came who made the attack.</summary>
    private bool IsArrival(Telling earlier, Telling later) =>
        earlier.FamilyIn(ground.Lexicon) == "violence"
        && !TellingAgreement.IsFromAfar(earlier)
        && later is { Type: "troop_movement", HeadCue.Frame: "moves", Counts.Count: 0, Date: null, Actors.Count: > 0 }
        && later.Sentence - earlier.LastSentence is 1 or 2
        && (later.Place is null or { Mention.Status: Places.PlaceStatus.Anaphor } || SceneAgreement.SamePlace(earlier, later))
        && !same.Further.IsFurther(later)
        && !NamesNewParty(earlier, later)
        && later.Actors.TrueForAll(actor =>
            earlier.Actors.Exists(known => known.Role == ActorRole.Perpetrator && known.Actor.Code == actor.Actor.Code)
        );

    private static bool NamesNewParty(Telling earlier, Telling later)
    {
        foreach (var actor in later.Actors)
        {
            if (actor.Actor.Group != "civilians" && !earlier.Names(actor.Actor.Code))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsGunmens(Telling telling) => telling.Names("unknown gunmen");

    /// <summary>«استولى التنظيم على المطار», «انسحبت القوات من المطار»: the other side of the same.</summary>
    private static bool IsWithdrawal(Telling earlier, Telling later) =>
        earlier.Type == "territorial_change"
        && later is { Type: "troop_movement", HeadCue.Frame: "leaves", Counts.Count: 0 }
        && SceneAgreement.SamePlace(earlier, later);
}
