using ReportAtlas.Language.Events.Counts;
using ReportAtlas.Language.Events.Cues;
using ReportAtlas.Language.Events.Tellings;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events.Retelling;

/// <summary>Tells whether a later passage of the body tells an incident again: of its kind, day and place, of the same story, and of no other case.</summary>
internal sealed class StoryAgreement(EventGround ground, TellingAgreement same, LeadTelling lead)
{
    /// <summary>How many sentences behind an incident its toll may be told anew.</summary>
    private const int TollSentences = 4;

    /// <summary>In sentences without end, what stands further apart than this is not one telling.</summary>
    private const int NearTokens = 70;

    internal bool IsToldAgain(Telling earlier, Telling later) =>
        (earlier.IsBackground == later.IsBackground || PointsBackAt(earlier, later))
        && ((Compatible(earlier, later) && SameStory(earlier, later) && Speaks(earlier, later)) || RaisesToll(earlier, later));

    /// <summary>«عدد ضحايا تفجير الحي الغربي ارتفع إلى 17»: of an incident just told, and no fewer.</summary>
    private bool RaisesToll(Telling earlier, Telling later) =>
        later.Sentence - earlier.LastSentence is > 0 and <= TollSentences
        && (SceneAgreement.SamePlace(earlier, later) || (later.Place is null && NamesDeed(later)))
        && (
            earlier.Type == later.Type
            || (TellingAgreement.Blast(earlier) && TellingAgreement.Blast(later))
            || (TellingAgreement.IsFromAfar(earlier) && TellingAgreement.IsFromAfar(later))
        )
        && later.Counts.TryGetValue(Outcome.Killed, out var now)
        && earlier.Counts.TryGetValue(Outcome.Killed, out var then)
        && now.Min >= then.Min
        && TollCue.StandsIn(ground, later.ReachBack - 2, later.Head.End);

    /// <summary>«التفجير», «تفجير البصيرة»: the one that is known.</summary>
    private bool NamesDeed(Telling telling) =>
        telling.Triggers.Exists(deed => deed.Cue.Code != "casualty" && (deed.HasClitic(Clitics.Article) || ground.PlaceOver(deed.End) is not null));

    internal bool Compatible(Telling earlier, Telling later) =>
        (same.SameKind(earlier, later) || TellingAgreement.AreGunmens(earlier, later))
        && TellingAgreement.DatesAgree(earlier, later)
        && !WasDefused(earlier, later)
        && (
            same.Scene.PlacesAgree(earlier, later)
            || AreOfOneToll(earlier, later)
            || IsInTown(earlier, later)
            || (
                SceneAgreement.IsAroundSeat(earlier, later)
                && !same.Further.IsFurther(later)
                && !TellingAgreement.CountsDiffer(earlier, later)
                && (lead.IsDetailed(earlier, later) || lead.IsReportedAgain(earlier, later))
            )
        );

    /// <summary>«فككت عشرات الألغام. ... فجر التنظيم عربتين، ما أسفر عن مقتل سبعة»: what went off is none of those that were made harmless.</summary>
    private bool WasDefused(Telling earlier, Telling later) =>
        ground.IsOneOf(earlier.Head.First, ground.Lexicon.DeedSigns.Defuses) && later.Counts.ContainsKey(Outcome.Killed);

    /// <summary>The same numbers of killed and of hurt, soon after, as somebody else's place for it.</summary>
    private bool AreOfOneToll(Telling earlier, Telling later) =>
        earlier.Type == later.Type
        && earlier.Counts.Count > 1
        && later.Counts.Count > 1
        && !TellingAgreement.CountsDiffer(earlier, later)
        && later.Sentence - earlier.LastSentence is > 0 and <= 2
        && !same.Further.IsFurther(later)
        && !TellingAgreement.DoersDiffer(earlier, later)
        && !same.IsOfOlderDay(earlier, later);

    /// <summary>«قتل أربعة بانفجار في القامشلي», and then «سيارة انفجرت في شارع ... ما أدى إلى مقتل أربعة»: as many, in a street of the town.</summary>
    private bool IsInTown(Telling earlier, Telling later) =>
        lead.IsLead(earlier)
        && later.Sentence - earlier.LastSentence is >= 0 and <= 2
        && SceneAgreement.ArePartAndTown(earlier, later)
        && TellingAgreement.SharesCount(earlier, later)
        && !TellingAgreement.CountsDiffer(earlier, later)
        && !same.Further.IsFurther(later)
        && !TellingAgreement.DoersDiffer(earlier, later)
        && !same.IsOfOlderDay(earlier, later);

