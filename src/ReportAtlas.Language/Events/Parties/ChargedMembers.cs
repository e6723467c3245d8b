using ReportAtlas.Language.Events.Cues;
using ReportAtlas.Language.Events.Tellings;

namespace ReportAtlas.Language.Events.Parties;

/// <summary>«اعتقلت ستة أشخاص بتهمة الانتماء إلى داعش», «يشتبه بصلتهم بخلايا التنظيم»: those taken are held for members of the party that the charge names.</summary>
internal static class ChargedMembers
{
    /// <summary>How many words the party may stand from the word for belonging to it («الانتماء إلى خلايا تنظيم ...»).</summary>
    private const int Reach = 6;

    internal static bool AreOf(EventGround ground, Telling telling, int party)
    {
        if (
            telling.HeadCue.Type is "abduction"
            || party < telling.Head.End
            || !telling.Triggers.Exists(trigger => trigger.End <= party && ((TriggerCue)trigger.Cue).Outcome == Outcome.Detained)
        )
        {
            return false;
        }

        for (var token = party - 1; token >= Math.Max(telling.Head.End, party - Reach) && !ground.IsPause(token); token--)
        {
            if (ground.IsOneOf(token, ground.Lexicon.PartySigns.Belonging))
            {
                return true;
            }
        }

        return false;
    }
}
