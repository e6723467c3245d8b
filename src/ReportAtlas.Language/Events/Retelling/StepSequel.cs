using ReportAtlas.Language.Events.Cues;
using ReportAtlas.Language.Events.Tellings;
using ReportAtlas.Language.Places;

namespace ReportAtlas.Language.Events.Retelling;

/// <summary>
/// Tells the steps of one deed of which each has a word of its own: the road that the protesters closed and those of them who were shot at, where the
/// captives were led, how some got away, what the ground cost the loser, how the raiders left.
/// </summary>
internal sealed class StepSequel(EventGround ground, TellingAgreement same)
{
    /// <summary>How many words on the next step of a sentence may begin.</summary>
    private const int Reach = 14;

    /// <summary>How many sentences on captives may get away.</summary>
    private const int EscapeReach = 3;

    /// <summary>How many words behind what befell them «منهم» may stand: «فصل رؤوس ما لا يقل عن عشرة منهم».</summary>
    private const int OfThemReach = 9;

    /// <summary>How many words beside its head a word may stand that says what kind of step it is.</summary>
    private const int Beside = 3;

    /// <summary>Kinds of cue, as bits, of those who fight.</summary>
    private const uint Doers = (1u << (int)CueKind.Force) | (1u << (int)CueKind.Actor);

    internal bool AreOne(Telling earlier, Telling later) =>
        earlier.IsBackground == later.IsBackground
        && later.Sentence >= earlier.Sentence
        && TellingAgreement.IsOnItsDay(earlier, later)
        && !same.Further.IsOneMore(later)
        && (
            ((earlier.Sentence == later.Sentence || earlier.LastSentence == later.Sentence) && IsInSentence(earlier, later))
            || IsEscape(earlier, later)
            || IsHurtInRaid(earlier, later)
            || IsCostOfAdvance(earlier, later)
            || IsCalled(earlier, later)
        );

    private bool IsInSentence(Telling earlier, Telling later) =>
        (earlier.Sentence != later.Sentence || later.First - earlier.End <= Reach)
        && !NextDeed.Begins(ground, later.ReachBack, later.Head.First)
        && (
            IsOfProtest(earlier, later)
            || IsSomeOfThem(earlier, later)
            || IsLedAway(earlier, later)
            || IsLeaving(earlier, later)
            || IsEarlierFate(earlier, later)
            || IsCost(earlier, later)
            || IsAdvance(earlier, later)
            || IsCaptured(earlier, later)
            || IsFightOfCapture(earlier, later)
            || IsWhatKilled(earlier, later)
            || IsTakenInRaid(earlier, later)
            || IsByAccord(earlier, later)
        );

    /// <summary>«خرجوا في مظاهرة وقطعوا الطريق», «فأطلق الأمن الرصاص عليهم»; those of them who were arrested are told for themselves.</summary>
    private bool IsOfProtest(Telling earlier, Telling later)
    {
        if (
            earlier.Type != "protest"
            || later.ClauseKind == ClauseKind.Turn
            || !(IsHere(later) || same.Scene.PlacesAgree(earlier, later) || SceneAgreement.ArePartAndTown(earlier, later))
        )
        {
            return false;
        }

        return later.Type == "protest"
            || later.HeadCue.Type == "protest"
            || (
                later.FamilyIn(ground.Lexicon) is "violence" or "other"
                && (
                    ClauseSigns.IsOnThem(ground, later.Head)
                    || later.Triggers.Exists(trigger => JoinerySigns.IsSomeOfThem(ground, trigger.End))
                    || JoinerySigns.AreOfProtest(ground, later.Head.End, later.End)
                    || ground.HasOneOf(later.Head.End, later.End, ground.Lexicon.Again.Participants)
                )
            );
    }

    /// <summary>Whether its own words name no place.</summary>
    private static bool IsHere(Telling telling) => telling.Place is not { } place || place.First < telling.First || place.First >= telling.End;

    /// <summary>«أعدم التنظيم 20 شخصا، وفصل رؤوس سبعة منهم»: of the people just counted.</summary>
    private bool IsSomeOfThem(Telling earlier, Telling later) =>
        earlier.Type == later.Type
        && earlier.HeadCue.Outcome != Outcome.None
        && ground.HasOneOf(later.Head.End, Math.Min(later.End, later.Head.End + OfThemReach), ground.Lexicon.Signs.SomeOfThem)
        && HasNoMore(later, earlier)
        && (same.Scene.PlacesAgree(earlier, later) || SceneAgreement.StandsFor(earlier, later));