    /// <summary>Within the body an unsettled type joins a settled one only when it points back or tells the same number.</summary>
    private bool SameStory(Telling earlier, Telling later) =>
        earlier.Type == later.Type
        || lead.IsDetailed(earlier, later)
        || same.AreOfOneDead(earlier, later)
        || TellingAgreement.AreGunmens(earlier, later)
        || IsTollOfBlast(earlier, later)
        || IsBlastAgain(earlier, later)
        || earlier.Sentence == later.Sentence
        || later.IsDefinite
        || TellingAgreement.SharesCount(earlier, later)
        || (
            later.IsOpen
            && later.Counts.Count == 0
            && !IsToldForItself(later)
            && (
                later.Sentence - earlier.Sentence == 1
                || (
                    later.Sentence - earlier.Sentence <= 3
                    && SceneAgreement.SamePlace(earlier, later)
                    && !TellingAgreement.DoersDiffer(earlier, later)
                )
            )
        );

    /// <summary>«فيما قصفت قوات النظام محيط المطار»: by a verb, with who did it and where.</summary>
    private static bool IsToldForItself(Telling later) =>
        later is { ClauseKind: ClauseKind.Clause, IsDefinite: false, Place: not null }
        && later.Head.Cue.Is(WordShape.Past)
        && !later.Head.Cue.Is(WordShape.Noun)
        && later.HeadCue.Outcome == Outcome.None
        && later.Actors.Exists(actor => actor is { Role: ActorRole.Perpetrator, Actor.Code: not "unknown gunmen" });

    /// <summary>«تبنى التنظيم التفجير الانتحاري في ...», and soon after «ارتفعت حصيلة التفجير ...».</summary>
    private static bool IsTollOfBlast(Telling earlier, Telling later) =>
        later.IsOpen
        && earlier.Counts.Count == 0
        && later.Counts.Count > 0
        && (
            (TellingAgreement.Blast(earlier) && TellingAgreement.Blast(later))
            || (TellingAgreement.IsFromAfar(earlier) && TellingAgreement.IsFromAfar(later))
        )
        && SceneAgreement.SamePlace(earlier, later)
        && later.Sentence - earlier.Sentence <= 3;

    /// <summary>«هجوم انتحاري في المدينة», and then by another «تفجير بسيارة مفخخة في المدينة».</summary>
    private static bool IsBlastAgain(Telling earlier, Telling later) =>
        TellingAgreement.Blast(earlier)
        && TellingAgreement.Blast(later)
        && (SceneAgreement.SamePlace(earlier, later) || (later.Counts.Count == 0 && SceneAgreement.ArePartAndTown(earlier, later)))
        && TellingAgreement.OtherSpeaker(earlier, later);

