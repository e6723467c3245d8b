using ReportAtlas.Language.Events.Cues;
using ReportAtlas.Language.Events.Tellings;

namespace ReportAtlas.Language.Events.Types;

/// <summary>«نقلت قسد عشرين من عناصر التنظيم إلى سجن الحسكة»: whoever they are, they are held where they are brought.</summary>
internal static class IntoPrison
{
    /// <summary>How many words may tell who is brought, by whom and when, before the prison is named.</summary>
    private const int Reach = 14;

    internal static bool Is(EventGround ground, Telling telling)
    {
        if (!ground.IsOneOf(telling.Head.First, ground.Lexicon.Kinds.Transfers))
        {
            return false;
        }

        var namesPeople = false;
        for (var token = telling.Head.End; token < Math.Min(telling.End - 1, telling.Head.End + Reach) && !ground.IsPause(token); token++)
        {
            // «نقلت تعزيزات إلى سجن الصناعة»: forces, and nobody who is held.
            if (ground.Scan.TryFind(token, CueKind.Means, out var moved) && moved.Cue is MeansCue { Type: "troop_movement" })
            {
                return false;
            }

            // «نقلت مواد غذائية إلى سجن الحسكة»: no people; «نقل إلى سجن آخر»: one by himself is no transfer to tell of.
            namesPeople |=
                ground.IsNumber(token)
                || (
                    ground.Scan.TryFind(token, CueKind.Person, out var brought) && brought.Cue.Code != "thing" && !brought.Cue.Is(WordShape.Singular)
                );
            if (namesPeople && ground.Text.Is(token, "الي") && ground.IsOneOf(token + 1, ground.Lexicon.DeedSigns.Prison))
            {
                return true;
            }
        }

        return false;
    }
}
