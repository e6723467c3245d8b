using ReportAtlas.Language.Events.Cues;
using ReportAtlas.Language.Events.Tellings;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events.Counts;

/// <summary>
/// Finds the number of an outcome word by the grammar of its sentence. The readings are asked in this order, and the first that holds is taken:
/// what is said of the dead or wounded as a subject, what the word itself says, a toll, names, a pronoun, an object, the people described or undergoing, the subject of a verb that agrees with them, what
/// follows, what stands before, the word's own dual.
/// </summary>
internal static class NumberBinder
{
    /// <summary>How many words a verb may stand from its number.</summary>
    internal const int Reach = 14;

    internal static bool TryBind(EventGround ground, Telling telling, CueMatch trigger, List<Quantity> used, out Quantity quantity)
    {
        var cue = (TriggerCue)trigger.Cue;
        quantity = default;
        // «تجاوز عدد من في المبنى 100 شخص، قتل ثلثهم»: nobody says how many that is.
        if (
            trigger.End < telling.End
            && ground.IsOneOf(trigger.End, ground.Lexicon.People.FractionOfThem)
            && !ground.Scan.Has(trigger.First, CueKind.Counted)
        )
        {
            return false;
        }

        // «تسعة بين قتيل وأسير»: nobody says how many of each.
        if ((CountedWords.OwnNumber(ground, trigger.First) > 0 && CountedWords.IsOfBoth(ground, trigger)) || CountedWords.IsParted(ground, trigger))
        {
            return false;
        }

        if (
            DefiniteToll.TryRead(ground, trigger, telling.End, used, out quantity)
            || CountedWords.TryRead(ground, telling, trigger, used, out quantity)
            || TryToll(ground, telling, trigger, used, out quantity)
            || NamedPeople.TryRead(ground, trigger, telling.End, out quantity)
            || TrySides(ground, telling, trigger, used, out quantity)
            || CountedWords.TryReadHim(ground, telling, trigger, out quantity)
        )
        {
            return true;
        }

        // «مات طفلان غرقا»: the same two, and nobody else.
        if (CountedWords.TryReadPronoun(ground, telling, trigger, cue, out quantity))
        {
            return !CountFinder.IsUsed(used, quantity);
        }

        return TryWithin(ground, telling, trigger, used, out quantity)
            || TryObject(ground, telling, trigger, used, out quantity)
            || NumberBefore.TryFindDescribed(ground, trigger, used, out quantity)
            || NumberBefore.TryFindUndergone(ground, telling, trigger, used, out quantity)
            || NamedSubject.TryRead(ground, trigger, cue, out quantity)
            || TryAgreeing(ground, telling, trigger, used, out quantity)
            || NumberAfter.TryFind(ground, telling, trigger, cue, used, out quantity)
            || TrySubject(ground, telling, trigger, used, out quantity)
            || CountedWords.TryReadDual(ground, telling, trigger, cue, out quantity)
            || OneDeath.TryReadItsDead(ground, trigger, out quantity)
            || OneDeath.TryReadOwnDeath(ground, telling, trigger, out quantity);
    }

    /// <summary>«ارتفع عدد من قضوا في القصف إلى 11».</summary>
    private static bool TryToll(EventGround ground, Telling telling, CueMatch trigger, List<Quantity> used, out Quantity quantity)
    {
        quantity = default;
        return (ground.Scan.Has(trigger.First, CueKind.Counted) || (trigger.Cue.Is(WordShape.Past) && TollNumber.IsOfWho(ground, trigger.First)))
            && TollNumber.TryRead(ground, trigger, telling.End, out quantity)
            && !CountFinder.IsUsed(used, quantity);
    }

    /// <summary>«قُتل من التنظيم خمسة ومن قسد اثنان».</summary>
    private static bool TrySides(EventGround ground, Telling telling, CueMatch trigger, List<Quantity> used, out Quantity quantity) =>
        PartitiveToll.TryRead(ground, trigger, telling.End, out quantity) && !CountFinder.IsUsed(used, quantity);

    /// <summary>«اختفى تاجر مواش»: the phrase that tells it names who it was.</summary>
    private static bool TryWithin(EventGround ground, Telling telling, CueMatch trigger, List<Quantity> used, out Quantity quantity)
    {
        quantity = default;
        return trigger.End > trigger.First + 1
            && trigger.Cue.Is(WordShape.Past)
            && ground.Scan.TryFind(trigger.End - 1, CueKind.Person, out var person)
            && person.Clitics == Clitics.None
            && person.Cue.Code is "civilian" or "neutral"
            && person.Cue.Is(WordShape.Singular | WordShape.Dual)
            && QuantityReader.TryRead(ground, trigger.End - 1, telling.End, out quantity)
            && quantity.IsPeople
            && !CountFinder.IsUsed(used, quantity);
    }

    /// <summary>«اقتحما المركز وقتلا ستة», «مسلحان يرديان عنصرا»: people right behind the verb are those whom they killed.</summary>
    private static bool TryObject(EventGround ground, Telling telling, CueMatch trigger, List<Quantity> used, out Quantity quantity)
    {
        quantity = default;
        // «300 مدني غادروا آخر بقعة»: who leaves stands before.
        return ((TriggerCue)trigger.Cue).Frame is not ("moves" or "leaves")
            && trigger.Cue.Is(WordShape.Verb)
            && trigger.Cue.Is(WordShape.Plural | WordShape.Dual)
            && QuantityReader.TryRead(ground, trigger.End, telling.End, out quantity)
            && quantity is { IsVague: false, IsOfThings: false }
            && (ground.IsNumber(quantity.First) || CountedDoer.HasObject(ground, trigger.End, telling.End))
            && !CountFinder.IsUsed(used, quantity);
    }

    /// <summary>«16 مدنيا قتلوا», «لقي تسعة مصرعهم», «ستة سقطوا قتلى»: the word's ending says that they stand before it.</summary>
    private static bool TryAgreeing(EventGround ground, Telling telling, CueMatch trigger, List<Quantity> used, out Quantity quantity)
    {
        quantity = default;
        var agrees =
            (trigger.Cue.Is(WordShape.Verb) && trigger.Cue.Is(WordShape.Plural | WordShape.Dual))
            || CountedWords.IsOwnDeath(ground, trigger.First)
            || CountedWords.IsOfVerbBefore(ground, trigger);
        if (!agrees || !NumberBefore.TryFind(ground, telling, trigger, used, out quantity))
        {
            return false;
        }

        // «لقي راعيا أغنام مصرعهما»: without its ن the dual looks like one.
        if (quantity is { Min: 1, Max: 1 } && ground.Text.Word(trigger.First).EndsWith("هما", StringComparison.Ordinal))
        {
            quantity = quantity with { Min = 2, Max = 2 };
        }

        return true;
    }

    /// <summary>«16 شخصا قتل ...», «300 مدني غادروا»: the subject before its verb, unless people whom nobody counted follow it.</summary>
    private static bool TrySubject(EventGround ground, Telling telling, CueMatch trigger, List<Quantity> used, out Quantity quantity)
    {
        quantity = default;
        return (((TriggerCue)trigger.Cue).Frame is "moves" or "leaves" or "state" || trigger.Cue.Is(WordShape.Verb))
            && !UncountedPeople.FollowAtOnce(ground, trigger)
            && NumberBefore.TryFind(ground, telling, trigger, used, out quantity);
    }
}
