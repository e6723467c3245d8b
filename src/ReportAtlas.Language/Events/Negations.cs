using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events;

/// <summary>Tells whether a trigger is denied, planned, feared, asked for or only aimed at, and so tells no event.</summary>
internal static class Negations
{
    /// <summary>How many words «لم» and its like reach.</summary>
    private const int NextReach = 3;

    internal static bool Covers(EventGround ground, Sentence sentence, List<Clause> clauses, int index, CueMatch trigger)
    {
        // «تهدئة تقضي بإطلاق سراح ...»: provides for it.
        if (ground.Text.Word(trigger.First) is "يقضي" or "تقضي" or "ويقضي" or "وتقضي" && ground.Text.Is(trigger.First + 1, TokenKind.Word) && ground.Text.Word(trigger.First + 1)[0] == 'ب')
        {
            return true;
        }

        // «منذ طرده من المدينة» only dates what is told.
        if (ground.Text.Is(trigger.First - 1, "منذ") || (ground.Text.Is(trigger.First - 1, "ان") && ground.Text.Is(trigger.First - 2, "منذ")))
        {
            return true;
        }

        var noun = trigger.Cue.Is(WordShape.Noun | WordShape.Fixed);
        if ((noun && IsPrepared(ground, sentence, trigger)) ||
            trigger.HasClitic(Clitics.Future)
            || (trigger.HasClitic(Clitics.Li) && noun && IsPurpose(ground, sentence, trigger))
            || IsSubjunctive(ground, sentence, trigger)
            || (noun && (IsFuture(ground, ground.Before(trigger.First, sentence.FirstToken)) || HasFutureLight(ground, Math.Max(sentence.FirstToken, trigger.First - 4), trigger.First))))
        {
            return true;
        }

        var clause = clauses[index];
        return CuesReach(ground, sentence, clause, trigger)
            || (clause.Kind == ClauseKind.Content && index > 0 && CarriesOver(ground, clauses[index - 1]))
            || IsListed(ground, clauses, index, trigger);
    }

