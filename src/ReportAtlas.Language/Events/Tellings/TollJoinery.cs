using ReportAtlas.Language.Events.Counts;
using ReportAtlas.Language.Events.Cues;
using ReportAtlas.Language.Events.Factuality;
using ReportAtlas.Language.Events.Types;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events.Tellings;

/// <summary>Decides whether a word for the dead or hurt in a sentence tells a new incident or the toll of the one before.</summary>
internal static class TollJoinery
{
    /// <summary>How many words what brought a death about may take up.</summary>
    private const int CauseReach = 16;

    /// <summary>How many words tell of the dead before the hurt.</summary>
    private const int RestReach = 6;

    /// <param name="apart">Whether its clause names a place of its own.</param>
    internal static Joining Decide(EventGround ground, Telling current, Clause clause, CueMatch match, bool apart)
    {
        var cue = (TriggerCue)match.Cue;
        // «قتلت معلمة بقصف على ...، وقتل ثلاثة إثر استهداف مدرسة في ...»: more dead, and where stands with what killed them.
        apart |=
            clause.Kind == ClauseKind.And
            && cue.Is(WordShape.Past)
            && match.First == clause.Body
            && HasAny(current, cue.Outcome)
            && ClausePlaces.HasOwnPlace(ground, current, WithCause(ground, clause), match);
        // «قتل أربعة بعبوة في ...، فيما أصيبت طفلتان إثر اندلاع حريق في مخيم ...»: others, hurt elsewhere.
        apart |=
            clause.Kind == ClauseKind.Clause
            && cue.Is(WordShape.Past)
            && match.First == clause.Body
            && ClausePlaces.HasOwnPlace(ground, current, WithCause(ground, clause), match);
        // «الأنبار - قُتل جنديان، وأُصيب ثلاثة بانفجار لغم في هيت»: the toll goes on, and names the place more closely; more dead are those of another place.
        apart &=
            !(
                clause.Kind == ClauseKind.And
                && !HasAny(current, cue.Outcome)
                && current.Triggers.TrueForAll(known => known.Cue.Code == "casualty")
                && ClausePlaces.Narrows(ground, current, clause)
            ) && !IsRestOfToll(ground, current, clause, match);

        // «حصيلة القتلى 38، إذ قتل ثمانية أمس في ... و15 في ...»: the sum, and now its parts.
        if (
            clause.Kind == ClauseKind.Result
            && cue.Is(WordShape.Past)
            && match.First == clause.Body
            && (ClausePlaces.PartsSum(ground, current, clause) || (apart && IsCountedAmongLike(ground, current)))
        )
        {
            return Joining.New;
        }

        // «لقي عشرة مصرعهم ... بعد مقتل موظف في ...»: what it came after.
        if (
            clause.Kind == ClauseKind.Time
            && match.Cue.Is(WordShape.Noun)
            && match.First == clause.Body
            && ground.IsOneOf(match.First - 1, ground.Lexicon.TimeSigns.After)
            && HasAny(current, Outcome.Killed)
        )
        {
            return Joining.Skip;
        }

        // «تجددت الاشتباكات على خلفية مقتل قيادي»: why they fight.
        if (
            clause.Kind == ClauseKind.Cause
            && match.Cue.Is(WordShape.Noun)
            && ground.IsOneOf(match.First - 1, ground.Lexicon.Signs.OnAccount)
            && current.Triggers.Exists(static known => known.Cue.Code is "armed_clash")
        )
        {
            return Joining.Skip;
        }

        // «ارتفع عدد شهداء القصف إلى خمسة بعد أن فارقت طفلة الحياة في مشفى ...»: why the toll rises.
        if (clause.Kind == ClauseKind.Time && RaisesToll(ground, current))
        {
            return Joining.Skip;
        }

        // «قتل مدنيون بقصف ...، وقتل شاب برصاص مجهولين»: more dead, and by something else.
        if (
            clause.Kind is ClauseKind.And or ClauseKind.Clause
            && cue.Is(WordShape.Past)
            && cue.Outcome == Outcome.Killed
            && (clause.Kind == ClauseKind.Clause || HasAny(current, Outcome.Killed))
            && CauseIn(ground, current.First, clause.First) is { } cause
            && CauseIn(ground, match.End, clause.End) is { } other
            && cause != other
        )
        {
            return Joining.New;
        }

        // «استشهد جندي بهجوم ...، وقتلت القوات 12 ردا على الهجوم»: the answer is a deed of its own.
        if (
            clause.Kind is ClauseKind.And or ClauseKind.Clause
            && IsAnswer(ground, current, clause.End)
            && HasAny(current, Outcome.Killed, Outcome.Injured)
        )
        {
            return Joining.New;
        }

        // «أصيب ... ثم توفي متأثرا بجراحه»: the same man.
        if (ground.IsOneOf(match.End, ground.Lexicon.Tolls.OfWounds))
        {
            return Joining.Join;
        }

        // «فيما استشهد مقاتلان في اشتباكات ...»: other people, who died otherwise or elsewhere.
        var isOthers =
            clause.Kind == ClauseKind.Clause
            && ((ClauseSigns.HasOwnCause(ground, clause, match) && !IsBareToll(ground, current)) || (apart && cue.Is(WordShape.Past)));
        var isElsewhere = apart && HasAny(current, Outcome.Killed, Outcome.Injured) && clause.Kind is not ClauseKind.Result;
        return clause.Kind is ClauseKind.Turn || isOthers || isElsewhere ? Joining.New : Joining.Join;
    }

