using ReportAtlas.Language.Events.Cues;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events.Counts;

/// <summary>Tells kin and companions who are counted with the one whose they are («وابنه», «واثنين من مرافقيه»).</summary>
internal static class KinBeside
{
    internal static bool Is(EventGround ground, int token) => HasKin(ground, token) || IsSomeOfKin(ground, token);

    /// <summary>«وابنه», «ووالدته»: of the one just named, whatever his name.</summary>
    private static bool HasKin(EventGround ground, int token) =>
        ground.Scan.TryFind(token, CueKind.Person, out var kin) && kin.HasClitic(Clitics.Conjunction) && kin.Cue.Is(WordShape.Suffixed);

    /// <summary>«واثنين من أولاده», «وثلاثة من مرافقيه».</summary>
    internal static bool IsSomeOfKin(EventGround ground, int token) =>
        ground.Scan.TryFind(token, CueKind.Number, out var number)
        && number.HasClitic(Clitics.Conjunction)
        && ground.Text.Is(number.End, "من")
        && ground.Scan.TryFind(number.End + 1, CueKind.Person, out var kin)
        && kin.Cue.Is(WordShape.Suffixed);

    /// <summary>«رئيس المجلس في بلدة الصور وزوجته»: only where he comes from stands between.</summary>
    internal static bool Follow(EventGround ground, int token, int end, int reach)
    {
        for (var next = token + 1; next < Math.Min(end, token + reach) && !ground.IsPause(next) && !ground.Scan.Has(next, CueKind.Trigger); next++)
        {
            if (Is(ground, next))
            {
                return true;
            }

            // «في بلدة تل الشاير»: a name of several words is one.
            if (ground.PlaceOver(next) is { } place)
            {
                (reach, next) = (reach + place.End - next - 1, place.End - 1);
            }
        }

        return false;
    }
}
