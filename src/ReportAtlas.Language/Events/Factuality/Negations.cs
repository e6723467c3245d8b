using ReportAtlas.Language.Events.Cues;
using ReportAtlas.Language.Events.Tellings;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events.Factuality;

/// <summary>Tells whether a trigger is denied, planned, feared, asked for or only aimed at, and so tells no event.</summary>
internal static class Negations
{
    /// <summary>How many words «لم» and its like reach.</summary>
    private const int NextReach = 3;

    /// <summary>How many words their fate may stand before the word that tells that they were taken.</summary>
    private const int FateReach = 6;

    /// <summary>How many clauses back what somebody says may have begun; looking back over all of a sentence without end would take long.</summary>
    private const int GoverningReach = 16;

    internal static bool Covers(EventGround ground, Sentence sentence, List<Clause> clauses, int index, CueMatch trigger)
    {
        // «تهدئة تقضي بإطلاق سراح ...»: provides for it.
        if (Rulings.Cover(ground, clauses[index], trigger))
        {
            return true;
        }

        // «منذ طرده من المدينة» only dates what is told; «مجهولة المصير منذ اعتقالها» tells it.
        if (
            !(
                ((TriggerCue)trigger.Cue).Outcome == Outcome.Detained
                && ground.HasOneOf(Math.Max(sentence.FirstToken, trigger.First - FateReach), trigger.First, ground.Lexicon.Signs.Fate)
            )
            && (
                ground.Text.Is(trigger.First - 1, "منذ")
                || ground.Text.Is(trigger.First - 1, "ومنذ")
                || (ground.Text.Is(trigger.First - 1, "ان") && ground.Text.Is(trigger.First - 2, "منذ"))
            )
        )
        {
            return true;
        }

        // «أطلق سراح رجال كان يحتجزهم منذ أشهر»: how they were until then.
        if (
            trigger.Cue.Is(WordShape.Present)
            && trigger.Cue.Is(WordShape.Suffixed)
            && !trigger.Cue.Is(WordShape.Noun | WordShape.Past)
            && ground.IsOneOf(trigger.First - 1, ground.Lexicon.Signs.Was)
        )
        {
            return true;
        }

        var noun = trigger.Cue.Is(WordShape.Noun | WordShape.Fixed);

        // «بدعم من ضربات جوية انتزعت القوات البلدة»: what helped to bring it about.
        if (noun && (IsSupport(ground, trigger.First - 1, trigger.First) || IsSupport(ground, trigger.First - 2, trigger.First)))
        {
            return true;
        }

        if (OnlyNamed.Covers(ground, sentence, trigger, noun))
        {
            return true;
        }

        if (
            (noun && Intentions.IsPrepared(ground, sentence, trigger))
            || trigger.HasClitic(Clitics.Future)
            // «قتل اثنان ...، إضافة لمقتل خمسة في ...»: what is added happened, too; and so did what a video shows («تسجيلا مصورا لإعدام ...»).
            || (
                trigger.HasClitic(Clitics.Li)
                && (noun || trigger.Cue.Is(WordShape.Past))
                && !ground.IsOneOf(trigger.First - 1, ground.Lexicon.People.AdditionTo)
                && !ground.IsOneOf(trigger.First - 1, ground.Lexicon.DeedSigns.Footage)
                && Intentions.IsPurpose(ground, sentence, trigger)
            )
            || Intentions.IsSubjunctive(ground, sentence, trigger)
            || Forestalled.Is(ground, sentence, trigger)
            || (
                noun
                && (
                    Intentions.IsFuture(ground, ground.Before(trigger.First, sentence.FirstToken))
                    || Intentions.IsToTakePart(ground, sentence, trigger)
                    || Intentions.HasFutureLight(ground, Math.Max(sentence.FirstToken, trigger.First - 4), trigger.First)
                )
            )
        )
        {
            return true;
        }

        var clause = clauses[index];
        return Refutations.IsCalledFalse(ground, sentence, trigger)
            || CuesReach(ground, sentence, clause, trigger)
            || (
                clause.Kind == ClauseKind.Content
                && Governing(ground, clauses, index) is >= 0 and var governing
                && JoinedNegation.CarriesOver(ground, clauses[governing])
            )
            || JoinedNegation.IsListed(ground, clauses, index, trigger);
    }

