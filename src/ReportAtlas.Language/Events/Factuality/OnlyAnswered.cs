using ReportAtlas.Language.Events.Cues;
using ReportAtlas.Language.Events.Tellings;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events.Factuality;

/// <summary>«توجهت الدوريات إلى مكان الحادث», «استقدمت تعزيزات إلى المكان», «استنفرت القوات عقب الحادثة»: what every incident brings with it.</summary>
internal static class OnlyAnswered
{
    /// <summary>How many words the place of an incident may stand from those who go there.</summary>
    private const int Reach = 6;

    internal static bool Is(EventGround ground, CueMatch trigger)
    {
        // «استنفرت القوات», «فرضت طوقا»: the noun may stand behind the verb and who it was.
        var isAlert = ground.HoldsOneOf(trigger.First, ground.Lexicon.Parts.Alert) || (trigger.Cue.Tails is { } tails && ground.HoldsOneOf(tails.FirstAfter(ground.Text, trigger.End), ground.Lexicon.Parts.Alert));
        if (!isAlert && Joinery.Family(ground, trigger.Cue) != "movement")
        {
            return false;
        }

        // «استقدمت تعزيزات إلى المكان وفرضت طوقا».
        if (isAlert && trigger.HasClitic(Clitics.Conjunction) && ground.IsOneOf(trigger.First - 1, ground.Lexicon.Signs.TheSpot))
        {
            return true;
        }

        for (var token = trigger.End; token < Math.Min(trigger.End + Reach, ground.Text.TokenCount) && !ground.IsPause(token) && !ground.Text.Is(token, TokenKind.Break); token++)
        {
            if ((isAlert || ground.Text.Is(token - 1, "الي")) && ground.IsOneOf(token, ground.Lexicon.Signs.TheSpot))
            {
                return true;
            }

            if ((ground.IsOneOf(token, ground.Lexicon.Signs.Scene) || (isAlert && ground.IsOneOf(token, ground.Lexicon.TimeSigns.After))) && IsDefiniteIncident(ground, token + 1))
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