    /// <summary>What makes a later passage the same incident and not another of its kind.</summary>
    private bool Speaks(Telling earlier, Telling later)
    {
        if (
            (
                same.Further.SaysAnother(later)
                || same.Further.IsReply(later)
                || same.Further.IsElsewhereThere(later)
                || same.Further.IsOneMore(later)
                || (same.Further.IsRenewed(later) && !same.Further.IsRenewed(earlier))
            )
            && earlier.Sentence != later.Sentence
        )
        {
            return false;
        }

        // «هاجموا حاجزا، كما انشق عقيد», «قصفت القوات البلدة، فردت قسد بقصف ...»: told apart in one sentence.
        if (
            earlier.Sentence == later.Sentence
            && (
                ReturnFire.IsToldBy(ground, later)
                || (
                    ground.HoldsOneOf(later.Head.First, ground.Lexicon.Parts.Defects)
                    && !ground.HoldsOneOf(earlier.Head.First, ground.Lexicon.Parts.Defects)
                )
            )
        )
        {
            return false;
        }

        // «استهدفوا صهريجا بعبوة، كما أطلقوا النار على صهريج آخر»: another thing, in a clause of its own.
        if (
            earlier.Sentence == later.Sentence
            && later is { ClauseKind: ClauseKind.Clause, IsDefinite: false, HeadCue.Outcome: Outcome.None }
            && later.Head.Cue.Is(WordShape.Past)
            && !later.Head.Cue.Is(WordShape.Noun)
            && same.Further.IsOther(later)
        )
        {
            return false;
        }

        // «وكان طيران التحالف قد أغار ليلا على مقر ...»: an earlier strike, with who made it.
        if (later is { IsDefinite: false, Counts.Count: 0 } && later.Sentence != earlier.Sentence && IsOlderDeed(later))
        {
            return false;
        }

        if (TellingAgreement.MoveApart(earlier, later) || NextDeed.IsDaysLater(ground, later.ReachBack, later.Head.First))
        {
            return false;
        }

        if (TellingAgreement.CountsDiffer(earlier, later))
        {
            // «على صعيد متصل، أسفر القصف ...»: the paper itself sets it apart.
            if (
                later.ClauseKind == ClauseKind.Turn
                && later.Sentence != earlier.Sentence
                && !(same.IsOfOtherSide(later) && TellingAgreement.Blast(earlier) && SceneAgreement.SamePlace(earlier, later))
            )
            {
                return false;
            }

            if (IsLossesOfFight(earlier, later))
            {
                return true;
            }

            // Two sources give one incident different figures; one source counts two incidents.
            return (
                    later.IsDefinite
                    || (
                        TellingAgreement.OtherSpeaker(earlier, later)
                        && !TellingAgreement.AreAmongOthers(earlier, later)
                        && (
                            SceneAgreement.SamePlace(earlier, later)
                            || lead.IsOtherFigure(earlier, later)
                            || (
                                later.Place is null
                                && earlier.Type == later.Type
                                && lead.IsLead(earlier)
                                && later.Sentence - earlier.LastSentence == 1
                                && !TellingAgreement.DoersDiffer(earlier, later)
                            )
                        )
                    )
                )
                && earlier.Sentence != later.Sentence;
        }

        var near = later.Head.First - earlier.Head.First < NearTokens;
        if (earlier.Sentence == later.Sentence && near)
        {
            // «سقط قتلى باقتتال في المدينة، وقال المراسل إن الاقتتال اندلع في حي ...»: by its article.
            // Asked last: it takes from the later one its place, which one that is told apart keeps.
            return !HasOwnCause(earlier, later)
                && (later.IsDefinite || !TellingAgreement.DoersDiffer(earlier, later))
                && (
                    later.Place is null
                    || earlier.Place is null
                    || SceneAgreement.SamePlace(earlier, later)
                    || (later.Head.HasClitic(Clitics.Article) && SceneAgreement.ArePartAndTown(earlier, later))
                    || IsPlacedByOthers(earlier, later)
                    || (later.IsDefinite && later.FamilyIn(ground.Lexicon) == "movement")
                    || IsMoreOfToll(earlier, later)
                );
        }

        // A lead names the region, the next sentences the village; a dated sentence after an undated one tells an earlier case.
        if (
            same.AreOfOneDead(earlier, later)
            || lead.IsRefined(earlier, later)
            || lead.IsDetailed(earlier, later)
            || lead.IsReportedAgain(earlier, later)
        )
        {
            return true;
        }

        if (
            earlier.Date is null
            && later.Date is { } date
            && TellingAgreement.IsCalendar(date)
            && !later.IsDefinite
            && !TellingAgreement.SharesCount(earlier, later)
        )
        {
            return false;
        }

        return later.IsDefinite
            || IsClosingLine(earlier, later)
            || TellingAgreement.SharesCount(earlier, later)
            || lead.IsNamedAgain(earlier, later)
            || lead.IsFilledIn(earlier, later)
            || (
                later.Counts.Count == 0
                && earlier.Type == later.Type
                && !same.Further.IsFurther(later)
                && later.Sentence - earlier.LastSentence <= 3
                && same.Scene.IsAtOneOf(earlier, later)
            )
            || (
                (SceneAgreement.SamePlace(earlier, later) || same.Scene.AreOfOneName(earlier, later))
                && (later.Counts.Count == 0 || (earlier.Counts.Count == 0 && later.Sentence - earlier.Sentence <= 2))
            )
            || (
                (later.Place is null || SceneAgreement.IsAround(later, earlier))
                && later.Counts.Count == 0
                && earlier.Type == later.Type
                && (
                    TellingAgreement.SharesActor(earlier, later)
                    || later.Actors.TrueForAll(actor => actor.Actor.Code == "civilians")
                    || NamesItsDoer(earlier, later)
                )
                && later.Sentence - earlier.Sentence <= 4
                && (near || earlier.Sentence != later.Sentence)
            );
    }

