using ReportAtlas.Language.Events.Cues;

namespace ReportAtlas.Language.Events.Factuality;

/// <summary>«لم يتم التعرف بعد على 20 جثة», «تحديد هويات 12 جثة»: bodies that lie there already, and nobody finds them.</summary>
internal static class OnlyIdentified
{
    /// <summary>How many words bodies may stand from the word for telling whose they are.</summary>
    private const int Reach = 6;

    internal static bool Is(EventGround ground, CueMatch trigger)
    {
        if (trigger.Cue is not TriggerCue { Type: "body_recovery", Sure: false })
        {
            return false;
        }

        for (
            var token = trigger.First - 1;
            token >= Math.Max(0, trigger.First - Reach) && !ground.IsPause(token) && !ground.Scan.Has(token, CueKind.Trigger);
            token--
        )
        {
            if (ground.IsOneOf(token, ground.Lexicon.DeedSigns.Identifies))
            {
                return true;
            }
        }

        return false;
    }
}