    /// <summary>«في ريف الطبقة، قتل عشرة وجرح خمسة بقصف قرية ...»: the hurt right behind the dead, by what nobody has said yet; the scene was set before both.</summary>
    private static bool IsRestOfToll(EventGround ground, Telling current, Clause clause, CueMatch match)
    {
        var last = current.Triggers[^1];
        if (
            clause.Kind != ClauseKind.And
            || HasAny(current, ((TriggerCue)match.Cue).Outcome)
            || ground.Distance(last.End, match.First) > RestReach
            || !current.Triggers.TrueForAll(static known => known.Cue.Code == "casualty")
            || CauseIn(ground, last.End, match.First) is not null
        )
        {
            return false;
        }

        for (var token = last.End; token < match.First; token++)
        {
            if (ground.IsPause(token) || ground.PlaceOver(token) is not null || ground.IsInDate(token))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>«ردا على الهجوم»: on what was told before.</summary>
    private static bool IsAnswer(EventGround ground, Telling current, int token) =>
        ground.Text.Is(token, "ردا")
        && ground.Text.Is(token + 1, "علي")
        && token < ground.Text.Sentences[current.Sentence].EndToken
        && (
            ground.Text.Is(token + 2, "ذلك") || (ground.Scan.TryFind(token + 2, CueKind.Trigger, out var attack) && attack.HasClitic(Clitics.Article))
        );

    /// <summary>«قتل ستة من داعش، فيما استشهد مقاتلان في اشتباكات ...»: the first says neither where nor how, which is told once for both.</summary>
    private static bool IsBareToll(EventGround ground, Telling current) =>
        current.Triggers.TrueForAll(static known => known.Cue.Code == "casualty")
        && MentionTables.In(ground.Places, current.First, current.End).IsEmpty
        && MentionTables.In(ground.Dates, current.First, current.End).IsEmpty
        && !NamesMeans(ground, current);

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
                if (
                    (match.Cue is MeansCue means && means.Settles.Contains("casualty"))
                    || (
                        match.Cue is TriggerCue { Type: not "casualty" } deed
                        && !OpenType.IsOpen(deed.Type)
                        && deed.Is(WordShape.Noun | WordShape.Fixed)
                    )
                )
                {
                    return match.Cue.Code;
                }
            }
        }

        return null;
    }

    /// <summary>A clause with the one behind it that says by what it was brought about.</summary>
    private static Clause WithCause(EventGround ground, Clause clause)
    {
        var end = clause.End;
        if (end < ground.Text.TokenCount && ground.Scan.TryFind(end, CueKind.Break, out var cause) && cause.Cue.Code == "cause")
        {
            for (
                end++;
                end < Math.Min(ground.Text.TokenCount, clause.End + CauseReach) && !ground.IsPause(end) && !ground.Text.Is(end, TokenKind.Break);
                end++
            ) { }
        }

        return clause with
        {
            End = end,
        };
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
