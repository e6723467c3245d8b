using ReportAtlas.Language.Events.Cues;
using ReportAtlas.Language.Events.Tellings;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events.Counts;

/// <summary>Binds numbers of people to what became of them: each outcome word takes the number that its grammar gives it.</summary>
internal static class CountFinder
{
    /// <summary>A number that hardly comes twice in one incident.</summary>
    private const int LeastSum = 10;

    internal static void Find(EventGround ground, Telling telling)
    {
        var used = new List<Quantity>();
        foreach (var trigger in telling.Triggers)
        {
            var outcome = OutcomeOf(telling, (TriggerCue)trigger.Cue);
            // «لقي ثمانية مصابين مصرعهم»: the hurt who died.
            if (outcome == Outcome.Injured && ground.IsOneOf(trigger.End, ground.Lexicon.Tolls.OwnDeath))
            {
                outcome = Outcome.Killed;
            }

            // «وصلت خمس جثث و16 مصابا»: counted with the word before.
            if (used.Exists(counted => counted.First < trigger.First && counted.End >= trigger.End && counted.Group == "body"))
            {
                continue;
            }

            if (
                outcome == Outcome.None
                || CountedElsewhere.IsBesideTheDead(ground, telling, trigger, outcome)
                || CountedElsewhere.IsPredicate(ground, telling, trigger, outcome)
            )
            {
                continue;
            }

            if (outcome == Outcome.Injured)
            {
                UncountedPeople.AddFallen(ground, telling, trigger, used);
            }

            if (
                CountedElsewhere.Is(ground, telling, trigger, outcome, used)
                || !NumberBinder.TryBind(ground, telling, trigger, used, out var quantity)
            )
            {
                continue;
            }

            // «جرح عشرون، ثلاثة منهم بحالة حرجة»: how some of those are who were counted.
            if (
                trigger.Cue is TriggerCue { Frame: "state" }
                && telling.Counts.ContainsKey(outcome)
                && ground.Text.Word(quantity.First) is not ['و', ..]
            )
            {
                continue;
            }

            quantity = ChargedApart.Join(
                ground,
                telling,
                FurtherPeople.Join(ground, telling, trigger, BothSides.Join(ground, telling, trigger, quantity))
            ) with
            {
                IsMourned = OtherSide.IsMourning(ground, telling, trigger),
            };
            used.Add(quantity);
            // «اغتيل المختار ...، ما أدى إلى مقتله وزوجته»: he, counted already, and she.
            if (
                trigger.Cue.Is(WordShape.Suffixed)
                && quantity.First == trigger.First
                && quantity.End > trigger.End
                && telling.Counts.TryGetValue(outcome, out var known)
                && known.Min == 1
            )
            {
                Put(ground, telling, outcome, quantity);
                continue;
            }

            if (!quantity.IsVague && !IsMereSubject(ground, outcome, quantity) && !IsOfThoseCounted(telling, trigger, outcome, quantity))
            {
                Add(ground, telling, outcome, quantity, used);
            }
        }

        LostMen.Find(ground, telling, used);
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

    /// <summary>Takes a quantity that is known already.</summary>
    internal static void Put(EventGround ground, Telling telling, Outcome outcome, Quantity quantity) =>
        telling.Counts[outcome] = RangeOf(ground, quantity);

    /// <summary>Who arrives counts as what the telling turned out to be about.</summary>
    internal static Outcome OutcomeOf(Telling telling, TriggerCue cue) =>
        (cue.Type, telling.Type) switch
        {
            // «خرج مئة سجين بموجب العفو»: let go, and driven out by nobody.
            ("movement" or "displacement", "prisoner_transfer") => Outcome.Detained,
            ("movement", "displacement") => Outcome.Displaced,
            // «وصلت أربع جثث إلى المشفى».
            ("movement", "body_recovery") => Outcome.Killed,
            _ when telling.KillsCaptives && cue.Outcome == Outcome.Detained => Outcome.Killed,
            _ => cue.Outcome,
        };

    internal static void Add(EventGround ground, Telling telling, Outcome outcome, Quantity quantity, List<Quantity> used)
    {
        var count = RangeOf(ground, quantity);
        if (!telling.Counts.TryGetValue(outcome, out var known))
        {
            telling.Counts[outcome] = count;
        }
        else if (OtherClaim.Is(ground, known, quantity, used))
        {
            // «قتل 18 ...، في حين تحدث مسؤول عن 21 قتيلا»: the same people, whom two sources count.
            telling.Counts[outcome] = known with
            {
                Min = Math.Min(known.Min, count.Min),
                Max = known.Max is { } most && count.Max is { } other ? Math.Max(most, other) : null,
            };
        }
        else if (IsRisen(ground, quantity, used))
        {
            telling.Counts[outcome] = known.Min <= count.Min ? count : known;
        }
        else if (telling.Type != "body_recovery" && AreOthers(ground, quantity, used))
        {
            // «قتل ثلاثة عناصر ... فيما قتل مدنيان»: other people, so the numbers add up; the same people are told twice.
            telling.Counts[outcome] = new CountRange(known.Min + count.Min, known.Max + count.Max, known.Span);
        }
    }

    /// <summary>«قتل ثلاثة مسلحين، ثم ارتفع عدد القتلى إلى خمسة»: the first are among them.</summary>
    private static bool IsRisen(EventGround ground, Quantity quantity, List<Quantity> used) =>
        used.Exists(other =>
            other.End <= quantity.First
            && TollCue.StandsIn(ground, other.End, quantity.First)
            && ground.HasOneOf(other.End, quantity.First, ground.Lexicon.Tolls.Changes)
        );

    private static bool AreOthers(EventGround ground, Quantity quantity, List<Quantity> used) =>
        used.TrueForAll(other =>
            other == quantity
            || (other.Group != quantity.Group && !IsSum(other, quantity))
            || OtherSide.Are(ground, other, quantity)
            || AreMore(ground, other, quantity)
        );

    /// <summary>«28 شهيدا ...: عشرون جنديا ومعهم ثمانية مدنيين»: so large a number told once more is of the same people, whatever they are called.</summary>
    private static bool IsSum(Quantity one, Quantity other) => one.Min == other.Min && one.Min >= LeastSum;

    /// <summary>Whether a number was taken by a word before.</summary>
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

    /// <summary>«قتل حارس ...، وأسفر الهجوم أيضا عن مقتل ثلاثة عناصر»: besides the first.</summary>
    private static bool AreMore(EventGround ground, Quantity one, Quantity other) =>
        one.End <= other.First
        && (
            ground.HasOneOf(one.End, other.First, ground.Lexicon.Signs.Also)
            // «الأول قتل ثلاثة، والثاني قتل اثنين».
            || (
                ground.Text.Is(other.First - 2, TokenKind.Word)
                && ground.Text.Word(other.First - 2) is ['و', ..]
                && ground.IsOneOfJoined(other.First - 2, ground.Lexicon.People.TheNth)
            )
        );

    private static CountRange RangeOf(EventGround ground, Quantity quantity) =>
        new(quantity.Min, quantity.Max, ground.Text.SpanOf(quantity.First, quantity.End, 0));

    /// <summary>«اغتيل المختار بإطلاق النار عليه، ما أسفر عن مقتله»: the pronoun is the man counted already.</summary>
    private static bool IsOfThoseCounted(Telling telling, CueMatch trigger, Outcome outcome, Quantity quantity) =>
        trigger.Cue.Is(WordShape.Suffixed) && quantity.First == trigger.First && quantity.End == trigger.End && telling.Counts.ContainsKey(outcome);

    /// <summary>«خرجوا من جامع ...», «غادروه»: a noun for one man is no count of those who left, nor is a pronoun for the place that they left.</summary>
    private static bool IsMereSubject(EventGround ground, Outcome outcome, Quantity quantity) =>
        outcome == Outcome.Displaced && quantity.Min == 1 && !ground.IsNumber(quantity.First);
}
