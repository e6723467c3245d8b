using ReportAtlas.Language.Events.Cues;
using ReportAtlas.Language.Events.Tellings;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events.Factuality;

/// <summary>Tells a day long past that is only that of the dead who are found now.</summary>
internal static class DayOfDeath
{
    /// <summary>«مقبرة تضم رفات 25 مدنيا قتلهم التنظيم عام 2014»: when they died, and not when they were found.</summary>
    internal static bool IsTold(EventGround ground, Telling telling)
    {
        foreach (var match in telling.Type == "body_recovery" ? ground.Scan.In(telling.Head.End, telling.End, CueKind.Trigger) : [])
        {
            if (
                match.Cue is TriggerCue { Outcome: Outcome.Killed }
                && match.Cue.Is(WordShape.Past)
                && match.Clitics == Clitics.None
                && match.Cue.Code != "body_recovery"
            )
            {
                return true;
            }
        }

        return false;
    }
}
