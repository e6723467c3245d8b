using ReportAtlas.Language.Events.Cues;
using ReportAtlas.Language.Events.Tellings;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events.Types;

/// <summary>Tells bombers whom somebody killed from those who killed: «قتلت القوات ثلاثة إرهابيين يرتدون أحزمة ناسفة», «تمكنت القوة من قتل انتحاريين اثنين».</summary>
internal static class SlainBomber
{
    /// <summary>How many words those killed may stand from the word for killing.</summary>
    private const int Reach = 8;

    /// <summary>How many words the belt may stand behind those who wear it.</summary>
    private const int WearerReach = 3;

    /// <summary>Whether those who were killed are themselves the bombers, or wore the belts, and nothing is said to have gone off.</summary>
    internal static bool Is(EventGround ground, Telling telling)
    {
        if (
            telling.Triggers.Exists(static trigger => trigger.Cue.Code is not "casualty")
            || !telling.Actors.Exists(static actor => actor.Actor is { Group: not "civilians", Code: not ("ISIS" or "unknown gunmen") })
        )
        {
            return false;
        }

        foreach (var means in ground.Scan.In(telling.Head.End, telling.End, CueKind.Means))
        {
            if (
                means.Cue is MeansCue { Type: "suicide_attack" }
                && !means.HasClitic(Clitics.Bi)
                && IsKilled(ground, telling, WearerBefore(ground, means.First))
            )
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Where those are named who wear what begins at a token; the token itself where it names them.</summary>
    private static int WearerBefore(EventGround ground, int token)
    {
        for (
            var before = token - 1;
            before >= Math.Max(0, token - WearerReach) && !ground.IsPause(before) && !ground.Scan.Has(before, CueKind.Trigger);
            before--
        )
        {
            if (ground.Scan.TryFind(before, CueKind.Person, out var wearer) && wearer.Cue.Code is "fighter" or "neutral")
            {
                return before;
            }
        }

        return token;
    }

    /// <summary>Whether those who stand at a token are whom the word for killing before it tells of: only who killed and how many comes between.</summary>
    private static bool IsKilled(EventGround ground, Telling telling, int token) =>
        telling.Triggers.Exists(trigger =>
            ((TriggerCue)trigger.Cue).Outcome == Outcome.Killed
            && trigger.End <= token
            && ground.Distance(trigger.End, token) <= Reach
            && !IsParted(ground, trigger.End, token)
        );

    private static bool IsParted(EventGround ground, int first, int end)
    {
        for (var token = first; token < end; token++)
        {
            if (
                ground.IsPause(token)
                || ground.Scan.Has(token, CueKind.Break)
                || ground.Scan.Has(token, CueKind.Trigger)
                || (ground.Scan.Has(token, CueKind.Locative) && !ground.Text.Is(token, "من"))
            )
            {
                return true;
            }
        }

        return false;
    }
}