    private static bool HasNoMore(Telling some, Telling all)
    {
        foreach (var (outcome, count) in some.Counts)
        {
            if (all.Counts.TryGetValue(outcome, out var whole) && count.Min > whole.Min)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>«داهمت المنازل، وساقت 20 شابا إلى معسكر عند الجبل»: where they were led is not where they were taken.</summary>
    private bool IsLedAway(Telling earlier, Telling later)
    {
        if (
            earlier.FamilyIn(ground.Lexicon) != "custody"
            || later.FamilyIn(ground.Lexicon) != "custody"
            || TellingAgreement.CountsDiffer(earlier, later)
            || !ground.HoldsOneOf(later.Head.First, ground.Lexicon.Parts.LedAway)
            || TellingAgreement.DoersDiffer(earlier, later)
        )
        {
            return false;
        }

        later.IsOnKnownThing = true;
        return true;
    }

    /// <summary>«اقتادت أربعة أشقاء، ثم انسحبت نحو الحقل»: the doer of the one left, and nobody else is named.</summary>
    private bool IsLeaving(Telling earlier, Telling later)
    {
        if (
            later is not { Type: "troop_movement", HeadCue.Frame: "leaves", Counts.Count: 0 }
            || earlier.FamilyIn(ground.Lexicon) is not ("violence" or "custody")
            || !later.Head.Cue.Is(WordShape.Past)
            || later.Head.Cue.Is(WordShape.Noun)
            || later.Actors.Exists(actor =>
                actor.Span is not null && !earlier.Actors.Exists(known => known.Role == ActorRole.Perpetrator && known.Actor.Code == actor.Actor.Code)
            )
        )
        {
            return false;
        }

        later.IsOnKnownThing = true;
        return true;
    }

    /// <summary>«عثروا على جثث خمسة عمال كانوا قد خطفوا قرب ...»: what had befallen those who were found.</summary>
    private bool IsEarlierFate(Telling earlier, Telling later) =>
        earlier.Type == "body_recovery"
        && later is { Type: "abduction" or "arrest", Counts.Count: 0 }
        && !later.Head.Cue.Is(WordShape.Noun)
        && later.Head.First > 0
        && ground.IsOneOf(later.Head.First - 1, ground.Lexicon.Again.HadBeen);

    /// <summary>«سيطر الجيش على القرية، وقضى على 90 مسلحا»: what it cost those who lost it, at no place of its own.</summary>
    private static bool IsCost(Telling earlier, Telling later) =>
        earlier.Type == "territorial_change"
        && later is { Type: "armed_clash" or "other", ClauseKind: ClauseKind.And or ClauseKind.Result }
        && (later.HeadCue.Outcome == Outcome.Killed || later.Head.Cue.Is(WordShape.Past))
        && later.Counts.ContainsKey(Outcome.Killed)
        && (later.Place is null || SceneAgreement.SamePlace(earlier, later))
        && !TellingAgreement.DoersDiffer(earlier, later);

    /// <summary>«أعلنت القيادة تحرير القرية», «وقال القائد إن القطعات قتلت 22 إرهابيا خلال التقدم»: what those who took it did in it, by a verb and at no place and on no day of its own.</summary>
    private bool IsCostOfAdvance(Telling earlier, Telling later) =>
        earlier is { Type: "territorial_change", IsBackground: false, InHeadline: false }
        && !earlier.Counts.ContainsKey(Outcome.Killed)
        && later
            is { Type: "armed_clash" or "other" or "ied_or_bomb", HeadCue.Type: "casualty", Place: null, Date: null, ClauseKind: not ClauseKind.Turn }
        && IsByForce(later)
        && later.Counts.ContainsKey(Outcome.Killed)
        && later.Sentence - earlier.LastSentence == 1
        && !TellingAgreement.DoersDiffer(earlier, later)
        && !same.Further.IsFurther(later)
        && !same.Further.IsSetApart(later);

    /// <summary>«القطعات قتلت», «وقتلت القوات»: a verb of the past, and who did it right beside it.</summary>
    private bool IsByForce(Telling telling) =>
        telling.Head.Cue.Is(WordShape.Past)
        && telling.Head.First > 0
        && (
            ground.Scan.HasAny(telling.Head.First - 1, Doers)
            || (
                telling.Head.HasClitic(Text.Clitics.Conjunction)
                && ground.Scan.HasAny(telling.Head.End, Doers)
                && ground.Text.Word(telling.Head.End) is ['ا', 'ل', ..]
            )
        );

    /// <summary>«انتزعت قسد القرية، وقالت إن 14 من مقاتليه قتلوا»: what the ground cost the other side, in the same sentence and at no place of its own.</summary>
    internal bool IsCostOfGround(Telling earlier, Telling later) =>
        earlier.Type == "territorial_change"
        && !earlier.IsBackground
        && later is { Type: "other", IsOpen: true, HeadCue.Type: "casualty", Place: null, Date: null, IsBackground: false }
        && later.Sentence == earlier.Sentence
        && later.Counts.Count > 0
        && ground.Scan.HasIn(later.First, later.End, CueKind.Anaphor)
        && !same.Further.IsFurther(later);

    /// <summary>«تقدمت القوات وانتزعت القرية», «استولت على مواقع في المحافظة، وسيطرت على المعبر»: where to, by a verb without a subject.</summary>
    private static bool IsAdvance(Telling earlier, Telling later) =>
        earlier is { Type: "territorial_change", Counts.Count: 0 }
        && (earlier.Place is null || (SceneAgreement.IsAround(earlier, later) && !TellingAgreement.DoersDiffer(earlier, later)))
        && later is { Type: "territorial_change", ClauseKind: ClauseKind.And }
        && later.Head.Cue.Is(WordShape.Past)
        && later.Head.First == later.First;

    /// <summary>«استهدف التنظيم حاجزا، وسط أنباء عن أسر عدد من الجنود»: taken in the fight, and nobody says how many.</summary>
    private bool IsCaptured(Telling earlier, Telling later) =>
        (IsWithTheDead(earlier, later) && IsHere(later))
        || earlier.FamilyIn(ground.Lexicon) == "violence"
            && !TellingAgreement.IsFromAfar(earlier)
            && later is { Type: "arrest", Counts.Count: 0, ClauseKind: not ClauseKind.Turn }
            && JoinerySigns.IsTakenPrisoner(ground, later.Head)
            && IsHere(later);

    /// <summary>«أسر المقاتلون أربعة خلال اشتباكات في الحي»: the fight in which they were taken, and no more of it.</summary>
    private bool IsFightOfCapture(Telling earlier, Telling later) =>
        earlier is { Type: "arrest" or "abduction" }
        && JoinerySigns.IsTakenPrisoner(ground, earlier.Head)
        && later is { Type: "armed_clash", Counts.Count: 0 }
        && later.Head.Cue.Is(WordShape.Noun)
        && !later.Head.HasClitic(Text.Clitics.Conjunction)
        && later.Head.First > 0
        && ground.IsOneOf(later.Head.First - 1, ground.Lexicon.Again.During)
        && (IsHere(earlier) || same.Scene.PlacesAgree(earlier, later));

    /// <summary>«وأكدت مقتل ستة مهاجمين واعتقال اثنين»: those taken, by a noun that goes on with the toll of the fight.</summary>
    private static bool IsWithTheDead(Telling earlier, Telling later) =>
        later is { Type: "arrest", ClauseKind: ClauseKind.And }
        && earlier.Type == "armed_clash"
        && later.Head.Cue.Is(WordShape.Noun)
        && later.Head.HasClitic(Text.Clitics.Conjunction)
        && !earlier.Counts.ContainsKey(Outcome.Detained)
        && earlier.Others.Exists(toll => toll.Sentence == later.Sentence && toll.HeadCue.Type == "casualty" && toll.Head.First < later.Head.First);

    /// <summary>«لقي ستة مصرعهم عندما أصابت طائرة سيارة إسعاف»: what killed those just counted.</summary>
    private bool IsWhatKilled(Telling earlier, Telling later) =>
        earlier is { Type: "other", IsOpen: true, HeadCue.Type: "casualty" }
        && earlier.Sentence == later.Sentence
        && later.FamilyIn(ground.Lexicon) == "violence"
        && !TellingAgreement.CountsDiffer(earlier, later)
        && later.First > 0
        && ground.HasOneOf(later.First - 1, Math.Max(later.Head.First, Math.Min(later.End, later.First + 1)), ground.Lexicon.Again.When)
        && same.Scene.PlacesAgree(earlier, later);

    /// <summary>«قتلت الدورية شابين خلال مداهمة منزلهما، واعتقل في المداهمة والدهما».</summary>
    private bool IsTakenInRaid(Telling earlier, Telling later) =>
        (earlier.FamilyIn(ground.Lexicon) is "violence" or "custody" || earlier is { Type: "other", IsOpen: true, HeadCue.Outcome: Outcome.Killed })
        && later.Type == "arrest"
        && IsHere(later)
        && !TellingAgreement.CountsDiffer(earlier, later)
        && ground.HasOneOf(later.Head.End, Math.Min(later.End, later.Head.End + Beside), ground.Lexicon.Again.TheRaid);

    /// <summary>«خرج ألف شخص من البلدة، بعد اتفاق مع قسد»: by what they came out.</summary>
    private bool IsByAccord(Telling earlier, Telling later) =>
        earlier.FamilyIn(ground.Lexicon) is "movement" or "custody"
        && later is { Type: "negotiation", Counts.Count: 0 }
        && later.Head.First > 0
        && later.Head.Cue.Is(WordShape.Noun | WordShape.Fixed)
        && !later.Head.HasClitic(Text.Clitics.Article)
        && ground.IsOneOf(later.Head.First - 1, ground.Lexicon.Again.ByAccord);

    /// <summary>«اعتقلت عشرين شابا», «تمكن خمسة منهم من الفرار»: some of those just taken, who are not at large by the number.</summary>
    private bool IsEscape(Telling earlier, Telling later)
    {
        if (
            earlier.FamilyIn(ground.Lexicon) != "custody"
            || later.HeadCue.Frame is not ("moves" or "leaves")
            || later.Sentence - earlier.LastSentence > EscapeReach
            || !(later.Place is null or { Mention.Status: PlaceStatus.Anaphor } || SceneAgreement.SamePlace(earlier, later))
            || !ground.HasOneOf(later.Head.First, Math.Min(later.End, later.Head.End + Beside), ground.Lexicon.Again.Escapes)
            || !later.Actors.TrueForAll(actor => actor.Actor.Group == "civilians" || actor.Span is null || earlier.Names(actor.Actor.Code))
        )
        {
            return false;
        }

        later.Counts.Clear();
        return true;
    }

    /// <summary>«إصابة سيدة جراء الضرب خلال المداهمة»: those who came to harm in the raid just told.</summary>
    private bool IsHurtInRaid(Telling earlier, Telling later) =>
        earlier.FamilyIn(ground.Lexicon) == "custody"
        && later is { IsOpen: true, HeadCue.Type: "casualty" }
        && later.Sentence - earlier.LastSentence is 0 or 1
        && (IsHere(later) || later.Place is { Mention.Status: PlaceStatus.Anaphor } || SceneAgreement.SamePlace(earlier, later))
        && ground.HasOneOf(later.Head.End, later.End, ground.Lexicon.Again.TheRaid);

    /// <summary>«ووصفوا ما يجري بأنه تهجير», «ما سمته اعتداء إرهابيا طال الساحة»: what somebody calls it.</summary>
    private bool IsCalled(Telling earlier, Telling later) =>
        later.Sentence - earlier.LastSentence is 0 or 1
        && later.Counts.Count == 0
        && later.Head.First > 0
        && later.Head.Cue.Is(WordShape.Noun | WordShape.Fixed)
        && ground.HasOneOf(later.Head.First - 2, later.Head.First, ground.Lexicon.Again.Called)
        && (
            later.Place is null
            || SceneAgreement.SamePlace(earlier, later)
            || SceneAgreement.ArePartAndTown(earlier, later)
            || (same.SameKind(earlier, later) && SceneAgreement.AreInOneTown(earlier, later))
        );
}
