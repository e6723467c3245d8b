using ReportAtlas.Language.Events.Cues;
using ReportAtlas.Language.Events.Tellings;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events.Retelling;

/// <summary>
/// Several deeds that are counted first and told one by one after that: «شنت المسيرات ضربتين، استهدفت إحداهما ... والثانية ...», «هز انفجاران المدينة،
/// نجم الأول عن ...». Each is an incident of the kind of them all, and what counted them is no incident besides.
/// </summary>
internal static class SharedDeeds
{
    /// <summary>How many sentences on the last of them may be told.</summary>
    private const int Reach = 4;

    /// <summary>How many words behind its first trigger a telling may say which of them it is.</summary>
    private const int Behind = 3;

    /// <summary>One that does not say what struck is of the kind of them all.</summary>
    internal static void TakeType(EventGround ground, Telling? before, Telling telling)
    {
        if (
            before is null
            || before.IsOpen
            || telling.Sentence - before.Sentence > Reach
            || Joinery.Family(ground, before.Type) != "violence"
            || !(telling.Type == "other" || (Joinery.Family(ground, telling.Type) == "violence" && (telling.IsOpen || TellingAgreement.Air(telling))))
        )
        {
            return;
        }

        if (IsShare(ground, telling) && (CountsSeveral(ground, before) || IsShare(ground, before)))
        {
            (telling.Type, telling.IsOpen) = (before.Type, false);
        }
    }

    /// <summary>Replaces what counts several by those that are told one by one.</summary>
    internal static void Part(EventGround ground, List<Telling> tellings)
    {
        for (var at = 0; at + 1 < tellings.Count; at++)
        {
            var sum = tellings[at];
            if (sum.IsBackground || !CountsSeveral(ground, sum) || IsShare(ground, sum))
            {
                continue;
            }

            var end = at + 1;
            while (
                end < tellings.Count
                && tellings[end].Sentence - sum.Sentence <= Reach
                && tellings[end].Type == sum.Type
                && tellings[end].Place is not null
                && (IsShare(ground, tellings[end]) || IsPartOf(tellings, end, at))
            )
            {
                end++;
            }

            var count = end - at - 1;
            if (count > 1 || (count == 1 && (sum.Place is null || Whereabouts.IsWide(sum.Place.Value.Mention))))
            {
                LeadSummary.Hand(ground, sum, tellings[(at + 1)..end]);
                tellings.RemoveAt(at);
            }
        }
    }

    /// <summary>«الأول وقع في ...، والثاني في ...»: the second was parted from the first.</summary>
    private static bool IsPartOf(List<Telling> tellings, int part, int sum) =>
        tellings[part].Origin is { } origin && tellings.IndexOf(origin, sum + 1, part - sum - 1) > sum;

    /// <summary>«فيما دمرت الرابعة مستودعا», «بينما أصابت الثانية منزلا»: a verb whose subject is another of them.</summary>
    internal static bool IsOfNext(EventGround ground, CueMatch match) =>
        match.Cue.Is(WordShape.Past)
        && ((TriggerCue)match.Cue).Outcome == Outcome.None
        && match.End < ground.Text.TokenCount
        && ground.IsOneOf(match.End, ground.Lexicon.Beside.Ordinal);

    /// <summary>«ضربتين», «أربع غارات», «هجمات»: more than one, by the word itself.</summary>
    private static bool CountsSeveral(EventGround ground, Telling telling) =>
        Joinery.Family(ground, telling.Type) == "violence" && HasSeveral(ground, telling);

