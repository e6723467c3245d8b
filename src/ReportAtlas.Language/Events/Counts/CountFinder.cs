using ReportAtlas.Language.Events.Cues;
using ReportAtlas.Language.Events.Tellings;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events.Counts;

/// <summary>Binds numbers of people to what became of them: each outcome word takes the number that its grammar gives it.</summary>
internal static class CountFinder
{
    /// <summary>How many words a verb may stand from its number.</summary>
    internal const int Reach = 14;

    internal static void Find(EventGround ground, Telling telling)
    {
        var used = new List<Quantity>();
        foreach (var trigger in telling.Triggers)
        {
            var cue = (TriggerCue)trigger.Cue;
            var outcome = OutcomeOf(telling, cue);
            // «بعد وفاة مصاب»: he is one of the dead now. «ثلاثين قتيلا وجريحا»: nobody says how many were wounded; «قتيل وجريح»: one each.
            if (outcome == Outcome.Injured && !(trigger.HasClitic(Clitics.Conjunction) && telling.Counts.ContainsKey(Outcome.Killed)) && ground.Scan.Has(trigger.First, CueKind.Counted) && ground.Scan.TryFind(trigger.First - 1, CueKind.Trigger, out var death) && death.Cue is TriggerCue { Outcome: Outcome.Killed })
            {
                continue;
            }

            if (IsPredicate(ground, telling, trigger, outcome))
            {
                continue;
            }

            if (outcome == Outcome.Injured)
            {
                UncountedPeople.AddFallen(ground, telling, trigger, used);
            }

            // «خطف راعيين ثم أعدمهما»: counted when they were taken.
            if (telling.KillsCaptives && cue.Outcome == Outcome.Killed && telling.Counts.ContainsKey(Outcome.Killed))
            {
                continue;
            }

            if (outcome == Outcome.None || IsCarrier(ground, telling, trigger) || TellsAgain(ground, telling, trigger, outcome) || FollowsSum(ground, telling, trigger.First) || IsCounted(ground, telling, trigger, outcome, used) || !TryBind(ground, telling, trigger, cue, used, out var quantity))
            {
                continue;
            }

            quantity = FurtherPeople.Join(ground, telling, trigger, quantity) with { IsMourned = OtherSide.IsMourning(ground, trigger.First) };
            used.Add(quantity);
            // «خرجوا من جامع ...»: a noun for one man is no count of those who left.
            if (!quantity.IsVague && !(outcome == Outcome.Displaced && quantity.Min == 1 && ground.Scan.Has(quantity.First, CueKind.Person) && !ground.Scan.Has(quantity.First, CueKind.Number)))
            {
                Add(ground, telling, outcome, quantity, used);
            }
        }

        NumberApart.Find(ground, telling);
        AsMany.Find(ground, telling);
        OtherClaim.Find(ground, telling);
        LaterDeath.Find(ground, telling);
    }

    /// <summary>«عقد هدنة بعد اقتتال أودى بشاب», «خرجت أربعون امرأة في مظاهرة»: nobody dies of a truce, and who goes out to protest flees from nothing.</summary>
    internal static void DropForeign(Telling telling)
    {
        if (telling.Type == "negotiation")
        {
            telling.Counts.Remove(Outcome.Killed);
            telling.Counts.Remove(Outcome.Injured);
        }
        else if (telling.Type == "protest")
        {
            telling.Counts.Remove(Outcome.Displaced);
        }
    }

    /// <summary>«راح ضحيتها 12 شهيدا»: the first word has taken the number of the second.</summary>
    private static bool IsCounted(EventGround ground, Telling telling, CueMatch trigger, Outcome outcome, List<Quantity> used) =>
        ground.Scan.Has(trigger.First, CueKind.Counted) && telling.Counts.TryGetValue(outcome, out var known)
        && used.Exists(quantity => quantity.End == trigger.First && ground.Scan.Has(trigger.First - 1, CueKind.Number) | ground.Text.Is(trigger.First - 1, TokenKind.Number) && known.Span == ground.Text.SpanOf(quantity.First, quantity.End, 0));

    /// <summary>«أردوا مدرسا قتيلا», «أردت تاجرا وابنه قتيلين».</summary>
    private static bool IsPredicate(EventGround ground, Telling telling, CueMatch trigger, Outcome outcome) =>
        trigger.Clitics == Clitics.None && ground.Scan.TryFind(trigger.First, CueKind.Counted, out var counted) && telling.Counts.TryGetValue(outcome, out var known) && ground.Scan.Has(trigger.First - 1, CueKind.Person)
        && ((counted.Cue.Code == "1" && ground.Text.Word(trigger.First)[^1] == 'ا') || (counted.Cue.Code == "2" && known.Min == 2));

