using ReportAtlas.Language.Events.Cues;
using ReportAtlas.Language.Events.Parties;
using ReportAtlas.Language.Events.Tellings;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events.Counts;

/// <summary>Reads the number out of the word that tells the outcome: «قتيلان», «جريح», «خطفه».</summary>
internal static class CountedWords
{
    /// <summary>How many words the dead of the other side may stand from those of the first.</summary>
    private const int BesideReach = 6;

    /// <summary>How many words the next body may stand from the one before; whose it was and where it lay come between.</summary>
    private const int BodyReach = 8;

    /// <summary>«خطفه», «أسروه»: one man, named before.</summary>
    internal static bool IsOnHim(EventGround ground, CueMatch trigger, TriggerCue cue) =>
        cue.Is(WordShape.Past) && cue.Is(WordShape.Suffixed) && !cue.Is(WordShape.Noun) && ground.Text.Word(trigger.First)[^1] == 'ه';

    /// <summary>«ما أدى إلى مقتلهما», «أدت إلى وفاته», «اعتقلهما»: one or two, named before.</summary>
    internal static bool TryReadPronoun(EventGround ground, Telling telling, CueMatch trigger, TriggerCue cue, out Quantity quantity)
    {
        if (IsOfTwo(ground, trigger))
        {
            quantity = new Quantity(2, 2, trigger.First - 1, trigger.End, "neutral");
            return true;
        }

        var word = ground.Text.Word(trigger.First);
        var isOnPeople = cue.Is(WordShape.Suffixed) && !cue.Is(WordShape.Singular) && (cue.Is(WordShape.Noun) || (cue.Is(WordShape.Past) && cue.Frame == "does")) && trigger.End == trigger.First + 1;
        var count = !isOnPeople || IsOwnDeath(word) ? 0 : word.EndsWith("هما", StringComparison.Ordinal) ? 2 : word[^1] == 'ه' && cue.Is(WordShape.Noun) ? 1 : 0;
        quantity = count == 1 ? WithOthers(ground, telling, trigger) : new Quantity(count, count, trigger.First, trigger.End, "neutral");
        return count > 0;
    }

    /// <summary>«... وأصيبا بجروح», «قتلا على الفور»: the verb's dual alone tells how many.</summary>
    internal static bool TryReadDual(EventGround ground, CueMatch trigger, TriggerCue cue, out Quantity quantity)
    {
        quantity = new Quantity(2, 2, trigger.First, trigger.End, "neutral");
        return (cue.Frame == "suffers" || cue.Outcome is Outcome.Killed or Outcome.Injured) && cue.Is(WordShape.Past) && cue.Is(WordShape.Dual) && (!cue.Is(WordShape.Noun) || ground.IsPause(trigger.First - 1)) && trigger.End == trigger.First + 1;
    }

    /// <summary>«مدنيين قتلا»: the verb's dual tells how many the noun before it are.</summary>
    internal static bool IsOfTwo(EventGround ground, CueMatch trigger) =>
        trigger.Cue.Is(WordShape.Past) && trigger.Cue.Is(WordShape.Dual) && trigger.End == trigger.First + 1
        && ground.Scan.TryFind(trigger.First - 1, CueKind.Person, out var person) && person.Cue.Is(WordShape.Dual | WordShape.Plural) && person.Cue.Code is not ("thing" or "family");

    /// <summary>«مقتل أحدهم», «إصابة إحداهما»: one of people named before.</summary>
    internal static bool TryReadOneOfThem(EventGround ground, int token, out Quantity quantity)
    {
        quantity = default;
        if (token >= ground.Text.TokenCount || !ground.Text.Is(token, TokenKind.Word) || ground.Text.Word(token) is not ("احدهم" or "احدهما" or "احداهن" or "احداهما"))
        {
            return false;
        }

        quantity = new Quantity(1, 1, token, token + 1, "neutral");
        return true;
    }