    /// <summary>«وكان ... قد أغار»: by who did it, and by nobody who only says so.</summary>
    private bool IsOlderDeed(Telling later)
    {
        var first = ground.Text.Sentences[later.Sentence].FirstToken;
        return ground.IsOneOf(first, ground.Lexicon.Signs.Was)
            && later.Head.Cue.Is(WordShape.Past)
            && !later.Head.Cue.Is(WordShape.Noun)
            && later.Actors.Exists(static actor => actor.Role == ActorRole.Perpetrator)
            && !ground.Scan.HasIn(first, later.Head.First, CueKind.Saying);
    }

    /// <summary>«قصفت الطائرات قرية ...، فيما قالت الوكالة إن القصف طال بلدة ...»: the same strike, set elsewhere by another source.</summary>
    private static bool IsPlacedByOthers(Telling earlier, Telling later) =>
        later.Head.HasClitic(Clitics.Article)
        && earlier.Type == later.Type
        && TellingAgreement.IsFromAfar(earlier)
        && TellingAgreement.OtherSpeaker(earlier, later);

    /// <summary>«... في البادية السورية، ولقي تسعة مصرعهم فيما جرح 12، معظمهم في بادية حماة»: more of the toll of a wide scene, and where most of them fell is not where it all was.</summary>
    private bool IsMoreOfToll(Telling earlier, Telling later)
    {
        if (
            later is not { IsOpen: true, Triggers.Count: 1, HeadCue.Type: "casualty", Place: { } place }
            || earlier.Place is not { } around
            || !Whereabouts.IsWide(around.Mention)
            || !same.Scene.PlacesAgree(earlier, later)
            || place.First <= later.Head.End
            || !ground.HasOneOf(later.Head.End, place.First, ground.Lexicon.Again.MostOfThem)
        )
        {
            return false;
        }

        later.Place = null;
        return true;
    }

    /// <summary>«أفشلوا التسلل وقتلوا ثمانية، وقالوا إن اثنين منهم قتلا في الاشتباكات»: the other side's dead of the fight that the sentence tells.</summary>
    private static bool IsLossesOfFight(Telling earlier, Telling later) =>
        earlier.Sentence == later.Sentence
        && (earlier.Type, later.Type) is ("armed_clash", "armed_clash")
        && later.HeadCue.Type == "casualty"
        && (later.Place is null || SceneAgreement.SamePlace(earlier, later))
        && later.Triggers.Exists(static trigger => trigger.Cue.Code == "armed_clash" && trigger.HasClitic(Clitics.Article));

    /// <summary>«عشرات القتلى من قوات النظام بكمين للتنظيم جنوبي دير الزور» as the text's last line, without a full stop: the headline once more.</summary>
    private bool IsClosingLine(Telling earlier, Telling later)
    {
        var isOpenEnded =
            later.Sentence == ground.Text.Sentences.Length - 1
            && !ground.Text.Is(ground.Text.Sentences[later.Sentence].EndToken - 1, TokenKind.Punctuation);
        return isOpenEnded
            && later is { Counts.Count: 0, Date: null }
            && later.Head.Cue.Is(WordShape.Noun | WordShape.Fixed)
            && SceneAgreement.IsAround(later, earlier)
            && later.Actors.TrueForAll(actor => earlier.Names(actor.Actor.Code));
    }

    /// <summary>«سقطت قذيفة على مدرسة», «مسلحو داعش استهدفوا الأحياء بالقذائف»: whose deed it was, right after.</summary>
    private bool NamesItsDoer(Telling earlier, Telling later) =>
        later.Sentence - earlier.LastSentence == 1
        && TellingAgreement.IsFromAfar(earlier)
        && !same.Further.IsFurther(later)
        && !earlier.Actors.Exists(static actor => actor.Role == ActorRole.Perpetrator);

    /// <summary>«أصيب مدنيان بقصف على ...، فيما قتل ثالث بقصف على ...»: each with what hit them.</summary>
    private static bool HasOwnCause(Telling earlier, Telling later) =>
        later is { ClauseKind: ClauseKind.Clause, IsDefinite: false }
        && earlier.HeadCue.Type == "casualty"
        && later.HeadCue.Type == "casualty"
        && earlier.Triggers.Exists(trigger => trigger.Cue.Code != "casualty")
        && later.Triggers.Exists(trigger => trigger.Cue.Code != "casualty" && !trigger.HasClitic(Clitics.Article));

    /// <summary>«الإعدامات» after a total of executions: more of the same.</summary>
    private static bool PointsBackAt(Telling earlier, Telling later) =>
        earlier.IsBackground && later.IsDefinite && earlier.Type == later.Type && later.Counts.Count == 0 && later.Sentence - earlier.Sentence <= 1;
}
