using ReportAtlas.Language.Events.Cues;
using ReportAtlas.Language.Events.Tellings;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events.Factuality;

/// <summary>Tells deeds that are only prepared, to come, attempted, aimed at or wished for, by the form and company of the word that tells them.</summary>
internal static class Intentions
{
    /// <summary>How many words a plan may stand from its noun.</summary>
    private const int PlanReach = 4;

    /// <summary>How many words a predicate may stand from its noun, a place between them.</summary>
    private const int PredicateReach = 9;

    /// <summary>How many words a verb may stand from what it governs, its subject between them.</summary>
    private const int SubjectReach = 9;

    /// <summary>«هجوما يجري التحضير لتنفيذه»: planned still.</summary>
    internal static bool IsPrepared(EventGround ground, Sentence sentence, CueMatch trigger)
    {
        var isUnderWay = false;
        for (var token = trigger.End; token < Math.Min(sentence.EndToken, trigger.End + PredicateReach) && !ground.IsPause(token); token++)
        {
            if (ground.Scan.TryFind(token, CueKind.Light, out var light))
            {
                // «حسم المعركة سيتم في غضون أيام».
                if (light.HasClitic(Clitics.Future))
                {
                    return true;
                }

                isUnderWay |= light.Cue.Is(WordShape.Present);
            }

            if (
                token < trigger.End + PlanReach
                && isUnderWay
                && ground.Scan.TryFind(token, CueKind.Negation, out var plan)
                && plan.Cue.Code == "plan"
            )
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>«سيتم تسليم», «ستبدأ عملية نقل».</summary>
    internal static bool HasFutureLight(EventGround ground, int first, int end)
    {
        foreach (var match in ground.Scan.In(first, end))
        {
            if (match.Cue.Kind == CueKind.Light && match.HasClitic(Clitics.Future))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>«سيستكمل خروج ...»: a verb that no list knows, by the prefix of the future.</summary>
    internal static bool IsFuture(EventGround ground, int token)
    {
        if (token < 0 || !ground.Text.Is(token, TokenKind.Word) || !ground.Scan.At(token).IsEmpty || ground.PlaceOver(token) is not null)
        {
            return false;
        }

        var word = ground.Text.Word(token);
        word = word.Length > 5 && word[0] is 'و' or 'ف' ? word[1..] : word;
        return word.Length >= 5 && word[0] == 'س' && word[1] is 'ي' or 'ت';
    }

    /// <summary>«ستشارك الشرطة في استعادة البلدة»: a verb of the future governs the noun through «في», its subject between them.</summary>
    internal static bool IsToTakePart(EventGround ground, Sentence sentence, CueMatch trigger)
    {
        if (!ground.Text.Is(trigger.First - 1, "في"))
        {
            return false;
        }

        for (
            var token = trigger.First - 2;
            token >= Math.Max(sentence.FirstToken, trigger.First - SubjectReach)
                && !ground.IsPause(token)
                && !ground.Scan.Has(token, CueKind.Trigger);
            token--
        )
        {
            if (IsFuture(ground, token) || (ground.Scan.TryFind(token, CueKind.Light, out var light) && light.HasClitic(Clitics.Future)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>«محاولتها السيطرة»: not yet; an attempted bombing or murder is an event all the same.</summary>
    internal static bool MayBeAttempted(CueMatch trigger) =>
        trigger.Cue.Code is "territorial_change" or "arrest" or "abduction" or "displacement" or "movement" or "attack" or "armed_clash";

    /// <summary>«جددت القوات محاولتها التقدم»: they did try, and so fought.</summary>
    internal static bool IsUndertaken(EventGround ground, Sentence sentence, CueMatch attempt)
    {
        for (var token = attempt.First - 1; token >= Math.Max(sentence.FirstToken, attempt.First - 6) && !ground.IsPause(token); token--)
        {
            if (ground.Scan.TryFind(token, CueKind.Light, out var light) && light.Cue.Is(WordShape.Past) && !light.Cue.Is(WordShape.Present))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>«لاعتقال» is an aim; «تعرض لهجوم» and «أدى لمقتل» are facts.</summary>
    internal static bool IsPurpose(EventGround ground, Sentence sentence, CueMatch trigger)
    {
        // «سقطت قذائف على ممر لخروج المدنيين»: what the way is for.
        if (ground.IsOneOf(trigger.First - 1, ground.Lexicon.DeedSigns.Passage) && Joinery.Family(ground, trigger.Cue) == "movement")
        {
            return true;
        }

        var paused = false;
        for (var token = trigger.First - 1; token >= Math.Max(sentence.FirstToken, trigger.First - 16); token--)
        {
            paused |= ground.IsPause(token);
            foreach (var match in ground.Scan.At(token))
            {
                // «تعرض الرعاة، أمس، لهجوم»: this verb takes «ل» however far.
                if (match.Cue is { Kind: CueKind.Light, Code: "undergoes" })
                {
                    return false;
                }

                if (paused || ground.Distance(token, trigger.First) > 8)
                {
                    continue;
                }

                // «يخوض معارك لطرد ...»: the verb has its object already, and what follows is the aim.
                if (match.Cue.Kind == CueKind.Trigger && match.End <= trigger.First && !match.Cue.Is(WordShape.Verb))
                {
                    // «أدت الاشتباكات لإصابة ...»: what came of it.
                    return !(
                        ground.Scan.TryFind(ground.Before(match.First, sentence.FirstToken), CueKind.Light, out var caused)
                        && caused.Cue.Code == "result"
                    );
                }

                // «تشن القوات حملة عسكرية لاستعادة المدينة»: what the campaign is for.
                if (
                    match.Cue.Kind == CueKind.Incident
                    && match.End <= trigger.First
                    && Joinery.Family(ground, trigger.Cue) is "territory" or "custody"
                )
                {
                    return true;
                }

                if (
                    match.Cue is { Kind: CueKind.Light }
                    || match.Cue is { Kind: CueKind.Break, Code: "cause" or "result" }
                    || match.Cue is { Kind: CueKind.Saying, Code: "source" }
                )
                {
                    return false;
                }
            }
        }

        return true;
    }

    /// <summary>«أن يقصف»: wished or possible; «قبل أن يفر» happened, and so did what a headline tells in the present.</summary>
    internal static bool IsSubjunctive(EventGround ground, Sentence sentence, CueMatch trigger)
    {
        if (!trigger.Cue.Is(WordShape.Present) || trigger.Cue.Is(WordShape.Past | WordShape.Noun))
        {
            return false;
        }

        var before = ground.Before(trigger.First, sentence.FirstToken);
        if (ground.Text.Is(before, "قد"))
        {
            return true;
        }

        return ground.Text.Is(before, "ان") && !ground.IsOneOf(before - 1, ground.Lexicon.TimeSigns.BeforeOrAfter);
    }
}