    /// <summary>«سقط 20 قتيلا»: the verb waits for the noun, which has the number.</summary>
    private static bool IsCarrier(EventGround ground, Telling telling, CueMatch trigger) =>
        trigger.Cue.Tail is { } tail && telling.Triggers.Exists(other => other.First > trigger.First && (ground.Scan.Has(other.First, CueKind.Counted) || CountedWords.IsOwnDeath(ground.Text.Word(other.First))) && ground.Text.Word(other.First).Contains(tail, StringComparison.Ordinal));

    /// <summary>«خطف شابين واقتادهما», «إصابة ثلاثة، إصابة أحدهم خطيرة»: of people counted before.</summary>
    private static bool TellsAgain(EventGround ground, Telling telling, CueMatch trigger, Outcome outcome) =>
        telling.Counts.TryGetValue(outcome, out var known)
        // «تحدثت مصادر عن مقتل أربعة، وأخرى عن مقتل ستة»: of the same people. «ارتفع عدد القتلى إلى 18 بعد وفاة ثلاثة»: the sum holds them already;
        // «إعدام رجلين ... بعد إعدامهما»: told again. «قصف بعد مقتل جندي»: what happened first.
        && (ground.Text.Is(trigger.First - 2, "واخري") || ground.Text.Is(trigger.First - 2, "اخري") || ground.Text.Is(trigger.First - 2, "واخرون")
            || (trigger.First > telling.First && ground.Text.Is(trigger.First - 1, TokenKind.Word) && ground.Lexicon.People.Earlier.Has(ground.Text.Word(trigger.First - 1)) && trigger.Cue.Is(WordShape.Noun))
            || (outcome == Outcome.Detained && trigger.Cue.Is(WordShape.Suffixed) && trigger.Cue.Is(WordShape.Past) && !trigger.Cue.Is(WordShape.Noun) && !ground.Text.Is(trigger.End, "مع"))
            || (known.Min > 1 && CountedWords.TryReadOneOfThem(ground, trigger.End, out _)));

