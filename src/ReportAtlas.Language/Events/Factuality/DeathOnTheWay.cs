using ReportAtlas.Language.Events.Cues;
using ReportAtlas.Language.Events.Tellings;

namespace ReportAtlas.Language.Events.Factuality;

/// <summary>Sets apart a death that goes with people on the move («وتوفيت مسنة من القافلة»): nobody did it, and it is part of their way.</summary>
internal static class DeathOnTheWay
{
    /// <summary>How many sentences after them it may be told.</summary>
    private const int Reach = 2;

    internal static void SetApart(EventGround ground, List<Telling> told)
    {
        for (var at = 1; at < told.Count; at++)
        {
            var (way, death) = (told[at - 1], told[at]);
            if (
                way is { Type: "displacement", IsBackground: false }
                && death is { IsOpen: true, Type: "other", HeadCue.Outcome: Outcome.Killed, IsBackground: false }
                && death.Sentence - way.LastSentence is >= 0 and <= Reach
                && (death.Place is null || death.IsPlaceCarried)
                && Dies(ground, death)
            )
            {
                death.IsBackground = true;
            }
        }
    }

    private static bool Dies(EventGround ground, Telling death) => ground.IsOneOf(death.Head.First, ground.Lexicon.DeedSigns.Dies);
}
