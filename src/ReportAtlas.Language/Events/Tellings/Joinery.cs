using ReportAtlas.Language.Events.Cues;
using ReportAtlas.Language.Events.Factuality;
using ReportAtlas.Language.Events.Retelling;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events.Tellings;

/// <summary>Decides whether a trigger tells a new event or more of the one before it in the sentence.</summary>
internal static class Joinery
{
    /// <summary>How many words the names of a patrol's sides may take up before what it did.</summary>
    private const int PatrolReach = 8;

    internal static Joining Decide(EventGround ground, Telling current, Clause clause, CueMatch match)
    {
        var cue = (TriggerCue)match.Cue;

        // «سقوط 16 قتيلا، بينهم خمسة جنود و11 قتيلا من ...»: the parts of a number that is told already.
        if (ground.Scan.Has(match.First, CueKind.Counted) && ground.Scan.TryFind(clause.First, CueKind.Bound, out var part) && part.Cue.Code == "part")
        {
            return Joining.Skip;
        }

        // «بعد عملية الخطف شهدت البادية تحركات واسعة»: only what came next is news.
        if (current.Triggers.Count == 1 && cue.Type != "casualty" && clause.Kind is not ClauseKind.Relative && !match.HasClitic(Clitics.Article) && NounUse.OnlyLeadsUp(ground, current.Head))
        {
            return Joining.Replace;
        }

        var sameClause = current.Triggers[^1].First >= clause.First;
        var (family, other) = (Family(ground, current.HeadCue.Type), Family(ground, cue.Type));
        if (family != other)
        {
            return AcrossFamilies(ground, current, clause, match, family, other, sameClause);
        }

        if (family == "violence")
        {
            return ViolenceJoinery.Decide(ground, current, clause, match, sameClause);
        }

        // «حملة دهم واعتقال»: one deed in two nouns.
        var isPair = match.HasClitic(Clitics.Conjunction) && match.First == current.Triggers[^1].End && cue.Is(WordShape.Noun | WordShape.Fixed);

        // «اعتقلتهم واقتادتهم إلى السجن»: the same people again.
        // «سيطر على المطار، ليحكم سيطرته على المحافظة»: what it came to.
        var isUpshot = family == "territory" && match.HasClitic(Clitics.Li) && cue.Is(WordShape.Present) && ground.Text.Word(match.First) is ['ل', 'ي' or 'ت', ..];
        // «جثة عنصر من قسد وجثة مدني في القرية»: one more body, found with the first.
        var isBody = family == "bodies" && match.HasClitic(Clitics.Conjunction) && ground.Scan.Has(match.First, CueKind.Counted) && MentionTables.In(ground.Places, current.First, match.First).IsEmpty;
        // «داهمت الدورية منازل في البلدة واختطفت تسعة شبان»: what the raid took.
        var isCatch = family == "custody" && clause.Kind is ClauseKind.And or ClauseKind.Result && cue.Outcome == Outcome.Detained && cue.Is(WordShape.Past) && !cue.Is(WordShape.Noun)
            && current.Triggers.TrueForAll(static known => ((TriggerCue)known.Cue).Outcome == Outcome.None) && !ClausePlaces.HasOwnPlace(ground, current, clause, match) && !ground.Scan.Has(match.End, CueKind.Actor) && !(match.End < clause.End && ground.Lexicon.Signs.InIt.Has(ground.Text.Word(match.End)));
        // «سيطر الجيش على الحقل وطرد قسد منه»: of the same ground.
        var isOfIt = family == "territory" && clause.Kind == ClauseKind.And && MentionTables.In(ground.Places, clause.First, clause.End).IsEmpty && ground.HasOneOf(match.End, clause.End, ground.Lexicon.Signs.There);
        if (sameClause || isPair || isOfIt || isBody || isUpshot || isCatch || (family == "custody" && cue.Is(WordShape.Suffixed)))
        {
            return Joining.Join;
        }

        // «خطفت قسد تسعة شبان من قرية ...، بالتزامن مع اختطاف عشرين في ريف ...»: at the same time elsewhere.
        var isElsewhere = clause.Kind == ClauseKind.Time && ClauseSigns.IsMeanwhile(ground, clause) && !match.HasClitic(Clitics.Article) && ClausePlaces.HasOwnPlace(ground, current, clause, match);
        return clause.Kind is ClauseKind.Result or ClauseKind.Relative or ClauseKind.Time && !isElsewhere ? Joining.Join : Joining.New;
    }