    /// <summary>«أسروه مع أربعة آخرين»: he and the others.</summary>
    internal static Quantity WithOthers(EventGround ground, Telling telling, CueMatch trigger)
    {
        var one = new Quantity(1, 1, trigger.First, trigger.End, "neutral");
        if (ground.Text.Is(trigger.End, "مع") && ground.Scan.TryFind(trigger.End + 1, CueKind.Person, out var other) && other.Cue.Is(WordShape.Singular) && other.Cue.Is(WordShape.Suffixed))
        {
            // «اعتقاله مع شقيقه».
            return one with { Min = 2, Max = 2, End = other.End };
        }

        return ground.Text.Is(trigger.End, "مع") && QuantityReader.TryRead(ground, trigger.End + 1, telling.End, out var others) && !others.IsVague && others.Group is not ("thing" or "family")
            ? one with { Min = 1 + others.Min, Max = 1 + others.Max, End = others.End }
            : one;
    }

    /// <summary>«مصرعهم», «حتفه»: the people stand before the word.</summary>
    internal static bool IsOwnDeath(ReadOnlySpan<char> word) =>
        word.Length > 3 && (word.StartsWith("مصرعه", StringComparison.Ordinal) || word.StartsWith("حتفه", StringComparison.Ordinal));

    /// <summary>«ستة منهم سقطوا قتلى»: the verb's ending says that they stand before it.</summary>
    internal static bool IsOfVerbBefore(EventGround ground, CueMatch trigger)
    {
        foreach (var match in ground.Scan.Has(trigger.First, CueKind.Counted) ? ground.Scan.At(trigger.First - 1) : [])
        {
            if (match.Cue.Kind is CueKind.Light or CueKind.Trigger && match.Cue.Is(WordShape.Past) && match.Cue.Is(WordShape.Plural | WordShape.Dual))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>«ستة قتلى», «قتيلان», «جريح»: the outcome word is itself what is counted.</summary>
    internal static bool TryRead(EventGround ground, Telling telling, CueMatch trigger, List<Quantity> used, out Quantity quantity)
    {
        quantity = default;
        var found = false;
        // «العثور على جثتين»: the phrase holds what is counted.
        var own = trigger.Cue.Is(WordShape.Fixed) && trigger.End > trigger.First + 1 && OwnNumber(ground, trigger.End - 1) >= 1
            ? OwnNumber(ground, trigger.End - 1) : OwnNumber(ground, trigger.First);
        if (own < 0)
        {
            return false;
        }

        // «15 بين قتيل وجريح»: the number is of both.
        if (IsOfBoth(ground, trigger))
        {
            return false;
        }

        for (var back = 1; back <= 5 && trigger.First - back >= telling.ReachBack; back++)
        {
            if (QuantityReader.TryRead(ground, trigger.First - back, trigger.End, out var before) && before.First < trigger.First
                && before.End >= trigger.First && !ground.Scan.Has(before.First, CueKind.Person)
                && !CountFinder.IsUsed(used, before) && !HasTrigger(ground, before.First, trigger.First))
            {
                // Further back it may begin with a bound: «بين 20 و30 قتيلا».
                quantity = before;
                found = true;
            }
        }

        if (found)
        {
            // «ثلاثين قتيلا وجريحا»: the number is of both, and says neither.
            if (ground.Scan.TryFind(trigger.End, CueKind.Counted, out var next) && next.HasClitic(Clitics.Conjunction) && next.Cue.Code != "2" && ground.Scan.Has(trigger.First, CueKind.Counted))
            {
                return false;
            }

            quantity = WithOtherSide(ground, telling, trigger, quantity);
            return true;
        }

        // «جثث ثلاثة منهم», «قتلى سبعة»: the number stands after the plural.
        if (own == 0 && !trigger.HasClitic(Clitics.Article) && trigger.End < telling.End && ground.Scan.TryFind(trigger.End, CueKind.Number, out var after)
            && after.Clitics == Clitics.None && after.Cue is NumberCue { Value: > 2, Order: "unit" or "ten" } && QuantityReader.TryRead(ground, trigger.End, telling.End, out quantity)
            && quantity.Group is not ("thing" or "family") && !CountFinder.IsUsed(used, quantity))
        {
            return true;
        }

        if (own > 0 && !trigger.HasClitic(Clitics.Article))
        {
            quantity = new Quantity(own, own, trigger.First, trigger.End, "neutral");
            // «جثة رجل وامرأة وطفلين»: whose bodies they are says how many.
            if (QuantityReader.TryRead(ground, trigger.End, telling.End, out var owners) && owners.Min > own && ground.Scan.Has(owners.First, CueKind.Person) && owners is { IsVague: false, Group: not ("thing" or "family" or "body") })
            {
                quantity = quantity with { Min = owners.Min, Max = owners.Max, End = owners.End };
            }

            quantity = WithFurtherBodies(ground, quantity);
            return true;
        }

        return false;
    }

    /// <summary>«جثة عنصر من قسد وجثة مدني»: each body by itself.</summary>
    private static Quantity WithFurtherBodies(EventGround ground, Quantity bodies)
    {
        for (var token = bodies.End; token < Math.Min(ground.Text.TokenCount, bodies.End + BodyReach) && !ground.Scan.Has(token, CueKind.Break); token++)
        {
            if (OwnNumber(ground, token) is > 0 and var more && ground.Scan.TryFind(token, CueKind.Person, out var body) && body.Cue.Code == "body")
            {
                if (!body.HasClitic(Clitics.Conjunction))
                {
                    return bodies;
                }

                bodies = bodies with { Min = bodies.Min + more, Max = bodies.Max + more, End = body.End };
            }
        }

        return bodies;
    }

    /// <summary>«أربعة قتلى من الفصائل وثلاثة من قوات النظام»: the dead of both sides.</summary>
    private static Quantity WithOtherSide(EventGround ground, Telling telling, CueMatch trigger, Quantity dead)
    {
        for (var next = trigger.End; !dead.IsVague && ground.Text.Is(next, "من") && ActorNaming.TryActor(ground, next + 1, telling.ReachBack, out _, out var end);)
        {
            var number = ground.Text.Is(end, "و") ? ground.Text.Is(end + 1, "(") ? end + 2 : end + 1 : end;
            if (end >= telling.End || ground.Text.Word(end) is not ['و', ..] || !QuantityReader.TryRead(ground, number, telling.End, out var more)
                || more.IsVague || !ground.Text.Is(ground.Text.Is(number + 1, ")") ? number + 2 : number + 1, "من"))
            {
                break;
            }

            dead = dead with { Min = dead.Min + more.Min, Max = dead.Max + more.Max, End = more.End };
            next = end + 1;
        }

        return dead.IsVague ? dead : WithPeopleBeside(ground, telling, trigger.End, dead);
    }

    /// <summary>«تسعة قتلى في صفوف المهاجمين وثلاثة جنود»: more dead, told by what they were.</summary>
    private static Quantity WithPeopleBeside(EventGround ground, Telling telling, int first, Quantity dead)
    {
        for (var token = first; token < Math.Min(telling.End, first + BesideReach) && !ground.IsPause(token) && !ground.Scan.Has(token, CueKind.Trigger) && !ground.Scan.Has(token, CueKind.Break); token++)
        {
            if ((ground.Scan.TryFind(token, CueKind.Bound, out var part) && part.Cue.Code == "part")
                || (ground.Scan.Has(token, CueKind.Locative) && !ground.Text.Is(token, "من") && !(token + 1 < ground.Text.TokenCount && ground.Lexicon.People.Ranks.Has(ground.Text.Word(token + 1)))))
            {
                return dead;
            }

            if (token > first && ground.Scan.TryFind(token, CueKind.Number, out var number) && number.HasClitic(Clitics.Conjunction) && QuantityReader.TryRead(ground, token, telling.End, out var more)
                && more is { IsVague: false, Group: "civilian" or "fighter" or "neutral" } && more.First > dead.End - 1 && !ground.Scan.HasIn(more.First, more.End, CueKind.Counted))
            {
                return dead with { Min = dead.Min + more.Min, Max = dead.Max + more.Max, End = more.End };
            }
        }

        return dead;
    }

    /// <summary>«بين قتيل وجريح».</summary>
    internal static bool IsOfBoth(EventGround ground, CueMatch trigger) =>
        ground.Text.Is(trigger.First - 1, "بين") || (trigger.HasClitic(Clitics.Conjunction) && ground.Text.Is(trigger.First - 2, "بين"));

    private static bool HasTrigger(EventGround ground, int first, int end)
    {
        for (var token = first; token < end; token++)
        {
            if (ground.Scan.Has(token, CueKind.Trigger))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>1, 2, or 0 for a plural; -1 for a word that is no noun of the counted.</summary>
    private static int OwnNumber(EventGround ground, int token) =>
        ground.Scan.TryFind(token, CueKind.Counted, out var counted) ? counted.Cue.Code[0] - '0' : -1;
}
