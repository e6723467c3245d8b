using ReportAtlas.Language.Events.Cues;
using ReportAtlas.Language.Events.Tellings;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events.Counts;

/// <summary>Reads the number out of the word that tells the outcome: «قتيلان», «جريح», «خطفه».</summary>
internal static class CountedWords
{
    /// <summary>«خطفه», «أسروه»: one man, named before, and who was taken with him.</summary>
    internal static bool TryReadHim(EventGround ground, Telling telling, CueMatch trigger, out Quantity quantity)
    {
        var isOnHim =
            trigger.Cue.Is(WordShape.Past)
            && trigger.Cue.Is(WordShape.Suffixed)
            && !trigger.Cue.Is(WordShape.Noun)
            && ground.Text.Word(trigger.First)[^1] == 'ه'
            && !ground.IsOneOfJoined(trigger.First, ground.Lexicon.People.HisFallen);
        quantity = isOnHim ? CountedSums.WithOthers(ground, telling, trigger) : default;
        return isOnHim || CountedDoer.TryReadHer(ground, trigger, out quantity);
    }

    /// <summary>«ما أدى إلى مقتلهما», «أدت إلى وفاته», «اعتقلهما»: one or two, named before.</summary>
    internal static bool TryReadPronoun(EventGround ground, Telling telling, CueMatch trigger, TriggerCue cue, out Quantity quantity)
    {
        if (IsOfTwo(ground, trigger))
        {
            quantity = new Quantity(2, 2, trigger.First - 1, trigger.End, "neutral");
            return true;
        }

        var word = ground.Text.Word(trigger.First);
        var isOnPeople =
            !ground.IsOneOf(trigger.First, ground.Lexicon.Tolls.ItsDead)
            && cue.Is(WordShape.Suffixed)
            && !cue.Is(WordShape.Singular)
            && (cue.Is(WordShape.Noun) || (cue.Is(WordShape.Past) && cue.Frame == "does"))
            && trigger.End == trigger.First + 1;
        var count =
            !isOnPeople || IsOwnDeath(ground, trigger.First) ? 0
            : word.EndsWith("هما", StringComparison.Ordinal) ? 2
            : word[^1] == 'ه' && cue.Is(WordShape.Noun) && !ground.IsOneOfJoined(trigger.First, ground.Lexicon.People.HisFallen) ? 1
            : 0;
        quantity = count == 1 ? CountedSums.WithOthers(ground, telling, trigger) : new Quantity(count, count, trigger.First, trigger.End, "neutral");
        return count > 0 || (isOnPeople && TryReadAll(ground, telling, trigger, cue, out quantity));
    }

    /// <summary>«انفجر لغم بسيدة وطفليها، ما أدى إلى مقتلهم جميعا»: all who were told of before.</summary>
    private static bool TryReadAll(EventGround ground, Telling telling, CueMatch trigger, TriggerCue cue, out Quantity quantity)
    {
        quantity = default;
        return cue.Is(WordShape.Noun)
            && cue.Outcome is Outcome.Killed or Outcome.Injured
            && !IsOwnDeath(ground, trigger.First)
            && ground.Text.Word(trigger.First) is [.., 'ه', 'م' or 'ن']
            && NumberBefore.TryFind(ground, telling, trigger, [], out quantity)
            && quantity is { IsPeople: true, Min: > 2 };
    }

    /// <summary>«... وأصيبا بجروح», «قتلا على الفور»: the verb's dual alone tells how many; «صاروخين أصابا دراجته»: of missiles.</summary>
    internal static bool TryReadDual(EventGround ground, Telling telling, CueMatch trigger, TriggerCue cue, out Quantity quantity)
    {
        quantity = new Quantity(2, 2, trigger.First, trigger.End, "neutral");
        // «سقط طفلان في بئر وفارقا الحياة»: counted already.
        return !telling.Counts.ContainsKey(cue.Outcome)
            && (cue.Frame == "suffers" || cue.Type == "surrender" || cue.Outcome is Outcome.Killed or Outcome.Injured)
            && cue.Is(WordShape.Past)
            && cue.Is(WordShape.Dual)
            && !cue.Is(WordShape.Suffixed)
            && (!cue.Is(WordShape.Noun) || ground.IsPause(trigger.First - 1))
            && (trigger.End == trigger.First + 1 || cue.Type == "surrender")
            && !ground.Scan.Has(trigger.First - 1, CueKind.Means);
    }