    private static bool IsSupport(EventGround ground, int token, int end) =>
        token >= 0 && ground.Scan.TryFind(token, CueKind.RoleMark, out var support) && support.Cue.Code == "support" && support.End == end;

    private static bool CuesReach(EventGround ground, Sentence sentence, Clause clause, CueMatch trigger)
    {
        // Looking back over the whole of a very long sentence would make reading quadratic.
        var from = Math.Max(sentence.FirstToken, trigger.First - 120);
        var affirmed = from;
        foreach (var match in ground.Scan.In(from, trigger.First))
        {
            // «لم تتوقف الاشتباكات»: what did not stop goes on, so that the word for stopping inside takes nothing away.
            if (match.Cue.Kind != CueKind.Negation || match.End <= affirmed)
            {
                continue;
            }

            affirmed = match.Cue.Reach == "none" ? match.End : affirmed;

            // «وتوقع قتيلين»: causes them, and expects nothing.
            if (
                ground.IsOneOf(match.First, ground.Lexicon.DeedSigns.Causes)
                && (ground.Scan.Has(match.End, CueKind.Counted) || ground.IsNumber(match.End))
            )
            {
                continue;
            }

            if (JoinedNegation.IsOnlyOfHarm(ground, match, trigger))
            {
                continue;
            }

            // «محاولة السيطرة», «متهم بقتل عسكريين»: the phrase holds the word itself.
            if (match.End > trigger.First)
            {
                if (match.Cue.Code is "plan" or "charge" && match.End <= trigger.End)
                {
                    return true;
                }

                continue;
            }

            var reaches = match.Cue.Reach switch
            {
                "next" => !ground.Scan.Has(match.First, CueKind.Background)
                    && ground.Distance(match.End, trigger.First) < NextReach
                    && trigger.Cue.Is(WordShape.Present | WordShape.Noun | (match.Cue.Code == "attempt" ? WordShape.Fixed : WordShape.None))
                    && (
                        match.Cue.Code != "attempt"
                        || (
                            match.Cue.Is(WordShape.Verb)
                                ? trigger.Cue.Code is "arrest" or "abduction"
                                : Intentions.MayBeAttempted(trigger) && !Intentions.IsUndertaken(ground, sentence, match)
                        )
                    ),
                "back" or "none" => false,
                "sentence" => Refutations.Reaches(ground, match, trigger),
                // «من دون قتال دخلت القوات ...»: what was missing is a noun; the verb after it tells what happened.
                _ when match.Cue.Code == "without"
                        && match.Cue.Is(WordShape.Fixed)
                        && trigger.Cue.Is(WordShape.Past)
                        && !trigger.Cue.Is(WordShape.Noun) => false,
                _ => match.First >= clause.First && (!IsPlanCarriedOut(ground, match, trigger) || IsAim(ground, match, trigger)),
            };
            if (reaches)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A past verb after a word of planning tells something else that did happen.</summary>
    private static bool IsPlanCarriedOut(EventGround ground, CueMatch negation, CueMatch trigger) =>
        trigger.Cue.Is(WordShape.Past)
        && !trigger.Cue.Is(WordShape.Noun)
        && (negation.Cue.Code is "plan" or "goal" or "exercise" or "fear" or "call" or "content")
        && ground.Distance(negation.End, trigger.First) > 1;

    /// <summary>«تسعى إلى فرض سيطرتها»: after the preposition of the plan stands a noun, though a verb is written alike.</summary>
    private static bool IsAim(EventGround ground, CueMatch negation, CueMatch trigger)
    {
        for (
            var token = trigger.First - 1;
            negation.Cue.Code == "plan" && !trigger.HasClitic(Clitics.Conjunction) && token >= Math.Max(negation.End, trigger.First - 3);
            token--
        )
        {
            if (ground.Text.Is(token, "الي") || ground.Text.Is(token, "علي"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The clause that governs what somebody says: «أفاد بأن ... بتهمة التهريب، وأن 12 قتلوا» goes on with what the first «أن» began; -1 for none.</summary>
    private static int Governing(EventGround ground, List<Clause> clauses, int index)
    {
        if (ground.Scan.TryFind(clauses[index].First, CueKind.Break, out var joining) && joining.HasClitic(Clitics.Conjunction))
        {
            for (var before = index - 1; before > Math.Max(0, index - GoverningReach); before--)
            {
                if (clauses[before].Kind == ClauseKind.Content)
                {
                    return before - 1;
                }
            }
        }

        return index - 1;
    }
}