    /// <summary>«قتل شاب ...، وبذلك يرتفع عدد القتلى إلى 40»: what comes after is the sum.</summary>
    private static bool FollowsSum(EventGround ground, Telling telling, int end)
    {
        var first = telling.Head.End;
        foreach (var match in ground.Scan.In(first, end))
        {
            // «فجر نفسه، فكانت الحصيلة ستة قتلى», «تبادل لإطلاق النار، والحصيلة قتيلان»: of this one.
            if (match.Cue is { Kind: CueKind.Background, Code: "total" or "tally", Reach: "clause" } && !(match.First > first && ground.Lexicon.Signs.Was.Has(ground.Text.Word(match.First - 1)))
                && !(ground.Lexicon.People.ItsToll.Has(ground.Text.Word(match.First)) && !HasCountBefore(ground, telling, match.First)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasCountBefore(EventGround ground, Telling telling, int token)
    {
        foreach (var count in telling.Counts.Values)
        {
            if (count.Span is { } span && span.Start < ground.Text.SpanOf(token).Start)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Takes a quantity that is known already.</summary>
    internal static void Put(EventGround ground, Telling telling, Outcome outcome, Quantity quantity) =>
        telling.Counts[outcome] = new CountRange(quantity.Min, quantity.Max, ground.Text.SpanOf(quantity.First, quantity.End, 0));

    /// <summary>Who arrives counts as what the telling turned out to be about.</summary>
    internal static Outcome OutcomeOf(Telling telling, TriggerCue cue) => (cue.Type, telling.Type) switch
    {
        ("movement", "prisoner_transfer") => Outcome.Detained,
        ("movement", "displacement") => Outcome.Displaced,
        _ when telling.KillsCaptives && cue.Outcome == Outcome.Detained => Outcome.Killed,
        _ => cue.Outcome,
    };

    internal static void Add(EventGround ground, Telling telling, Outcome outcome, Quantity quantity, List<Quantity> used)
    {
        var span = ground.Text.SpanOf(quantity.First, quantity.End, 0);
        var count = new CountRange(quantity.Min, quantity.Max, span);
        if (!telling.Counts.TryGetValue(outcome, out var known))
        {
            telling.Counts[outcome] = count;
        }
        else if (OtherClaim.Is(ground, known, quantity, used))
        {
            // «قتل 18 ...، في حين تحدث مسؤول عن 21 قتيلا»: the same people, whom two sources count.
            telling.Counts[outcome] = known with { Min = Math.Min(known.Min, count.Min), Max = known.Max is { } most && count.Max is { } other ? Math.Max(most, other) : null };
        }
        else if (telling.Type != "body_recovery" && used.TrueForAll(other => other == quantity || other.Group != quantity.Group || OtherSide.Are(ground, other, quantity)))
        {
            // «قتل ثلاثة عناصر ... فيما قتل مدنيان»: other people, so the numbers add up; the same people are told twice.
            telling.Counts[outcome] = new CountRange(known.Min + count.Min, known.Max + count.Max, known.Span);
        }
    }

    private static bool TryBind(EventGround ground, Telling telling, CueMatch trigger, TriggerCue cue, List<Quantity> used, out Quantity quantity)
    {
        quantity = default;
        if (SharesNumber(ground, telling, trigger))
        {
            return false;
        }

        if (CountedWords.TryRead(ground, telling, trigger, used, out quantity))
        {
            return true;
        }

        // «ارتفع عدد من قضوا في القصف إلى 11».
        if ((ground.Scan.Has(trigger.First, CueKind.Counted) || (cue.Is(WordShape.Past) && TollNumber.IsOfWho(ground, trigger.First))) && TollNumber.TryRead(ground, trigger, telling.End, out quantity) && !IsUsed(used, quantity))
        {
            return true;
        }

        if (NamedPeople.TryRead(ground, trigger, telling.End, out quantity))
        {
            return true;
        }

        if (PartitiveToll.TryRead(ground, trigger, telling.End, out quantity) && !IsUsed(used, quantity))
        {
            return true;
        }

        if (CountedWords.IsOnHim(ground, trigger, cue))
        {
            quantity = CountedWords.WithOthers(ground, telling, trigger);
            return true;
        }

        if (CountedWords.TryReadPronoun(ground, telling, trigger, cue, out quantity))
        {
            // «مات طفلان غرقا»: the same two.
            return !IsUsed(used, quantity);
        }

        // «اقتحما المركز وقتلا ستة», «مسلحان يرديان عنصرا»: people right behind the verb are those whom they killed.
        if (cue.Is(WordShape.Verb) && cue.Is(WordShape.Plural | WordShape.Dual) && QuantityReader.TryRead(ground, trigger.End, telling.End, out var killed)
            && killed is { IsVague: false, Group: not ("thing" or "family") } && (ground.Scan.Has(killed.First, CueKind.Number) || ground.Text.Is(killed.First, TokenKind.Number) || CountedDoer.HasObject(ground, trigger.End, telling.End)) && !IsUsed(used, killed))
        {
            quantity = killed;
            return true;
        }

        if (NumberBefore.TryFindDescribed(ground, trigger, used, out quantity) || NumberBefore.TryFindUndergone(ground, telling, trigger, used, out quantity))
        {
            return true;
        }

        if (NamedSubject.TryRead(ground, trigger, cue, out quantity))
        {
            return true;
        }

        var agrees = cue.Is(WordShape.Verb) && cue.Is(WordShape.Plural | WordShape.Dual) || CountedWords.IsOwnDeath(ground.Text.Word(trigger.First)) || CountedWords.IsOfVerbBefore(ground, trigger);
        if (agrees && NumberBefore.TryFind(ground, telling, trigger, used, out quantity))
        {
            // «لقي راعيا أغنام مصرعهما»: without its ن the dual looks like one.
            if (quantity is { Min: 1, Max: 1 } && ground.Text.Word(trigger.First).EndsWith("هما", StringComparison.Ordinal))
            {
                quantity = quantity with { Min = 2, Max = 2 };
            }

            return true;
        }

        return NumberAfter.TryFind(ground, telling, trigger, cue, used, out quantity)
            || ((cue.Frame is "moves" or "leaves" or "state" || cue.Is(WordShape.Verb)) && !UncountedPeople.FollowAtOnce(ground, trigger) && NumberBefore.TryFind(ground, telling, trigger, used, out quantity))
            || CountedWords.TryReadDual(ground, trigger, cue, out quantity);
    }

    /// <summary>«مقتل وإصابة 12»: the number is of both together and says neither; «لقي تسعة مصرعهم وأصيب ستة» has one for each.</summary>
    private static bool SharesNumber(EventGround ground, Telling telling, CueMatch trigger) =>
        trigger.HasClitic(Clitics.Conjunction)
        && telling.Triggers.Exists(other => other.End == trigger.First && ((TriggerCue)other.Cue).Outcome != Outcome.None && other.Cue.Is(WordShape.Noun)
            // «تسعة قتلى وإصابة عشرة»: the dead have their own.
            && !ground.Scan.Has(other.First, CueKind.Counted) && !CountedWords.IsOwnDeath(ground.Text.Word(other.First)) && !CountedWords.IsOfTwo(ground, other));

    internal static bool IsUsed(List<Quantity> used, Quantity quantity)
    {
        foreach (var other in used)
        {
            if (quantity.First < other.End && other.First < quantity.End)
            {
                return true;
            }
        }

        return false;
    }
}
