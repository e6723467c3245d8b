using ReportAtlas.Language.Events.Cues;
using ReportAtlas.Language.Events.Tellings;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events.Factuality;

/// <summary>Tells deeds that somebody was kept from: «قبل أن يفجر حزامه».</summary>
internal static class Forestalled
{
    /// <summary>How many words the arrest may stand from what it forestalled.</summary>
    private const int ForestallReach = 16;

    /// <summary>How many words a noun may stand from «أن» whose verb it is the object of.</summary>
    private const int ObjectReach = 6;

    /// <summary>«قبضوا على المهاجم قبل أن يفجر حزامه», «أحبطت الشرطة هجوما قبل أن ...»: what he did not come to.</summary>
    internal static bool Is(EventGround ground, Sentence sentence, CueMatch trigger)
    {
        if (
            Joinery.Family(ground, trigger.Cue) != "violence"
            || trigger.HasClitic(Clitics.Article)
            || BeforeIt(ground, sentence, trigger) is not (> 0 and var before)
        )
        {
            return false;
        }

        for (var token = before - 1; token >= Math.Max(sentence.FirstToken, before - ForestallReach); token--)
        {
            if (
                (ground.Scan.TryFind(token, CueKind.Trigger, out var deed) && Joinery.Family(ground, deed.Cue) == "custody")
                || ground.IsOneOf(token, ground.Lexicon.DeedSigns.Forestalls)
            )
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Where «قبل أن» stands before a verb, or before one that has the noun for its object («قبل أن تنفذ تفجيرا»); -1 for nowhere.</summary>
    private static int BeforeIt(EventGround ground, Sentence sentence, CueMatch trigger)
    {
        var reach =
            trigger.Cue.Is(WordShape.Present) ? 2
            : trigger.Cue.Is(WordShape.Noun | WordShape.Fixed) ? ObjectReach
            : 0;
        for (var token = trigger.First - 1; token > Math.Max(sentence.FirstToken, trigger.First - reach) && !ground.IsPause(token); token--)
        {
            if (ground.Text.Is(token, "ان") && ground.Text.Is(token - 1, "قبل"))
            {
                return token - 1;
            }
        }

        return -1;
    }
}
