using ReportAtlas.Language.Events.Cues;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events.Tellings;

/// <summary>
/// Tells what one side struck in return from more of what it answers: «قصفت القوات البلدة، فردت قسد بالمدفعية على مواقعها», «وردت باستهداف مخفر حدودي». Who only
/// answers the fire («ردت على مصادر النيران») or fights back adds nothing to the fight.
/// </summary>
internal static class ReturnFire
{
    /// <summary>How many words on what was struck may stand; who answers and with what comes between.</summary>
    private const int Reach = 12;

    internal static bool Is(EventGround ground, Telling current, Clause clause, CueMatch match)
    {
        if (
            clause.Kind is not (ClauseKind.And or ClauseKind.Clause)
            || !ground.IsOneOf(clause.Body, ground.Lexicon.DeedSigns.Answers)
            || match.First - clause.Body > Reach
            || !IsFromAfar(match)
            || !(IsFromAfar(current.Head) || IsAnsweredFromAir(ground, current, clause, match))
        )
        {
            return false;
        }

        return NamesOther(ground, current, clause) && NamesTarget(ground, match, clause);
    }

    /// <summary>Whether a passage was told for itself as such an answer.</summary>
    internal static bool IsToldBy(EventGround ground, Telling telling) =>
        telling.ClauseKind is ClauseKind.And or ClauseKind.Clause
        && ground.IsOneOf(telling.First, ground.Lexicon.DeedSigns.Answers)
        && IsFromAfar(telling.Head)
        && (ground.Scan.Has(telling.First + 1, CueKind.Actor) || ground.Scan.Has(telling.First + 2, CueKind.Actor));

    private static bool IsFromAfar(CueMatch match) =>
        match.Cue is TriggerCue { Type: "shelling" or "bombardment" or "target" or "airstrike" or "strike" or "drone_strike" };

    /// <summary>«هاجم التنظيم نقاطا لقسد، ورد التحالف بغارات على مواقعه»: planes that come in after a fight on the ground.</summary>
    private static bool IsAnsweredFromAir(EventGround ground, Telling current, Clause clause, CueMatch match) =>
        current.HeadCue.Type is "attack" or "armed_clash"
        && (
            match.Cue is TriggerCue { Type: "airstrike" }
            || (
                match.Cue is TriggerCue { Type: "bombardment" }
                && ground.Scan.TryFind(clause.Body + 1, CueKind.Means, out var means)
                && means.Cue.Code == "airstrike"
            )
        );

    /// <summary>Whether the answer has a doer of its own, who is none of those named first in what it answers.</summary>
    private static bool NamesOther(EventGround ground, Telling current, Clause clause)
    {
        for (var token = clause.Body + 1; token < Math.Min(clause.End, clause.Body + 3); token++)
        {
            if (ground.Scan.TryFind(token, CueKind.Actor, out var who))
            {
                return !(ground.Scan.TryFind(current.Head.End, CueKind.Actor, out var first) && first.Cue.Code == who.Cue.Code);
            }
        }

        return false;
    }

    /// <summary>«على مواقعها», «باستهداف مخفر»: what was struck is told, and is not the fire itself.</summary>
    private static bool NamesTarget(EventGround ground, CueMatch match, Clause clause)
    {
        for (var token = match.First; token < Math.Min(clause.End, match.End + Reach); token++)
        {
            if (ground.Scan.TryFind(token, CueKind.Trigger, out var how) && how.HasClitic(Clitics.Bi) && how.Cue.Code is "target" or "bombardment")
            {
                return how.End < clause.End && !ground.IsOneOf(how.End, ground.Lexicon.DeedSigns.FireSource);
            }

            if (ground.Text.Is(token, "علي") && token + 1 < clause.End)
            {
                return !ground.IsOneOf(token + 1, ground.Lexicon.DeedSigns.FireSource) && !ground.Scan.Has(token + 1, CueKind.Trigger);
            }
        }

        return false;
    }
}