    private static Joining AcrossFamilies(
        EventGround ground, Telling current, Clause clause, CueMatch match, string family, string other, bool sameClause)
    {
        // «عقد هدنة بعد اقتتال اندلع السبت وأودى بشاب»: the fight has a day or a toll of its own.
        if (family == "talks" && other == "violence" && !match.HasClitic(Clitics.Article) && ((TriggerCue)match.Cue).Is(WordShape.Noun | WordShape.Fixed) && (ground.Text.Is(match.First - 1, "بعد") || ground.Text.Is(match.First - 1, "عقب"))
            && !MentionTables.In(ground.Dates, match.End, Math.Min(match.End + PatrolReach, ground.Text.Sentences[current.Sentence].EndToken)).IsEmpty)
        {
            return Joining.New;
        }

        if ((DescribingJoinery.Decide(ground, current, clause, match, family, other, sameClause) ?? SameDeedJoinery.Decide(ground, current, clause, match, family, other, sameClause)) is { } decided)
        {
            return decided;
        }

        var cue = (TriggerCue)match.Cue;

        // «أفرج عنه بعد احتجازه أسبوعا», «عثر عليه مقتولا بعد يومين من خطفه»: how he came to be held.
        if (family is "transfer" or "bodies" && other == "custody" && cue.Is(WordShape.Suffixed) && cue.Is(WordShape.Noun) && match.Clitics == Clitics.None && (ground.Text.Is(match.First - 1, "بعد") || ground.Text.Is(match.First - 1, "من") || ground.Text.Is(match.First - 1, "علي")))
        {
            return Joining.Skip;
        }

        // «اعتقلت ثلاثة قبل أن تخلي سبيل أحدهم», «ثم أفرج عن أحد الابنين بعد ساعات»: how it went on, on no day of its own.
        if (family == "custody" && other == "transfer" && clause.Kind is not ClauseKind.Turn && (clause.Kind == ClauseKind.Time ? JoinerySigns.IsOneOfThem(ground, match.End, clause.End) || JoinerySigns.IsSomeOfThem(ground, match.End) : JoinerySigns.IsOneOfThem(ground, match.End, clause.End) && MentionTables.In(ground.Dates, clause.First, clause.End).IsEmpty))
        {
            return Joining.Skip;
        }

        // «سيطروا على مقرات ... قبل أن ينسحبوا منها»: how long they held it.
        if (family == "territory" && other == "movement" && clause.Kind == ClauseKind.Time && cue.Is(WordShape.Present) && match.End < clause.End && ground.IsOneOf(match.End, ground.Lexicon.Signs.There))
        {
            return Joining.Skip;
        }

        // «قامت دورية مشتركة بمداهمة منزل»: who went is not the news.
        if (current.HeadCue is { Type: "troop_movement" } && cue.Type == "arrest" && sameClause && match.HasClitic(Clitics.Bi) && current.Head.Cue.Is(WordShape.Noun | WordShape.Fixed))
        {
            return Joining.Replace;
        }

        // «دورية مشتركة داهمت منزلا»: the same, by a verb.
        if (current is { HeadCue.Type: "troop_movement", Triggers.Count: 1 } && cue.Is(WordShape.Past) && !cue.Is(WordShape.Noun) && !match.HasClitic(Clitics.Conjunction) && clause.Kind is not ClauseKind.Relative
            && current.Head.Cue.Is(WordShape.Noun | WordShape.Fixed) && !current.Head.Cue.Is(WordShape.Verb) && other is "custody" or "violence" && ground.Distance(current.Head.End, match.First) < PatrolReach && ClauseSigns.IsSubject(ground, current))
        {
            return Joining.Replace;
        }

        // «استرد الناحية في عملية كبد خلالها التنظيم 22 قتيلا»: what it cost.
        if (other == "violence" && family is "territory" or "custody" or "movement" && cue.Is(WordShape.Past) && match.End < clause.End && ground.IsOneOf(match.End, ground.Lexicon.Signs.InIt))
        {
            return Joining.Join;
        }

        if (other == "violence" && sameClause && current.Triggers.Count > 1 && ground.Scan.Has(match.First, CueKind.Counted) && Family(ground, current.Triggers[^1].Cue.Code) == "violence")
        {
            return Joining.Join;
        }

        // «خطف ثمانية رعاة، حيث أصيب أحدهم»: what came of it, not a second incident.
        if (((cue.Type == "casualty" && OneSentence.IsItsCost(ground, clause)) || OneSentence.IsItsLosses(ground, match)) && family is "custody" or "protest" or "territory" or "movement" && !ClausePlaces.HasOwnPlace(ground, current, clause, match))
        {
            return Joining.Join;
        }

        // «عملية أمنية، استهدفت قياديا»: what the raid was for.
        if (family == "custody" && cue.Type == "target" && !match.HasClitic(Clitics.Conjunction) && !ClausePlaces.HasOwnPlace(ground, current, clause, match))
        {
            return Joining.Skip;
        }

        // «سيطر على القرية بعد اشتباكات»: the fight that won the ground.
        if ((family == "territory" || current.HeadCue.Type is "movement" or "troop_movement") && cue.Type == "armed_clash" && (clause.Kind is ClauseKind.Time or ClauseKind.Cause || ground.Text.Is(match.First - 1, "بعد")) && !cue.Is(WordShape.Verb)
            && (!ClausePlaces.HasOwnPlace(ground, current, clause, match) || (family == "territory" && ground.Text.Is(match.First - 1, "بعد") && MentionTables.In(ground.Places, match.End, clause.End).IsEmpty)))
        {
            return Joining.Join;
        }

        // «في الوقت الذي أرسلت القوات تعزيزات إلى ...»: told apart, with a place of its own.
        if (other == "movement" && cue.Is(WordShape.Past) && !cue.Is(WordShape.Noun) && clause.Kind is ClauseKind.Clause or ClauseKind.Turn && ClausePlaces.HasOwnPlace(ground, current, clause, match))
        {
            return Joining.New;
        }

        // «أدت الاشتباكات إلى فرار ثلاثة آلاف مدني»: people driven out are another matter than the fight just pointed at.
        if (family == "violence" && other == "movement" && current.IsDefinite && ClauseSigns.HasPeople(ground, clause) && !match.HasClitic(Clitics.Article))
        {
            return Joining.New;
        }

        // «هاجم التنظيم حافلة، فيما نشر الجيش أمس قوات ...»: sent out for itself, on a day that is named.
        if (other == "movement" && cue is { Type: "troop_movement" or "movement" } && cue.Is(WordShape.Past) && !cue.Is(WordShape.Noun) && clause.Kind is not ClauseKind.Time and not ClauseKind.Relative
            && !MentionTables.In(ground.Dates, match.End, clause.End).IsEmpty)
        {
            return Joining.New;
        }

        // «شن الطيران غارات، بالترافق مع عمليات تمشيط نفذتها وحدات ...»: beside it, by others.
        if (family == "violence" && other == "other" && clause.Kind == ClauseKind.Time && ClauseSigns.IsMeanwhile(ground, clause) && !match.HasClitic(Clitics.Article) && ClauseSigns.HasDoerBehind(ground, match.End, clause.End))
        {
            return Joining.New;
        }

        // «استهدفت ثلاث منها ...، فيما دمرت الرابعة مستودعا في ...»: the next of several.
        if (family == "violence" && other == "other" && SharedDeeds.IsOfNext(ground, match) && ClausePlaces.HasOwnPlace(ground, current, clause, match))
        {
            return Joining.New;
        }

        // «لاذ المهاجمون بالفرار», «تدمير آلية» and «انسحاب» belong to the fight that they end.
        if ((other == "other" && !(cue.Is(WordShape.Past) && !cue.Is(WordShape.Noun) && clause.Kind is ClauseKind.Content or ClauseKind.Turn && ClausePlaces.HasOwnPlace(ground, current, clause, match))) || (family == "violence" && other == "movement" && !ClauseSigns.HasPeople(ground, clause)))
        {
            return Joining.Skip;
        }

        // «واعتقلت بعد اشتباك قصير رجلا ...»: what it took.
        if (family == "custody" && cue.Type == "armed_clash" && !cue.Is(WordShape.Verb) && ground.Text.Is(match.First - 1, "بعد") && !ClausePlaces.HasOwnPlace(ground, current, clause, match))
        {
            return Joining.Skip;
        }

        // «قتل العميد أثناء تقدم قواته باتجاه ...»: only when it was.
        if (other == "territory" && clause.Kind == ClauseKind.Time && match.First == clause.Body && cue.Is(WordShape.Noun) && !match.HasClitic(Clitics.Article) && ground.IsOneOf(clause.First, ground.Lexicon.TimeSigns.During))
        {
            return Joining.Skip;
        }

        // «قتلوا عشرين واختطفوا نساء قبل أن ينسحبوا إلى البادية»: how it ended.
        if ((other == "movement" || (other == "talks" && !JoinerySigns.TellsTalks(ground, match.End, ground.Text.Sentences[current.Sentence].EndToken))) && clause.Kind == ClauseKind.Time && cue.Is(WordShape.Present) && !cue.Is(WordShape.Noun) && ground.Text.Is(match.First - 1, "ان") && family is "violence" or "custody" or "protest")
        {
            return Joining.Skip;
        }

        // «فجر نفسه أثناء مداهمة المنزل»: only when it was.
        if (clause.Kind == ClauseKind.Time && !cue.Sure && !cue.Is(WordShape.Verb) && !ClausePlaces.HasOwnPlace(ground, current, clause, match) && family == "violence")
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

        if (sameClause && !cue.Is(WordShape.Past) && ground.Distance(current.Triggers[^1].End, match.First) < 3
            && current.HeadCue.Is(WordShape.Noun | WordShape.Fixed) && !match.HasClitic(Clitics.Conjunction))
        {
            return current.Triggers[^1].Cue.Code is "attack" or "strike" ? Joining.New : Joining.Skip;
        }

        return sameClause && !cue.Is(WordShape.Past) && !cue.Sure ? Joining.Skip : Joining.New;
    }

    internal static string Family(EventGround ground, string type) => type switch
    {
        "attack" or "target" or "blast" or "strike" or "bombardment" or "casualty" => "violence",
        "seizure" => "other",
        _ => ground.Lexicon.Families.GetValueOrDefault(type, type),
    };
}
