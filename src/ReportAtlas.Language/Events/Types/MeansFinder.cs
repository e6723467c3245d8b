using ReportAtlas.Language.Events.Cues;
using ReportAtlas.Language.Events.Tellings;

namespace ReportAtlas.Language.Events.Types;

/// <summary>Finds the means («بطائرة مسيرة», «بعبوة ناسفة») that settle what kind of event a passage tells.</summary>
internal static class MeansFinder
{
    internal static string? Find(EventGround ground, Telling telling, string open)
    {
        MeansCue? best = null;
        foreach (var match in ground.Scan.In(telling.ReachBack, Math.Max(telling.End, telling.ListEnd), CueKind.Means))
        {
            if (match.Cue is MeansCue means && (means.Settles.Contains(open) || (open == "attack" && match.HasClitic(Text.Clitics.Bi) && means.Settles.Contains("attack-with"))) && (best is null || means.Rank > best.Rank) && !IsOfAside(ground, match, telling.ReachBack) && !IsMarch(ground, match))
            {
                best = means;
            }
        }

        // Planes are named beside their target, too; a bomb at the place of a clash is not the clash.
        return best?.Type;
    }

    /// <summary>«مسيرة نظمها الأهالي»: people marching, and no aircraft.</summary>
    private static bool IsMarch(EventGround ground, CueMatch means) =>
        means.Cue.Code == "drone_strike" && ground.Scan.TryFind(means.First, CueKind.Trigger, out var march) && march.Cue.Code == "protest";

    /// <summary>«دمرت المقاتلات مستودعا»: what planes and guns destroy they struck.</summary>
    internal static string? FindBefore(EventGround ground, Telling telling)
    {
        foreach (var match in ground.Scan.In(telling.ReachBack, telling.Head.End + 2, CueKind.Means))
        {
            if (match.Cue is MeansCue { Type: "airstrike" or "drone_strike" } means && telling.Head.Cue.Is(WordShape.Verb) && !IsCover(ground, match.First, telling.ReachBack))
            {
                return means.Type;
            }
        }

        return null;
    }

    /// <summary>«صد الهجوم ودمر عربة مفخخة», «وسط تحليق لطائرات»: means that had no part in the event.</summary>
    private static bool IsOfAside(EventGround ground, CueMatch means, int first)
    {
        var token = means.First;
        for (var before = token - 1; before >= Math.Max(first, token - 2) && !ground.IsPause(before); before--)
        {
            if (ground.Scan.TryFind(before, CueKind.Trigger, out var trigger))
            {
                // «ونقل بمروحية إلى المشفى»: how a wounded man was brought there.
                return trigger.Cue.Code == "other" || (trigger.Cue.Code == "movement" && means.HasClitic(Text.Clitics.Bi));
            }
        }

        return IsCover(ground, token, first);
    }

    private static bool IsCover(EventGround ground, int token, int first)
    {
        for (var before = token - 1; before >= Math.Max(first, token - 3) && !ground.IsPause(before); before--)
        {
            if (ground.Scan.TryFind(before, CueKind.RoleMark, out var cover) && cover.Cue.Code == "cover")
            {
                return true;
            }
        }

        return false;
    }
}
