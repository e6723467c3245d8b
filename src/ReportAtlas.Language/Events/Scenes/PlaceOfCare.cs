using ReportAtlas.Language.Events.Cues;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events.Scenes;

/// <summary>Tells the town of a hospital from the scene of an event («نقل المصابون إلى مستشفى الحسكة»), and the land of a flag («رفعت علم كردستان فوق ...»).</summary>
internal static class PlaceOfCare
{
    /// <summary>How many words the town may stand from the word that brings the wounded there.</summary>
    private const int Reach = 10;

    /// <summary>Whether a place, by its first token, is only where people were cared for, or whose flag somebody raised.</summary>
    internal static bool Is(EventGround ground, int place)
    {
        if (ground.IsOneOf(place - 1, ground.Lexicon.Beside.Flag))
        {
            return true;
        }

        var isHospital = false;
        for (var token = place; token >= Math.Max(0, place - Reach) && !ground.Text.Is(token, TokenKind.Break); token--)
        {
            isHospital = isHospital || ground.HoldsOneOf(token, ground.Lexicon.Parts.Hospital);
            if (!isHospital && token < place && (ground.IsPause(token) || ground.Scan.Has(token, CueKind.Trigger)))
            {
                return false;
            }

            if (isHospital && (ground.HoldsOneOf(token, ground.Lexicon.Parts.Care) || ground.IsOneOf(token, ground.Lexicon.Kinds.TakesIn)))
            {
                return true;
            }
        }

        return false;
    }
}
