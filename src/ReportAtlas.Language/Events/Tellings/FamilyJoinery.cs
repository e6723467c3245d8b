using ReportAtlas.Language.Events.Cues;
using ReportAtlas.Language.Events.Factuality;
using ReportAtlas.Language.Events.Retelling;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events.Tellings;

/// <summary>Decides whether a trigger of another family than that told before it in the sentence tells a new event: a raid and then a fight, a fight and then a toll.</summary>
internal static class FamilyJoinery
{
    /// <summary>How many words the names of a patrol's sides may take up before what it did.</summary>
    private const int PatrolReach = 8;

    /// <summary>How many words behind the noun for a fight its day may stand.</summary>
    private const int FightReach = 8;

    /// <param name="family">The family of what was told.</param>
    /// <param name="other">That of the trigger.</param>
    internal static Joining Decide(EventGround ground, Telling current, Clause clause, CueMatch match, string family, string other, bool sameClause)
    {
        // «عقد هدنة بعد اقتتال اندلع السبت وأودى بشاب»: the fight has a day or a toll of its own.
        if (
            family == "talks"
            && other == "violence"
            && !match.HasClitic(Clitics.Article)
            && ((TriggerCue)match.Cue).Is(WordShape.Noun | WordShape.Fixed)
            && ground.IsOneOf(match.First - 1, ground.Lexicon.TimeSigns.After)
            && !MentionTables.In(ground.Dates, match.End, Math.Min(match.End + FightReach, ground.Text.Sentences[current.Sentence].EndToken)).IsEmpty
        )
        {
            return Joining.New;
        }

        if (
            (
                MovementJoinery.Decide(ground, current, clause, match, family, other)
                ?? BodiesOfDeed.Decide(ground, current, clause, match, other, sameClause)
                ?? DescribingJoinery.Decide(ground, current, clause, match, family, other, sameClause)
                ?? SameDeedJoinery.Decide(ground, current, clause, match, family, other, sameClause)
            ) is
            { } decided
        )
        {
            return decided;
        }

        var cue = (TriggerCue)match.Cue;

        // «أفرج عنه بعد احتجازه أسبوعا», «عثر عليه مقتولا بعد يومين من خطفه»: how he came to be held.
        if (
            family is "transfer" or "bodies"
            && other == "custody"
            && cue.Is(WordShape.Suffixed)
            && cue.Is(WordShape.Noun)
            && match.Clitics == Clitics.None
            && (
                ground.IsOneOf(match.First - 1, ground.Lexicon.TimeSigns.After)
                || ground.Text.Is(match.First - 1, "من")
                || ground.Text.Is(match.First - 1, "علي")
            )
        )
        {
            return Joining.Skip;
        }

        // «اعتقلت ثلاثة قبل أن تخلي سبيل أحدهم», «ثم أفرج عن أحد الابنين بعد ساعات»: how it went on, on no day of its own.
        if (
            family == "custody"
            && other == "transfer"
            && clause.Kind is not ClauseKind.Turn
            && (
                clause.Kind == ClauseKind.Time
                    ? JoinerySigns.IsOneOfThem(ground, match.End, clause.End) || JoinerySigns.IsSomeOfThem(ground, match.End)
                    : JoinerySigns.IsOneOfThem(ground, match.End, clause.End) && MentionTables.In(ground.Dates, clause.First, clause.End).IsEmpty
            )
        )
        {
            return Joining.Skip;
        }

        // «شاركوا في وقفة ورفعوا الأعلام وطالبوا بخروج القوات من ...»: whoever protests takes no ground.
        if (family == "protest" && other == "territory")
        {
            return Joining.Skip;
        }

        // «جرى تبادل 14 أسيرا، وتسليم أربع جثث»: a part of the exchange.
        if (family == "transfer" && other == "bodies" && clause.Kind == ClauseKind.And && !ClausePlaces.HasOwnPlace(ground, current, clause, match))
        {
            return Joining.Skip;
        }

        // «سيطروا على مقرات ... قبل أن ينسحبوا منها»: how long they held it.
        if (
            family == "territory"
            && other == "movement"
            && clause.Kind == ClauseKind.Time
            && cue.Is(WordShape.Present)
            && match.End < clause.End
            && ground.IsOneOf(match.End, ground.Lexicon.Signs.There)
        )
        {
            return Joining.Skip;
        }

        // «دخل ملثمان الخيمة وأطلقا النار على لاجئة»: what they came for.
        if (
            current is { HeadCue.Type: "movement", Triggers.Count: 1 }
            && other == "violence"
            && cue.Is(WordShape.Past)
            && !cue.Is(WordShape.Noun)
            && clause.Kind is ClauseKind.And or ClauseKind.Clause
            && JoinerySigns.IsOfUnknown(ground, current, match.First)
            && !ClausePlaces.HasOwnPlace(ground, current, clause, match)
        )
        {
            return Joining.Replace;
        }

        // «قامت دورية مشتركة بمداهمة منزل»: who went is not the news.
        if (
            current.HeadCue is { Type: "troop_movement" }
            && cue.Type == "arrest"
            && sameClause
            && match.HasClitic(Clitics.Bi)
            && current.Head.Cue.Is(WordShape.Noun | WordShape.Fixed)
        )
        {
            return Joining.Replace;
        }

        // «دورية مشتركة داهمت منزلا»: the same, by a verb.
        if (
            current is { HeadCue.Type: "troop_movement", Triggers.Count: 1 }
            && cue.Is(WordShape.Past)
            && !cue.Is(WordShape.Noun)
            && !match.HasClitic(Clitics.Conjunction)
            && clause.Kind is not ClauseKind.Relative
            && current.Head.Cue.Is(WordShape.Noun | WordShape.Fixed)
            && !current.Head.Cue.Is(WordShape.Verb)
            && other is "custody" or "violence"
            && ground.Distance(current.Head.End, match.First) < PatrolReach
            && ClauseSigns.IsSubject(ground, current)
        )
        {
            return Joining.Replace;
        }

        // «استرد الناحية في عملية كبد خلالها التنظيم 22 قتيلا»: what it cost.
        if (
            other == "violence"
            && family is "territory" or "custody" or "movement"
            && cue.Is(WordShape.Past)
            && match.End < clause.End
            && ground.IsOneOf(match.End, ground.Lexicon.Signs.InIt)
        )
        {
            return Joining.Join;
        }

        if (
            other == "violence"
            && sameClause
            && current.Triggers.Count > 1
            && ground.Scan.Has(match.First, CueKind.Counted)
            && Joinery.Family(ground, current.Triggers[^1].Cue) == "violence"
        )
        {
            return Joining.Join;
        }

        // «خطف ثمانية رعاة، حيث أصيب أحدهم»: what came of it, not a second incident.
        if (
            ((cue.Type == "casualty" && OneSentence.IsItsCost(ground, clause)) || OneSentence.IsItsLosses(ground, match))
            && family is "custody" or "protest" or "territory" or "movement"
            && !ClausePlaces.HasOwnPlace(ground, current, clause, match)
        )
        {
            return Joining.Join;
        }

        // «عملية أمنية، استهدفت قياديا», «حملة دهم استهدفت حي ...»: what the raid was for.
        if (
            family == "custody"
            && cue.Type == "target"
            && !match.HasClitic(Clitics.Conjunction)
            && (ground.IsOneOf(match.First - 1, ground.Lexicon.DeedSigns.Raid) || !ClausePlaces.HasOwnPlace(ground, current, clause, match))
        )
        {
            return Joining.Skip;
        }

        // «سيطر على القرية بعد اشتباكات»: the fight that won the ground.
        if (
            (family == "territory" || current.HeadCue.Type is "movement" or "troop_movement")
            && cue.Type == "armed_clash"
            && (clause.Kind is ClauseKind.Time or ClauseKind.Cause || ground.IsOneOf(match.First - 1, ground.Lexicon.TimeSigns.After))
            && !cue.Is(WordShape.Verb)
            && (
                !ClausePlaces.HasOwnPlace(ground, current, clause, match)
                || (
                    family == "territory"
                    && ground.IsOneOf(match.First - 1, ground.Lexicon.TimeSigns.After)
                    && MentionTables.In(ground.Places, match.End, clause.End).IsEmpty
                )
            )
        )
        {
            return Joining.Join;
        }

        // «في الوقت الذي أرسلت القوات تعزيزات إلى ...»: told apart, with a place of its own.
        if (
            other == "movement"
            && cue.Is(WordShape.Past)
            && !cue.Is(WordShape.Noun)
            && clause.Kind is ClauseKind.Clause or ClauseKind.Turn
            && ClausePlaces.HasOwnPlace(ground, current, clause, match)
        )
        {
            return Joining.New;
        }

        // «أدت الاشتباكات إلى فرار ثلاثة آلاف مدني»: people driven out are another matter than the fight just pointed at.
        if (
            family == "violence"
            && other == "movement"
            && current.IsDefinite
            && ClauseSigns.HasPeople(ground, clause)
            && !match.HasClitic(Clitics.Article)
        )
        {
            return Joining.New;
        }

        // «هاجم التنظيم حافلة، فيما نشر الجيش أمس قوات ...»: sent out for itself, on a day that is named.
        if (
            other == "movement"
            && cue is { Type: "troop_movement" or "movement" }
            && cue.Is(WordShape.Past)
            && !cue.Is(WordShape.Noun)
            && clause.Kind is not ClauseKind.Time and not ClauseKind.Relative
            && !MentionTables.In(ground.Dates, match.End, clause.End).IsEmpty
        )
        {
            return Joining.New;
        }

        // «شن الطيران غارات، بالترافق مع عمليات تمشيط نفذتها وحدات ...»: beside it, by others.
        if (
            family == "violence"
            && other == "other"
            && clause.Kind == ClauseKind.Time
            && ClauseSigns.IsMeanwhile(ground, clause)
            && !match.HasClitic(Clitics.Article)
            && ClauseSigns.HasDoerBehind(ground, match.End, clause.End)
        )
        {
            return Joining.New;
        }

        // «استهدفت ثلاث منها ...، فيما دمرت الرابعة مستودعا في ...»: the next of several.
        if (
            family == "violence"
            && other == "other"
            && SharedDeeds.IsOfNext(ground, match)
            && ClausePlaces.HasOwnPlace(ground, current, clause, match)
        )
        {
            return Joining.New;
        }

        // «لاذ المهاجمون بالفرار», «تدمير آلية» and «انسحاب» belong to the fight that they end.
        if (
            (
                other == "other"
                && !(
                    cue.Is(WordShape.Past)
                    && !cue.Is(WordShape.Noun)
                    && clause.Kind is ClauseKind.Content or ClauseKind.Turn or ClauseKind.Clause
                    && ClausePlaces.HasOwnPlace(ground, current, clause, match)
                )
                && !IsDefection(ground, clause, match)
            ) || (family == "violence" && other == "movement" && !ClauseSigns.HasPeople(ground, clause))
        )
        {
            return Joining.Skip;
        }

        // «واعتقلت بعد اشتباك قصير رجلا ...»: what it took.
        if (
            family == "custody"
            && cue.Type == "armed_clash"
            && !cue.Is(WordShape.Verb)
            && ground.IsOneOf(match.First - 1, ground.Lexicon.TimeSigns.After)
            && !ClausePlaces.HasOwnPlace(ground, current, clause, match)
        )
        {
            return Joining.Skip;
        }

        // «قتل العميد أثناء تقدم قواته باتجاه ...»: only when it was.
        if (
            other == "territory"
            && clause.Kind == ClauseKind.Time
            && match.First == clause.Body
            && cue.Is(WordShape.Noun)
            && !match.HasClitic(Clitics.Article)
            && ground.IsOneOf(clause.First, ground.Lexicon.TimeSigns.During)
        )
        {
            return Joining.Skip;
        }

        // «قتلوا عشرين واختطفوا نساء قبل أن ينسحبوا إلى البادية»: how it ended.
        if (
            (
                other == "movement"
                || (other == "talks" && !JoinerySigns.TellsTalks(ground, match.End, ground.Text.Sentences[current.Sentence].EndToken))
            )
            && clause.Kind == ClauseKind.Time
            && cue.Is(WordShape.Present)
            && !cue.Is(WordShape.Noun)
            && ground.Text.Is(match.First - 1, "ان")
            && family is "violence" or "custody" or "protest"
        )
        {
            return Joining.Skip;
        }

        // «فجر نفسه أثناء مداهمة المنزل»: only when it was.
        if (
            clause.Kind == ClauseKind.Time
            && !cue.Sure
            && !cue.Is(WordShape.Verb)
            && !ClausePlaces.HasOwnPlace(ground, current, clause, match)
            && family == "violence"
        )
        {
            return Joining.Skip;
        }

        // «اعتقل ... بتهمة قتل», «النزوح جراء القصف»: named, not told.
        if (match.HasClitic(Clitics.Article) && cue.Code != "arrest" && !NounUse.IsSome(ground, match))
        {
            return Joining.Skip;
        }

        // «اتفاق على خروج ...»: what was agreed.
        if (family == "talks" && sameClause && !cue.Is(WordShape.Past))
        {
            return Joining.Skip;
        }

        if (
            sameClause
            && !cue.Is(WordShape.Past)
            && ground.Distance(current.Triggers[^1].End, match.First) < 3
            && current.HeadCue.Is(WordShape.Noun | WordShape.Fixed)
            && !match.HasClitic(Clitics.Conjunction)
        )
        {
            return current.Triggers[^1].Cue.Code is "attack" or "strike" ? Joining.New : Joining.Skip;
        }

        return sameClause && !cue.Is(WordShape.Past) && !cue.Sure ? Joining.Skip : Joining.New;
    }

    /// <summary>«هاجموا حاجزا، كما انشق عقيد مع عشرة جنود»: who changed sides is no part of the fight.</summary>
    private static bool IsDefection(EventGround ground, Clause clause, CueMatch match) =>
        match.First == clause.Body && ground.HoldsOneOf(match.First, ground.Lexicon.Parts.Defects);
}
