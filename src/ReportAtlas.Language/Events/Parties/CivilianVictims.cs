using ReportAtlas.Language.Events.Cues;
using ReportAtlas.Language.Events.Tellings;
using ReportAtlas.Language.Events.Types;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events.Parties;

/// <summary>Tells by what they are called whether people who were taken or found dead are civilians.</summary>
internal static class CivilianVictims
{
    /// <summary>How many words the people taken may stand from the word that takes them: its subject and their number come between.</summary>
    private const int TakenReach = 12;

    /// <summary>How many words before a verb with «ه» whom it takes up may stand.</summary>
    private const int TakenUpReach = 12;

    /// <summary>How many words of a charge tell what it is.</summary>
    private const int ChargeReach = 6;

    /// <summary>How many words may stand between a body and whose it was: a number, «من».</summary>
    private const int BodyReach = 3;

    /// <summary>
    /// «اعتقال ستة مدنيين», «16 من المتظاهرين», «عشرات الشبان»: who is arrested may be anybody, unless the text says civilians or, right after
    /// the arrest, people of their age, sex or trade.
    /// </summary>
    internal static bool AreCalledSo(EventGround ground, Telling telling)
    {
        for (var token = telling.ReachBack; token < telling.End; token++)
        {
            if (ground.Scan.Has(token, CueKind.Person) && ground.HoldsOneOf(token, ground.Lexicon.Parts.Civilian))
            {
                return true;
            }
        }

        // Whoever is charged with a crime is arrested for that, and not as one of the people.
        return !IsForCrime(ground, telling)
            && telling.Triggers.Exists(trigger =>
                ((TriggerCue)trigger.Cue).Outcome == Outcome.Detained
                && (
                    CivilianNouns.Follow(ground, trigger.End, telling.End, TakenReach)
                    || TakesUpCivilian(ground, trigger)
                    || AffectedPeople.TakesTownspeople(ground, telling)
                )
            );
    }

    /// <summary>«داهمت قسد منزل المختار واعتقلته»: whom the verb's pronoun takes up.</summary>
    private static bool TakesUpCivilian(EventGround ground, CueMatch trigger)
    {
        if (!trigger.Cue.Is(WordShape.Verb) || !trigger.Cue.Is(WordShape.Suffixed))
        {
            return false;
        }

        for (
            var token = trigger.First - 1;
            token >= Math.Max(ground.Text.Sentences[ground.Text.SentenceOf(trigger.First)].FirstToken, trigger.First - TakenUpReach);
            token--
        )
        {
            if (ground.Scan.TryFind(token, CueKind.Person, out var person) && person.Cue.Code is "civilian" or "fighter" or "prisoner")
            {
                return person.Cue.Code == "civilian" && !PartyMembers.IsOfParty(ground, person.End);
            }
        }

        return false;
    }

    /// <summary>«بتهمة ترويج المخدرات», «بتهمة الانتماء إلى ...»; «بتهمة التدخين» may befall anybody.</summary>
    private static bool IsForCrime(EventGround ground, Telling telling)
    {
        foreach (var match in ground.Scan.In(telling.Head.End, telling.End))
        {
            if (match.Cue is not { Kind: CueKind.Negation, Code: "charge" })
            {
                continue;
            }

            if (IsCrime(ground, match.End, telling.End))
            {
                return true;
            }
        }

        // «للاشتباه بصلتهم بالهجوم».
        for (var token = telling.Head.End; token < telling.End; token++)
        {
            if (ground.IsOneOf(token, ground.Lexicon.PartySigns.OnSuspicion) && IsCrime(ground, token + 1, telling.End))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsCrime(EventGround ground, int first, int end)
    {
        for (var token = first; token < Math.Min(end, first + ChargeReach); token++)
        {
            if (
                ground.Text.Is(token, TokenKind.Word)
                && (
                    ground.IsOneOf(token, ground.Lexicon.PartySigns.Crimes)
                    || (ground.Scan.TryFind(token, CueKind.Actor, out var party) && party.Cue.Code is "ISIS")
                )
            )
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>«اعتقلت كلا من أحمد العلي وخالد الحسن»: people who were taken, charged with nothing and told by their names alone.</summary>
    internal static bool AreNamed(EventGround ground, Telling telling) =>
        telling.Triggers.Exists(trigger => ((TriggerCue)trigger.Cue).Outcome == Outcome.Detained && IsOfEach(ground, trigger, telling.End))
        && !TypeSettler.HasCharge(ground, telling);

    private static bool IsOfEach(EventGround ground, CueMatch trigger, int end)
    {
        for (var token = trigger.End; token < Math.Min(end - 1, trigger.End + TakenReach) && !ground.IsPause(token); token++)
        {
            if (ground.IsOneOf(token, ground.Lexicon.People.Each) && ground.Text.Is(token + 1, "من"))
            {
                return !ground.Scan.HasIn(token, Math.Min(end, token + TakenReach), CueKind.Actor);
            }
        }

        return false;
    }

    /// <summary>«جثة لاجئ», «جثتين لطفلتين»: whose body it is.</summary>
    internal static bool HasBody(EventGround ground, Telling telling)
    {
        for (var token = telling.First; token < telling.End; token++)
        {
            if (
                ground.Scan.TryFind(token, CueKind.Person, out var body)
                && body.Cue.Code == "body"
                && CivilianNouns.Follow(ground, body.End, telling.End, BodyReach, isBody: true)
            )
            {
                return true;
            }
        }

        return false;
    }
}
