using ReportAtlas.Language.Events.Cues;
using ReportAtlas.Language.Events.Tellings;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events.Counts;

/// <summary>Finds the number of people before a word: the subject that stands before its verb, the people of a plural verb.</summary>
internal static class NumberBefore
{
    /// <summary>How many words a number may stand from the verb that describes the people counted.</summary>
    private const int DescribedReach = 5;

    internal static bool TryFind(EventGround ground, Telling telling, CueMatch trigger, List<Quantity> used, out Quantity quantity)
    {
        quantity = default;
        var found = false;
        for (var token = trigger.First - 1; token >= Math.Max(telling.ReachBack, trigger.First - (2 * NumberBinder.Reach)); token--)
        {
            // «16 مدنيا بينهم ثلاثة أطفال قتلوا»: the whole, not its part.
            if (found && IsOfParts(ground, token) && HasWhole(ground, token, telling.ReachBack))
            {
                (quantity, found) = (default, false);
                continue;
            }

            if (
                !QuantityReader.TryRead(ground, token, trigger.First, out var next)
                || next.IsOfThings
                || (
                    next.Group.Length == 0
                    && !ground.Scan.Has(token - 1, CueKind.Light)
                    && !ground.IsOneOf(next.End, ground.Lexicon.People.OfThem)
                    && !AgreeingSubject.IsOf(ground, trigger, next)
                )
                || CountFinder.IsUsed(used, next)
                // «جنديان تركيان قتلا»: of what country they are.
                || (next.IsVague && ground.Scan.Has(token, CueKind.Nationality) && ground.Scan.Has(token - 1, CueKind.Person))
                // «قال أحد السكان خرج الناس»: who speaks; «لديه 6 أولاد، قتل»: whose father he was.
                || ground.Scan.Has(token - 1, CueKind.Saying)
                || ground.IsOneOf(token - 1, ground.Lexicon.People.WhoHas)
                || ground.IsOneOf(token - 1, ground.Lexicon.People.Parent)
            )
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
            else if (
                !next.IsVague
                && (quantity.IsVague || (quantity.Min == 1 && ground.Scan.Has(quantity.First, CueKind.Person)))
                && ground.IsNumber(next.First)
            )
            {
                quantity = next;
            }
        }

        return found && !quantity.IsVague;
    }

    /// <summary>«38 شخصا، هم 32 مدنيا وستة مقاتلين، قتلوا», «بينهم».</summary>
    private static bool IsOfParts(EventGround ground, int token) =>
        (ground.Scan.TryFind(token, CueKind.Bound, out var part) && part.Cue.Code == "part") || ground.IsOneOf(token, ground.Lexicon.Tolls.OfNumber);

    /// <summary>«مصير 90 مواطنا اختطفهم التنظيم»: after a noun without the article its verb follows without a relative pronoun and takes it up in its own.</summary>
    internal static bool TryFindDescribed(EventGround ground, CueMatch trigger, List<Quantity> used, out Quantity quantity)
    {
        quantity = default;
        var takesUp =
            (trigger.Cue.Is(WordShape.Past) && trigger.Cue.Is(WordShape.Suffixed) && !trigger.Cue.Is(WordShape.Noun))
            || (
                trigger.Cue.Is(WordShape.Fixed)
                && ground.Text.Word(trigger.First) is var verb
                && (trigger.End == trigger.First + 1 ? verb is [.., 'ت', 'ه', 'م'] : verb is [not 'ا', _, _, .., 'ه', 'م'])
            );
        if (!takesUp || trigger.HasClitic(Clitics.Conjunction))
        {
            return false;
        }

        for (var token = trigger.First - 1; token >= Math.Max(0, trigger.First - DescribedReach) && !ground.IsPause(token); token--)
        {
            if (
                ground.IsNumber(token)
                && QuantityReader.TryRead(ground, token, trigger.First, out quantity)
                && quantity.IsPeople
                && ground.Distance(quantity.End, trigger.First) < 2
                && !CountFinder.IsUsed(used, quantity)
            )
            {
                return true;
            }
        }

        quantity = default;
        return false;
    }

    /// <summary>«تعرض 40 شخصا على الأقل للخطف»: the people between a verb of undergoing and what befell them.</summary>
    internal static bool TryFindUndergone(EventGround ground, Telling telling, CueMatch trigger, List<Quantity> used, out Quantity quantity)
    {
        quantity = default;
        if (!trigger.HasClitic(Clitics.Li))
        {
            return false;
        }

        for (
            var token = trigger.First - 1;
            token >= Math.Max(telling.ReachBack, trigger.First - NumberBinder.Reach) && !ground.Scan.Has(token, CueKind.Trigger);
            token--
        )
        {
            if (!ground.Scan.TryFind(token, CueKind.Light, out var light) || light.Cue.Code != "undergoes")
            {
                continue;
            }

            for (var at = light.End; at < trigger.First; at++)
            {
                if (
                    QuantityReader.TryRead(ground, at, trigger.First, out quantity)
                    && !quantity.IsVague
                    && quantity.Group is not ("thing" or "family" or "")
                    && !CountFinder.IsUsed(used, quantity)
                )
                {
                    return true;
                }
            }

            break;
        }

        quantity = default;
        return false;
    }

    private static bool IsOfBoth(EventGround ground, Quantity whole) =>
        (ground.Text.Is(whole.End, "بين") || ground.Text.Is(whole.End, "ما") || ground.Text.Is(whole.End, "مابين"))
        && ground.Scan.Has(ground.Text.Is(whole.End, "ما") ? whole.End + 2 : whole.End + 1, CueKind.Counted);

    private static bool HasWhole(EventGround ground, int token, int first)
    {
        for (var before = token - 1; before >= Math.Max(first, token - 6); before--)
        {
            // «عدد من العناصر بينهم قيادي قتلوا»: the whole may have no figure.
            // «11 مواطنا بين شهيد وجريح، بينهم أربعة استشهدوا»: the whole is of both.
            if (
                QuantityReader.TryRead(ground, before, token, out var whole)
                && (!whole.IsVague || ground.Scan.Has(before, CueKind.Number))
                && !whole.IsOfThings
                && !IsOfBoth(ground, whole)
            )
            {
                return true;
            }
        }

        return false;
    }
}
