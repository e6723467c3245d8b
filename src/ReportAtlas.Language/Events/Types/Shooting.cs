using ReportAtlas.Language.Events.Cues;
using ReportAtlas.Language.Events.Tellings;

namespace ReportAtlas.Language.Events.Types;

/// <summary>Tells gunfire («أطلقوا النار على ...», «استهدفوه بالرصاص») from shells and rockets that are only named beside it.</summary>
internal static class Shooting
{
    /// <summary>How many words who fired may take up between the verb and the fire.</summary>
    private const int FireReach = 5;

    /// <summary>How many words what was shelled may take up before with what it was.</summary>
    private const int DeedReach = 5;

    /// <summary>Whether the trigger that a telling begins with says that shots were fired.</summary>
    internal static bool IsTold(EventGround ground, Telling telling) =>
        telling.HeadCue.Type is "attack" or "target"
        && ground.HasOneOf(telling.Head.First, Math.Min(telling.End, telling.Head.End + FireReach), ground.Lexicon.DeedSigns.Gunfire);

    /// <summary>«أطلقوا النار ... وعثر على ثلاث قذائف صاروخية», «... بعد يوم من قصف القرية بالهاون»: a noun for shells, or for what was done with them, that is no means of the shots.</summary>
    internal static bool IsAside(EventGround ground, Telling telling, CueMatch shells) =>
        IsDeed(ground, shells) || (IsShells(shells) && IsOfDeed(ground, telling, shells));

    /// <summary>«أطلقوا النار على موظف، بعد يوم من قصف القرية بالقذائف»: whether a means stands behind what was done with it, and was no means of the shots.</summary>
    internal static bool IsOfOther(EventGround ground, Telling telling, CueMatch means) =>
        IsOfDeed(ground, telling, means) && IsTold(ground, telling);

    private static bool IsOfDeed(EventGround ground, Telling telling, CueMatch means)
    {
        foreach (var other in ground.Scan.In(Math.Max(telling.Head.End, means.First - DeedReach), means.First, CueKind.Trigger))
        {
            if (other.End <= means.First && IsDeed(ground, other))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsDeed(EventGround ground, CueMatch shells) =>
        IsShells(shells) && (!shells.Cue.Is(WordShape.Verb) || ground.Text.Is(shells.First - 1, "من")) && !MeansFinder.IsWith(ground, shells);

    private static bool IsShells(CueMatch match) => match.Cue is TriggerCue { Type: "shelling" or "bombardment" or "airstrike" or "strike" };
}
