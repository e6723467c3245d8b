using ReportAtlas.Language.Events.Cues;
using ReportAtlas.Language.Events.Factuality;
using ReportAtlas.Language.Events.Retelling;
using ReportAtlas.Language.Events.Types;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events.Tellings;

/// <summary>Decides whether one more word of violence in a sentence tells a new incident or more of the one before.</summary>
internal static class ViolenceJoinery
{
    internal static Joining Decide(EventGround ground, Telling current, Clause clause, CueMatch match, bool sameClause)
    {
        var cue = (TriggerCue)match.Cue;
        if (BesideFight.Decide(ground, current, clause, match) is { } beside)
        {
            return beside;
        }

        // «... بعبوة، في حين نجا القيادي من محاولة الاغتيال»: from the attack just told.
        if (ground.IsOneOf(match.First, ground.Lexicon.DeedSigns.Survives) && PointsAtDeed(ground, match.First + 1, clause.End))
        {
            return Joining.Join;
        }

        // «نجا عضو المجلس من محاولة اغتيال بعد أن أطلق مجهولان النار عليه أمام منزله في حي ...»: how it was tried.
        if (
            ground.IsOneOf(current.Head.First, ground.Lexicon.DeedSigns.Survives)
            && clause.Kind is ClauseKind.Time or ClauseKind.Cause or ClauseKind.Result
            && IsOnHim(ground, match, clause.End)
        )
        {
            return Joining.Join;
        }

        // «قصفت القوات البلدة، فردت قسد بالمدفعية على مواقعها»: what the other side struck in return.
        if (!sameClause && ReturnFire.Is(ground, current, clause, match))
        {
            return Joining.New;
        }

        // «ردت المدفعية على مصادر النيران، تلاه غارتان على مستودع في ...»: the next deed, at a place of its own.
        if (
            match.Cue.Code is "airstrike" or "drone_strike"
            && match.Clitics == Clitics.None
            && NextDeed.Begins(ground, current.Head.End, match.First)
            && !current.Triggers.Exists(known => known.Cue.Code == match.Cue.Code)
            && !MentionTables.In(ground.Places, match.End, clause.End).IsEmpty
        )
        {
            return Joining.New;
        }

        // «استهدفت مسيرة المحطة، تلاها بيوم إصابة ثلاثة عمال بقصف»: on another day.
        if (NextDeed.IsDaysLater(ground, current.Head.End, match.First) || NounUse.IsFirstOfTwo(ground, match))
        {
            return Joining.New;
        }

        if (sameClause)
        {
            return
                NounUse.Coincides(ground, current, match)
                || NounUse.IsSomeTimeBefore(ground, current, match)
                || (current.Triggers.Count == 1 && current.Head.HasClitic(Clitics.Article) && NounUse.IsOneMore(ground, match))
                ? Joining.New
                : Joining.Join;
        }

        var apart = ClausePlaces.HasOwnPlace(ground, current, clause, match);
        if (cue.Type == "casualty")
        {
            return TollJoinery.Decide(ground, current, clause, match, apart);
        }

        if (current.Triggers.TrueForAll(known => known.Cue.Code is "casualty" or "body_recovery"))
        {
            return
                clause.Kind is ClauseKind.Cause or ClauseKind.Time or ClauseKind.Relative or ClauseKind.Result
                || (!apart && (OneSentence.IsCauseAfterAside(ground, clause, match) || OneSentence.IsPredicate(ground, current, clause, match)))
                ? Joining.Join
                : Joining.New;
        }

        // «ويأتي هذا الانفجار بعد يوم من انفجار آخر», «مبينا أن طائرة أخرى استهدفت ...».
        if (NounUse.IsOneMore(ground, match))
        {
            return Joining.New;
        }

        // «لا تزال الاغتيالات متواصلة، حيث أطلق ...»: the clause tells the one case that is news.
        // «تصاعدت وتيرة هجمات الخلايا، إذ استهدفت ...»: the same.
        if (
            (current.IsDefinite || ground.HasOneOf(current.ReachBack, current.Head.First, ground.Lexicon.Signs.Mounts))
            && clause.Kind == ClauseKind.Result
            && (cue.Sure || cue.Is(WordShape.Past))
            && current.Triggers.TrueForAll(known => !known.Cue.Is(WordShape.Past))
        )
        {
            return Joining.New;
        }

        // «وجاء الهجوم في أعقاب استهداف ... أمس»: only the second is told anew.
        if (
            clause.Kind == ClauseKind.Time
            && current.IsDefinite
            && current.Head.HasClitic(Clitics.Article)
            && !match.HasClitic(Clitics.Article)
            && !cue.Is(WordShape.Suffixed)
            && !MentionTables.In(ground.Dates, clause.First, clause.End).IsEmpty
        )
        {
            return Joining.New;
        }

        // «اقتحموا المقر وفجروا أحزمتهم»: how the attack ended.
        if (cue.Type == "suicide_attack" && clause.Kind == ClauseKind.And && !apart)
        {
            return Joining.Join;
        }

        // «دوت انفجارات، تبين أنها ناجمة عن غارات على ...»: what the blasts were.
        if (
            clause.Kind == ClauseKind.Content
            && BackPointer.PointsBack(ground, clause)
            && ((clause.Body < match.First && ground.IsOneOf(clause.Body, ground.Lexicon.Beside.DueTo)) || TurnsOut(ground, current, clause))
        )
        {
            return Joining.Join;
        }

        // «انفجار في المدينة بينما كان شخص يزرع عبوة في حي ...»: what blew up, and where in it.
        if (
            clause.Kind is ClauseKind.Time or ClauseKind.Clause or ClauseKind.Content
            && IsOneBlast(current)
            && cue.Type is "ied_or_bomb" or "mine_explosion"
            && !cue.Is(WordShape.Plural | WordShape.Dual)
            && !MentionTables.In(ground.Places, clause.First, clause.End).IsEmpty
            && ClausePlaces.Narrows(ground, current, clause)
        )
        {
            return Joining.Join;
        }

        // «وذكر أنه تم إطلاق النار عليهم»: on the people just spoken of.
        if (clause.Kind != ClauseKind.Turn && !ClausePlaces.HasOwnPlace(ground, current, clause, match) && ClauseSigns.IsOnThem(ground, match))
        {
            return Joining.Join;
        }

        // «في حين شهدت ... قصفا», «وترددت أنباء عن استهداف», «وعمليات قصف ...»: told apart, so counted apart.
        if (
            clause.Kind == ClauseKind.Clause
            || (
                clause.Kind == ClauseKind.And
                && (
                    ClauseSigns.HasSaying(ground, clause, match)
                    || (match.First == clause.Body && match.Cue.Is(WordShape.Noun | WordShape.Fixed) && !match.Cue.Is(WordShape.Verb))
                )
            )
        )
        {
            return Joining.New;
        }

        var same = current.Triggers.Exists(known => known.Cue.Code == cue.Type);
        var open = OpenType.IsOpen(cue.Type) || current.Triggers.TrueForAll(known => OpenType.IsOpen(known.Cue.Code));
        return clause.Kind switch
        {
            ClauseKind.Result or ClauseKind.Relative => Joining.Join,
            // «قصف الطيران المدينة، بالتزامن مع اشتباكات في حي ...»: at the same time elsewhere.
            ClauseKind.Time when apart && ClauseSigns.IsMeanwhile(ground, clause) => Joining.New,
            // «... بعد سقوط قذيفة مصدرها الفصائل في ...»: another place and another doer.
            ClauseKind.Time when apart && !match.HasClitic(Clitics.Article) && ClauseSigns.HasOwnDoer(ground, clause) => Joining.New,
            ClauseKind.Time or ClauseKind.Cause => (apart && cue.Is(WordShape.Verb | WordShape.Singular) && ClauseSigns.HasFinite(ground, clause))
                ? Joining.New
            : same || open || match.HasClitic(Clitics.Article) ? Joining.Join
            : Joining.New,
            ClauseKind.Turn => Joining.New,
            _ => (same || open) && !apart ? Joining.Join : Joining.New,
        };
    }