    private static bool HasSeveral(EventGround ground, Telling telling)
    {
        foreach (var trigger in telling.Triggers)
        {
            if (IsSeveral(ground, trigger))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsSeveral(EventGround ground, CueMatch trigger)
    {
        if (!trigger.Cue.Is(WordShape.Noun | WordShape.Fixed) || ((TriggerCue)trigger.Cue).Outcome != Outcome.None)
        {
            // «هز انفجاران»: the verb came first.
            var token = ground.Scan.TryFind(trigger.End, CueKind.Number, out var before) ? before.End : trigger.End;
            return token < ground.Text.TokenCount
                && ground.Scan.TryFind(token, CueKind.Trigger, out var next)
                && next.Cue.Is(WordShape.Dual | WordShape.Plural)
                && next.Cue.Is(WordShape.Noun)
                && !next.Cue.Is(WordShape.Singular);
        }

        return (trigger.Cue.Is(WordShape.Dual | WordShape.Plural) && !trigger.Cue.Is(WordShape.Singular))
            || ground.Text.Word(trigger.First) is [.., 'ا', 'ت'] or [.., 'ت', 'ي', 'ن'] or [.., 'ت', 'ا', 'ن']
            || (ground.Scan.TryFind(trigger.First - 1, CueKind.Number, out var number) && number.Cue is NumberCue { Value: > 1 });
    }

    /// <summary>«الضربة الأولى قتلت 11»: which of two that one word told a later sentence comes back to; null where it comes back to neither.</summary>
    internal static Telling? Named(EventGround ground, List<Telling> kept, Telling telling)
    {
        if (
            kept.Count < 2
            || telling.Place is not null
            || kept[^1] is not { Origin: { } first } second
            || !kept.Contains(first)
            || telling.Sentence - second.LastSentence is not (1 or 2)
            || !(telling.IsOpen || telling.Type == second.Type)
            || !IsShare(ground, telling)
        )
        {
            return null;
        }

        for (var token = telling.First; token < Math.Min(telling.End, telling.Head.End + Behind); token++)
        {
            if (ground.IsOneOf(token, ground.Lexicon.Beside.First))
            {
                return first;
            }
        }

        return second;
    }

    /// <summary>Whether a telling says at its head that it is of one of several.</summary>
    internal static bool IsShare(EventGround ground, Telling telling)
    {
        for (var token = telling.ReachBack; token < Math.Min(telling.End, telling.Head.End + Behind); token++)
        {
            if (ground.Text.Is(token, TokenKind.Word) && IsShare(ground, telling, token) && !ground.IsInDate(token))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsShare(EventGround ground, Telling telling, int token)
    {
        var word = ground.Text.Word(token);
        var shares = ground.Lexicon.Beside;
        if (shares.One.Has(word))
        {
            // «إحدى القرى» is no deed.
            return word is not ("احدي" or "واحدي") || IsDeed(ground, token + 1);
        }

        if (shares.OfThem.Has(word))
        {
            return token > telling.First && ground.IsNumber(token - 1);
        }

        return shares.Ordinal.Has(word)
            && (
                token == telling.First
                || IsDeed(ground, token - 1)
                || IsDeedVerb(ground, token - 1)
                || ground.Scan.Has(token - 1, CueKind.Break)
                || ground.IsPause(token - 1)
            );
    }

    /// <summary>«الغارة», «الهجوم», «الضربتين», «القذيفة».</summary>
    private static bool IsDeed(EventGround ground, int token)
    {
        foreach (var match in ground.Scan.At(token))
        {
            if (
                match.Cue.Kind is CueKind.Trigger or CueKind.Incident or CueKind.Means
                && ground.Text.Word(token).Contains("ال", StringComparison.Ordinal)
                && !match.Cue.Is(WordShape.Verb)
            )
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>«استهدفت الثانية», «نجم الأول عن», «طال الثالث»: no «توفي الثاني», which tells of people.</summary>
    private static bool IsDeedVerb(EventGround ground, int token)
    {
        foreach (var match in ground.Scan.At(token))
        {
            if (
                match.Cue.Is(WordShape.Past)
                && (match.Cue.Kind == CueKind.Light || match.Cue is TriggerCue { Outcome: Outcome.None, Frame: "does" or "none" })
            )
            {
                return true;
            }
        }

        return false;
    }
}
