using ReportAtlas.Language.Events.Counts;
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

        // «ردت المدفعية على مصادر النيران، تلاه غارتان على مستودع في ...»: the next deed, at a place of its own.
        if (match.Cue.Code is "airstrike" or "drone_strike" && match.Clitics == Clitics.None && FurtherTelling.ComesNext(ground, current.Head.End, match.First) && !current.Triggers.Exists(known => known.Cue.Code == match.Cue.Code)
            && !MentionTables.In(ground.Places, match.End, clause.End).IsEmpty)
        {
            return Joining.New;
        }

        // «استهدفت مسيرة المحطة، تلاها بيوم إصابة ثلاثة عمال بقصف»: on another day.
        if (FurtherTelling.IsDaysLater(ground, current.Head.End, match.First))
        {
            return Joining.New;
        }

        if (sameClause)
        {
            return NounUse.Coincides(ground, current, match) || NounUse.IsSomeTimeBefore(ground, current, match) || (current.Triggers.Count == 1 && current.Head.HasClitic(Clitics.Article) && NounUse.IsOneMore(ground, match)) ? Joining.New : Joining.Join;
        }

        var apart = ClausePlaces.HasOwnPlace(ground, current, clause, match);
        if (cue.Type == "casualty")
        {
            // «الأنبار - قُتل جنديان، وأُصيب ثلاثة بانفجار لغم في هيت»: the toll goes on, and names the place more closely; more dead are those of another place.
            apart &= !(clause.Kind == ClauseKind.And && !HasAny(current, cue.Outcome) && current.Triggers.TrueForAll(known => known.Cue.Code == "casualty") && ClausePlaces.Narrows(ground, current, clause));

            // «حصيلة القتلى 38، إذ قتل ثمانية أمس في ... و15 في ...»: the sum, and now its parts.
            if (clause.Kind == ClauseKind.Result && cue.Is(WordShape.Past) && match.First == clause.Body && (ClausePlaces.PartsSum(ground, current, clause) || (apart && IsCountedAmongLike(ground, current))))
            {
                return Joining.New;
            }

            // «لقي عشرة مصرعهم ... بعد مقتل موظف في ...»: what it came after.
            if (clause.Kind == ClauseKind.Time && match.Cue.Is(WordShape.Noun) && match.First == clause.Body && ground.Text.Is(match.First - 1, "بعد") && HasAny(current, Outcome.Killed))
            {
                return Joining.Skip;
            }

            // «تجددت الاشتباكات على خلفية مقتل قيادي»: why they fight.
            if (clause.Kind == ClauseKind.Cause && match.Cue.Is(WordShape.Noun) && ground.IsOneOf(match.First - 1, ground.Lexicon.Signs.OnAccount) && current.Triggers.Exists(static known => known.Cue.Code is "armed_clash"))
            {
                return Joining.Skip;
            }

            // «ارتفع عدد شهداء القصف إلى خمسة بعد أن فارقت طفلة الحياة في مشفى ...»: why the toll rises.
            if (clause.Kind == ClauseKind.Time && RaisesToll(ground, current))
            {
                return Joining.Skip;
            }

            // «قتل مدنيون بقصف ...، وقتل شاب برصاص مجهولين»: more dead, and by something else.
            if (clause.Kind is ClauseKind.And or ClauseKind.Clause && cue.Is(WordShape.Past) && cue.Outcome == Outcome.Killed && HasAny(current, Outcome.Killed)
                && CauseIn(ground, current.First, clause.First) is { } cause && CauseIn(ground, match.End, clause.End) is { } other && cause != other)
            {
                return Joining.New;
            }

            // «استشهد جندي بهجوم ...، وقتلت القوات 12 ردا على الهجوم»: the answer is a deed of its own.
            if (clause.Kind is ClauseKind.And or ClauseKind.Clause && IsAnswer(ground, current, clause.End) && HasAny(current, Outcome.Killed, Outcome.Injured))
            {
                return Joining.New;
            }

            // «أصيب ... ثم توفي متأثرا بجراحه»: the same man.
            if (ground.IsOneOf(match.End, ground.Lexicon.People.OfWounds))
            {
                return Joining.Join;
            }

            return clause.Kind is ClauseKind.Turn || (clause.Kind == ClauseKind.Clause && ((ClauseSigns.HasOwnCause(ground, clause, match) && !IsBareToll(ground, current)) || (apart && cue.Is(WordShape.Past)))) || (apart && HasAny(current, Outcome.Killed, Outcome.Injured) && clause.Kind is not ClauseKind.Result)
                ? Joining.New
                : Joining.Join;
        }

        if (current.Triggers.TrueForAll(known => known.Cue.Code == "casualty"))
        {
            return clause.Kind is ClauseKind.Cause or ClauseKind.Time or ClauseKind.Relative or ClauseKind.Result || (!apart && (OneSentence.IsCauseAfterAside(ground, clause, match) || OneSentence.IsPredicate(ground, current, clause, match))) ? Joining.Join : Joining.New;
        }

        // «ويأتي هذا الانفجار بعد يوم من انفجار آخر», «مبينا أن طائرة أخرى استهدفت ...».
        if (NounUse.IsOneMore(ground, match))
        {
            return Joining.New;
        }

        // «لا تزال الاغتيالات متواصلة، حيث أطلق ...»: the clause tells the one case that is news.
        if (current.IsDefinite && clause.Kind == ClauseKind.Result && (cue.Sure || cue.Is(WordShape.Past))
            && current.Triggers.TrueForAll(known => !known.Cue.Is(WordShape.Past)))
        {
            return Joining.New;
        }

        // «وجاء الهجوم في أعقاب استهداف ... أمس»: only the second is told anew.
        if (clause.Kind == ClauseKind.Time && current.IsDefinite && current.Head.HasClitic(Clitics.Article) && !match.HasClitic(Clitics.Article) && !cue.Is(WordShape.Suffixed)
            && !MentionTables.In(ground.Dates, clause.First, clause.End).IsEmpty)
        {
            return Joining.New;
        }

        // «اقتحموا المقر وفجروا أحزمتهم»: how the attack ended.
        if (cue.Type == "suicide_attack" && clause.Kind == ClauseKind.And && !apart)
        {
            return Joining.Join;
        }

        // «دوت انفجارات، تبين أنها ناجمة عن غارات على ...»: what the blasts were.
        if (clause.Kind == ClauseKind.Content && BackPointer.PointsBack(ground, clause) && clause.Body < match.First && ground.IsOneOf(clause.Body, ground.Lexicon.Beside.DueTo))
        {
            return Joining.Join;
        }

        // «وذكر أنه تم إطلاق النار عليهم»: on the people just spoken of.
        if (clause.Kind != ClauseKind.Turn && !ClausePlaces.HasOwnPlace(ground, current, clause, match) && ClauseSigns.IsOnThem(ground, match))
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
        var open = OpenType.IsOpen(cue.Type) || current.Triggers.TrueForAll(known => OpenType.IsOpen(known.Cue.Code));
        return clause.Kind switch
        {
            ClauseKind.Result or ClauseKind.Relative => Joining.Join,
            // «قصف الطيران المدينة، بالتزامن مع اشتباكات في حي ...»: at the same time elsewhere.
            ClauseKind.Time when apart && ClauseSigns.IsMeanwhile(ground, clause) => Joining.New,
            // «... بعد سقوط قذيفة مصدرها الفصائل في ...»: another place and another doer.
            ClauseKind.Time when apart && !match.HasClitic(Clitics.Article) && ClauseSigns.HasOwnDoer(ground, clause) => Joining.New,
            ClauseKind.Time or ClauseKind.Cause => (apart && cue.Is(WordShape.Verb | WordShape.Singular) && ClauseSigns.HasFinite(ground, clause)) ? Joining.New
                : same || open || match.HasClitic(Clitics.Article) ? Joining.Join : Joining.New,
            ClauseKind.Turn => Joining.New,
            _ => (same || open) && !apart ? Joining.Join : Joining.New,
        };
    }

    /// <summary>«ردا على الهجوم»: on what was told before.</summary>
    private static bool IsAnswer(EventGround ground, Telling current, int token) =>
        ground.Text.Is(token, "ردا") && ground.Text.Is(token + 1, "علي") && token < ground.Text.Sentences[current.Sentence].EndToken
        && (ground.Text.Is(token + 2, "ذلك") || (ground.Scan.TryFind(token + 2, CueKind.Trigger, out var attack) && attack.HasClitic(Clitics.Article)));

    /// <summary>«قتل ستة من داعش، فيما استشهد مقاتلان في اشتباكات ...»: the first says neither where nor how, which is told once for both.</summary>
    private static bool IsBareToll(EventGround ground, Telling current) =>
        current.Triggers.TrueForAll(static known => known.Cue.Code == "casualty") && MentionTables.In(ground.Places, current.First, current.End).IsEmpty
        && MentionTables.In(ground.Dates, current.First, current.End).IsEmpty && !NamesMeans(ground, current);

    /// <summary>Whether it says what they died by; «جنديا», which tells of troops who move, says nothing of it.</summary>
    private static bool NamesMeans(EventGround ground, Telling current)
    {
        foreach (var match in ground.Scan.In(current.First, current.End, CueKind.Means))
        {
            if (match.Cue is MeansCue means && means.Settles.Contains("casualty"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>By what people died, as a type of event; null where a range of tokens does not say.</summary>
    private static string? CauseIn(EventGround ground, int first, int end)
    {
        for (var token = first; token < end; token++)
        {
            if (ground.IsOneOf(token, ground.Lexicon.People.ByBullets))
            {
                return "bullets";
            }

            foreach (var match in ground.Scan.At(token))
            {
                if ((match.Cue is MeansCue means && means.Settles.Contains("casualty")) || (match.Cue is TriggerCue { Type: not "casualty" } deed && !OpenType.IsOpen(deed.Type) && deed.Is(WordShape.Noun | WordShape.Fixed)))
                {
                    return match.Cue.Code;
                }
            }
        }

        return null;
    }

    private static bool RaisesToll(EventGround ground, Telling current) => TollCue.StandsIn(ground, current.ReachBack - 2, current.Head.End);

    /// <summary>«هذا الهجوم هو الثالث من نوعه، حيث قتل ...»: the clause tells an earlier one.</summary>
    private static bool IsCountedAmongLike(EventGround ground, Telling current) => current.IsDefinite && EventRecord.EndsAt(ground, current.End);

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
}
