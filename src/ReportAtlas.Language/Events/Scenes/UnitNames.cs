using ReportAtlas.Language.Events.Cues;
using ReportAtlas.Language.Places;

namespace ReportAtlas.Language.Events.Scenes;

/// <summary>«عناصر الفرقة 17», «نقطة للواء 93»: a unit after which a base is called, where its men or its posts elsewhere are told of and not the base.</summary>
internal static class UnitNames
{
    /// <summary>How many words before the name may be its men.</summary>
    private const int MenReach = 3;

    internal static bool Is(EventGround ground, Placed<PlaceMention> place, string code)
    {
        if (place.Mention.Kind != PlaceKind.Base || !ground.IsOneOf(place.First, ground.Lexicon.Beside.Unit))
        {
            return false;
        }

        if (code == "of")
        {
            return true;
        }

        for (var token = place.First - 1; code is not ("at" or "near" or "on") && token >= Math.Max(0, place.First - MenReach) && !ground.IsPause(token); token--)
        {
            if (ground.Scan.TryFind(token, CueKind.Person, out var men) && men.Cue.Code != "civilian")
            {
                return true;
            }
        }

        return false;
    }
}
