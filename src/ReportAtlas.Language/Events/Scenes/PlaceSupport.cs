using ReportAtlas.Language.Events.Cues;
using ReportAtlas.Language.Places;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events.Scenes;

/// <summary>How a sentence holds a place name: by what word, and whether that says that something was there.</summary>
/// <param name="Code">at, near, on, to, from, between, against, via, of, home, origin, side, head, object; empty where nothing holds it.</param>
/// <param name="InRelative">Whether the name only describes another («القادمة من ...»).</param>
/// <param name="IsPlace">Whether the name can be where something happened; a name without it may stand for a government.</param>
internal readonly record struct PlaceSupport(string Code, bool InRelative, bool IsPlace)
{
    internal static PlaceSupport Of(EventGround ground, Placed<PlaceMention> place, int first)
    {
        // «الحدود مع سوريا»: the one on the other side.
        if (ground.Text.Is(place.First - 1, "مع") && ground.IsSeat(place.Mention))
        {
            return default;
        }

        var walk = new SupportWalk(ground, place, first, Attached(ground, place));
        walk.Run();
        var code =
            walk.Code.Length > 0 ? walk.Code
            : OpensScene(ground, place) || TopicPlace.Is(ground, place) ? "at"
            : walk.HasHead ? "head"
            : "";
        return new PlaceSupport(
            code,
            walk.InRelative,
            Holds(ground, place, code) || (code == "object" && IsTown(ground, place.Mention, walk.HasHead))
        );
    }

    /// <summary>«اقتحم الجيش بلدة راوة»: a town abroad that is called one, or one of the country that the text is about, is no government.</summary>
    private static bool IsTown(EventGround ground, PlaceMention place, bool hasHead) =>
        place.Kind is not (PlaceKind.Country or PlaceKind.Continent)
        && (hasHead || (place.Place is { CountryId: { } country } known && country == ground.Country && !ground.Lexicon.IsSeat(known)));

    /// <summary>What the particle before the name says («بالرقة», «للرقة»).</summary>
    private static string Attached(EventGround ground, Placed<PlaceMention> place)
    {
        var code = "";
        foreach (var form in ground.Text.Forms(place.First))
        {
            code =
                (form.Clitics & Clitics.Bi) != 0 ? "at"
                : (form.Clitics & Clitics.Li) != 0 ? "of"
                : code;
        }

        // The mention leaves particles out, so they are read off the letters before it.
        var word = ground.Text.Word(place.First);
        var lead = place.Mention.Span.Start - ground.Text.SpanOf(place.First).Start;
        return lead > 0 && lead < word.Length
            ? word[..lead].Contains('ب')
                ? "at"
                : word[..lead].Contains('ل')
                    ? "of"
                    : code
            : code;
    }

    /// <summary>«الرقة: ...», «محافظة الرقة :: ...»: a name that heads its paragraph.</summary>
    private static bool OpensScene(EventGround ground, Placed<PlaceMention> place)
    {
        // «جنيف: ...»: where the paper's man sits.
        if (ground.IsSeat(place.Mention))
        {
            return false;
        }

        // «الحادثة 12 - الجورة، صباح الاثنين: ...»
        var isNumbered =
            ground.Text.Is(place.End, "،")
            && ground.Text.Is(place.First - 1, TokenKind.Punctuation)
            && ground.Text.Is(place.First - 2, TokenKind.Number);
        if (
            !isNumbered
            && !(ground.Text.Is(place.End, TokenKind.Punctuation) && ground.Text.Word(place.End) is ":" or "|" or "-" or "–" or "." or "…")
        )
        {
            return false;
        }

        return ground.Text.BlockAt(ground.Text.SpanOf(place.First).Start) is >= 0 and var block
            && ground.Distance(ground.Text.TokenAt(ground.Text.Blocks[block].Span.Start), place.First) < 3;
    }

    /// <summary>
    /// A government's seat, a country or a city abroad is a place only behind a word that says so; anywhere else it may be the one that
    /// speaks, supports or sends.
    /// </summary>
    private static bool Holds(EventGround ground, Placed<PlaceMention> place, string code)
    {
        if (place.Mention.Status == PlaceStatus.Anaphor)
        {
            return !ground.Scan.Has(place.First, CueKind.Trigger);
        }

        if (code.Length == 0)
        {
            return false;
        }

        return !ground.IsSeat(place.Mention)
            || (code == "via" && place.Mention.Kind == PlaceKind.Crossing)
            || code is "at" or "near" or "on" or "side" or "head" or "from" or "to";
    }
}
