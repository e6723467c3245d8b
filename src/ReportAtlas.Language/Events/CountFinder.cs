using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events;

/// <summary>Binds numbers of people to what became of them: each outcome word takes the number that its grammar gives it.</summary>
internal static class CountFinder
{
    /// <summary>How many words a verb may stand from its number.</summary>
    private const int Reach = 14;

    internal static void Find(EventGround ground, Telling telling)
    {
        var used = new List<Quantity>();
        foreach (var trigger in telling.Triggers)
        {
            var cue = (TriggerCue)trigger.Cue;
            var outcome = OutcomeOf(telling, cue);
            if (outcome == Outcome.None || FollowsSum(ground, telling.Head.End, trigger.First) || !TryBind(ground, telling, trigger, cue, used, out var quantity))
            {
                continue;
            }

            used.Add(quantity);
            if (!quantity.IsVague)
            {
                Add(ground, telling, outcome, quantity, used);
            }
        }
    }

    /// <summary>«قتل شاب ...، وبذلك يرتفع عدد القتلى إلى 40»: what comes after is the sum.</summary>
    private static bool FollowsSum(EventGround ground, int first, int end)
    {
        foreach (var match in ground.Scan.In(first, end))
        {
            if (match.Cue is { Kind: CueKind.Background, Code: "total" or "tally", Reach: "clause" })
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
    private static Outcome OutcomeOf(Telling telling, TriggerCue cue) => (cue.Type, telling.Type) switch
    {
        ("movement", "prisoner_transfer") => Outcome.Detained,
        ("movement", "displacement") => Outcome.Displaced,
        _ => cue.Outcome,
    };

    private static void Add(EventGround ground, Telling telling, Outcome outcome, Quantity quantity, List<Quantity> used)
    {
        var span = ground.Text.SpanOf(quantity.First, quantity.End, 0);
        var count = new CountRange(quantity.Min, quantity.Max, span);
        if (!telling.Counts.TryGetValue(outcome, out var known))
        {
            telling.Counts[outcome] = count;
        }
        else if (telling.Type != "body_recovery" && used.TrueForAll(other => other == quantity || other.Group != quantity.Group))
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

        if (CountedWords.IsOnHim(ground, trigger, cue))
        {
            quantity = CountedWords.WithOthers(ground, telling, trigger);
            return true;
        }

        if (CountedWords.TryReadPronoun(ground, trigger, cue, out quantity))
        {
            return true;
        }

        var agrees = cue.Is(WordShape.Verb) && cue.Is(WordShape.Plural | WordShape.Dual) || CountedWords.IsOwnDeath(ground.Text.Word(trigger.First));
        if (agrees && TryBefore(ground, telling, trigger, used, out quantity))
        {
            return true;
        }

        return TryAfter(ground, telling, trigger, cue, used, out quantity)
            || ((cue.Frame is "moves" or "leaves" || cue.Is(WordShape.Verb)) && TryBefore(ground, telling, trigger, used, out quantity));
    }

    /// <summary>«مقتل وإصابة 12»: the number is of both together and says neither.</summary>
    private static bool SharesNumber(EventGround ground, Telling telling, CueMatch trigger) =>
        trigger.HasClitic(Clitics.Conjunction)
        && telling.Triggers.Exists(other => other.End == trigger.First && ((TriggerCue)other.Cue).Outcome != Outcome.None && other.Cue.Is(WordShape.Noun)
            && !CountedWords.IsOfTwo(ground, other));

    private static bool TryAfter(EventGround ground, Telling telling, CueMatch trigger, TriggerCue cue, List<Quantity> used, out Quantity quantity)
    {
        quantity = default;
        var end = Limit(ground, telling, trigger);
        var found = false;
        if (CountedWords.TryReadOneOfThem(ground, trigger.End, out quantity))
        {
            return !IsUsed(used, quantity);
        }

        for (var token = trigger.End; token < end; token++)
        {
            if ((ground.Scan.TryFind(token, CueKind.Bound, out var bound) && bound.Cue.Code == "part")
                || (ground.Scan.TryFind(token, CueKind.Background, out var tally) && tally.Cue.Code == "tally"))
            {
                break;
            }

            if (!QuantityReader.TryRead(ground, token, end, out var next) || IsUsed(used, next))
            {
                continue;
            }

            if (next.Group is "thing" or "family" || IsFarSingle(ground, trigger, next) || (next.Group.Length == 0 && (next.IsVague || !IsClose(ground, trigger.End, token, cue))))
            {
                token = next.End - 1;
                continue;
            }

            if (found)
            {
                // «اغتال مسلحان قياديا»: the first was the doer.
                quantity = (quantity.IsVague || ground.Distance(quantity.End, next.First) < 3) && !next.IsVague ? next : quantity;
                return true;
            }

            (quantity, found) = (next, true);
            var doer = cue.Frame == "does" && cue.Is(WordShape.Verb) && !cue.Is(WordShape.Suffixed)
                && ground.Distance(trigger.End, next.First) < 2 && (ground.Scan.Has(next.First, CueKind.Actor) || next.IsVague);
            // «دفعة من النازحين تضم 340 شخصا»: a plural is followed by its figure.
            var plural = next.IsVague && ground.Scan.Has(next.First, CueKind.Person)
                && (cue.Frame == "does" || cue.Outcome is Outcome.Displaced or Outcome.Detained || IsMadeUp(ground, next.End, end));
            if (!doer && !plural)
            {
                return true;
            }

            token = next.End - 1;
        }

        return found;
    }

    /// <summary>«أفراد عائلة من خمسة أشخاص»: how many they are follows at once.</summary>
    private static bool IsMadeUp(EventGround ground, int first, int end)
    {
        for (var token = first; token < Math.Min(end - 1, first + 3); token++)
        {
            if (ground.Text.Word(token) is "من" or "قوامها" or "عددهم" or "تضم")
            {
                return NumberReader.TryRead(ground, token + 1, end, out _, out _);
            }
        }

        return false;
    }

    /// <summary>One person without a number («مدني») is the object only close by; further on the word may be an adjective («مستشفى عسكري»).</summary>
    private static bool IsFarSingle(EventGround ground, CueMatch trigger, Quantity quantity) =>
        quantity.Min == 1 && ground.Scan.Has(quantity.First, CueKind.Person) && !ground.Scan.Has(quantity.First, CueKind.Number)
        && StraysBetween(ground, trigger.End, quantity.First) > 1
        && !(quantity.First > 0 && HasActorBefore(ground, trigger.End, quantity.First));

    /// <summary>Words between, without the parties and places that a verb has before its object («اعتقلت قسد في الطبقة رجلا»).</summary>
    private static int StraysBetween(EventGround ground, int from, int to)
    {
        var words = 0;
        for (var token = from; token < to; token++)
        {
            if (ground.Scan.TryFind(token, CueKind.Actor, out var actor))
            {
                token = Math.Max(token, actor.End - 1);
            }
            else if (ground.PlaceOver(token) is null && !ground.Scan.Has(token, CueKind.Locative) && !ground.Scan.Has(token, CueKind.Means) && !ground.Scan.Has(token, CueKind.Nationality) && !ground.Text.Is(token, TokenKind.Punctuation))
            {
                words++;
            }
        }

        return words;
    }

    private static bool HasActorBefore(EventGround ground, int from, int token)
    {
        for (var at = from; at < token; at++)
        {
            if (ground.Scan.TryFind(at, CueKind.Actor, out var actor) && actor.End <= token && ground.Distance(actor.End, token) == 0
                && !HasArticle(ground, token))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasArticle(EventGround ground, int token) =>
        ground.Scan.TryFind(token, CueKind.Person, out var person) && person.HasClitic(Clitics.Article);

    /// <summary>A bare number counts people only right after the word: «مقتل 26», «إصابة نحو 10».</summary>
    private static bool IsClose(EventGround ground, int from, int token, TriggerCue cue) =>
        ground.Distance(from, token) < (cue.Is(WordShape.Noun | WordShape.Past) ? 1 : 0) + 1;

    private static bool TryBefore(EventGround ground, Telling telling, CueMatch trigger, List<Quantity> used, out Quantity quantity)
    {
        quantity = default;
        var found = false;
        for (var token = trigger.First - 1; token >= Math.Max(telling.ReachBack, trigger.First - (2 * Reach)); token--)
        {
            // «16 مدنيا بينهم ثلاثة أطفال قتلوا»: the whole, not its part.
            if (found && ground.Scan.TryFind(token, CueKind.Bound, out var part) && part.Cue.Code == "part" && HasWhole(ground, token, telling.ReachBack))
            {
                (quantity, found) = (default, false);
                continue;
            }

            if (!QuantityReader.TryRead(ground, token, trigger.First, out var next) || next.Group is "thing" or "family" || (next.Group.Length == 0 && !ground.Scan.Has(token - 1, CueKind.Light)) || IsUsed(used, next))
            {
                continue;
            }

            // One person without a number gives way to a number further back.
            if (found && next.Min == 1 && ground.Scan.Has(next.First, CueKind.Person) && !ground.Scan.Has(next.First, CueKind.Number))
            {
                continue;
            }

            // The nearest number whose whole reading ends where the one found before ends is only its tail («800» of «بين 600 و800»).
            if (!found || next.End >= quantity.End)
            {
                if (!next.IsVague || !found)
                {
                    (quantity, found) = (next, true);
                }
            }
            else if (!next.IsVague && (quantity.IsVague || (quantity.Min == 1 && ground.Scan.Has(quantity.First, CueKind.Person)))
                && (ground.Scan.Has(next.First, CueKind.Number) || ground.Text.Is(next.First, TokenKind.Number)))
            {
                quantity = next;
            }
        }

        return found && !quantity.IsVague;
    }

    private static bool HasWhole(EventGround ground, int token, int first)
    {
        for (var before = token - 1; before >= Math.Max(first, token - 6); before--)
        {
            if (QuantityReader.TryRead(ground, before, token, out var whole) && !whole.IsVague && whole.Group is not ("thing" or "family"))
            {
                return true;
            }
        }

        return false;
    }

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

    /// <summary>A number is sought up to the next outcome or event word, and not too far.</summary>
    private static int Limit(EventGround ground, Telling telling, CueMatch trigger)
    {
        var end = Math.Min(telling.End, trigger.End + (2 * Reach));
        foreach (var other in telling.Triggers)
        {
            if (other.First >= trigger.End && ((TriggerCue)other.Cue).Outcome != Outcome.None
                && !ground.Scan.Has(other.First, CueKind.Person))
            {
                end = Math.Min(end, other.First);
            }
        }

        return end;
    }
}
