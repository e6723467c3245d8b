using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events;

/// <summary>Decides whether a trigger tells a new event or more of the one before it in the sentence.</summary>
internal static class Joinery
{
    internal static Joining Decide(EventGround ground, Telling current, Clause clause, CueMatch match)
    {
        var cue = (TriggerCue)match.Cue;

        // «سقوط 16 قتيلا، بينهم خمسة جنود و11 قتيلا من ...»: the parts of a number that is told already.
        if (ground.Scan.Has(match.First, CueKind.Counted) && ground.Scan.TryFind(clause.First, CueKind.Bound, out var part) && part.Cue.Code == "part")
        {
            return Joining.Skip;
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
        if (sameClause || isPair || isUpshot || (family == "custody" && cue.Is(WordShape.Suffixed)))
        {
            return Joining.Join;
        }

        return clause.Kind is ClauseKind.Result or ClauseKind.Relative or ClauseKind.Time ? Joining.Join : Joining.New;
    }

    private static Joining AcrossFamilies(
        EventGround ground, Telling current, Clause clause, CueMatch match, string family, string other, bool sameClause)
    {
        var cue = (TriggerCue)match.Cue;
        // «طردت القوات من البلدة على خلفية استهدافها متظاهرين»: why, and told for no more than that.
        if (clause.Kind == ClauseKind.Cause && ground.Text.Is(clause.First, "علي") && ground.Text.Is(clause.First + 1, "خلفيه"))
        {
            return Joining.Skip;
        }

        if (family == "other")
        {
            // «فرضت طوقا أمنيا واعتقلت ...»: what the cordon was for.
            if (other == "custody" && clause.Kind == ClauseKind.And && !current.HeadCue.Sure && current.Counts.Count == 0)
            {
                return Joining.Replace;
            }

            // «أحرق الأهالي المقر وقتلوا من فيه»: one deed of theirs, and what it cost tells what it was.
            return other == "violence" && (clause.Kind == ClauseKind.And || ground.Text.Is(clause.First, "كما")) && match.First == clause.Body && !current.HeadCue.Sure && current.Triggers.Count == 1 && current.Head.Cue.Is(WordShape.Verb) && cue.Is(WordShape.Past)
                && current.Head.First >= current.First && !ClauseSigns.HasOwnPlace(ground, current, clause, match) ? Joining.Replace : Joining.New;
        }

        if (family == "movement" && sameClause && cue.Sure && !current.HeadCue.Sure && current.Triggers.Count == 1
            && !match.HasClitic(Clitics.Article) && ground.Distance(current.Head.End, match.First) < (other == "protest" ? 16 : 7))
        {
            return Joining.Replace;
        }

        // «إعدام شابين اعتقلهما في وقت سابق»: how they came to be held.
        if (family == "violence" && other == "custody" && cue.Is(WordShape.Suffixed) && JoinerySigns.IsEarlier(ground, match.End))
        {
            return Joining.Skip;
        }

        // «اغتيال شاب بعد اختطافه من منزله»: how they came by him.
        if (family == "violence" && other == "custody" && cue.Is(WordShape.Suffixed) && cue.Is(WordShape.Noun) && ground.Text.Is(match.First - 1, "بعد"))
        {
            return Joining.Skip;
        }

        // «متظاهرين خرجوا من جامع ...», «مسلحين وصلوا من ...»: who they are.
        if (family == "violence" && other == "movement" && sameClause && cue.Is(WordShape.Past) && !cue.Is(WordShape.Noun) && match.Clitics == Clitics.None
            && ground.Scan.TryFind(match.First - 1, CueKind.Person, out var people) && !people.HasClitic(Clitics.Article) && people.Cue.Code is not ("civilian" or "family") | JoinerySigns.IsOfProtest(ground, match.First - 1))
        {
            return Joining.Skip;
        }

        if (family == "violence" && other == "custody" && (OneSentence.DescribesDoers(ground, clause, match) || OneSentence.IsCourseOfKilling(ground, current, clause, match)))
        {
            return Joining.Skip;
        }

        if (OneSentence.IsDeathOfTheFound(current, match))
        {
            return Joining.Skip;
        }

        if (family == "movement" && (OneSentence.IsGivingUp(ground, current, clause, match) || OneSentence.IsArrestByThem(ground, current, clause, match)))
        {
            return Joining.Replace;
        }

        // «أسفر عن مقتل وجرح عدد ...», whatever it was: the toll goes on.
        if (cue.Type == "casualty" && clause.Kind == ClauseKind.And && current.Triggers[^1].Cue.Code == "casualty" && match.First == clause.Body && !ClauseSigns.HasOwnPlace(ground, current, clause, match))
        {
            return Joining.Join;
        }

        // «اشتباكات انتهت بسيطرة التنظيم على القرية»: who holds the ground now.
        if (family == "violence" && other == "territory" && match.HasClitic(Clitics.Bi) && ground.Text.Word(match.First - 1).Contains("انته", StringComparison.Ordinal))
        {
            return Joining.New;
        }

        // «أطلقوا النار باتجاه مسيرة», «أطلقوا النار لتفريق المتظاهرين»: force against a protest.
        if (family == "violence" && other == "protest" && sameClause
            && (match.HasClitic(Clitics.Li) || (ground.Scan.TryFind(match.First - 1, CueKind.Locative, out var towards) && towards.Cue.Code is "to" or "on")))
        {
            return Joining.Join;
        }

        // «أسر الجيش سبعة وقتل خمسة في معارك ...»: one fight.
        if (family == "custody" && other == "violence" && JoinerySigns.IsTakenPrisoner(ground, current.Head) && clause.Kind == ClauseKind.And && match.First == clause.Body && cue.Outcome == Outcome.Killed)
        {
            return Joining.Join;
        }

        // «احتجاجا على اعتقال شاب»: what they protest against.
        if (family == "protest" && !cue.Is(WordShape.Present) && JoinerySigns.IsGrievance(ground, match.First))
        {
            return Joining.Skip;
        }

        if (family == "violence" && JoinerySigns.IsCapture(ground, current, clause, match) && !ClauseSigns.HasOwnPlace(ground, current, clause, match))
        {
            return Joining.Join;
        }

        // «اعتقال ثلاثة أشخاص تسللوا من ...»: who they are.
        if (family == "custody" && sameClause && cue.Is(WordShape.Past) && !cue.Is(WordShape.Noun) && match.Clitics == Clitics.None
            && ground.Scan.TryFind(match.First - 1, CueKind.Person, out var described) && !described.HasClitic(Clitics.Article))
        {
            return Joining.Skip;
        }

        // «أدى القصف إلى نزوح 300 عائلة», «أجبر الهجوم آلاف السكان على الفرار»: people who flee are told for themselves.
        if (family == "violence" && cue.Outcome == Outcome.Displaced && !match.HasClitic(Clitics.Article) && ClauseSigns.TellsPeople(ground, clause, match))
        {
            return current.IsDefinite || (sameClause && current.Head.HasClitic(Clitics.Article)) ? Joining.Replace : Joining.New;
        }

        if (family == "bodies" && sameClause && other == "violence")
        {
            return Joining.Skip;
        }

        // «اعتقلت خمسة وقتلت سادسا»: one raid.
        if (family == "custody" && cue.Type == "casualty" && clause.Kind == ClauseKind.And && match.First == clause.Body && JoinerySigns.IsOfSameDoer(ground, current, match) && !ClauseSigns.HasOwnPlace(ground, current, clause, match))
        {
            return Joining.Join;
        }

        // «تم القبض عليهم وإعدامهم», «اعتقلوا شابا وأعدموه»: what became of those taken.
        if (family == "custody" && cue.Type == "execution" && cue.Is(WordShape.Suffixed) && match.HasClitic(Clitics.Conjunction) && !ClauseSigns.HasOwnPlace(ground, current, clause, match))
        {
            return Joining.Replace;
        }

        // «أوقعت الاشتباكات سبعة قتلى بين المهاجمين وأسر خمسة منهم»: of those who fought.
        if (family == "violence" && cue.Type == "arrest" && clause.Kind == ClauseKind.And && match.First == clause.Body && cue.Is(WordShape.Noun | WordShape.Fixed) && !cue.Is(WordShape.Verb) && JoinerySigns.IsSomeOfThem(ground, match.End))
        {
            return Joining.Join;
        }

        // «أصيب ستة برصاص قسد أثناء فض مظاهرة»: force against a protest.
        if (family == "violence" && other == "protest" && clause.Kind is ClauseKind.Time or ClauseKind.Cause && current.Triggers.TrueForAll(known => known.Cue.Code == "casualty"))
        {
            return Joining.Join;
        }

        // «أفرج عنه بعد احتجازه أسبوعا»: how he came to be held.
        if (family == "transfer" && other == "custody" && cue.Is(WordShape.Suffixed) && cue.Is(WordShape.Noun) && ground.Text.Is(match.First - 1, "بعد"))
        {
            return Joining.Skip;
        }

        // «قامت دورية مشتركة بمداهمة منزل»: who went is not the news.
        if (current.HeadCue is { Type: "troop_movement" } && cue.Type == "arrest" && sameClause && match.HasClitic(Clitics.Bi) && current.Head.Cue.Is(WordShape.Noun | WordShape.Fixed))
        {
            return Joining.Replace;
        }

        // «خطف ثمانية رعاة، حيث أصيب أحدهم»: what came of it, not a second incident.
        if (cue.Type == "casualty" && OneSentence.IsItsCost(ground, clause) && family is "custody" or "protest" or "territory" && !ClauseSigns.HasOwnPlace(ground, current, clause, match))
        {
            return Joining.Join;
        }

        // «عملية أمنية، استهدفت قياديا»: what the raid was for.
        if (family == "custody" && cue.Type == "target" && !match.HasClitic(Clitics.Conjunction) && !ClauseSigns.HasOwnPlace(ground, current, clause, match))
        {
            return Joining.Skip;
        }

        // «سيطر على القرية بعد اشتباكات»: the fight that won the ground.
        if ((family == "territory" || current.HeadCue.Type is "movement" or "troop_movement") && cue.Type == "armed_clash" && (clause.Kind is ClauseKind.Time or ClauseKind.Cause || ground.Text.Is(match.First - 1, "بعد")) && !cue.Is(WordShape.Verb) && !ClauseSigns.HasOwnPlace(ground, current, clause, match))
        {
            return Joining.Join;
        }

        // «في الوقت الذي أرسلت القوات تعزيزات إلى ...»: told apart, with a place of its own.
        if (other == "movement" && cue.Is(WordShape.Past) && !cue.Is(WordShape.Noun) && clause.Kind is ClauseKind.Clause or ClauseKind.Turn && ClauseSigns.HasOwnPlace(ground, current, clause, match))
        {
            return Joining.New;
        }

        // «أدت الاشتباكات إلى فرار ثلاثة آلاف مدني»: people driven out are another matter than the fight just pointed at.
        if (family == "violence" && other == "movement" && current.IsDefinite && ClauseSigns.HasPeople(ground, clause) && !match.HasClitic(Clitics.Article))
        {
            return Joining.New;
        }

        // «هاجم التنظيم حافلة، فيما نشر الجيش أمس قوات ...»: sent out for itself, on a day that is named.
        if (other == "movement" && cue is { Type: "troop_movement" } && cue.Is(WordShape.Past) && !cue.Is(WordShape.Noun) && clause.Kind is not ClauseKind.Time and not ClauseKind.Relative
            && !MentionTables.In(ground.Dates, match.End, clause.End).IsEmpty)
        {
            return Joining.New;
        }

        // «لاذ المهاجمون بالفرار», «تدمير آلية» and «انسحاب» belong to the fight that they end.
        if ((other == "other" && !(cue.Is(WordShape.Past) && !cue.Is(WordShape.Noun) && clause.Kind is ClauseKind.Content or ClauseKind.Turn && ClauseSigns.HasOwnPlace(ground, current, clause, match))) || (family == "violence" && other == "movement" && !ClauseSigns.HasPeople(ground, clause)))
        {
            return Joining.Skip;
        }

        // «فجر نفسه أثناء مداهمة المنزل»: only when it was.
        if (clause.Kind == ClauseKind.Time && !cue.Sure && !cue.Is(WordShape.Verb) && !ClauseSigns.HasOwnPlace(ground, current, clause, match) && family == "violence")
        {
            return Joining.Skip;
        }

        // «اعتقل ... بتهمة قتل», «النزوح جراء القصف»: named, not told.
        if (match.HasClitic(Clitics.Article) && cue.Code != "arrest")
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
        _ => ground.Lexicon.Families.GetValueOrDefault(type, type),
    };
}
