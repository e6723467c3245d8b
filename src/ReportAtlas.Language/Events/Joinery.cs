using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events;

/// <summary>Decides whether a trigger tells a new event or more of the one before it in the sentence.</summary>
internal static class Joinery
{
    internal static Joining Decide(EventGround ground, Telling current, Clause clause, CueMatch match)
    {
        var cue = (TriggerCue)match.Cue;
        var sameClause = current.Triggers[^1].First >= clause.First;
        var (family, other) = (Family(ground, current.HeadCue.Type), Family(ground, cue.Type));
        if (family != other)
        {
            return AcrossFamilies(ground, current, clause, match, family, other, sameClause);
        }

        if (family == "violence")
        {
            return Violence(ground, current, clause, match, sameClause);
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
        if (family == "other")
        {
            return Joining.New;
        }

        if (family == "movement" && sameClause && cue.Sure && !current.HeadCue.Sure && current.Triggers.Count == 1
            && !match.HasClitic(Clitics.Article) && ground.Distance(current.Head.End, match.First) < (other == "protest" ? 16 : 7))
        {
            return Joining.Replace;
        }

        // «أطلقوا النار باتجاه مسيرة»: force against a protest.
        if (family == "violence" && other == "protest" && sameClause && ground.Scan.TryFind(match.First - 1, CueKind.Locative, out var towards) && towards.Cue.Code is "to" or "on")
        {
            return Joining.Join;
        }

        // «أسر الجيش سبعة وقتل خمسة في معارك ...»: one fight.
        if (family == "custody" && other == "violence" && IsTakenPrisoner(ground, current.Head) && clause.Kind == ClauseKind.And && match.First == clause.Body && cue.Outcome == Outcome.Killed)
        {
            return Joining.Join;
        }

        // «احتجاجا على اعتقال شاب»: what they protest against.
        if (family == "protest" && !cue.Is(WordShape.Present) && IsGrievance(ground, match.First))
        {
            return Joining.Skip;
        }

        if (family == "violence" && IsCapture(ground, current, clause, match) && !ClauseSigns.HasOwnPlace(ground, current, clause, match))
        {
            return Joining.Join;
        }

        // «اعتقال ثلاثة أشخاص تسللوا من ...»: who they are.
        if (family == "custody" && sameClause && cue.Is(WordShape.Past) && !cue.Is(WordShape.Noun) && match.Clitics == Clitics.None
            && ground.Scan.TryFind(match.First - 1, CueKind.Person, out var described) && !described.HasClitic(Clitics.Article))
        {
            return Joining.Skip;
        }

        if (family == "bodies" && sameClause && other == "violence")
        {
            return Joining.Skip;
        }

        // «خطف ثمانية رعاة، حيث أصيب أحدهم»: what came of it, not a second incident.
        if (cue.Type == "casualty" && clause.Kind == ClauseKind.Result && family is "custody" or "protest" && !ClauseSigns.HasOwnPlace(ground, current, clause, match))
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
        if (match.HasClitic(Clitics.Article) && !cue.Is(WordShape.Verb) && cue.Code != "arrest")
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

    private static Joining Violence(EventGround ground, Telling current, Clause clause, CueMatch match, bool sameClause)
    {
        var cue = (TriggerCue)match.Cue;
        if (sameClause)
        {
            return Joining.Join;
        }

        var apart = ClauseSigns.HasOwnPlace(ground, current, clause, match);
        if (cue.Type == "casualty")
        {
            // «الأنبار - قُتل جنديان، وأُصيب ثلاثة بانفجار لغم في هيت»: the toll goes on, and names the place more closely.
            apart &= !(clause.Kind == ClauseKind.And && current.Triggers.TrueForAll(known => known.Cue.Code == "casualty") && ClauseSigns.Narrows(ground, current, clause));

            // «حصيلة القتلى 38، إذ قتل ثمانية أمس في ... و15 في ...»: the sum, and now its parts.
            if (clause.Kind == ClauseKind.Result && cue.Is(WordShape.Past) && match.First == clause.Body && ClauseSigns.PartsSum(ground, current, clause))
            {
                return Joining.New;
            }

            // «أصيب ... ثم توفي متأثرا بجراحه»: the same man.
            if (ground.Text.Is(match.End, "متاثرا") || ground.Text.Is(match.End, "متاثره") || ground.Text.Is(match.End, "متاثرين"))
            {
                return Joining.Join;
            }

            return clause.Kind is ClauseKind.Turn || (clause.Kind == ClauseKind.Clause && ClauseSigns.HasOwnCause(ground, clause, match)) || (apart && HasAny(current, Outcome.Killed, Outcome.Injured) && clause.Kind is not ClauseKind.Result)
                ? Joining.New
                : Joining.Join;
        }

        if (current.Triggers.TrueForAll(known => known.Cue.Code == "casualty"))
        {
            return clause.Kind is ClauseKind.Cause or ClauseKind.Time or ClauseKind.Relative or ClauseKind.Result ? Joining.Join : Joining.New;
        }

        // «لا تزال الاغتيالات متواصلة، حيث أطلق ...»: the clause tells the one case that is news.
        if (current.IsDefinite && clause.Kind == ClauseKind.Result && (cue.Sure || cue.Is(WordShape.Past))
            && current.Triggers.TrueForAll(known => !known.Cue.Is(WordShape.Past)))
        {
            return Joining.New;
        }

        // «وجاء الهجوم في أعقاب استهداف ... أمس»: only the second is told anew.
        if (clause.Kind == ClauseKind.Time && current.IsDefinite && current.Head.HasClitic(Clitics.Article) && !match.HasClitic(Clitics.Article) && !cue.Is(WordShape.Suffixed)
            && !EventGround.In(ground.Dates, clause.First, clause.End).IsEmpty)
        {
            return Joining.New;
        }

        // «اقتحموا المقر وفجروا أحزمتهم»: how the attack ended.
        if (cue.Type == "suicide_attack" && clause.Kind == ClauseKind.And && !apart)
        {
            return Joining.Join;
        }

        // «وذكر أنه تم إطلاق النار عليهم»: on the people just spoken of.
        if (clause.Kind != ClauseKind.Turn && !ClauseSigns.HasOwnPlace(ground, current, clause, match) && ClauseSigns.IsOnThem(ground, match))
        {
            return Joining.Join;
        }

        // «في حين شهدت ... قصفا», «وترددت أنباء عن استهداف», «وعمليات قصف ...»: told apart, so counted apart.
        if (clause.Kind == ClauseKind.Clause || (clause.Kind == ClauseKind.And
            && (ClauseSigns.HasSaying(ground, clause, match) || (match.First == clause.Body && match.Cue.Is(WordShape.Noun | WordShape.Fixed) && !match.Cue.Is(WordShape.Verb)))))
        {
            return Joining.New;
        }

        var same = current.Triggers.Exists(known => known.Cue.Code == cue.Type);
        var open = TypeSettler.IsOpen(cue.Type) || current.Triggers.TrueForAll(known => TypeSettler.IsOpen(known.Cue.Code));
        return clause.Kind switch
        {
            ClauseKind.Result or ClauseKind.Relative => Joining.Join,
            // «... بعد سقوط قذيفة مصدرها الفصائل في ...»: another place and another doer.
            ClauseKind.Time when apart && !match.HasClitic(Clitics.Article) && ClauseSigns.HasOwnDoer(ground, clause) => Joining.New,
            ClauseKind.Time or ClauseKind.Cause => (apart && cue.Is(WordShape.Verb | WordShape.Singular) && ClauseSigns.HasFinite(ground, clause)) ? Joining.New
                : same || open || match.HasClitic(Clitics.Article) ? Joining.Join : Joining.New,
            ClauseKind.Turn => Joining.New,
            _ => (same || open) && !apart ? Joining.Join : Joining.New,
        };
    }

    /// <summary>«قتل التنظيم خمسة جنود وأسر عشرة»: in a run of verbs of one doer prisoners are taken in the same fight.</summary>
    private static bool IsCapture(EventGround ground, Telling current, Clause clause, CueMatch match) =>
        clause.Kind == ClauseKind.And && match.First == clause.Body && match.HasClitic(Clitics.Conjunction)
        && IsTakenPrisoner(ground, match) && current.Triggers[^1].Cue.Code is "casualty" or "attack" or "target" or "armed_clash";

    private static bool IsGrievance(EventGround ground, int token)
    {
        for (var before = token - 1; before >= Math.Max(0, token - 5) && !ground.IsPause(before); before--)
        {
            if (ground.Scan.TryFind(before, CueKind.Means, out var reason) && reason.Cue.Code == "protest")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>«أسر», «وأسرت»: taken in a fight, and not arrested.</summary>
    internal static bool IsTakenPrisoner(EventGround ground, CueMatch match) =>
        ground.Text.Word(match.First).StartsWith("اسر", StringComparison.Ordinal) || ground.Text.Word(match.First).StartsWith("واسر", StringComparison.Ordinal);

    private static bool HasAny(Telling telling, params ReadOnlySpan<Outcome> outcomes)
    {
        foreach (var trigger in telling.Triggers)
        {
            if (outcomes.Contains(((TriggerCue)trigger.Cue).Outcome))
            {
                return true;
            }
        }

        return false;
    }

    internal static string Family(EventGround ground, string type) => type switch
    {
        "attack" or "target" or "blast" or "strike" or "bombardment" or "casualty" => "violence",
        _ => ground.Lexicon.Families.GetValueOrDefault(type, type),
    };
}
