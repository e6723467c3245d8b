using ReportAtlas.Language.Events.Cues;
using ReportAtlas.Language.Events.Tellings;

namespace ReportAtlas.Language.Events.Types;

/// <summary>Tells trucks, cargo and herds that are held or seized from people who are.</summary>
internal static class HeldGoods
{
    /// <summary>How many words what is held may stand from the verb; who holds it comes between.</summary>
    private const int ObjectReach = 9;

    /// <summary>«احتجز مسلحون أربع شاحنات إغاثة»: what was held is no person.</summary>
    internal static bool AreHeld(EventGround ground, Telling telling)
    {
        // «اختفى سائق شاحنة»: he, by the phrase that tells it.
        if (
            telling.Head.End > telling.Head.First + 1
            && ground.Scan.TryFind(telling.Head.End - 1, CueKind.Person, out var person)
            && person.Cue.Code is not ("thing" or "fighter")
        )
        {
            return false;
        }

        for (
            var token = telling.Head.End;
            telling.HeadCue.Outcome == Outcome.Detained
                && token < Math.Min(telling.End, telling.Head.End + ObjectReach)
                && !ground.IsPause(token)
                && !ground.Scan.Has(token, CueKind.Locative);
            token++
        )
        {
            if (ground.IsOneOf(token, ground.Lexicon.DeedSigns.Goods))
            {
                return true;
            }

            if (ground.Scan.TryFind(token, CueKind.Person, out var held) && held.Cue.Code is not ("thing" or "fighter"))
            {
                return false;
            }
        }

        return false;
    }
}
