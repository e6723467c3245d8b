using ReportAtlas.Language.Events.Cues;
using ReportAtlas.Language.Events.Tellings;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events.Factuality;

/// <summary>«توجهت الدوريات إلى مكان الحادث», «استقدمت تعزيزات إلى المكان», «استنفرت القوات عقب الحادثة»: what every incident brings with it.</summary>
internal static class OnlyAnswered
{
    /// <summary>How many words the place of an incident may stand from those who go there.</summary>
    private const int Reach = 6;

    /// <summary>The same of those who are searched for.</summary>
    private const int SearchReach = 14;

    internal static bool Is(EventGround ground, CueMatch trigger)
    {
        // «استنفرت القوات», «فرضت طوقا»: the noun may stand behind the verb and who it was.
        var isAlert =
            ground.HoldsOneOf(trigger.First, ground.Lexicon.Parts.Alert)
            || (trigger.Cue.Tails is { } tails && ground.HoldsOneOf(tails.FirstAfter(ground.Text, trigger.End), ground.Lexicon.Parts.Alert));
        if (!isAlert && Joinery.Family(ground, trigger.Cue) != "movement")
        {
            return IsSearch(ground, trigger);
        }

        // «استقدمت تعزيزات إلى المكان وفرضت طوقا».
        if (isAlert && trigger.HasClitic(Clitics.Conjunction) && ground.IsOneOf(trigger.First - 1, ground.Lexicon.Signs.TheSpot))
        {
            return true;
        }

        for (
            var token = trigger.End;
            token < Math.Min(trigger.End + Reach, ground.Text.TokenCount) && !ground.IsPause(token) && !ground.Text.Is(token, TokenKind.Break);
            token++
        )
        {
            if ((isAlert || ground.Text.Is(token - 1, "الي")) && ground.IsOneOf(token, ground.Lexicon.Signs.TheSpot))
            {
                return true;
            }

            if (
                (ground.IsOneOf(token, ground.Lexicon.Signs.Scene) || (isAlert && ground.IsOneOf(token, ground.Lexicon.TimeSigns.After)))
                && IsDefiniteIncident(ground, token + 1)
            )
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>«شنت قسد عقب الهجوم حملة تمشيط», «عملية تفتيش بحثا عن المنفذين»: the search for those who did it; whom it took is told by another word.</summary>
    private static bool IsSearch(EventGround ground, CueMatch trigger)
    {
        if (trigger.Cue is not TriggerCue { Type: "arrest" or "other", Outcome: Outcome.None } || !SaysSearch(ground, trigger))
        {
            return false;
        }

        var sentence = ground.Text.Sentences[ground.Text.SentenceOf(trigger.First)];
        for (
            var token = Math.Max(sentence.FirstToken, trigger.First - Reach);
            token < Math.Min(trigger.End + SearchReach, sentence.EndToken - 1);
            token++
        )
        {
            if (token >= trigger.End && ground.Text.Is(token, "عن") && ground.IsOneOf(token + 1, ground.Lexicon.DeedSigns.Culprits))
            {
                return true;
            }

            if (token < trigger.End + Reach && ground.IsOneOf(token, ground.Lexicon.TimeSigns.After) && IsDefiniteIncident(ground, token + 1))
            {
                return true;
            }
        }

        return false;
    }

    private static bool SaysSearch(EventGround ground, CueMatch trigger)
    {
        for (var token = trigger.First; token < trigger.End; token++)
        {
            if (ground.HoldsOneOf(token, ground.Lexicon.Parts.Search))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsDefiniteIncident(EventGround ground, int token)
    {
        foreach (var match in ground.Scan.At(token))
        {
            if (match.Cue.Kind is CueKind.Incident or CueKind.Trigger && match.HasClitic(Clitics.Article))
            {
                return true;
            }
        }

        return false;
    }
}