    /// <summary>«هجوما يجري التحضير لتنفيذه»: planned still.</summary>
    private static bool IsPrepared(EventGround ground, Sentence sentence, CueMatch trigger)
    {
        var isUnderWay = false;
        for (var token = trigger.End; token < Math.Min(sentence.EndToken, trigger.End + 4) && !ground.IsPause(token); token++)
        {
            isUnderWay |= ground.Scan.TryFind(token, CueKind.Light, out var light) && light.Cue.Is(WordShape.Present);
            if (isUnderWay && ground.Scan.TryFind(token, CueKind.Negation, out var plan) && plan.Cue.Code == "plan")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>«سيتم تسليم», «ستبدأ عملية نقل».</summary>
    private static bool HasFutureLight(EventGround ground, int first, int end)
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
    private static bool IsFuture(EventGround ground, int token)
    {
        if (token < 0 || !ground.Text.Is(token, TokenKind.Word) || !ground.Scan.At(token).IsEmpty || ground.PlaceOver(token) is not null)
        {
            return false;
        }

        var word = ground.Text.Word(token);
        word = word.Length > 5 && word[0] is 'و' or 'ف' ? word[1..] : word;
        return word.Length >= 5 && word[0] == 'س' && word[1] is 'ي' or 'ت';
    }

    /// <summary>«يطالبون بخروج القوات ووقف القصف وطرد ...»: nouns joined on to what is only asked for.</summary>
    private static bool IsListed(EventGround ground, List<Clause> clauses, int index, CueMatch trigger)
    {
        // «وطرد ...» may be either; a verb with an ending is none of the list.
        var isVerb = trigger.Cue.Is(WordShape.Past) && (trigger.Cue.Is(WordShape.Plural | WordShape.Dual | WordShape.Suffixed) || ground.Text.Word(trigger.First)[^1] == 'ت');
        if (clauses[index].Kind != ClauseKind.And || isVerb || clauses[index].First + 1 < trigger.First)
        {
            return false;
        }

        for (var before = index - 1; before >= Math.Max(0, index - 3); before--)
        {
            if (CarriesOver(ground, clauses[before], trigger.First - 40))
            {
                return true;
            }

            if (clauses[before].Kind != ClauseKind.And)
            {
                return false;
            }
        }

        return false;
    }

    private static bool CuesReach(EventGround ground, Sentence sentence, Clause clause, CueMatch trigger)
    {
        // Looking back over the whole of a very long sentence would make reading quadratic.
        var from = Math.Max(sentence.FirstToken, trigger.First - 120);
        foreach (var match in ground.Scan.In(from, trigger.First))
        {
            if (match.Cue.Kind != CueKind.Negation)
            {
                continue;
            }

            // «محاولة السيطرة»: the phrase holds the word itself.
            if (match.End > trigger.First)
            {
                if (match.Cue.Code == "plan" && match.End <= trigger.End)
                {
                    return true;
                }

                continue;
            }

            var reaches = match.Cue.Reach switch
            {
                "next" => !ground.Scan.Has(match.First, CueKind.Background) && ground.Distance(match.End, trigger.First) < NextReach && trigger.Cue.Is(WordShape.Present | WordShape.Noun | (match.Cue.Code == "attempt" ? WordShape.Fixed : WordShape.None))
                    && (match.Cue.Code != "attempt" || (MayBeAttempted(trigger) && !IsUndertaken(ground, sentence, match))),
                "sentence" => !TurnsAway(ground, match.End, trigger.First),
                _ => match.First >= clause.First && (!IsPlanCarriedOut(ground, match, trigger) || IsAim(ground, match, trigger)),
            };
            if (reaches)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>«محاولتها السيطرة»: not yet; an attempted bombing or murder is an event all the same.</summary>
    private static bool MayBeAttempted(CueMatch trigger) => trigger.Cue.Code is "territorial_change" or "arrest" or "abduction" or "displacement" or "movement" or "attack" or "armed_clash";

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

    /// <summary>«نفت موسكو ذلك، فيما أكد ناشطون أن ...»: somebody else says the contrary.</summary>
    private static bool TurnsAway(EventGround ground, int first, int end)
    {
        var isTurned = false;
        foreach (var match in ground.Scan.In(first, end))
        {
            isTurned |= match.Cue is { Kind: CueKind.Break, Code: "clause" or "turn" };
            if (isTurned && match.Cue is { Kind: CueKind.Saying, Code: "stated" })
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A past verb after a word of planning tells something else that did happen.</summary>
    private static bool IsPlanCarriedOut(EventGround ground, CueMatch negation, CueMatch trigger) =>
        trigger.Cue.Is(WordShape.Past) && !trigger.Cue.Is(WordShape.Noun)
        && (negation.Cue.Code is "plan" or "goal" or "exercise" or "fear" or "call" or "content")
        && ground.Distance(negation.End, trigger.First) > 1;

    /// <summary>«تسعى إلى فرض سيطرتها»: after the preposition of the plan stands a noun, though a verb is written alike.</summary>
    private static bool IsAim(EventGround ground, CueMatch negation, CueMatch trigger)
    {
        for (var token = trigger.First - 1; negation.Cue.Code == "plan" && !trigger.HasClitic(Clitics.Conjunction) && token >= Math.Max(negation.End, trigger.First - 3); token--)
        {
            if (ground.Text.Is(token, "الي") || ground.Text.Is(token, "علي"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>«يخشى السكان أن ...»: what is feared stands in the clause after.</summary>
    private static bool CarriesOver(EventGround ground, Clause before, int from = 0)
    {
        foreach (var match in ground.Scan.In(Math.Max(before.First, from), before.End))
        {
            if (match.Cue.Kind == CueKind.Negation && match.Cue.Reach != "next")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>«لاعتقال» is an aim; «تعرض لهجوم» and «أدى لمقتل» are facts.</summary>
    private static bool IsPurpose(EventGround ground, Sentence sentence, CueMatch trigger)
    {
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
                    return true;
                }

                if (match.Cue is { Kind: CueKind.Light } || match.Cue is { Kind: CueKind.Break, Code: "cause" or "result" }
                    || match.Cue is { Kind: CueKind.Saying, Code: "source" })
                {
                    return false;
                }
            }
        }

        return true;
    }

    /// <summary>«أن يقصف»: wished or possible; «قبل أن يفر» happened, and so did what a headline tells in the present.</summary>
    private static bool IsSubjunctive(EventGround ground, Sentence sentence, CueMatch trigger)
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

        return ground.Text.Is(before, "ان") && !ground.Text.Is(before - 1, "قبل") && !ground.Text.Is(before - 1, "بعد");
    }
}