    /// <summary>«الاغتيال», «التفجير»: with the article.</summary>
    private static bool PointsAtDeed(EventGround ground, int first, int end)
    {
        foreach (var deed in ground.Scan.In(first, end, CueKind.Trigger))
        {
            if (deed.Cue.Kind == CueKind.Trigger && deed.HasClitic(Clitics.Article) && Joinery.Family(ground, deed.Cue) == "violence")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>«أطلقوا النار عليه», «انفجرت عبوة بسيارته»: on the man just spoken of, or what is his.</summary>
    private static bool IsOnHim(EventGround ground, CueMatch match, int end) =>
        ground.HasOneOf(match.End, end, ground.Lexicon.Signs.OnThem) || ground.HasOneOf(match.End, end, ground.Lexicon.DeedSigns.HisOwn);

    /// <summary>«انفجارات تبين أنها ضربات جوية»: known only afterwards for what they were.</summary>
    private static bool TurnsOut(EventGround ground, Telling current, Clause clause) =>
        current.Triggers.TrueForAll(static known => known.Cue.Code == "blast")
        && ground.IsOneOfJoined(clause.First - 1, ground.Lexicon.Beside.TurnsOut);

    private static bool IsOneBlast(Telling current) =>
        current.Triggers.TrueForAll(static known =>
            known.Cue.Code == "blast" && (known.Cue.Is(WordShape.Singular) || !known.Cue.Is(WordShape.Plural | WordShape.Dual))
        );
}
