using ReportAtlas.Language.Events.Cues;
using ReportAtlas.Language.Events.Tellings;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events.Counts;

/// <summary>Tells a number from people whom nobody counted beside it («سقوط 16 شخصا وجرح العشرات»).</summary>
internal static class UncountedPeople
{
    /// <summary>How many words those who fell may stand from those who were wounded.</summary>
    private const int FallenReach = 8;

    /// <summary>How many words those who are brought to hospital may stand from the verb.</summary>
    private const int BroughtReach = 4;

    /// <summary>«سقوط 16 شخصا وجرح العشرات»: people who fell beside others who were wounded are the dead.</summary>
    internal static void AddFallen(EventGround ground, Telling telling, CueMatch trigger, List<Quantity> used)
    {
        if (!trigger.HasClitic(Clitics.Conjunction) || telling.Counts.ContainsKey(Outcome.Killed) || CountedWords.IsOfBoth(ground, trigger))
        {
            return;
        }

        for (var token = trigger.First - 1; token >= Math.Max(telling.ReachBack, trigger.First - FallenReach) && !ground.IsPause(token); token--)
        {
            if (ground.IsOneOf(token, ground.Lexicon.Tolls.Fallen))
            {
                if (QuantityReader.TryRead(ground, token + 1, trigger.First, out var fallen) && fallen.IsPeople && !CountFinder.IsUsed(used, fallen))
                {
                    used.Add(fallen);
                    CountFinder.Add(ground, telling, Outcome.Killed, fallen, used);
                }

                return;
            }
        }
    }

    /// <summary>Whether «سقط» tells nobody's death: a shell or a town falls, and of whoever fell wounded or captive a noun behind says so.</summary>
    internal static bool FallsOtherwise(EventGround ground, CueMatch trigger)
    {
        if (
            trigger.Cue is not { Code: "casualty", Tails: null }
            || trigger.End != trigger.First + 1
            || !ground.IsOneOf(trigger.First, ground.Lexicon.Tolls.Fallen)
        )
        {
            return false;
        }

        var first = AfterScene(ground, trigger.End);
        if (
            !QuantityReader.TryRead(ground, first, ground.Text.TokenCount, out var fallen)
            || (fallen is not { IsVague: false, Group: "civilian" or "fighter" or "neutral" } && !ArePartedPeople(ground, fallen))
        )
        {
            return true;
        }

        for (var token = fallen.First; token < fallen.End + FallenReach && !ground.IsPause(token); token++)
        {
            if (ground.Scan.Has(token, CueKind.Counted) || ground.IsOneOf(token, ground.Lexicon.Tolls.AtTheHands))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>«سقط عند الجسر شابان», «سقط في الهجوم على حاجز القرية عنصران»: where those begin who fell, behind where and in what.</summary>
    private static int AfterScene(EventGround ground, int first)
    {
        for (
            var token = first;
            ground.Scan.Has(first, CueKind.Locative) && token < Math.Min(ground.Text.TokenCount, first + FallenReach) && !ground.IsPause(token);
            token++
        )
        {
            if (
                !ground.Scan.Has(token, CueKind.Locative)
                && (
                    ground.IsNumber(token)
                    || ground.Scan.TryFind(token, CueKind.Person, out var person)
                        && person.Clitics == Clitics.None
                        && person.Cue.Code is not ("thing" or "family")
                )
                && ground.PlaceOver(token) is null
            )
            {
                return token;
            }
        }

        return first;
    }

    /// <summary>«نقل تسعة جرحى إلى المشفى», «أما المصابون فقد نقلوا إلى مشاف»: the wounded are told as such; «نقل أربعة عمال إلى المشفى» alone says that they were hurt.</summary>
    internal static bool BringsKnown(EventGround ground, CueMatch trigger)
    {
        if (trigger.Cue is not { Code: "casualty" } || !ground.IsOneOf(trigger.First, ground.Lexicon.Tolls.Brings))
        {
            return false;
        }

        for (var token = trigger.End; token < Math.Min(ground.Text.TokenCount, trigger.End + BroughtReach) && !ground.IsPause(token); token++)
        {
            if (ground.Scan.Has(token, CueKind.Counted))
            {
                return true;
            }
        }

        // «قتل ثلاثة، وعشرة نقلوا إلى المشفى».
        if (trigger.Cue.Is(WordShape.Plural | WordShape.Dual))
        {
            return !ground.IsNumber(trigger.First - 1);
        }

        return !QuantityReader.TryRead(ground, trigger.End, ground.Text.TokenCount, out var brought)
            || !(brought.IsPeople || brought is { IsVague: false, Group: "" });
    }

    /// <summary>«سقط سبعة، أربعة منهم أطفال»: who some of them were says that they are people.</summary>
    private static bool ArePartedPeople(EventGround ground, Quantity fallen) =>
        fallen is { IsVague: false, Group: "" }
        && ground.IsPause(fallen.End)
        && QuantityReader.TryRead(ground, fallen.End + 1, ground.Text.TokenCount, out var part)
        && ground.IsOneOf(part.End, ground.Lexicon.People.OfThose)
        && ground.Scan.Has(part.End + 1, CueKind.Person);

    /// <summary>«وجرح العشرات», «أصيب آخرون»: those whom the word befell follow at once, and nobody counted them.</summary>
    internal static bool FollowAtOnce(EventGround ground, CueMatch trigger) =>
        // «ونزحت 40 عائلة»: families, which are not counted as persons.
        (QuantityReader.TryRead(ground, trigger.End, ground.Text.TokenCount, out var families) && families.Group == "family")
        || (
            ground.Scan.TryFind(trigger.End, CueKind.Number, out var number)
            && number.Cue is NumberCue { Order: "vague" }
            && !ground.IsNumber(trigger.End + 1)
        )
        || (
            ground.Scan.TryFind(trigger.End, CueKind.Person, out var others)
            && others.Cue.Is(WordShape.Plural)
            && others.End == trigger.End + 1
            && !others.HasClitic(Clitics.Article)
            && ground.IsOneOf(trigger.End, ground.Lexicon.Signs.Others)
        );
}