    /// <summary>«مدنيين قتلا»: the verb's dual tells how many the noun before it are.</summary>
    internal static bool IsOfTwo(EventGround ground, CueMatch trigger) =>
        trigger.Cue.Is(WordShape.Past)
        && trigger.Cue.Is(WordShape.Dual)
        && trigger.End == trigger.First + 1
        && ground.Scan.TryFind(trigger.First - 1, CueKind.Person, out var person)
        && person.Cue.Is(WordShape.Dual | WordShape.Plural)
        && person.Cue.Code is not ("thing" or "family");

    /// <summary>«مقتل أحدهم», «إصابة إحداهما»: one of people named before.</summary>
    internal static bool TryReadOneOfThem(EventGround ground, int token, out Quantity quantity)
    {
        quantity = new Quantity(1, 1, token, token + 1, "neutral");
        return ground.IsOneOf(token, ground.Lexicon.People.OneOfThem);
    }

    /// <summary>«قتل أربعة منهم وأصيب الخامس», «فيما قتل الثاني»: the one who is left, or one of two.</summary>
    internal static bool TryReadNext(EventGround ground, CueMatch trigger, out Quantity quantity)
    {
        quantity = new Quantity(1, 1, trigger.End, trigger.End + 1, "neutral");
        return (trigger.HasClitic(Clitics.Conjunction) || trigger.Cue.Is(WordShape.Past))
            && ground.IsOneOf(trigger.End, ground.Lexicon.People.TheNth)
            && !ground.IsInDate(trigger.End);
    }

    /// <summary>«مصرعهم», «حتفه»: the people stand before the word.</summary>
    internal static bool IsOwnDeath(EventGround ground, int token) => ground.IsOneOf(token, ground.Lexicon.Tolls.OwnDeath);

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
        var own =
            trigger.Cue.Is(WordShape.Fixed) && trigger.End > trigger.First + 1 && OwnNumber(ground, trigger.End - 1) >= 1
                ? OwnNumber(ground, trigger.End - 1)
                : OwnNumber(ground, trigger.First);
        if (own < 0)
        {
            return false;
        }

        // «15 بين قتيل وجريح»: the number is of both. «راح ضحيتها "21" شهيدا»: the word before has counted them.
        if (IsOfBoth(ground, trigger) || IsCountedBefore(ground, trigger, used))
        {
            return false;
        }

        // «طفلان ضحية لغم», «راعيان ضحيتا قصف»: those who stand right before.
        if (
            own == 0
            && ground.IsOneOf(trigger.First, ground.Lexicon.Tolls.VictimOf)
            && QuantityReader.TryRead(ground, trigger.First - 1, trigger.End, out quantity)
            && quantity.IsPeople
            && quantity.End == trigger.First
        )
        {
            return !CountFinder.IsUsed(used, quantity);
        }

        // «إضافة إلى طفل وامرأة مصابين»: told one by one, and hurt both.
        if (
            own == 0
            && trigger.Clitics == Clitics.None
            && ListedHurt.TryRead(ground, telling, trigger, out quantity)
            && !CountFinder.IsUsed(used, quantity)
        )
        {
            return true;
        }

        for (var back = 1; back <= 5 && trigger.First - back >= telling.ReachBack; back++)
        {
            if (
                QuantityReader.TryRead(ground, trigger.First - back, trigger.End, out var before)
                && before.First < trigger.First
                && before.End >= trigger.First
                && !before.IsOfThings
                && !ground.Scan.Has(before.First, CueKind.Person)
                && !CountFinder.IsUsed(used, before)
                && !ground.Scan.HasIn(before.First, trigger.First, CueKind.Trigger)
                // «القتلى تسعة والجرحى كثر».
                && !(
                    ground.Scan.TryFind(trigger.First, CueKind.Counted, out var noun)
                    && noun.HasClitic(Clitics.Conjunction)
                    && noun.HasClitic(Clitics.Article)
                )
            )
            {
                // Further back it may begin with a bound: «بين 20 و30 قتيلا».
                quantity = before;
                found = true;
            }
        }

