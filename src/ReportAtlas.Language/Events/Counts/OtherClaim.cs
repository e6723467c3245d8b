using ReportAtlas.Language.Events.Cues;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events.Counts;

/// <summary>Tells a second count of the same people by another source: «قتل 18 ...، في حين تحدث مسؤول عن 21 قتيلا». The lower figure is kept, and the higher as its upper end.</summary>
internal static class OtherClaim
{
    /// <summary>Figures further apart are of other people.</summary>
    private const int FurthestApart = 5;

    internal static bool Is(EventGround ground, CountRange known, Quantity quantity, List<Quantity> used)
    {
        foreach (var other in used)
        {
            if (other != quantity && other.End <= quantity.First && known.Span == ground.Text.SpanOf(other.First, other.End, 0))
            {
                return quantity.Min <= known.Min * FurthestApart && known.Min <= quantity.Min * FurthestApart && AreAlike(other, quantity) && IsSaidBesides(ground, other.End, quantity.First) && !OtherSide.Are(ground, other, quantity) && !IsOfOthers(ground, quantity);
            }
        }

        return false;
    }

    private static bool AreAlike(Quantity one, Quantity other) =>
        one.Group == other.Group || one.Group is "" or "neutral" || other.Group is "" or "neutral";

    /// <summary>«فيما قالت مصادر», «بينما تحدث مسؤول»: set against what was said before, by somebody else.</summary>
    private static bool IsSaidBesides(EventGround ground, int first, int end)
    {
        var isSet = false;
        foreach (var match in ground.Scan.In(first, end))
        {
            isSet |= match.Cue is { Kind: CueKind.Break, Code: "clause" or "turn" };
            if (isSet && match.Cue.Kind == CueKind.Saying)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOfOthers(EventGround ground, Quantity quantity)
    {
        for (var token = quantity.First; token <= quantity.End && token < ground.Text.TokenCount; token++)
        {
            if (ground.Text.Is(token, TokenKind.Word) && ground.Lexicon.Signs.Others.Has(ground.Text.Word(token)))
            {
                return true;
            }
        }

        return false;
    }
}
