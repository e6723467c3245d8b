using ReportAtlas.Language.Events.Cues;
using ReportAtlas.Language.Events.Tellings;

namespace ReportAtlas.Language.Events.Types;

/// <summary>Tells aid and arms that aircraft drop from what they bomb with, which come in the same containers.</summary>
internal static class AirDrop
{
    /// <summary>How many words on it may be said what the containers hold.</summary>
    private const int LoadReach = 4;

    /// <summary>«ألقت طائرة شحن حاويات», «ألقت طائرات حاويات تضم أسلحة»: by a plane that carries goods, or with these in them.</summary>
    internal static bool Is(EventGround ground, Telling telling)
    {
        if (
            telling.HeadCue is not { Type: "airstrike", Tails: { } tails }
            || tails.FirstAfter(ground.Text, telling.Head.End) is not (>= 0 and var dropped)
        )
        {
            return false;
        }

        if (ground.HasOneOf(telling.Head.End, dropped, ground.Lexicon.DeedSigns.Freight))
        {
            return true;
        }

        for (
            var token = dropped + 1;
            token < Math.Min(telling.End, dropped + LoadReach) && !ground.Scan.Has(token, CueKind.Locative) && !ground.IsPause(token);
            token++
        )
        {
            if (ground.IsOneOf(token, ground.Lexicon.DeedSigns.DroppedAid))
            {
                return true;
            }
        }

        return false;
    }
}