        if (found)
        {
            // «ثلاثين قتيلا وجريحا»: the number is of both, and says neither.
            if (
                ground.Scan.TryFind(trigger.End, CueKind.Counted, out var next)
                && next.HasClitic(Clitics.Conjunction)
                && next.Cue.Code != "2"
                && ground.Scan.Has(trigger.First, CueKind.Counted)
                && !AreUncounted(ground, next)
            )
            {
                return false;
            }

            quantity = CountedSums.WithOtherSide(ground, telling, trigger, quantity);
            return true;
        }

        // «جثث ثلاثة منهم», «قتلى سبعة»: the number stands after the plural.
        if (
            own == 0
            && !trigger.HasClitic(Clitics.Article)
            && trigger.End < telling.End
            && ground.Scan.TryFind(trigger.End, CueKind.Number, out var after)
            && after.Clitics == Clitics.None
            && after.Cue is NumberCue { Value: > 2, Order: "unit" or "ten" }
            && QuantityReader.TryRead(ground, trigger.End, telling.End, out quantity)
            && !quantity.IsOfThings
            && !CountFinder.IsUsed(used, quantity)
        )
        {
            return true;
        }

        if (own > 0 && !trigger.HasClitic(Clitics.Article))
        {
            quantity = new Quantity(own, own, trigger.First, trigger.End, "neutral");
            // «جثة رجل وامرأة وطفلين»: whose bodies they are says how many.
            if (
                QuantityReader.TryRead(ground, trigger.End, telling.End, out var owners)
                && owners.Min > own
                && ground.Text.Word(owners.First)[0] != 'و'
                && ground.Scan.Has(owners.First, CueKind.Person)
                && owners is { IsVague: false, Group: not ("thing" or "family" or "body") }
            )
            {
                quantity = quantity with { Min = owners.Min, Max = owners.Max, End = owners.End };
            }

            // «قتيلان لقسد وثلاثة للتنظيم».
            quantity = CountedSums.WithFurtherBodies(
                ground,
                CountedSums.WithOtherSide(ground, telling, trigger, CountedSums.WithSideNamedFirst(ground, quantity))
            );
            return true;
        }

        return false;
    }

    /// <summary>«ستة قتلى ومصابون», «أربعة قتلى وجرحى كثر»: by their ending, or by the adjective, people of whom the number before says nothing.</summary>
    private static bool AreUncounted(EventGround ground, CueMatch others) =>
        ground.Text.Word(others.First) is [.., 'و', 'ن'] || ground.IsOneOf(others.End, ground.Lexicon.People.ManyMore);

    private static bool IsCountedBefore(EventGround ground, CueMatch trigger, List<Quantity> used) =>
        ground.Text.Is(trigger.First - 1, TokenKind.Punctuation)
        && !ground.IsPause(trigger.First - 1)
        && used.Exists(number => number.End == trigger.First - 1);

    /// <summary>«بين قتيل وجريح».</summary>
    internal static bool IsOfBoth(EventGround ground, CueMatch trigger) =>
        ground.Text.Is(trigger.First - 1, "بين") || (trigger.HasClitic(Clitics.Conjunction) && ground.Text.Is(trigger.First - 2, "بين"));

    /// <summary>«27 ضحية بين قتيل وجريح», «15 عنصرا سقطوا بين قتيل وجريح»: the word before is of both.</summary>
    internal static bool IsParted(EventGround ground, CueMatch trigger)
    {
        var between = ground.Text.Is(trigger.End, "ما") ? trigger.End + 1 : trigger.End;
        return (ground.Text.Is(between, "بين") || ground.Text.Is(between, "مابين"))
            && ground.Scan.Has(between + 1, CueKind.Counted)
            && ground.Scan.TryFind(between + 2, CueKind.Counted, out var other)
            && other.HasClitic(Clitics.Conjunction);
    }

    /// <summary>1, 2, or 0 for a plural; -1 for a word that is no noun of the counted.</summary>
    internal static int OwnNumber(EventGround ground, int token) =>
        ground.Scan.TryFind(token, CueKind.Counted, out var counted) ? counted.Cue.Code[0] - '0' : -1;
}
